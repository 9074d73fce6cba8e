import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomes } from '../../shared/domain/outcome.ts';
import { foldOrder } from './cells.ts';
import { protectCount, protectRow, roundToFive } from './protect-row.ts';

/** Rounded numbers, `+` behind one that took up what is hidden, and `-` for hidden. */
const told = (counts: readonly number[], minimum: number) =>
  protectRow(counts, minimum).map(({ count, isInexact }) => (count === null ? '-' : `${count}${isInexact ? '+' : ''}`));

test.each([
  [
    [7, 30, 40],
    ['-', '35+', '40'],
  ],
  [
    [8, 30, 40],
    ['10', '30', '40'],
  ],
  [
    [0, 30, 40],
    ['-', '30+', '40'],
  ], // 0 looks like any other small number
  [
    [325, 0, 0],
    ['325+', '-', '-'],
  ], // 100 % looks the same as
  [
    [318, 7, 0],
    ['325+', '-', '-'],
  ], // nearly all
  [
    [8, 1, 40],
    ['-', '-', '50+'],
  ], // 8 + 1 is not enough to hide 1 in
  [
    [8, 7, 40],
    ['15+', '-', '40'],
  ],
  [
    [8, 6, 0],
    ['-', '-', '-'],
  ],
  [
    [0, 0, 0],
    ['-', '-', '-'],
  ],
  [
    [5, 5, 5],
    ['-', '-', '-'],
  ],
])('%j is told as %j', (counts, expected) => {
  expect(told(counts, 8)).toEqual(expected);
});

test.each([
  [7, null],
  [8, 10],
  [12, 10],
  [13, 15],
])('a count of %d by itself is told as %s', (count, expected) => {
  expect(protectCount(count, 8).count).toBe(expected);
});

test('every outcome has a place in the order', () => {
  expect([...foldOrder].sort()).toEqual([...outcomes].sort());
});

/** All rows of `length` cells that add up to `total`. */
function* rowsOf(length: number, total: number): Generator<number[]> {
  if (length === 1) {
    yield [total];
    return;
  }
  for (let first = 0; first <= total; first += 1)
    for (const rest of rowsOf(length - 1, total - first)) yield [first, ...rest];
}

/**
 * The attack, by somebody who knows more than anyone can: the total of the row, the method, and each number that is told
 * before it was rounded. All rows that fit are gone through; whatever remains possible is what is known.
 */
test.each([5, 6, 8])('with a minimum of %d every hidden cell can be anything below it', (minimum) => {
  for (const total of [2 * minimum - 2, 2 * minimum - 1, 2 * minimum + 1, 3 * minimum, 4 * minimum + 3]) {
    const fitting = Map.groupBy(rowsOf(4, total), (row) =>
      JSON.stringify([told(row, minimum), unrounded(row, minimum)]),
    );
    for (const [answer, rows] of fitting) {
      const [cells] = JSON.parse(answer) as [string[]];
      const isAllHidden = cells.every((cell) => cell === '-');
      for (const [index, cell] of cells.entries()) {
        if (cell !== '-') continue;
        const possible = new Set(rows.map((row) => row[index] ?? -1));
        const below = Array.from({ length: minimum }, (_, number) => number);
        // With nothing told there is no sum to hide in; what is left is that the cells add up to the total.
        const mustBe = isAllHidden ? below.filter((number) => total - number <= 3 * (minimum - 1)) : below;
        expect([answer, index, mustBe.filter((number) => !possible.has(number))]).toEqual([answer, index, []]);
      }
    }
  }
});

/** The numbers that are told, before rounding: the cell that took up what is hidden has the sum. */
function unrounded(row: readonly number[], minimum: number): (number | null)[] {
  const cells = protectRow(row, minimum);
  const hidden = row.reduce((sum, count, index) => (cells[index]?.count === null ? sum + count : sum), 0);
  return row.map((count, index) => {
    const cell = cells[index];
    if (!cell || cell.count === null) return null;
    return cell.isInexact ? count + hidden : count;
  });
}

test('what is told is right: no number lies further than 2 from what it stands for, and none is below the minimum', () => {
  const row = fc.array(fc.oneof(fc.nat(12), fc.nat(400)), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(row, fc.integer({ min: 5, max: 10 }), (counts, minimum) => {
      const numbers = unrounded(counts, minimum);
      for (const [index, { count }] of protectRow(counts, minimum).entries()) {
        expect(count === null).toBe(numbers[index] === null);
        if (count === null) continue;
        expect(count).toBe(roundToFive(numbers[index] ?? -1));
        expect(Math.abs(count - (numbers[index] ?? -1))).toBeLessThanOrEqual(2);
        expect(counts[index]).toBeGreaterThanOrEqual(minimum);
      }
    }),
  );
});
