import type { IsoDate } from '../domain/date.ts';
import type { FactName } from '../facts/vocabulary.ts';
import type { Knowledge } from '../rules/knowledge.ts';
import type { CheckResult } from './function.ts';
import { readDate } from './reading.ts';

/** Runs a check on a rhythm as of today, or as of the day it ended: what was not due by then never became due. */
export function untilEnd(
  knowledge: Knowledge,
  until: FactName | undefined,
  today: IsoDate,
  check: (today: IsoDate) => CheckResult,
): CheckResult {
  const end = until ? readDate(knowledge, until) : undefined;
  if (end?.state !== 'found' || end.value >= today) return check(today);
  const atEnd = check(end.value);
  const { dueOn: _, ...lasting } = atEnd;
  return {
    ...(atEnd.outcome === 'gap' ? atEnd : lasting),
    outcome: atEnd.outcome === 'upcoming' ? 'not-applicable' : atEnd.outcome,
    explanation: [...atEnd.explanation, { kind: 'read', reading: end.reading }],
  };
}
