import { expect, test } from 'vitest';
import { restOf } from './rest-of.ts';

/** Pages of two, the cursor being the number of the first item. */
const list = (length: number) => async (cursor: string) => {
  const first = Number(cursor);
  const items = [first, first + 1].filter((item) => item < length);
  return { items, ...(first + 2 < length ? { next: String(first + 2) } : {}) };
};

test.each([
  [undefined, 7, [], false],
  ['2', 3, [2], false],
  ['2', 7, [2, 3, 4, 5, 6], false],
  // Forty pages at most.
  ['0', 81, Array.from({ length: 80 }, (_, index) => index), true],
  ['0', 80, Array.from({ length: 80 }, (_, index) => index), false],
] as const)('from %s of %i items', async (cursor, length, items, hasMore) => {
  expect(await restOf(cursor, list(length))).toEqual({ items, hasMore });
});

test('a page that fails makes the whole fail: half a list is no list', async () => {
  await expect(restOf('0', () => Promise.reject(new Error('weg')))).rejects.toThrow('weg');
});
