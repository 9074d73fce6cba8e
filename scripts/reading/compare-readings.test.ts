import { expect, test } from 'vitest';
import type { FactValue, Observation } from '../../shared/domain/fact.ts';
import type { FactName } from '../../shared/facts/vocabulary.ts';
import { compareReadings } from './compare-readings.ts';

const evidence = { label: '', text: '', page: { title: '', path: '/' }, seenAt: '2026-11-18T12:00:00.000Z' };
const found = (fact: FactName, value: FactValue): Observation => ({ fact, state: 'found', value, evidence });
const empty = (fact: FactName): Observation => ({ fact, state: 'empty', evidence });

test('other values in the same states are the same reading', () => {
  expect(
    compareReadings(
      [found('plan.date', '2026-01-01'), empty('plan.status')],
      [empty('plan.status'), found('plan.date', '2024-01-01')],
    ),
  ).toEqual([]);
});

test.each([
  ['another state', [found('plan.date', '2026-01-01')], [empty('plan.date')], 'found', 'empty'],
  ['gone', [found('plan.date', '2026-01-01')], [], 'found', 'unseen'],
  ['new', [], [empty('plan.date')], 'unseen', 'empty'],
  ['once instead of twice', [empty('plan.date'), empty('plan.date')], [empty('plan.date')], 'empty, empty', 'empty'],
  [
    'a list with one entry less',
    [found('plan.date', [{ text: 'a' }, { text: 'b' }])],
    [found('plan.date', [{ text: 'a' }])],
    'found (2)',
    'found (1)',
  ],
] as const)('%s', (_, original, saved, before, after) => {
  expect(compareReadings(original, saved)).toEqual([{ fact: 'plan.date', original: before, saved: after }]);
});
