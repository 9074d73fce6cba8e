import type { Check } from '../checks/check.ts';
import type { CheckResult } from '../checks/function.ts';
import { runCheck } from '../checks/run-check.ts';
import type { IsoDate } from '../domain/date.ts';
import { type FactValues, knowing } from './a-ledger.ts';

/** What a check concludes about a dossier with these facts, on a day. */
export function checkOn(check: Check, facts: FactValues, today: IsoDate): CheckResult {
  return runCheck(knowing(facts, today), check, today);
}

/** The kinds of the reasoning steps, without the readings. */
export function reasonsOf({ explanation }: CheckResult): string[] {
  return explanation.map(({ kind }) => kind).filter((kind) => kind !== 'read');
}
