import type { Applicability, Condition, ConditionGroup } from '../checks/check.ts';
import type { CheckResult } from '../checks/function.ts';
import { misread } from '../checks/reading.ts';
import { readParts } from '../checks/result.ts';
import type { FactReading } from '../domain/fact.ts';
import type { ExplanationPart } from '../domain/verdict.ts';
import type { FactName } from '../facts/vocabulary.ts';
import { type Truth, truthOf } from './condition-truth.ts';
import { isConfigurationFact, isContextFact } from './context-facts.ts';
import type { Knowledge } from './knowledge.ts';
import { hasUnknownWords } from './unknown-words.ts';

export interface ConditionResult {
  readonly truth: Truth;
  readonly reading: FactReading;
}

export function evaluateCondition(knowledge: Knowledge, condition: Condition): ConditionResult {
  const reading = knowledge.read(condition.fact);
  const truth = truthOf(condition, reading);
  // Nobody can be asked what it says: only the dossier itself can.
  const isMisread = truth === 'unknown' && reading.state === 'found' && !isContextFact(condition.fact);
  return { truth, reading: isMisread ? misread(reading) : reading };
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

/**
 * A context fact that no page, answer or setting gives, or gives in words that nobody knows, is asked; what has a place
 * in the dossier that was not on screen can also be opened.
 */
function unknownResult(unknown: readonly FactReading[]): CheckResult {
  const facts = (readings: readonly FactReading[]): FactName[] => [...new Set(readings.map(({ fact }) => fact))];
  const notGiven = unknown.filter(
    (reading) =>
      reading.state === 'unseen' ||
      reading.state === 'empty' ||
      (reading.state === 'found' && hasUnknownWords(reading.fact, reading.value)),
  );
  return {
    outcome: unknown.some(({ state }) => state === 'unreadable') ? 'unreadable' : 'unseen',
    explanation: [
      ...readParts(unknown.filter(({ state }) => state === 'found')),
      ...facts(unknown).map((fact) => ({ kind: 'condition-unknown', fact }) as const),
    ],
    unseen: facts(unknown.filter(({ fact, state }) => state === 'unseen' && !isConfigurationFact(fact))),
    questions: facts(notGiven.filter(({ fact }) => isContextFact(fact))),
  };
}
