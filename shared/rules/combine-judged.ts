import { combineAll } from '../checks/combine.ts';
import type { CheckResult } from '../checks/function.ts';
import { judgedResult } from '../checks/judged.ts';
import type { JudgedPart } from '../domain/verdict.ts';

/**
 * One result from what was found and what a person answered, which stay apart: an answer never makes up for what is
 * missing or was not seen, and what was found never answers the question. `isNeeded`: without an answer it is not met.
 */
export function combineJudged(found: CheckResult | undefined, part: JudgedPart, isNeeded: boolean): CheckResult {
  const answer = judgedResult(part);
  if (!found) return answer;
  if (found.outcome === 'not-applicable') return found;
  if (part.state !== 'answered') {
    const isForPerson = found.outcome === 'needs-judgement' || (found.outcome === 'met' && isNeeded);
    if (isForPerson) return withoutDay(found, answer);
    return part.state === 'expired' && isNeeded ? telling(found, answer) : found;
  }
  // The check left it to a person, who answered.
  if (found.outcome === 'needs-judgement') return { ...answer, explanation: told(answer, found) };
  return isNeeded ? combineAll([answer, found]) : telling(found, answer);
}

/** To be judged, with the day on which an earlier answer ran out instead of the day of what was found. */
function withoutDay({ dueOn: _, ...found }: CheckResult, answer: CheckResult): CheckResult {
  return { ...found, ...answer, explanation: told(answer, found) };
}

function telling(found: CheckResult, answer: CheckResult): CheckResult {
  return { ...found, explanation: told(found, answer) };
}

function told(...results: readonly Pick<CheckResult, 'explanation'>[]): CheckResult['explanation'] {
  return results.flatMap(({ explanation }) => explanation);
}
