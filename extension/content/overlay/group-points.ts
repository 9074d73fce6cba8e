import type { VerdictView } from '../../messaging/views.ts';

/** The sections of the panel, in the order in which they stand on screen. */
export const sectionIds = ['todo', 'judge', 'unseen', 'unreadable', 'upcoming', 'met', 'not-applicable'] as const;
export type SectionId = (typeof sectionIds)[number];

export type Points = Readonly<Record<SectionId, readonly VerdictView[]>>;

const severities = ['critical', 'high', 'medium', 'low'] as const;

export function sectionOf({ outcome, isSoon }: Pick<VerdictView, 'outcome' | 'isSoon'>): SectionId {
  switch (outcome) {
    case 'gap':
      return 'todo';
    case 'upcoming':
      return isSoon ? 'todo' : 'upcoming';
    case 'needs-judgement':
      return 'judge';
    case 'met':
      // Met, but it must be done again soon: worth planning, nothing that is missing.
      return isSoon ? 'upcoming' : 'met';
    default:
      return outcome;
  }
}

/** What is missing first, then what is nearly due; within those the weightiest, then the earliest day. */
function compare(a: VerdictView, b: VerdictView): number {
  const gapsFirst = Number(b.outcome === 'gap') - Number(a.outcome === 'gap');
  const bySeverity = severities.indexOf(a.severity) - severities.indexOf(b.severity);
  const byDay = (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');
  // A choice of people comes before what simply does not apply.
  if (a.outcome === 'not-applicable' && (a.waiver || b.waiver)) return Number(!a.waiver) - Number(!b.waiver) || byDay;
  // What still runs is ordered by its day: there the calendar decides, not the weight.
  return gapsFirst || (a.outcome === 'gap' ? bySeverity || byDay : byDay || bySeverity);
}

export function groupPoints(verdicts: readonly VerdictView[]): Points {
  const points = Object.fromEntries(sectionIds.map((id) => [id, []])) as unknown as Record<SectionId, VerdictView[]>;
  for (const verdict of verdicts) points[sectionOf(verdict)].push(verdict);
  for (const id of sectionIds) points[id].sort(compare);
  return points;
}
