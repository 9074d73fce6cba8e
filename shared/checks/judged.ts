import { isSufficient } from '../domain/answer.ts';
import { type Attestation, validUntil } from '../domain/attestation.ts';
import type { IsoDate } from '../domain/date.ts';
import type { JudgedPart } from '../domain/verdict.ts';
import type { Judge } from './check.ts';
import type { CheckFunction, CheckResult } from './function.ts';
import { result } from './result.ts';

/** How long an answer holds when the framework and the organisation do not say. */
export const USUAL_REDO = 'P1Y';

/** Never set by the program: without an answer of a person that still holds it waits for one. */
export const judged: CheckFunction<'judged'> = (knowledge, check, today) =>
  judgedResult(judgedPart(check, knowledge.attestation, today));

export function judgedPart(
  judge: Pick<Judge, 'redo'> | undefined,
  attestation: Attestation | undefined,
  today: IsoDate,
): JudgedPart {
  if (!attestation) return { state: 'open' };
  const { answer, on } = attestation;
  const until = validUntil(attestation, judge?.redo?.period);
  return { state: today <= until ? 'answered' : 'expired', answer, on, until };
}

export function judgedResult(part: JudgedPart): CheckResult {
  if (part.state === 'open') return result('needs-judgement', [], { parts: [{ kind: 'to-judge' }] });
  const { answer, on, until } = part;
  if (part.state === 'expired') {
    return result('needs-judgement', [], { dueOn: until, parts: [{ kind: 'judgement-expired', on, until }] });
  }
  const parts = [{ kind: 'judged', answer, on, until } as const];
  return isSufficient(answer) ? result('met', [], { dueOn: until, parts }) : result('gap', [], { parts });
}
