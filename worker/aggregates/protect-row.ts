/**
 * What may be told of one row of counts of a team that is not the reader's own.
 *
 * A row is: of one team, one requirement and one day, the number of dossiers of each outcome. Everything that is
 * answered about other teams (themes, totals, filters, periods, exports) is computed from rows that were protected
 * here, each by itself and the same whatever was asked. So subtracting two answers gives nothing that the protected
 * rows did not give already, and only a row itself has to be safe.
 *
 * A row is not safe by hiding small cells alone: its cells add up to the number of dossiers, which can be had from other
 * rows. Therefore:
 * 1. cells below `minimum` are hidden, 0 as well, all looking the same;
 * 2. what is hidden is added to the first cell in `order` that is not hidden. When that sum is below
 *    `2 * minimum - 1`, that cell is hidden too and the sum goes to the next one;
 * 3. what is then left is rounded to 5.
 *
 * Why it holds: take any row, one of its hidden cells, and any number from 0 to `minimum - 1`. Give that cell this number,
 * the other hidden cells 0, and the cell to which they were added the rest of that sum, which is at least `minimum`. This
 * other row has the same total, the same sum in that cell and the same numbers elsewhere, so it is protected to the very
 * same answer. Even a reader who knows the total, the unrounded sums and this method cannot tell the two apart: each
 * hidden cell can be anything from 0 to `minimum - 1`. It also means that 0 % and 100 % never show. Only where no cell is left to
 * add to (fewer than `2 * minimum - 1` dossiers, or no cell of `minimum`) everything is hidden, and a reader who
 * knows the total knows no more than that the cells add up to it.
 *
 * What it does not do: numbers are of this moment, so who looks before and after a cell passes the minimum learns that it did.
 */
export interface ProtectedCell {
  /** Rounded to 5; null when it is hidden. */
  readonly count: number | null;
  /** Hidden cells of the row were added to it. */
  readonly isInexact: boolean;
}

/**
 * @param counts of one row, in the order in which cells are chosen to take up what is hidden
 * @param minimum cells below it are hidden
 */
export function protectRow(counts: readonly number[], minimum: number): ProtectedCell[] {
  const enough = safeSum(minimum);
  let hidden = counts.reduce((sum, count) => (count < minimum ? sum + count : sum), 0);
  const hasHidden = counts.some((count) => count < minimum);
  let isTaken = !hasHidden;
  return counts.map((count) => {
    if (count < minimum) return HIDDEN;
    if (isTaken) return { count: roundToFive(count), isInexact: false };
    hidden += count;
    if (hidden < enough) return HIDDEN;
    isTaken = true;
    return { count: roundToFive(hidden), isInexact: true };
  });
}

/** A count that stands by itself, such as the dossiers of a team. */
export const protectCount = (count: number, minimum: number): ProtectedCell =>
  count < minimum ? HIDDEN : { count: roundToFive(count), isInexact: false };

/** From here on a sum can hold a cell of the minimum beside any hidden one. */
export const safeSum = (minimum: number): number => 2 * minimum - 1;

export const roundToFive = (count: number): number => 5 * Math.floor((count + 2) / 5);

const HIDDEN: ProtectedCell = { count: null, isInexact: false };
