import { countOf, fractionOf } from './amount.ts';
import { byNumber, type Row } from './requirement-rows.ts';

/**
 * What a team could talk about first. One subject, not a ranking:
 * `worse` is missing clearly more often than at the beginning of the period, `gaps` is often missing where it was looked
 * at, `unseen` was mostly not looked at, `judgement` waits for people, `better` went clearly better.
 */
export type SubjectKind = 'worse' | 'gaps' | 'unseen' | 'judgement' | 'better';
export interface Subject {
  readonly kind: SubjectKind;
  readonly row: Row;
}
export interface Discussion {
  /** `too-little`: nothing can be said yet; `calm`: nothing stands out. */
  readonly first: Subject | { readonly kind: 'too-little' | 'calm' };
  /** Other things that stand out, at most one of each kind and none about the same requirement. */
  readonly also: readonly Subject[];
}

/** Below this number of decided dossiers a share says more about chance than about the team. */
export const enoughDecided = 5;
/** For a change both ends count, so chance plays a larger part. */
const enoughForChange = 10;
/** A change of the share of gaps that is worth a meeting: ten percentage points. */
export const clearChange = 0.1;

/** The part of the dossiers that may be unknown before a share of gaps says too little. */
export const tolerableUnknown = 0.5;

export function discussionOf(rows: readonly Row[]): Discussion {
  // Retired requirements are past; but when the whole rule set is not known, they are all there is.
  const hasCurrent = rows.some((row) => !row.isRetired);
  const current = rows.filter((row) => !(hasCurrent && row.isRetired) && (countOf(row.applicable) ?? 0) > 0);
  const subjects: Subject[] = [];
  for (const kind of ['worse', 'gaps', 'unseen', 'judgement', 'better'] as const) {
    const row = largest(
      current.filter((each) => qualifies[kind](each) && !subjects.some((subject) => subject.row === each)),
      measures[kind],
    );
    if (row) subjects.push({ kind, row });
  }
  const [first, ...also] = subjects;
  // Good news is no reason to leave the gaps undiscussed, but it is one to begin with when there is nothing else.
  if (first) return { first, also: also.slice(0, 3) };
  const isEnough = current.some((row) => (countOf(row.decided) ?? 0) >= enoughDecided);
  return { first: { kind: isEnough ? 'calm' : 'too-little' }, also: [] };
}

/** What is hidden is nothing to speak of, so it does not stand out. */
const unknownOf = (row: Row) => fractionOf(row.unknownShare) ?? 0;
const judgementsOf = (row: Row) => countOf(row.counts['needs-judgement']) ?? 0;

const qualifies: Readonly<Record<SubjectKind, (row: Row) => boolean>> = {
  worse: (row) => changeSaysEnough(row) && (row.change ?? 0) >= clearChange,
  gaps: (row) => saysEnough(row, enoughDecided) && (countOf(row.gaps) ?? 0) > 0,
  unseen: (row) => (countOf(row.applicable) ?? 0) >= enoughDecided && unknownOf(row) > tolerableUnknown,
  judgement: (row) => judgementsOf(row) > 0,
  better: (row) => changeSaysEnough(row) && (row.change ?? 0) <= -clearChange,
};

const measures: Readonly<Record<SubjectKind, (row: Row) => number>> = {
  worse: (row) => row.change ?? 0,
  gaps: (row) => fractionOf(row.gapShare) ?? 0,
  unseen: unknownOf,
  judgement: judgementsOf,
  better: (row) => -(row.change ?? 0),
};

function saysEnough(row: Pick<Row, 'decided' | 'unknownShare'>, enough: number): boolean {
  return (countOf(row.decided) ?? 0) >= enough && (fractionOf(row.unknownShare) ?? 1) <= tolerableUnknown;
}

function changeSaysEnough(row: Row): boolean {
  return row.before !== undefined && saysEnough(row, enoughForChange) && saysEnough(row.before, enoughForChange);
}

/** The row with the largest value; of equals the one in most dossiers, then the first in the framework. */
function largest(rows: readonly Row[], measure: (row: Row) => number): Row | undefined {
  return [...rows].sort(
    (a, b) =>
      byNumber(measure(b), measure(a)) ||
      byNumber(countOf(b.applicable) ?? 0, countOf(a.applicable) ?? 0) ||
      byNumber(a.place, b.place),
  )[0];
}
