import type { Cell, OutcomeCells } from '../../shared/contract/aggregates.ts';
import type { Outcome } from '../../shared/domain/outcome.ts';
import { type ProtectedCell, protectCount, protectRow } from './protect-row.ts';

/**
 * The outcomes in the order in which they take up what is hidden: not knowing first, so that no other outcome looks
 * more common than it is, and met last.
 */
export const foldOrder = [
  'unseen',
  'needs-judgement',
  'upcoming',
  'unreadable',
  'not-applicable',
  'gap',
  'met',
] as const satisfies readonly Outcome[];

/** Number of dossiers of each outcome, in the order of `foldOrder`. */
export type OutcomeRow = readonly number[];

export const NO_DOSSIERS: OutcomeRow = foldOrder.map(() => 0);

/** How numbers are told: undefined is as they are, otherwise protected with this minimum. */
export type Protection = number | undefined;

/** Adds up cells of which some may be hidden. */
export class CellSum {
  #count = 0;
  #isSeen = false;
  #isInexact = false;

  add({ count, isInexact }: ProtectedCell): void {
    if (count === null) {
      this.#isInexact = true;
      return;
    }
    this.#isSeen = true;
    this.#isInexact ||= isInexact;
    this.#count += count;
  }

  /** Hidden when every part of it is. */
  get cell(): Cell {
    if (!this.#isSeen && this.#isInexact) return { hidden: 'small' };
    return this.#isInexact ? { count: this.#count, isInexact: true } : { count: this.#count };
  }
}

const asItIs = (count: number): ProtectedCell => ({ count, isInexact: false });

/** The cells of rows together, each row of one team and one requirement. */
export function sumRows(rows: Iterable<OutcomeRow>, protection: Protection): OutcomeCells {
  const sums = foldOrder.map(() => new CellSum());
  for (const row of rows) {
    const cells = protection === undefined ? row.map(asItIs) : protectRow(row, protection);
    for (const [index, cell] of cells.entries()) sums[index]?.add(cell);
  }
  return outcomeCells((index) => sums[index]?.cell ?? { count: 0 });
}

/** The dossiers of teams together. */
export function sumCounts(counts: Iterable<number>, protection: Protection): Cell {
  const sum = new CellSum();
  for (const count of counts) sum.add(protection === undefined ? asItIs(count) : protectCount(count, protection));
  return sum.cell;
}

export const outcomeCells = (cellAt: (index: number) => Cell): OutcomeCells =>
  // Safe: `foldOrder` has every outcome, which a test holds.
  Object.fromEntries(foldOrder.map((outcome, index) => [outcome, cellAt(index)])) as OutcomeCells;
