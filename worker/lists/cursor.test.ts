import { expect, test } from 'vitest';
import { z } from 'zod';
import { Cursor } from '../../shared/contract/page.ts';
import { cursorOf, keyOf, pageFrom } from './cursor.ts';

const Key = z.tuple([z.number(), z.string()]);

test.each([
  [1, 'a'],
  [-2.5, 'ëñ☃ "quoted"'],
])('a cursor of %d and %s gives it back, and fits in an address', (number, text) => {
  const cursor = cursorOf([number, text]);
  expect(Cursor.parse(cursor)).toBe(cursor);
  expect(keyOf(Key, cursor)).toEqual([number, text]);
});

test.each(['', 'x', '!!', cursorOf(['a', 1]), cursorOf([1]), cursorOf([1, 'a', 2])])(
  'a cursor of another list is refused: %s',
  (cursor) => {
    expect(() => keyOf(Key, cursor)).toThrow('Begin weer bij het begin');
  },
);

const page = (rows: readonly string[], limit: number) =>
  pageFrom(rows, limit, { keyOf: (row) => [row], item: (row) => row.toUpperCase() });

test('there is a next page only when there is one row more', () => {
  expect(page(['a', 'b'], 2)).toEqual({ items: ['A', 'B'] });
  expect(page(['a', 'b', 'c'], 2)).toEqual({ items: ['A', 'B'], next: cursorOf(['b']) });
  expect(page([], 2)).toEqual({ items: [] });
});
