import { byNumber, type GapRow } from './gap-rows.ts';

/**
 * What a team could talk about first. One subject, not a ranking:
 * `gaps` is often missing where it was looked at, `unseen` was mostly not looked at, `judgement` waits for people,
 * `too-little` nothing can be said yet, `calm` nothing stands out.
 */
export type Discussion =
  | { readonly kind: 'gaps' | 'unseen' | 'judgement'; readonly row: GapRow }
  | { readonly kind: 'too-little' | 'calm' };

/** Below this number of decided dossiers a share says more about chance than about the team. */
export const enoughDecided = 5;

/** The part of the dossiers that may be unknown before a share of gaps says too little. */
const tolerableUnknown = 0.5;

export function discussionOf(rows: readonly GapRow[]): Discussion {
  // Retired requirements are past; but when the whole rule set is not known, they are all there is.
  const isKnown = rows.some((row) => row.requirement);
  const current = rows.filter((row) => (row.requirement || !isKnown) && row.applicable > 0);
  const gaps = largest(current.filter(saysEnough), (row) => row.gapShare ?? 0);
  if (gaps) return { kind: 'gaps', row: gaps };
  const unseen = largest(
    current.filter((row) => row.applicable >= enoughDecided && row.unknownShare > tolerableUnknown),
    (row) => row.unknownShare,
  );
  if (unseen) return { kind: 'unseen', row: unseen };
  const judgement = largest(
    current.filter((row) => row.counts['needs-judgement'] > 0),
    (row) => row.counts['needs-judgement'],
  );
  if (judgement) return { kind: 'judgement', row: judgement };
  return { kind: current.some((row) => row.decided >= enoughDecided) ? 'calm' : 'too-little' };
}

function saysEnough(row: GapRow): boolean {
  return row.gaps > 0 && row.decided >= enoughDecided && row.unknownShare <= tolerableUnknown;
}

/** The row with the largest value; of equals the one in most dossiers, then the first in the framework. */
function largest(rows: readonly GapRow[], measure: (row: GapRow) => number): GapRow | undefined {
  return [...rows].sort(
    (a, b) => byNumber(measure(b), measure(a)) || byNumber(b.applicable, a.applicable) || byNumber(a.place, b.place),
  )[0];
}
