import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { addPeriod, ageOn, dayInAmsterdam, daysBetween, IsoPeriod, readableDate, subtractPeriod } from './date.ts';

test.each([
  ['2026-01-31', 'P1M', '2026-02-28'],
  ['2024-01-31', 'P1M', '2024-02-29'],
  ['2024-02-29', 'P1Y', '2025-02-28'],
  ['2024-02-29', 'P4Y', '2028-02-29'],
  ['2026-12-31', 'P1D', '2027-01-01'],
  ['2026-01-31', 'P1M1D', '2026-03-01'],
  ['2026-01-01', 'P6W', '2026-02-12'],
  ['0050-01-01', 'P1Y', '0051-01-01'],
] as const)('%s + %s = %s', (date, period, result) => expect(addPeriod(date, period)).toBe(result));

test('adds and subtracts as Temporal does', () => {
  const aDay = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9899-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const part = (unit: string, max: number) =>
    fc.option(
      fc.nat(max).map((n) => `${n}${unit}`),
      { nil: '' },
    );
  const aPeriod = fc
    .tuple(part('Y', 99), part('M', 999), part('W', 999), part('D', 9999))
    .map((parts) => `P${parts.join('')}`)
    .filter((period) => IsoPeriod.safeParse(period).success);
  fc.assert(
    fc.property(aDay, aPeriod, (day, period) => {
      expect(addPeriod(day, period)).toBe(Temporal.PlainDate.from(day).add(period).toString());
      expect(subtractPeriod(day, period)).toBe(Temporal.PlainDate.from(day).subtract(period).toString());
    }),
    { numRuns: 1000 },
  );
});

describe('a day that was read', () => {
  test.each([
    ['2026-02-28', '2026-02-28'],
    ['2024-02-29', '2024-02-29'],
    ['2026-05-01T10:30', '2026-05-01'],
    ['2026-05-01 10:30', '2026-05-01'],
    ['2026-02-29', undefined],
    ['2026-13-01', undefined],
    ['2026-04-31', undefined],
    ['0206-05-01', undefined],
    ['1-5-2026', undefined],
    ['2026-05-011', undefined],
    [20260501, undefined],
    [undefined, undefined],
  ])('%o: %s', (value, day) => expect(readableDate(value)).toBe(day));
});

test.each([
  ['2026-09-01', '2008-09-01', 18],
  ['2026-08-31', '2008-09-01', 17],
] as const)('on %s who was born on %s is %i', (day, born, age) => expect(ageOn(day, born)).toBe(age));

test('whole days between two days', () => expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2));

test.each([
  ['2026-06-30T21:59:00Z', '2026-06-30'],
  ['2026-06-30T22:00:00Z', '2026-07-01'],
  ['2026-12-31T22:59:00Z', '2026-12-31'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
] as const)('%s is %s in Amsterdam', (moment, day) => expect(dayInAmsterdam(new Date(moment))).toBe(day));
