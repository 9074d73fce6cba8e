import type { IsoDate } from '../domain/date.ts';
import type { FactReading } from '../domain/fact.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { ExplanationPart } from '../domain/verdict.ts';
import type { FactName } from '../facts/vocabulary.ts';
import { isConfigurationFact, isContextFact } from '../rules/context-facts.ts';
import type { CheckResult } from './function.ts';

/** An outcome with the readings it rests on, in the order a reader needs them, and then the reasoning. */
export function result(
  outcome: Outcome,
  readings: readonly FactReading[],
  { dueOn, parts = [] }: { dueOn?: IsoDate | undefined; parts?: readonly ExplanationPart[] } = {},
): CheckResult {
  const isSettled = outcome === 'met' || outcome === 'not-applicable';
  const explanation: ExplanationPart[] = [];
  const unseen: FactName[] = [];
  const questions: FactName[] = [];
  for (const reading of readings) {
    if (reading.state !== 'unseen') explanation.push({ kind: 'read', reading });
    else if (!isSettled) {
      if (!isConfigurationFact(reading.fact)) unseen.push(reading.fact);
      if (isContextFact(reading.fact)) questions.push(reading.fact);
    }
  }
  for (const part of parts) explanation.push(part);
  return dueOn ? { outcome, dueOn, explanation, unseen, questions } : { outcome, explanation, unseen, questions };
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
