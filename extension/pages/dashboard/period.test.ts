import { expect, test } from 'vitest';
import { longerThan, mondayOf, parseRange, rangeOf } from './period.ts';

test.each([
  ['month', '2026-10-25'],
  ['quarter', '2026-08-22'],
  ['half-year', '2026-05-22'],
  ['year', '2025-11-22'],
  ['eighteen-months', '2025-05-22'],
] as const)('%s before 22 November 2026 begins on %s', (period, from) => {
  expect(rangeOf(period, '2026-11-22')).toEqual({ from, to: '2026-11-22' });
});

test('a range stays what it is', () => {
  const range = { from: '2026-01-01', to: '2026-06-30' };
  expect(rangeOf(range, '2026-11-22')).toBe(range);
});

test.each([
  ['month', 'quarter'],
  ['year', 'eighteen-months'],
  ['eighteen-months', undefined],
  [{ from: '2026-04-01', to: '2026-05-01' }, 'year'],
] as const)('further back than %s is %s', (period, longer) => expect(longerThan(period, '2026-11-22')).toBe(longer));

test.each([
  ['2026-01-01', '2026-01-01', true],
  ['2026-01-02', '2026-01-01', false],
  ['2026-02-29', '2026-03-01', false],
  ['2024-02-29', '2024-03-01', true],
  ['1-1-2026', '2026-03-01', false],
  [null, '2026-03-01', false],
] as const)('from %s to %s: %s', (from, to, isGood) => expect(parseRange(from, to) !== undefined).toBe(isGood));

test.each([
  ['2026-W01', '2025-12-29'],
  ['2026-W48', '2026-11-23'],
  ['2026-W53', '2026-12-28'],
  ['2027-W01', '2027-01-04'],
  ['2021-W01', '2021-01-04'],
] as const)('%s begins on %s', (week, monday) => expect(mondayOf(week)).toBe(monday));
