import type { Applicability, Condition, ConditionGroup } from '../checks/check.ts';
import type { CheckResult } from '../checks/function.ts';
import { readParts } from '../checks/result.ts';
import { isOneOf } from '../checks/same-value.ts';
import type { FactReading, FactValue } from '../domain/fact.ts';
import { comparableText } from '../domain/text.ts';
import type { ExplanationPart } from '../domain/verdict.ts';
import type { FactName } from '../facts/vocabulary.ts';
import { isConfigurationFact, isContextFact } from './context-facts.ts';
import type { Knowledge } from './knowledge.ts';

export type Truth = 'true' | 'false' | 'unknown';

export interface ConditionResult {
  readonly truth: Truth;
  readonly reading: FactReading;
}

export function evaluateCondition(knowledge: Knowledge, condition: Condition): ConditionResult {
  const reading = knowledge.read(condition.fact);
  return { truth: truthOf(condition, reading), reading };
}

function truthOf(condition: Condition, reading: FactReading): Truth {
  if (reading.state === 'unseen' || reading.state === 'unreadable') return 'unknown';
  if (condition.op === 'exists' || condition.op === 'missing') {
    if (reading.state === 'empty' && condition.emptyIs === 'unknown') return 'unknown';
    return toTruth(isThere(reading) === (condition.op === 'exists'));
  }
  if (reading.state === 'empty') return 'unknown';
  const { value } = reading;
  switch (condition.op) {
    case 'eq':
      return hasOtherKind(value, condition.value) ? 'unknown' : toTruth(isOneOf(value, [condition.value]));
    case 'ne':
      return hasOtherKind(value, condition.value) ? 'unknown' : toTruth(!isOneOf(value, [condition.value]));
    case 'in':
      return toTruth(isOneOf(value, condition.value));
    case 'contains': {
      const wanted = comparableText(condition.value);
      return toTruth(textsOf(value).some((text) => comparableText(text).includes(wanted)));
    }
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return comparesTo(condition.op, Number.parseFloat(String(value)), condition.value);
  }
}

function isThere(reading: FactReading): boolean {
  if (reading.state !== 'found') return false;
  return Array.isArray(reading.value) ? reading.value.length > 0 : reading.value !== '';
}

/** A yes or no read as a word says nothing certain. */
function hasOtherKind(value: FactValue, expected: unknown): boolean {
  return (typeof value === 'boolean') !== (typeof expected === 'boolean');
}

function textsOf(value: FactValue): string[] {
  return Array.isArray(value) ? value.map(({ text }) => text) : [String(value)];
}

function comparesTo(op: 'gt' | 'gte' | 'lt' | 'lte', value: number, border: number): Truth {
  if (Number.isNaN(value)) return 'unknown';
  if (op === 'gt') return toTruth(value > border);
  if (op === 'gte') return toTruth(value >= border);
  return toTruth(op === 'lt' ? value < border : value <= border);
}

function toTruth(holds: boolean): Truth {
  return holds ? 'true' : 'false';
}

export interface ApplicabilityResult {
  readonly decided?: CheckResult;
  readonly explanation: readonly ExplanationPart[];
}

const always: ApplicabilityResult = { explanation: [] };

/**
 * Whether something applies. When it does not, or when that is unknown, `decided` is the result that takes the place of
 * the check's own; the explanation of what does apply is shown after the check's.
 */
export function evaluateApplicability(
  knowledge: Knowledge,
  applicability: Applicability | undefined,
): ApplicabilityResult {
  if (!applicability) return always;
  const { truth, readings } = allHold(applicability.all.map((group) => evaluateGroup(knowledge, group)));
  if (truth === 'false') {
    const explanation = readings.map((reading) => ({ kind: 'condition-unfulfilled', reading }) as const);
    return { decided: { outcome: 'not-applicable', explanation, unseen: [], questions: [] }, explanation };
  }
  if (truth === 'unknown') {
    const decided = unknownResult(readings);
    return { decided, explanation: decided.explanation };
  }
  return { explanation: readParts(readings) };
}

/** Whether something holds, and the readings that make it so: the false ones, else the unknown ones, else all. */
interface GroupResult {
  readonly truth: Truth;
  readonly readings: readonly FactReading[];
}

function evaluateGroup(knowledge: Knowledge, group: ConditionGroup): GroupResult {
  if (group.op === 'all') return allHold(group.of.map((each) => evaluateGroup(knowledge, each)));
  if (group.op === 'any') return anyHolds(group.of.map((each) => evaluateGroup(knowledge, each)));
  const { truth, reading } = evaluateCondition(knowledge, group);
  return { truth, readings: [reading] };
}

function allHold(results: readonly GroupResult[]): GroupResult {
  return firstThatDecides(results, ['false', 'unknown', 'true']);
}

function anyHolds(results: readonly GroupResult[]): GroupResult {
  return firstThatDecides(results, ['true', 'unknown', 'false']);
}

function firstThatDecides(results: readonly GroupResult[], order: readonly Truth[]): GroupResult {
  const [only, second] = results;
  if (only && !second) return only;
  const truth = order.find((each) => results.some((result) => result.truth === each)) ?? 'true';
  return { truth, readings: results.filter((result) => result.truth === truth).flatMap(({ readings }) => readings) };
}

/** A context fact that no page, answer or setting gives is asked; what has a place in the dossier can also be opened. */
function unknownResult(unknown: readonly FactReading[]): CheckResult {
  const facts = (readings: readonly FactReading[]): FactName[] => [...new Set(readings.map(({ fact }) => fact))];
  const notGiven = unknown.filter(({ state }) => state === 'unseen' || state === 'empty');
  return {
    outcome: unknown.some(({ state }) => state === 'unreadable') ? 'unreadable' : 'unseen',
    explanation: facts(unknown).map((fact) => ({ kind: 'condition-unknown', fact })),
    unseen: facts(unknown.filter(({ fact, state }) => state === 'unseen' && !isConfigurationFact(fact))),
    questions: facts(notGiven.filter(({ fact }) => isContextFact(fact))),
  };
}
