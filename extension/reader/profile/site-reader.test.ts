// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SiteProfile } from '../../../shared/profiles/site-profile.ts';
import { countSiteLabels } from '../label-index.ts';
import { placeOf } from '../page-place.ts';
import { readPage } from '../read-page.ts';
import { SiteReader } from './site-reader.ts';
import { aPage, aProfile, saidIn, show } from './testing.ts';

beforeEach(() => history.replaceState(null, '', '/clienten/1024/plan'));
afterEach(() => countSiteLabels({}));

const origin = () => `${location.origin}/*`;
const signed = aPage([
  { fact: 'plan.signedDate', locate: [{ label: 'Getekend d.d.' }, { css: '.sig' }] },
  { fact: 'plan.status', locate: [{ css: '.stand' }], expect: { min: 0, max: 1 } },
]);

function read(site: SiteReader, html: string, isSettled = true) {
  const root = show(html);
  const options = { now: new Date('2026-05-01T10:00:00Z'), isSettled, isTop: true };
  const place = placeOf(root, location.pathname, 'ECD');
  return site.read(root, place, options, readPage(root, place, options));
}

const inUse = (change: Partial<SiteProfile>) => ({
  profile: aProfile({ matches: [origin()], ...change }),
  degraded: [],
});
const said = (reading: ReturnType<typeof read>) =>
  saidIn({ observations: reading.observations, health: [], complete: true });

test('a page that the profile knows is read by it, with what must be counted', () => {
  const site = new SiteReader(inUse({ pages: [signed] }));
  const reading = read(site, '<p>Getekend d.d.: 12-03-2026</p>');
  expect(said(reading)).toEqual({ 'plan.signedDate': '2026-03-12' });
  expect(reading).toMatchObject({ page: 'plan', isWaiting: false });
  expect(reading.fields).toEqual([{ field: 'plan.signedDate', read: true, sound: false }]);
});

test('a page that may not be there as a whole must be looked at again', () => {
  const site = new SiteReader(inUse({ pages: [signed] }));
  expect(read(site, '<p>Getekend d.d.: 12-03-2026</p>', false)).toMatchObject({ isWaiting: true, fields: [] });
});

test.each([
  ['another page', inUse({ pages: [{ ...signed, when: { path: '/agenda' } }] })],
  ['no profile', undefined],
])('%s is read as any page', (_, profile) => {
  const html = '<section><h2>Ondersteuningsplan</h2><p>Ondertekend op: 1-2-2026</p></section>';
  expect(read(new SiteReader(profile), html, false)).toMatchObject({
    page: undefined,
    isWaiting: false,
    observations: [{ observation: { fact: 'plan.signedDate', value: '2026-02-01' } }],
  });
});

test('labels of the site count on every page, before the vocabulary and only while it is this site', () => {
  const html = '<p>Krabbel gezet: 3-3-2026</p><p>Datum plan: 4-4-2026</p>';
  const labels = { 'Krabbel gezet': 'plan.signedDate', 'Datum plan': 'evaluation.clientPresent' } as const;
  expect(said(read(new SiteReader(), html))).toEqual({ 'plan.date': '2026-04-04' });
  expect(said(read(new SiteReader(inUse({ labels: { 'krabbel gezet': labels['Krabbel gezet'] } })), html))).toEqual({
    'plan.signedDate': '2026-03-03',
    'plan.date': '2026-04-04',
  });
  expect(said(read(new SiteReader(), html))).toEqual({ 'plan.date': '2026-04-04' });
  expect(said(read(new SiteReader(inUse({ labels: { 'Datum plan': 'plan.updatedDate' } })), html))).toEqual({
    'plan.updatedDate': '2026-04-04',
  });
});

test('whose dossier it is comes from the profile, and without one from the page', () => {
  show('<p>Cliëntnummer: 7</p>');
  expect(new SiteReader(inUse({})).readIdentity(document)).toMatchObject({ kind: 'known', id: '1024' });
  expect(new SiteReader().readIdentity(document)).toMatchObject({ kind: 'known', id: '7' });
});

test('a fact that the profile can not be trusted with is unreadable', () => {
  const site = new SiteReader({ ...inUse({ pages: [signed] }), degraded: ['plan.signedDate'] });
  expect(said(read(site, '<p>Getekend d.d.: 12-03-2026</p>'))).toEqual({ 'plan.signedDate': 'not-found' });
});

test('labels of the organisation count on every site, also for facts of its own; a profile of the site goes before them', () => {
  const html = '<p>Huisbezoek afgelegd op: 3-3-2026</p><p>Krabbel gezet: 4-3-2026</p>';
  const own = { 'Huisbezoek afgelegd op': 'own.date-1', 'Krabbel gezet': 'plan.date' } as const;
  const site = new SiteReader();
  site.use(undefined, own);
  expect(said(read(site, html))).toEqual({ 'own.date-1': '2026-03-03', 'plan.date': '2026-03-04' });
  site.use(inUse({ labels: { 'Krabbel gezet': 'plan.signedDate' } }), own);
  expect(said(read(site, html))).toEqual({ 'own.date-1': '2026-03-03', 'plan.signedDate': '2026-03-04' });
  site.use(undefined, {});
  expect(said(read(site, html))).toEqual({});
});
