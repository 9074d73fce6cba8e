import type { IsoDate } from '../domain/date.ts';
import { evaluateApplicability } from '../rules/condition.ts';
import type { Knowledge } from '../rules/knowledge.ts';
import type { Check, CheckKind } from './check.ts';
import type { CheckFunction, CheckResult } from './function.ts';
import { checkFunctions } from './index.ts';

/** Runs a check, after its own condition. */
export function runCheck(knowledge: Knowledge, check: Check, today: IsoDate): CheckResult {
  const applicability = evaluateApplicability(knowledge, check.when);
  if (applicability.decided) return applicability.decided;
  // Safe: the function is looked up by the kind of the very check that it gets.
  const run = checkFunctions[check.kind] as CheckFunction<CheckKind>;
  const result = run(knowledge, check, today);
  if (applicability.explanation.length === 0) return result;
  return { ...result, explanation: [...result.explanation, ...applicability.explanation] };
}
