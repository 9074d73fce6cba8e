import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Observation } from '../../shared/domain/fact.ts';
import { ledgersItem } from '../storage/ledgers.ts';
import { findLedger, forgetOld, keyOf, recordObservations, withReading } from './ledger-store.ts';
import { aDossier } from './testing.ts';

const site = 'https://ecd.example';
const dossier = { site, id: '100412' };
const start = new Date('2026-11-22T09:00:00.000Z');
const later = (hours: number, milliseconds = 0) => new Date(start.getTime() + hours * 3_600_000 + milliseconds);

function reading(
  fact: 'plan.date' | 'plan.signedDate',
  label: string,
  path: string,
  value: string,
  seenAt = start,
): Observation {
  const evidence = { label, text: value, page: { title: 'Plan', path }, seenAt: seenAt.toISOString() };
  return { fact, state: 'found', value, evidence };
}
const placeOf = ({ fact, evidence }: Observation) => `${fact} ${evidence.page.path} ${evidence.label}`;

beforeEach(() => fakeBrowser.reset());

describe('a reading of a page', () => {
  const first = reading('plan.date', 'Datum', '/plan', '2026-01-01');
  test.each([
    ['replaces what stood at the same place', reading('plan.date', 'Datum', '/plan', '2026-02-02'), 1],
    ['on another screen stands beside it', reading('plan.date', 'Datum', '/plan/2', '2026-02-02'), 2],
    ['under another label stands beside it', reading('plan.date', 'Opgesteld', '/plan', '2026-02-02'), 2],
    ['of another fact stands beside it', reading('plan.signedDate', 'Datum', '/plan', '2026-02-02'), 2],
  ])('%s', (_, second, count) => {
    const { observations } = withReading({ ...aDossier(), observations: [first] }, [second]);
    expect(observations).toHaveLength(count);
    expect(observations.at(-1)).toEqual(second);
  });

  test('keeps at most 5000, the newest', () => {
    const many = Array.from({ length: 5001 }, (_, index) =>
      reading('plan.date', `Datum ${index}`, '/plan', '2026-01-01'),
    );
    const { observations } = withReading({ ...aDossier(), observations: many.slice(0, 5000) }, many.slice(5000));
    expect(observations).toHaveLength(5000);
    expect(observations.at(-1)).toEqual(many.at(-1));
  });

  test('leaves one reading per place, the last one, whatever the order', () => {
    const anObservation = fc
      .tuple(
        fc.constantFrom('plan.date', 'plan.signedDate'),
        fc.constantFrom('a', 'b'),
        fc.constantFrom('/1', '/2'),
        fc.string({ maxLength: 5 }),
      )
      .map(([fact, label, path, value]) => reading(fact as 'plan.date', label, path, value));
    fc.assert(
      fc.property(fc.array(fc.array(anObservation, { maxLength: 6 }), { maxLength: 6 }), (pages) => {
        const { observations } = pages.reduce((ledger, page) => withReading(ledger, page), aDossier());
        const last = new Map(pages.flat().map((observation) => [placeOf(observation), observation]));
        expect(observations).toHaveLength(last.size);
        for (const observation of observations) expect(last.get(placeOf(observation))).toEqual(observation);
      }),
    );
  });
});

describe('the ledgers of a shift', () => {
  test('the same number on another site is another dossier', async () => {
    await recordObservations(dossier, [reading('plan.date', 'Datum', '/plan', '2026-01-01')], start);
    const other = await recordObservations({ site: 'https://ander.example', id: '100412' }, [], start);
    expect(other.observations).toEqual([]);
    expect(Object.keys(await ledgersItem.get())).toHaveLength(2);
  });

  test.each([
    ['12 hours', later(12), true],
    ['12 hours and a millisecond', later(12, 1), false],
  ])('what was last seen %s ago is still known: %s', async (_, now, isKnown) => {
    await recordObservations(dossier, [reading('plan.date', 'Datum', '/plan', '2026-01-01')], start);
    await forgetOld(now);
    expect((await findLedger(keyOf(dossier), now)) !== undefined).toBe(isKnown);
    expect(Object.keys(await ledgersItem.get())).toHaveLength(isKnown ? 1 : 0);
    expect((await recordObservations(dossier, [], now)).observations).toHaveLength(isKnown ? 1 : 0);
  });

  test('an old dossier is not found either before it is removed', async () => {
    await recordObservations(dossier, [], start);
    expect(await findLedger(keyOf(dossier), later(12, 1))).toBeUndefined();
  });

  test('reading one dossier removes the old ones', async () => {
    await recordObservations(dossier, [], start);
    await recordObservations({ site, id: 'new' }, [], later(13));
    expect(Object.keys(await ledgersItem.get())).toEqual([keyOf({ site, id: 'new' })]);
  });

  test('at most 40 are kept; the one seen longest ago goes', async () => {
    for (let count = 0; count < 41; count += 1)
      await recordObservations({ site, id: `c${count}` }, [], later(0, count));
    const keys = Object.keys(await ledgersItem.get());
    expect(keys).toHaveLength(40);
    expect(keys).not.toContain(keyOf({ site, id: 'c0' }));
    expect(keys).toContain(keyOf({ site, id: 'c40' }));
  });

  test('readings at the same time lose nothing', async () => {
    const pages = Array.from({ length: 20 }, (_, index) =>
      reading('plan.date', 'Datum', `/plan/${index}`, '2026-01-01'),
    );
    await Promise.all([
      ...pages.map((each) => recordObservations(dossier, [each], start)),
      recordObservations({ site, id: '2' }, [], start),
    ]);
    const ledger = await findLedger(keyOf(dossier), start);
    expect(ledger?.observations).toHaveLength(20);
    expect(Object.keys(await ledgersItem.get())).toHaveLength(2);
  });

  test.each([['text'], [17], [{ a: 1 }], [{ [keyOf(dossier)]: { dossier } }]])(
    'a broken store (%j) is taken as an empty one',
    async (stored) => {
      await fakeBrowser.storage.session.set({ ledgers: stored });
      expect(await findLedger(keyOf(dossier), start)).toBeUndefined();
      const ledger = await recordObservations(dossier, [reading('plan.date', 'Datum', '/plan', '2026-01-01')], start);
      expect(ledger.observations).toHaveLength(1);
      expect(await findLedger(keyOf(dossier), start)).toEqual(ledger);
    },
  );

  test('lives in the memory of the browser only', async () => {
    await recordObservations(dossier, [reading('plan.date', 'Datum', '/plan', '2026-01-01')], start);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
