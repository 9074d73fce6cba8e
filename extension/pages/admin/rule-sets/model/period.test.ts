import { expect, test } from 'vitest';
import { isoPeriodOf, plainPeriod } from './period.ts';

test.each([
  ['P3M', { amount: 3, unit: 'M' }],
  ['P14D', { amount: 14, unit: 'D' }],
  ['P6W', { amount: 6, unit: 'W' }],
  ['P0D', { amount: 0, unit: 'D' }],
  ['P1Y6M', { amount: 18, unit: 'M' }],
  ['P1M15D', undefined],
  ['P', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s is %j', (period, plain) => {
  expect(plainPeriod(period)).toEqual(plain);
});

test.each([
  [{ amount: 3, unit: 'M' }, 'P3M'],
  [{ amount: 0, unit: 'D' }, 'P0D'],
  [{ amount: 1.5, unit: 'M' }, ''],
  [{ amount: -1, unit: 'M' }, ''],
  [{ amount: 100, unit: 'Y' }, ''],
  [{ amount: 999, unit: 'W' }, 'P999W'],
] as const)('%j is %s', (plain, period) => {
  expect(isoPeriodOf(plain)).toBe(period);
});
