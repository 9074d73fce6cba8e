import type { ProfileFact, ProfilePage, SiteProfile } from '../../../shared/profiles/site-profile.ts';
import { placeOf } from '../page-place.ts';
import { readPage } from '../read-page.ts';
import { type ProfileOptions, type ProfileReading, readWithProfile } from './read-with-profile.ts';

/** Builders for the tests of reading by profile. */

export function aProfile(change: Partial<SiteProfile> = {}): SiteProfile {
  return {
    version: 1,
    id: 'voorbeeld',
    name: 'Voorbeeld',
    matches: ['https://ecd.example/*'],
    dossierId: [{ from: 'path', pattern: '/clienten/:id/*' }],
    pages: [],
    ...change,
  };
}

export function aPage(facts: readonly ProfileFact[], change: Partial<ProfilePage> = {}): ProfilePage {
  return { id: 'plan', title: 'Plan', when: { path: '/clienten/:id/plan' }, facts: [...facts], ...change };
}

/** Puts markup in the body of the test's document. */
export function show(html: string): HTMLElement {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return document.body;
}

/** Reads the body of the document as a page of the profile; settled unless the options say otherwise. */
export function readBody(
  html: string,
  page: ProfilePage,
  profile: SiteProfile = aProfile(),
  options: Partial<ProfileOptions> = {},
): ProfileReading {
  show(html);
  const all: ProfileOptions = { now: new Date('2026-05-01T10:00:00Z'), isSettled: true, ...options };
  const place = placeOf(document.body, '/clienten/1024/plan', 'ECD');
  const generic = readPage(document.body, place, all);
  return readWithProfile(profile, { page, sign: document.body }, document.body, place, all, generic);
}

/** Each fact as its value, or as its state; an unreadable one with the reason. */
export function saidIn({ observations }: ProfileReading): Record<string, unknown> {
  return Object.fromEntries(
    observations.map(({ observation }) => [
      observation.fact,
      observation.state === 'found'
        ? observation.value
        : observation.state === 'unreadable'
          ? observation.reason
          : observation.state,
    ]),
  );
}
