import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OwnVocabulary } from '../../shared/facts/own-vocabulary.ts';
import { factViews } from './fact-views.ts';
import { handlers } from './handlers.ts';
import { ownTitles } from './own-vocabulary.ts';
import { synchroniseProfiles } from './site-profiles.ts';
import { configure, json, network, SERVER, signInAs } from './testing.ts';

const vocabulary: OwnVocabulary = {
  labels: [{ label: 'Getekend cliënt', fact: 'plan.signedDate' }],
  facts: [{ fact: 'own.date-1', title: { nl: 'huisbezoek', en: 'home visit' }, labels: ['Huisbezoek op'] }],
};
const VOCABULARY = `GET ${SERVER}/v1/vocabulary`;
const answer = () => json({ version: 1, vocabulary }, 200, { etag: '"v1"' });
const empty = {
  [`GET ${SERVER}/v1/site-profiles`]: json({ profiles: [] }),
  [`GET ${SERVER}/v1/switches`]: json({ requirements: [], siteProfiles: [] }),
};

beforeEach(async () => {
  fakeBrowser.reset();
  await configure();
  await signInAs();
});
afterEach(() => vi.unstubAllGlobals());

test('every site is read with the own labels, also one without a profile', async () => {
  network({ ...empty, [VOCABULARY]: answer() });
  expect(await synchroniseProfiles()).toBe(true);
  expect(await handlers['profile.get']({}, { url: 'https://ecd.voorbeeld.nl/' })).toEqual({
    profile: null,
    labels: { 'Getekend cliënt': 'plan.signedDate', 'Huisbezoek op': 'own.date-1' },
  });
});

test('an own fact is called what the organisation calls it; one without a name by its place', async () => {
  network({ ...empty, [VOCABULARY]: answer() });
  await synchroniseProfiles();
  const views = factViews(['own.date-1', 'own.date-2', 'plan.signedDate'], await ownTitles());
  expect(views['own.date-1']?.title).toEqual({ nl: 'huisbezoek', en: 'home visit' });
  expect(views['own.date-2']?.title.nl).toBe('eigen datum 2');
  expect(views['own.date-1']?.area.nl).toBe('Eigen gegevens');
});

test('the last good ones stay when the server cannot be reached, or says that nothing changed', async () => {
  network({ ...empty, [VOCABULARY]: [answer(), new Response(null, { status: 304 }), 'unreachable'] });
  await synchroniseProfiles();
  for (const _ of [1, 2]) {
    await synchroniseProfiles();
    expect((await handlers['profile.get']({}, { url: 'https://ecd.voorbeeld.nl/' })).labels).toMatchObject({
      'Huisbezoek op': 'own.date-1',
    });
  }
});
