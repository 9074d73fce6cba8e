import type { OutcomeCells } from '../../../../shared/contract/aggregates.ts';
import { type Outcome, outcomes } from '../../../../shared/domain/outcome.ts';
import { type Amount, amountOf, type Precision, type Share, shareOf, sumOf, sumOfShown } from './amount.ts';

export type Counts = Readonly<Record<Outcome, Amount>>;

/**
 * The outcomes of one requirement, or of several together, as the screen needs them. Of one requirement all are numbers
 * of dossiers; of several they are numbers of points: a requirement in a dossier.
 */
export interface Tally {
  readonly counts: Counts;
  readonly all: Amount;
  /** For which the requirement counts, or may count: all but "not applicable". */
  readonly applicable: Amount;
  /** Of which it is known whether the requirement is met: met or gap. A running period is not decided yet. */
  readonly decided: Amount;
  readonly gaps: Amount;
  /** `gaps / decided`. */
  readonly gapShare: Share;
  readonly unseen: Amount;
  readonly unreadable: Amount;
  readonly unknown: Amount;
  /** `unknown / applicable`. */
  readonly unknownShare: Share;
}

export function countsOf(cells: OutcomeCells, precision: Precision): Counts {
  return Object.fromEntries(outcomes.map((outcome) => [outcome, amountOf(cells[outcome], precision)])) as Counts;
}

export function tally(counts: Counts): Tally {
  const decided = sumOf([counts.met, counts.gap]);
  // Few dossiers can't be read, so that number alone is mostly hidden; without the unseen ones there is nothing to tell.
  const unknown = counts.unseen === 'hidden' ? 'hidden' : sumOfShown([counts.unseen, counts.unreadable]);
  const { met, gap, upcoming, 'needs-judgement': toJudge, unseen, unreadable } = counts;
  const applicable = sumOfShown([met, gap, upcoming, toJudge, unseen, unreadable]);
  return {
    counts,
    all: sumOfShown([applicable, counts['not-applicable']]),
    applicable,
    decided,
    gaps: counts.gap,
    gapShare: shareOf(counts.gap, decided),
    unseen: counts.unseen,
    unreadable: counts.unreadable,
    unknown,
    unknownShare: shareOf(unknown, applicable),
  };
}

/** Several requirements together. Those with a hidden number are left out as a whole, and the sum is inexact then. */
export function total(tallies: readonly Counts[]): Tally {
  const whole = tallies.filter((counts) => outcomes.every((outcome) => counts[outcome] !== 'hidden'));
  const isLeftOut = whole.length < tallies.length;
  const sum = (outcome: Outcome): Amount => {
    const amount = sumOf(whole.map((counts) => counts[outcome]));
    return amount === 'hidden' ? amount : { ...amount, isInexact: amount.isInexact || isLeftOut };
  };
  if (isLeftOut && whole.length === 0) return tally(allHidden);
  return tally(Object.fromEntries(outcomes.map((outcome) => [outcome, sum(outcome)])) as Counts);
}

const allHidden = Object.fromEntries(outcomes.map((outcome) => [outcome, 'hidden'])) as Counts;
