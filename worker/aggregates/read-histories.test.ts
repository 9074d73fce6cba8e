import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addPeriod } from '../../shared/domain/date.ts';
import { lastOfStretches, MOST_POINTS } from './read-histories.ts';

const from = '2026-01-01';
const daysAfter = (numbers: readonly number[]) => numbers.map((number) => addPeriod(from, `P${number}D`));

test.each([
  ['none', [], []],
  ['one', [5], [5]],
  ['both ends', [0, 23], [0, 23]],
  // 24 days are 12 stretches of two.
  ['of two in a stretch the later one', [0, 1, 2, 3], [1, 3]],
  ['on either side of a border both', [1, 2], [1, 2]],
])('%s', (_name, days, expected) => {
  expect(lastOfStretches(daysAfter(days), { from, to: '2026-01-24' })).toEqual(daysAfter(expected));
});

test('never more than there is room for, and always the last day', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(800), { minLength: 1 }), fc.nat(100), (numbers, more) => {
      const sorted = numbers.toSorted((one, other) => one - other);
      const days = daysAfter(sorted);
      const to = addPeriod(from, `P${(sorted.at(-1) ?? 0) + more}D`);
      const points = lastOfStretches(days, { from, to });
      expect(points.length).toBeLessThanOrEqual(MOST_POINTS);
      expect(points.at(-1)).toBe(days.at(-1));
      expect(days).toEqual(expect.arrayContaining(points));
    }),
  );
});
