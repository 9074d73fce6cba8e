import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Observation } from '../../shared/domain/fact.ts';
import { aRequirement, aRuleSet } from '../../shared/testing/a-requirement.ts';
import type { Sender } from '../messaging/serve.ts';
import { ledgersItem, openDossiersItem } from '../storage/ledgers.ts';
import { ruleSetsItem } from '../storage/server-state.ts';
import { keyOf } from './ledger-store.ts';
import { aDossier, configure, network } from './testing.ts';
import { tryHandlers } from './try-draft.ts';

const now = new Date('2026-11-22T10:00:00.000Z');
const ours = { url: 'chrome-extension://test-extension-id/admin.html' } as Sender;
const evidence = {
  label: 'Datum plan',
  text: '1-6-2026',
  page: { title: 'Plan', path: '/plan' },
  seenAt: now.toISOString(),
};
const observations: Observation[] = [
  { fact: 'plan.date', state: 'found', value: '2026-06-01', evidence },
  { fact: 'agreement.signedDate', state: 'empty', evidence: { ...evidence, label: 'Getekend', text: '' } },
];
const inForce = aRuleSet(aRequirement(), aRequirement({ id: 'eis-2' }));

beforeEach(async () => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  fakeBrowser.reset();
  await configure({});
  const ledger = { ...aDossier('a'), observations };
  await ledgersItem.set({ [keyOf(ledger.dossier)]: ledger });
  await openDossiersItem.set({ 7: keyOf(ledger.dossier), 8: keyOf({ site: 'https://weg.example', id: 'weg' }) });
  await ruleSetsItem.set({
    etag: 'x',
    ruleSets: [{ revision: 1, publishedAt: now.toISOString(), contentHash: '0'.repeat(64), content: inForce }],
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const tryOut = (content: object) => tryHandlers['draft.try']({ content: content as never }, ours);

test('lays the outcomes of a draft beside those in force, with the reasons', async () => {
  const stricter = aRequirement({ check: { kind: 'recorded', fact: 'agreement.signedDate' } });
  const { dossiers } = await tryOut(aRuleSet(stricter, aRequirement({ id: 'eis-3' })));
  expect(dossiers).toMatchObject([{ tabId: 7, dossier: { id: 'a' }, seen: 2 }]);
  const shown = dossiers[0]?.requirements.map(({ requirement, now: before, draft }) => [
    requirement,
    before?.outcome,
    draft?.outcome,
  ]);
  expect(shown).toEqual([
    ['eis-1', 'met', 'gap'],
    ['eis-3', undefined, 'met'],
    ['eis-2', 'met', undefined],
  ]);
  expect(dossiers[0]?.requirements[0]?.draft?.explanation).not.toHaveLength(0);
});

test('keeps and sends nothing', async () => {
  // The key for prints of notes is made when it is first asked for; that says nothing of a dossier.
  await tryOut(inForce);
  const requests = network({});
  const before = JSON.stringify(
    await Promise.all([fakeBrowser.storage.local.get(), fakeBrowser.storage.session.get()]),
  );
  await tryOut(aRuleSet(aRequirement({ check: { kind: 'recorded', fact: 'agreement.signedDate' } })));
  expect(JSON.stringify(await Promise.all([fakeBrowser.storage.local.get(), fakeBrowser.storage.session.get()]))).toBe(
    before,
  );
  expect(requests.filter(({ url }) => url.startsWith('http'))).toEqual([]);
});

test('a framework that is not in force yet has nothing beside it', async () => {
  const { dossiers } = await tryOut({ ...inForce, id: 'nieuw' });
  expect(dossiers[0]?.requirements.map((each) => each.now)).toEqual([undefined, undefined]);
});

test('refuses a draft that is none, and a page that is not ours', async () => {
  await expect(tryOut({ ...inForce, soonWithin: 'gauw' })).rejects.toMatchObject({ code: 'malformed' });
  await expect(
    tryHandlers['draft.try']({ content: inForce as never }, { url: 'https://ecd.example/' } as Sender),
  ).rejects.toMatchObject({ code: 'forbidden' });
});
