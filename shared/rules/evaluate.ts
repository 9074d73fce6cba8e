import type { Check, Judge } from '../checks/check.ts';
import { combineAll } from '../checks/combine.ts';
import type { CheckResult } from '../checks/function.ts';
import { judgedPart } from '../checks/judged.ts';
import { runCheck } from '../checks/run-check.ts';
import { type Attestation, attestationFor } from '../domain/attestation.ts';
import { addPeriod, type IsoDate, type IsoPeriod } from '../domain/date.ts';
import type { ContextValues, Ledger } from '../domain/ledger.ts';
import type { ExplanationPart, JudgedPart, Verdict } from '../domain/verdict.ts';
import { type Waiver, waivedUntil, waiverFor } from '../domain/waiver.ts';
import { combineJudged } from './combine-judged.ts';
import { type ApplicabilityResult, evaluateApplicability } from './condition.ts';
import { type Knowledge, knowledgeOf } from './knowledge.ts';
import type { Requirement, RuleSetContent } from './rule-set.ts';

/** What people decided about this dossier. */
export interface Decisions {
  readonly attestations?: readonly Attestation[];
  readonly waivers?: readonly Waiver[];
}

export interface EvaluationInput extends Decisions {
  readonly ledger: Ledger;
  readonly settings: ContextValues;
  readonly today: IsoDate;
  /** A check that failed: a mistake in the program. The id carries nothing from the dossier, the error might. */
  readonly onError?: (requirement: string, error: unknown) => void;
}

/** The verdicts of one dossier today: one for each requirement about the dossier that has a check or a question. */
export function evaluate(ruleSet: RuleSetContent, input: EvaluationInput): Verdict[] {
  const knowledge = knowledgeFor(input);
  const scope = evaluateApplicability(knowledge, ruleSet.appliesWhen);
  return checkedRequirements(ruleSet).map((requirement) =>
    verdictOf(requirement, scope, ruleSet.soonWithin, knowledge, input),
  );
}

const known = new WeakMap<EvaluationInput, Knowledge>();

/** Once for all rule sets that are evaluated with the same input. */
function knowledgeFor(input: EvaluationInput): Knowledge {
  const knowledge = known.get(input) ?? knowledgeOf(input);
  known.set(input, knowledge);
  return knowledge;
}

export function checkedRequirements(ruleSet: RuleSetContent): Requirement[] {
  return ruleSet.requirements.filter(
    ({ subject, check, judge }) => subject === 'client-dossier' && (check !== undefined || judge !== undefined),
  );
}

/** One verdict; without `appliesWhen` the framework is taken to apply. */
export function evaluateRequirement(
  requirement: Requirement,
  { appliesWhen, soonWithin }: Pick<RuleSetContent, 'appliesWhen' | 'soonWithin'>,
  knowledge: Knowledge,
  decisions: Decisions & Pick<EvaluationInput, 'onError'> = {},
): Verdict {
  return verdictOf(requirement, evaluateApplicability(knowledge, appliesWhen), soonWithin, knowledge, decisions);
}

/** A result with what it is made of; the parts are absent where the requirement does not apply. */
interface RequirementResult extends CheckResult {
  readonly found?: Verdict['outcome'];
  readonly judged?: JudgedPart;
}

function verdictOf(
  requirement: Requirement,
  scope: ApplicabilityResult,
  soonWithin: IsoPeriod,
  knowledge: Knowledge,
  decisions: Decisions & Pick<EvaluationInput, 'onError'>,
): Verdict {
  let result: RequirementResult;
  try {
    result = resultOf(requirement, scope, knowledge, decisions);
  } catch (error) {
    decisions.onError?.(requirement.id, error);
    result = { outcome: 'unreadable', explanation: [{ kind: 'failed' }], unseen: [], questions: [] };
  }
  const { outcome, found, judged, dueOn, explanation, unseen, questions } = result;
  const isRunning = outcome === 'upcoming' || outcome === 'met';
  const verdict: { -readonly [K in keyof Verdict]: Verdict[K] } = {
    requirement: requirement.id,
    outcome,
    isSoon: isRunning && dueOn !== undefined && dueOn <= addPeriod(knowledge.today, soonWithin),
    explanation: withoutRepeats(explanation),
    unseen: once(unseen),
    questions: once(questions),
  };
  if (found) verdict.found = found;
  if (judged) verdict.judged = judged;
  if (dueOn) verdict.dueOn = dueOn;
  return verdict;
}

/**
 * Framework, requirement, waiver, then check and judgement: the first that does not apply decides; what is unknown is
 * asked together.
 */
function resultOf(
  requirement: Requirement,
  scope: ApplicabilityResult,
  knowledge: Knowledge,
  { attestations = [], waivers = [] }: Decisions,
): RequirementResult {
  if (scope.decided?.outcome === 'not-applicable') return scope.decided;
  const own = evaluateApplicability(knowledge, requirement.appliesWhen);
  if (own.decided?.outcome === 'not-applicable') return own.decided;

  const { today } = knowledge;
  const waiver = waiverFor(requirement.id, waivers, today);
  if (waiver && today <= waivedUntil(waiver)) return waivedResult(waiver);
  const expired = waiver
    ? [{ kind: 'waiver-expired', reason: waiver.reason, until: waivedUntil(waiver) } as const]
    : [];

  const undecided =
    scope.decided || own.decided ? [scope.decided, own.decided].filter((each) => each !== undefined) : [];
  const result =
    undecided.length > 0
      ? combineAll(undecided)
      : checkedAndJudged(requirement, knowledge, attestationFor(requirement.id, attestations, today));
  const applies = undecided.length > 0 ? [] : own.explanation;
  if (expired.length + applies.length === 0) return result;
  return { ...result, explanation: [...result.explanation, ...expired, ...applies] };
}

function waivedResult(waiver: Waiver): CheckResult {
  const until = waivedUntil(waiver);
  const explanation = [{ kind: 'waived', reason: waiver.reason, until } as const];
  return { outcome: 'not-applicable', dueOn: until, explanation, unseen: [], questions: [] };
}

function checkedAndJudged(
  { check, checkability, judge }: Requirement,
  knowledge: Knowledge,
  attestation: Attestation | undefined,
): RequirementResult {
  const { today } = knowledge;
  const found = check && runCheck(attestation ? { ...knowledge, attestation } : knowledge, check, today);
  const question = judge ?? (check && questionIn(check));
  const part = judgedPart(question, attestation, today);
  const isNeeded = judge !== undefined && checkability !== 'automatic';
  return {
    ...combineJudged(found, part, isNeeded),
    ...(found && { found: found.outcome }),
    ...(question && found?.outcome !== 'not-applicable' && { judged: part }),
  };
}

/** The question that stands inside a combination. */
export function questionIn(check: Check): Judge | undefined {
  if (check.kind === 'judged') return check;
  if (check.kind !== 'all-of' && check.kind !== 'any-of') return undefined;
  return check.checks.map(questionIn).find((each) => each !== undefined);
}

/** The same fact is told once, and so is the same step. */
function withoutRepeats(parts: readonly ExplanationPart[]): readonly ExplanationPart[] {
  if (parts.length < 2) return parts;
  const told: ExplanationPart[] = [];
  for (const part of parts) if (!told.some((each) => isSameStep(each, part))) told.push(part);
  return told;
}

function isSameStep(one: ExplanationPart, other: ExplanationPart): boolean {
  if (one === other) return true;
  if (one.kind !== other.kind) return false;
  if (one.kind === 'read' && other.kind === 'read') {
    return one.reading.fact === other.reading.fact && one.reading.state === other.reading.state;
  }
  // Most steps of one kind differ in a fact or a day, which is seen at once.
  const values: Readonly<Record<string, unknown>> = { ...other };
  const entries = Object.entries(one);
  if (entries.length !== Object.keys(values).length) return false;
  for (const [key, value] of entries) {
    const same = values[key];
    if (value !== same && (typeof value !== 'object' || JSON.stringify(value) !== JSON.stringify(same))) return false;
  }
  return true;
}

function once<T>(items: readonly T[]): readonly T[] {
  return items.length < 2 ? items : [...new Set(items)];
}
