import type { OutcomeCounts } from '../../../shared/contract/team-gaps.ts';

/** The counts of one requirement in one team, as the screen needs them. All are numbers of dossiers. */
export interface Tally {
  readonly dossiers: number;
  /** Dossiers for which the requirement counts, or may count: all but "not applicable". */
  readonly applicable: number;
  /** Dossiers of which it is known whether the requirement is met: met or gap. A running period is not decided yet. */
  readonly decided: number;
  readonly gaps: number;
  /** `gaps / decided`; undefined when nothing is decided, which is not the same as 0. */
  readonly gapShare: number | undefined;
  readonly unseen: number;
  readonly unreadable: number;
  /** `(unseen + unreadable) / applicable`; 0 when it applies nowhere. */
  readonly unknownShare: number;
}

export function tally(counts: OutcomeCounts): Tally {
  const dossiers = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const applicable = dossiers - counts['not-applicable'];
  const decided = counts.met + counts.gap;
  const unknown = counts.unseen + counts.unreadable;
  return {
    dossiers,
    applicable,
    decided,
    gaps: counts.gap,
    gapShare: decided === 0 ? undefined : counts.gap / decided,
    unseen: counts.unseen,
    unreadable: counts.unreadable,
    unknownShare: applicable === 0 ? 0 : unknown / applicable,
  };
}
