import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDossiersItem } from '../storage/ledgers.ts';
import { ruleSetsItem } from '../storage/server-state.ts';
import { followRules, RULES_ALARM, watchRules } from './follow-rules.ts';
import { aRuleSet, configure, json, network, SERVER, signInAs } from './testing.ts';

const RULE_SETS = `GET ${SERVER}/v1/rule-sets`;
const revision = {
  revision: 2,
  publishedAt: '2026-11-01T00:00:00.000Z',
  contentHash: 'a'.repeat(64),
  content: aRuleSet({
    id: 'eis-1',
    theme: 'thema',
    source: { section: 'Deel', item: '1' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Eis', en: 'Requirement' },
    explanation: { nl: 'Waarom', en: 'Why' },
    hint: { nl: 'Doe dit', en: 'Do this' },
    examples: [],
  }),
};

beforeEach(async () => {
  fakeBrowser.reset();
  await configure();
  await signInAs();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('while a dossier is open it is asked at least once a minute whether there are other rules', async () => {
  await watchRules();
  const { periodInMinutes } = (await fakeBrowser.alarms.get(RULES_ALARM)) ?? {};
  expect(periodInMinutes).toBeLessThanOrEqual(1);
  const create = vi.spyOn(fakeBrowser.alarms, 'create');
  await watchRules();
  expect(create).not.toHaveBeenCalled();
});

test('new rules are kept and told; the same ones are not', async () => {
  await openDossiersItem.set({ '1': 'a' });
  network({
    [RULE_SETS]: [json({ ruleSets: [revision] }, 200, { etag: '"2"' }), new Response(null, { status: 304 })],
  });
  expect(await followRules()).toBe(true);
  expect((await ruleSetsItem.get()).ruleSets).toHaveLength(1);
  expect(await followRules()).toBe(false);
});

test('without a server the last good rules stay', async () => {
  await openDossiersItem.set({ '1': 'a' });
  await ruleSetsItem.set({ ruleSets: [revision], etag: '"2"' });
  network({});
  expect(await followRules()).toBe(false);
  expect((await ruleSetsItem.get()).ruleSets).toHaveLength(1);
});

test('without an open dossier nothing is asked any more', async () => {
  await watchRules();
  const requests = network({});
  expect(await followRules()).toBe(false);
  expect(requests).toEqual([]);
  expect(await fakeBrowser.alarms.get(RULES_ALARM)).toBeFalsy();
});
