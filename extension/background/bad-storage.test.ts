import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Observation } from '../../shared/domain/fact.ts';
import { sessionItem } from '../storage/account.ts';
import { ledgersItem } from '../storage/ledgers.ts';
import { outboxItem } from '../storage/outbox.ts';
import { ruleSetsItem } from '../storage/server-state.ts';
import { handlers } from './handlers.ts';
import { findLedger, keyOf, recordObservations } from './ledger-store.ts';
import { aDossier, aRuleSet, aSession, configure, network, signInAs } from './testing.ts';

const ecd = { id: 'test-extension-id', url: 'https://ecd.example/clienten/100412/plan', frameId: 0, tab: { id: 7 } };
const now = new Date('2026-11-22T10:00:00.000Z');
const { dossier } = aDossier();
const observation = (text: string, seenAt = now): Observation => ({
  fact: 'plan.date',
  state: 'found',
  value: '2026-01-01',
  evidence: { label: 'Datum', text, page: { title: 'Plan', path: '/plan' }, seenAt: seenAt.toISOString() },
});
const read = (text = '1-1-2026') =>
  handlers['page.read'](
    { dossier: dossier.id, readAt: now.toISOString(), observations: [observation(text)] },
    ecd as never,
  );
const full = new Error('Resource::kQuotaBytes quota exceeded');

/** A store with room for so many characters, as browsers bound it. */
function bound(area: 'session' | 'local', room: number) {
  const set = fakeBrowser.storage[area].set.bind(fakeBrowser.storage[area]) as (items: object) => Promise<void>;
  return vi.spyOn(fakeBrowser.storage[area], 'set').mockImplementation(async (items: object) => {
    if (JSON.stringify(items).length > room) throw full;
    return set(items);
  });
}

/** A rule set of the organisation, so that there is something to send. */
async function adoptRules(): Promise<void> {
  const requirement = {
    id: 'eis-1',
    theme: 'thema',
    source: { section: 's', item: '1' },
    severity: 'high',
    subject: 'client-dossier',
    title: { nl: 'Eis', en: 'Requirement' },
    explanation: { nl: 'x', en: 'x' },
    hint: { nl: 'x', en: 'x' },
    checkability: 'automatic',
    examples: [],
    check: { kind: 'recorded', fact: 'plan.date' },
  } as never;
  const content = aRuleSet(requirement);
  const revision = { revision: 1, publishedAt: '2026-11-01T00:00:00.000Z', contentHash: 'a'.repeat(64) };
  await ruleSetsItem.set({ etag: 'x', ruleSets: [{ ...revision, content }] });
  await sessionItem.set(aSession());
  await signInAs();
}

beforeEach(async () => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins: ['https://ecd.example/*'] } as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined as never);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  network({});
  await configure();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('memory that is full', () => {
  test('loses the dossiers seen longest ago, never the one that is open', async () => {
    for (let n = 0; n < 8; n += 1) {
      const at = new Date(now.getTime() - (10 - n) * 60_000);
      await recordObservations({ ...dossier, id: `20000${n}` }, [observation('x'.repeat(200), at)], at);
    }
    const set = bound('session', 2000);
    const ledger = await recordObservations(dossier, [observation('1-1-2026')], now);
    expect(ledger.observations).toHaveLength(1);
    expect(await findLedger(keyOf(dossier), now)).toEqual(ledger);
    const kept = Object.keys(await ledgersItem.get());
    expect(kept).toHaveLength(3);
    expect(kept).toContain(keyOf({ ...dossier, id: '200007' }));
    set.mockRestore();
  });

  test('without room for even that one, the page is told that it was not taken in', async () => {
    bound('session', 10);
    await expect(read()).rejects.toThrow('quota');
  });
});

describe('a disk that is full', () => {
  test('leaves the outcomes, and says that they were not kept to be sent', async () => {
    await adoptRules();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(full);
    const view = await read();
    expect(view.verdicts.map(({ requirement, outcome }) => [requirement, outcome])).toEqual([['eis-1', 'met']]);
    expect(view.isUnsent).toBe(true);
    expect(await outboxItem.get()).toEqual([]);
  });

  test('once there is room, they wait to be sent all the same', async () => {
    await adoptRules();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(full);
    await read();
    set.mockRestore();
    const view = await read();
    expect(view.isUnsent).toBeUndefined();
    expect(await outboxItem.get()).toHaveLength(1);
  });

  test('a decision that cannot be kept is refused, and was not made', async () => {
    await adoptRules();
    await read();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(full);
    const decision = { kind: 'waive', requirement: 'eis-1', reason: 'client-declines', until: '2026-12-01' } as const;
    await expect(handlers['dossier.decide']({ dossier: dossier.id, decision }, ecd as never)).rejects.toThrow('quota');
    vi.mocked(fakeBrowser.storage.local.set).mockRestore();
    const view = await read();
    expect(view.verdicts.map(({ outcome }) => outcome)).toEqual(['met']);
    expect(view.decisions.undo).toBeUndefined();
  });
});

describe('memory that is damaged', () => {
  test('costs the damaged dossier and no other', async () => {
    await recordObservations(dossier, [observation('1-1-2026')], now);
    const ledgers = await ledgersItem.get();
    await fakeBrowser.storage.session.set({ ledgers: { ...ledgers, other: { observations: 7 } } });
    expect(Object.keys(await ledgersItem.get())).toEqual([keyOf(dossier)]);
  });

  test.each([['text'], [[1]], [{ a: 1 }]])('%j for everything kept on disk leaves a checklist', async (damage) => {
    for (const key of ['outbox', 'ruleSets', 'account', 'session', 'serverState', 'decisionsWaiting', 'sendLog'])
      await fakeBrowser.storage.local.set({ [key]: damage });
    const view = await read();
    expect(view.verdicts.length).toBeGreaterThan(10);
    expect(view.connection.account).toEqual({ state: 'signed-out' });
  });
});

describe('a clock that was wrong', () => {
  const year = 365 * 86_400_000;

  test('what was seen in the future is not kept for ever', async () => {
    const then = new Date(now.getTime() + year);
    await recordObservations(dossier, [observation('1-1-2026', then)], then);
    expect(await findLedger(keyOf(dossier), now)).toBeUndefined();
    const ledger = await recordObservations(dossier, [], now);
    expect(ledger.observations).toEqual([]);
  });

  test('a clock that goes back a few minutes forgets nothing; one that goes a year ahead forgets all', async () => {
    await recordObservations(dossier, [observation('1-1-2026')], now);
    for (const minutes of [-9, 0, 11 * 60]) {
      const then = new Date(now.getTime() + minutes * 60_000);
      expect(await findLedger(keyOf(dossier), then), `${minutes}`).toBeDefined();
    }
    for (const minutes of [-11, 13 * 60]) {
      const then = new Date(now.getTime() + minutes * 60_000);
      expect(await findLedger(keyOf(dossier), then), `${minutes}`).toBeUndefined();
    }
    expect(await findLedger(keyOf(dossier), new Date(now.getTime() + year))).toBeUndefined();
  });
});
