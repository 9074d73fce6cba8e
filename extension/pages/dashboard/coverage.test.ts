import { expect, test } from 'vitest';
import { coverageOf } from './coverage.ts';
import { gapRows } from './gap-rows.ts';
import { someGaps } from './testing.ts';

test('the part of the points that was seen and could be read', () => {
  const rows = gapRows(
    someGaps({ a: { met: 6, unseen: 6 }, b: { gap: 3, unreadable: 1, 'not-applicable': 8 } }),
    undefined,
  );
  expect(coverageOf(rows)).toBe((16 - 7) / 16);
});

test.each([
  ['no requirements', {}],
  ['nothing applies', { a: { 'not-applicable': 12 } }],
] as const)('%s: there is no share', (_, requirements) => {
  expect(coverageOf(gapRows(someGaps(requirements), undefined))).toBeUndefined();
});
