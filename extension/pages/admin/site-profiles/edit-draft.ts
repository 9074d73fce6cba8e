import { type FactName, vocabulary } from '../../../../shared/facts/vocabulary.ts';
import { hasIndependent } from '../../../../shared/profiles/independence.ts';
import type { Locator } from '../../../../shared/profiles/locator.ts';
import type { PageSign, ProfileFact, ProfilePage, SiteProfile } from '../../../../shared/profiles/site-profile.ts';
import type { DocumentLook, Picked, SignProposal } from '../../../messaging/picker-messages.ts';

/** Changes of a draft: each gives a new one. */

/** A name of small letters and hyphens, as ids are; not one that is taken. */
export function idFrom(text: string, taken: readonly string[]): string {
  const plain = text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  const name = /^[a-z]/.test(plain) ? plain : `scherm-${plain || '1'}`;
  let id = name;
  for (let count = 2; taken.includes(id); count += 1) id = `${name}-${count}`;
  return id;
}

/** The address of a site as a pattern: this host, every path. */
export function patternOf(address: string): string {
  const { protocol, hostname, port } = new URL(address);
  return `${protocol}//${hostname}${port === '' ? '' : ':*'}/*`;
}

/** A profile to begin with, from what the open page shows. */
export function startFrom(look: DocumentLook | undefined, url: string): SiteProfile {
  const { hostname } = new URL(url);
  const shown = (look?.proposedIdentity ?? []).filter(({ number }) => number !== undefined);
  const onScreen = shown.find(({ place }) => place.from === 'label') ?? shown.find(({ place }) => place.from === 'css');
  const inAddress = shown.find(({ place }) => place.from === 'path' || place.from === 'query');
  const places = [onScreen, inAddress].flatMap((each) => (each ? [each.place] : []));
  return {
    version: 1,
    id: idFrom(hostname.replace(/^www\./, ''), []),
    // The title of a page may hold the name of a client; the name of the host does not.
    name: hostname,
    matches: [patternOf(url)],
    dossierId: places,
    pages: [],
  };
}

const sameSign = (one: PageSign, other: PageSign) =>
  one.path === other.path && one.heading === other.heading && one.tab === other.tab;

/** What tells a screen from others: its address, and the tab that is chosen or else its heading. */
export function signFrom({ path, headings, tabs }: SignProposal): PageSign {
  const tab = tabs.at(-1);
  const heading = headings.at(0);
  return { path, ...(tab !== undefined ? { tab } : heading !== undefined ? { heading } : {}) };
}

/** How the screen is called: by its tab, its heading or its address. */
export function titleFrom(sign: SignProposal): string {
  const words = sign.path.split('/').filter((piece) => /^[a-z]/i.test(piece));
  return sign.tabs.at(-1) ?? sign.headings.at(0) ?? words.at(-1) ?? sign.path;
}

/** The screen that something was pointed at on; one that is not there yet is made. */
export function pageFor(draft: SiteProfile, picked: Pick<Picked, 'sign' | 'isTop' | 'url'>): ProfilePage {
  const when = signFrom(picked.sign);
  const frame = picked.isTop ? {} : { frame: picked.sign.path.startsWith('#') ? '/*' : picked.sign.path };
  const known = draft.pages.find((page) => sameSign(page.when, when) && (page.frame !== undefined) === !picked.isTop);
  if (known) return known;
  const title = titleFrom(picked.sign).slice(0, 120);
  return {
    id: idFrom(
      title,
      draft.pages.map(({ id }) => id),
    ),
    title,
    when,
    ...frame,
    facts: [],
  };
}

export function withPage(draft: SiteProfile, page: ProfilePage): SiteProfile {
  const isThere = draft.pages.some(({ id }) => id === page.id);
  return {
    ...draft,
    pages: isThere ? draft.pages.map((each) => (each.id === page.id ? page : each)) : [...draft.pages, page],
  };
}

export function withoutPage(draft: SiteProfile, id: string): SiteProfile {
  return { ...draft, pages: draft.pages.filter((page) => page.id !== id) };
}

/** Puts a fact on a screen, or others locators at a fact that is there. */
export function withFact(page: ProfilePage, field: ProfileFact): ProfilePage {
  const isThere = page.facts.some(({ fact }) => fact === field.fact);
  return {
    ...page,
    facts: isThere ? page.facts.map((each) => (each.fact === field.fact ? field : each)) : [...page.facts, field],
  };
}

export function withoutFact(page: ProfilePage, fact: FactName): ProfilePage {
  const { seen, ...rest } = page;
  const others = seen?.filter((each) => each !== fact) ?? [];
  return {
    ...rest,
    facts: page.facts.filter((each) => each.fact !== fact),
    ...(others.length > 0 ? { seen: others } : {}),
  };
}

/** A field from what was chosen. What a gap hangs on is said, so that a later change can't quietly take one away. */
export function fieldFrom(
  fact: FactName,
  locate: readonly Locator[],
  before: ProfileFact | undefined,
  isDeciding: boolean,
): ProfileFact {
  const decides = isDeciding && hasIndependent(locate);
  return {
    fact,
    locate: [...locate],
    as: vocabulary[fact].type,
    ...(before?.expect ? { expect: before.expect } : {}),
    ...(decides ? { decides: true } : {}),
  };
}
