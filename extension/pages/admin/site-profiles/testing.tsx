import { act, useState } from 'react';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exampleProfile } from '../../../../shared/profiles/example.ts';
import type { SiteProfile } from '../../../../shared/profiles/site-profile.ts';
import type { Picked, PickerEvent, Proposals } from '../../../messaging/picker-messages.ts';
import type { Place } from '../place.ts';
import type { SignedIn } from '../section-props.ts';
import { admin, showElement } from '../section-testing.tsx';
import SiteProfilesSection from './index.tsx';

/** A profile on the server, a tab to point in, and the section in jsdom. For tests only. */

export const ID = 'voorbeeld-ecd';
export const person = { subject: 'demo-admin', name: 'Ineke' };
export const draftOf = (profile: SiteProfile, version: number) => ({
  id: ID,
  revision: 2,
  version,
  profile,
  contentHash: 'a'.repeat(64),
  updatedAt: '2026-11-20T10:00:00.000Z',
  updatedBy: person,
});
export const summary = {
  id: ID,
  name: 'Voorbeeld-ECD',
  published: { revision: 1, publishedAt: '2026-11-01T10:00:00.000Z', publishedBy: person },
  isOff: false,
  driftingFields: ['plan.date'],
};
export const stored = (draft?: ReturnType<typeof draftOf>) => ({
  summary,
  published: { id: ID, revision: 1, contentHash: 'b'.repeat(64), profile: exampleProfile },
  ...(draft ? { draft } : {}),
  revisions: [{ revision: 1, state: 'published', publishedAt: summary.published.publishedAt, publishedBy: person }],
});

export const GET = 'GET /v1/admin/site-profiles/:profile';
export const PUT = 'PUT /v1/admin/site-profiles/:profile/draft';
export const tab = { tabId: 7, title: 'Plan', url: 'https://zorg.voorbeeld-ecd.nl/clienten/1024/plan' };
export const base = {
  [GET]: () => stored(),
  'GET /v1/switches': () => ({ requirements: [], siteProfiles: [] }),
  'GET /v1/session': () => ({ person: { name: 'Ineke', role: 'admin' }, settings: { fourEyes: true } }),
  'rule-sets.get': () => ({ ruleSets: [], views: [] }),
  'picker.tabs': () => ({ tabs: [tab] }),
  'picker.look': () => ({ documents: [] }),
};

export function Frame({ start, session }: { readonly start: Place; readonly session: SignedIn }) {
  const [place, go] = useState(start);
  return <SiteProfilesSection session={session} place={place} go={go} />;
}

/** With what this browser kept of an earlier time. */
export async function keepSection(place: Partial<Place> = {}, session = admin) {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
  return showElement(<Frame start={{ section: 'site-profiles', ...place }} session={session} />);
}

export const picked: Picked = {
  pick: 1,
  purpose: 'fact',
  text: '12-02-2026',
  label: 'Besproken op',
  facts: ['plan.updatedDate'],
  url: tab.url,
  isTop: true,
  sign: { path: '/clienten/:id/plan', headings: ['Begeleidingsplan'], tabs: [] },
  identity: [],
};
export const reading = { state: 'found', value: '2026-02-12' } as const;
export const proposals: Proposals = {
  kind: 'proposals',
  proposals: [
    {
      locator: { label: 'Besproken op' },
      places: [{ text: '12-02-2026', reading }],
      count: 1,
      isHere: true,
      stability: 'good',
      reasons: ['own-label'],
    },
    {
      locator: { css: '.x > dd' },
      places: [{ text: '12-02-2026', reading }],
      count: 1,
      isHere: true,
      stability: 'poor',
      reasons: ['position'],
    },
  ],
  chosen: [0, 1],
};

/** What the background passes on from the tab in which somebody pointed. */
export async function tell(event: PickerEvent): Promise<void> {
  await act(async () => void fakeBrowser.runtime.onMessage.trigger(event, {}, () => undefined));
}
