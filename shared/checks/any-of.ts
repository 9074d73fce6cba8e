import type { IsoDate } from '../domain/date.ts';
import type { Knowledge } from '../rules/knowledge.ts';
import type { AnyOf } from './check.ts';
import { combineAny } from './combine.ts';
import type { CheckResult } from './function.ts';
import { runCheck } from './run-check.ts';

// A declaration, not a constant: the registry that runs the parts imports this file.
export function anyOf(knowledge: Knowledge, { checks }: AnyOf, today: IsoDate): CheckResult {
  return combineAny(checks.map((check) => runCheck(knowledge, check, today)));
}
