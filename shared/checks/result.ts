import type { IsoDate } from '../domain/date.ts';
import type { FactReading } from '../domain/fact.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { ExplanationPart } from '../domain/verdict.ts';
import { isConfigurationFact, isContextFact } from '../rules/context-facts.ts';
import type { CheckResult } from './function.ts';

/** An outcome with the readings it rests on, in the order a reader needs them, and then the reasoning. */
export function result(
  outcome: Outcome,
  readings: readonly FactReading[],
  { dueOn, parts = [] }: { dueOn?: IsoDate | undefined; parts?: readonly ExplanationPart[] } = {},
): CheckResult {
  const unseen = readings.filter(({ state }) => state === 'unseen').map(({ fact }) => fact);
  const isSettled = outcome === 'met' || outcome === 'not-applicable';
  return {
    outcome,
    ...(dueOn && { dueOn }),
    explanation: [...readParts(readings), ...parts],
    unseen: isSettled ? [] : unseen.filter((fact) => !isConfigurationFact(fact)),
    questions: isSettled ? [] : unseen.filter(isContextFact),
  };
}

export function readParts(readings: readonly FactReading[]): ExplanationPart[] {
  return readings.filter(({ state }) => state !== 'unseen').map((reading) => ({ kind: 'read', reading }));
}

/** Not decidable for lack of knowledge: unreadable when one of the readings is, otherwise unseen. */
export function undecided(
  readings: readonly FactReading[],
  more?: { dueOn?: IsoDate | undefined; parts?: readonly ExplanationPart[] },
): CheckResult {
  return result(readings.some(({ state }) => state === 'unreadable') ? 'unreadable' : 'unseen', readings, more);
}
