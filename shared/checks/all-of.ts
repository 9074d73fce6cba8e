import type { IsoDate } from '../domain/date.ts';
import type { Knowledge } from '../rules/knowledge.ts';
import type { AllOf } from './check.ts';
import { combineAll } from './combine.ts';
import type { CheckResult } from './function.ts';
import { runCheck } from './run-check.ts';

// A declaration, not a constant: the registry that runs the parts imports this file.
export function allOf(knowledge: Knowledge, { checks }: AllOf, today: IsoDate): CheckResult {
  return combineAll(checks.map((check) => runCheck(knowledge, check, today)));
}
