import { Temporal } from 'temporal-polyfill';
import type { Submission } from '../../shared/contract/submissions.ts';
import type { IsoDate } from '../../shared/domain/date.ts';
import type { Verdict } from '../../shared/domain/verdict.ts';

type SubmittedOutcome = Submission['outcomes'][number];

/** What is sent of a verdict: its outcome, what a person answered as long as that holds, and the week it is due. */
export function submittedOutcome({ requirement, outcome, judged, dueOn }: Verdict): SubmittedOutcome {
  const dueWeek = dueOn && hasDeadline.has(outcome) ? weekOf(dueOn) : undefined;
  return {
    requirement,
    outcome,
    ...(judged?.state === 'answered' && { answer: judged.answer }),
    ...(dueWeek && { dueWeek }),
  };
}

/** Of the others the day says when something ran out, or until when somebody set it aside. */
const hasDeadline: ReadonlySet<Verdict['outcome']> = new Set(['met', 'upcoming', 'gap']);

/** The ISO 8601 week of a day, `2026-W31`; nothing outside this century. */
export function weekOf(day: IsoDate): string | undefined {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day);
  if (!yearOfWeek || !weekOfYear || yearOfWeek < 2000 || yearOfWeek > 2099) return undefined;
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`;
}
