import type { IsoDate } from '../domain/date.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { ExplanationPart } from '../domain/verdict.ts';
import type { FactName } from '../facts/vocabulary.ts';
import type { Knowledge } from '../rules/knowledge.ts';
import type { Check, CheckKind } from './check.ts';

/** What a check concludes; the engine adds the requirement and whether it is soon. */
export interface CheckResult {
  readonly outcome: Outcome;
  readonly dueOn?: IsoDate;
  readonly explanation: readonly ExplanationPart[];
  readonly unseen: readonly FactName[];
  readonly questions: readonly FactName[];
}

/** Pure: no clock, no DOM, no `this`. `today` is a day in Europe/Amsterdam. */
export type CheckFunction<K extends CheckKind> = (
  knowledge: Knowledge,
  check: Extract<Check, { kind: K }>,
  today: IsoDate,
) => CheckResult;
