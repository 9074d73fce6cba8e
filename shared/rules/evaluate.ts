import { combineAll } from '../checks/combine.ts';
import type { CheckResult } from '../checks/function.ts';
import { runCheck } from '../checks/run-check.ts';
import { addPeriod, type IsoDate, type IsoPeriod } from '../domain/date.ts';
import type { ContextValues, Ledger } from '../domain/ledger.ts';
import type { ExplanationPart, Verdict } from '../domain/verdict.ts';
import { type ApplicabilityResult, evaluateApplicability } from './condition.ts';
import { type Knowledge, knowledgeOf } from './knowledge.ts';
import type { Requirement, RuleSetContent } from './rule-set.ts';

export interface EvaluationInput {
  readonly ledger: Ledger;
  readonly settings: ContextValues;
  readonly today: IsoDate;
  /** A check that failed: a mistake in the program. The id carries nothing from the dossier, the error might. */
  readonly onError?: (requirement: string, error: unknown) => void;
}

/** The verdicts of one dossier today: one for each requirement about the dossier that has a check. */
export function evaluate(ruleSet: RuleSetContent, input: EvaluationInput): Verdict[] {
  const knowledge = knowledgeOf(input);
  const scope = evaluateApplicability(knowledge, ruleSet.appliesWhen);
  return checkedRequirements(ruleSet).map((requirement) =>
    verdictOf(requirement, scope, ruleSet.soonWithin, knowledge, input.onError),
  );
}

export function checkedRequirements(ruleSet: RuleSetContent): Requirement[] {
  return ruleSet.requirements.filter(({ subject, check }) => subject === 'client-dossier' && check !== undefined);
}

/** One verdict; without `appliesWhen` the framework is taken to apply. */
export function evaluateRequirement(
  requirement: Requirement,
  { appliesWhen, soonWithin }: Pick<RuleSetContent, 'appliesWhen' | 'soonWithin'>,
  knowledge: Knowledge,
  onError?: EvaluationInput['onError'],
): Verdict {
  return verdictOf(requirement, evaluateApplicability(knowledge, appliesWhen), soonWithin, knowledge, onError);
}

function verdictOf(
  requirement: Requirement,
  scope: ApplicabilityResult,
  soonWithin: IsoPeriod,
  knowledge: Knowledge,
  onError: EvaluationInput['onError'],
): Verdict {
  let result: CheckResult;
  try {
    result = resultOf(requirement, scope, knowledge);
  } catch (error) {
    onError?.(requirement.id, error);
    result = { outcome: 'unreadable', explanation: [{ kind: 'failed' }], unseen: [], questions: [] };
  }
  const { outcome, dueOn, explanation, unseen, questions } = result;
  const isRunning = outcome === 'upcoming' || outcome === 'met';
  return {
    requirement: requirement.id,
    outcome,
    ...(dueOn && { dueOn }),
    isSoon: isRunning && dueOn !== undefined && dueOn <= addPeriod(knowledge.today, soonWithin),
    explanation: withoutRepeats(explanation),
    unseen: [...new Set(unseen)],
    questions: [...new Set(questions)],
  };
}

/** Framework, then requirement, then check: the first that does not apply decides; what is unknown is asked together. */
function resultOf({ appliesWhen, check }: Requirement, scope: ApplicabilityResult, knowledge: Knowledge): CheckResult {
  if (scope.decided?.outcome === 'not-applicable') return scope.decided;
  const own = evaluateApplicability(knowledge, appliesWhen);
  if (own.decided?.outcome === 'not-applicable') return own.decided;
  const undecided = [scope.decided, own.decided].filter((each) => each !== undefined);
  if (undecided.length > 0) return combineAll(undecided);
  if (!check) return { outcome: 'needs-judgement', explanation: own.explanation, unseen: [], questions: [] };
  const result = runCheck(knowledge, check, knowledge.today);
  return { ...result, explanation: [...result.explanation, ...own.explanation] };
}

/** The same fact is told once, and so is the same step. */
function withoutRepeats(parts: readonly ExplanationPart[]): ExplanationPart[] {
  const told = new Set<string>();
  return parts.filter((part) => {
    const key = part.kind === 'read' ? `${part.reading.state} ${part.reading.fact}` : JSON.stringify(part);
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}
