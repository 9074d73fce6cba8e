import { addPeriod, type IsoDate } from '../domain/date.ts';
import type { FactReading } from '../domain/fact.ts';
import type { ExplanationPart } from '../domain/verdict.ts';
import type { FactName } from '../facts/vocabulary.ts';
import type { Knowledge } from '../rules/knowledge.ts';
import type { Deadline, Term } from './check.ts';
import type { CheckResult } from './function.ts';
import { readDate } from './reading.ts';
import { result, undecided } from './result.ts';

/** The day a term ends, with the sum that was made. */
export function sumOf(start: IsoDate, startFact: FactName, term: Term): { dueOn: IsoDate; sum: ExplanationPart } {
  const dueOn = addPeriod(start, term.period);
  return { dueOn, sum: { kind: 'sum', start, startFact, period: term.period, origin: term.origin, result: dueOn } };
}

/**
 * The outcome when the evidence for `fact` is missing: upcoming until and including the day it is due, then a gap.
 * Not knowing whether the deadline has passed is not a gap. Without a deadline it is due at once.
 */
export function missing(
  knowledge: Knowledge,
  { fact, deadline, readings, parts = [] }: MissingEvidence,
  today: IsoDate,
): CheckResult {
  if (!deadline) return result('gap', readings, { parts });
  const anchor = readDate(knowledge, deadline.after);
  const all = [anchor.reading, ...readings];
  if (anchor.state === 'unseen' || anchor.state === 'unreadable') return undecided(all, { parts });
  if (anchor.state === 'empty') {
    return result(deadline.emptyMeans === 'not-begun' ? 'upcoming' : 'gap', all, { parts });
  }
  const { dueOn, sum } = sumOf(anchor.value, deadline.after, deadline.term);
  if (today <= dueOn) return result('upcoming', all, { dueOn, parts: [sum, ...parts] });
  return result('gap', all, { dueOn, parts: [sum, { kind: 'overdue', fact, dueOn }, ...parts] });
}

interface MissingEvidence {
  readonly fact: FactName;
  readonly deadline: Deadline | undefined;
  readonly readings: readonly FactReading[];
  readonly parts?: readonly ExplanationPart[];
}
