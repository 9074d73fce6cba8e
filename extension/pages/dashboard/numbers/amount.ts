import type { Cell } from '../../../../shared/contract/aggregates.ts';

/**
 * A number of dossiers as the screen needs it. `hidden`: too small to be shown beyond the own teams. `isInexact`: rounded,
 * or hidden numbers were added to it or left out of it.
 */
export type Amount = { readonly count: number; readonly isInexact: boolean } | 'hidden';

/** A part of a whole from 0 to 1; undefined when there is no whole, which is not the same as 0. */
export type Share = { readonly value: number; readonly isInexact: boolean } | 'hidden' | undefined;

export type Precision = 'exact' | 'rounded';

/** @param precision how the answer was made that the cell stands in */
export function amountOf(cell: Cell, precision: Precision): Amount {
  if ('hidden' in cell) return 'hidden';
  return { count: cell.count, isInexact: precision === 'rounded' || cell.isInexact === true };
}

export const nothing: Amount = { count: 0, isInexact: false };

/** With one that is hidden the sum is not known either. */
export function sumOf(amounts: readonly Amount[]): Amount {
  let count = 0;
  let isInexact = false;
  for (const amount of amounts) {
    if (amount === 'hidden') return 'hidden';
    count += amount.count;
    isInexact ||= amount.isInexact;
  }
  return { count, isInexact };
}

/**
 * The sum of what is shown. The server adds a hidden number to one that is shown, so the sum is about right; it is
 * inexact, and hidden when nothing is shown.
 */
export function sumOfShown(amounts: readonly Amount[]): Amount {
  const shown = amounts.filter((amount) => amount !== 'hidden');
  const sum = sumOf(shown);
  if (shown.length === amounts.length || sum === 'hidden') return sum;
  return shown.length === 0 ? 'hidden' : { ...sum, isInexact: true };
}

export function shareOf(part: Amount, whole: Amount): Share {
  if (part === 'hidden' || whole === 'hidden') return 'hidden';
  if (whole.count === 0) return undefined;
  // Rounding may make a part larger than its whole.
  return { value: Math.min(1, part.count / whole.count), isInexact: part.isInexact || whole.isInexact };
}

export function isKnown<T extends object>(value: T | 'hidden' | undefined): value is T {
  return typeof value === 'object';
}

/** The number, or nothing when it is hidden. */
export function countOf(amount: Amount): number | undefined {
  return amount === 'hidden' ? undefined : amount.count;
}

export function fractionOf(share: Share): number | undefined {
  return isKnown(share) ? share.value : undefined;
}
