import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { placeOf } from '../../extension/reader/page-place.ts';
import { readWithProfile } from '../../extension/reader/profile/read-with-profile.ts';
import { type DossierByProfile, recogniseDossier } from '../../extension/reader/profile/recognise-dossier.ts';
import { recognisePage } from '../../extension/reader/profile/recognise-page.ts';
import { readPage } from '../../extension/reader/read-page.ts';
import { parseSiteProfile } from '../../shared/profiles/parse-site-profile.ts';
import type { SiteProfile } from '../../shared/profiles/site-profile.ts';
import { HOST_TODAY } from './host.ts';

/** @throws Error with every problem and its place */
export async function profileOf(folder: string): Promise<SiteProfile> {
  const parsed = parseSiteProfile(JSON.parse(await readFile(path.join(folder, 'profile.json'), 'utf8')));
  if (parsed.ok) return parsed.profile;
  throw new Error(parsed.problems.map((problem) => `${problem.path}: ${problem.message}`).join('\n'));
}

/** Markup with its shadow roots, which a parser in a test leaves in their templates. */
export async function showSaved(folder: string, file: string): Promise<HTMLElement> {
  const saved = new DOMParser().parseFromString(await readFile(path.join(folder, file), 'utf8'), 'text/html');
  document.body.replaceChildren(...saved.body.childNodes);
  openShadowRoots(document.body);
  return document.body;
}

function openShadowRoots(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (!host) continue;
    template.remove();
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    openShadowRoots(shadow);
  }
}

export interface SavedReading {
  readonly dossier: DossierByProfile;
  readonly page: string | undefined;
  /** Each fact of the page as its value, or as its state. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Facts of which a locator did not find its place. */
  readonly unsound: readonly string[];
}

/** Reads a saved page as if it stood at an address of the host. */
export async function readSaved(folder: string, file: string, address: string, isTop = true): Promise<SavedReading> {
  const profile = await profileOf(folder);
  const root = await showSaved(folder, file);
  const url = new URL(address, 'http://127.0.0.1:4000');
  const options = { now: new Date(`${HOST_TODAY}T10:00:00Z`), isSettled: true };
  const place = placeOf(root, url.pathname, file);
  const generic = readPage(root, place, options);
  const recognised = recognisePage(profile, root, { url, isTop });
  const reading = recognised && readWithProfile(profile, recognised, root, place, options, generic);
  const facts = (reading?.observations ?? generic).map(({ observation }) => [
    observation.fact,
    observation.state === 'found' ? observation.value : observation.state,
  ]);
  return {
    dossier: recogniseDossier(profile, root, url),
    page: recognised?.page.id,
    facts: Object.fromEntries(facts),
    unsound: (reading?.health ?? []).filter(({ locators }) => locators.includes(false)).map(({ fact }) => fact),
  };
}
