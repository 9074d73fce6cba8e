import type { Applicability, Check, ConditionGroup, LeafCheck } from '../../../shared/checks/check.ts';
import { vocabulary } from '../../../shared/facts/vocabulary.ts';
import type { Requirement, RuleSetContent } from '../../../shared/rules/rule-set.ts';

/** The checks that all three engines can express: on single facts, alone or all of them together. */
export type ComparableCheck = Extract<
  LeafCheck,
  { kind: 'recorded' | 'one-of' | 'within-period' | 'recent' | 'signed-by' }
>;

export interface ComparableRequirement {
  readonly id: string;
  readonly appliesWhen: Applicability | undefined;
  /** All must hold. */
  readonly checks: readonly ComparableCheck[];
  /** What is met still waits for a person's judgement. */
  readonly isJudged: boolean;
}

export interface ComparableRuleSet {
  readonly id: string;
  readonly appliesWhen: Applicability | undefined;
  readonly requirements: readonly ComparableRequirement[];
}

/** The requirements of a rule set that can be expressed elsewhere; each is a requirement of the product, unchanged. */
export function comparableIn({ id, appliesWhen, requirements }: RuleSetContent): ComparableRuleSet {
  return { id, appliesWhen, requirements: requirements.flatMap((each) => asComparable(each) ?? []) };
}

/** The same requirements as a rule set for our own engine. */
export function onlyComparable(ruleSet: RuleSetContent): RuleSetContent {
  const ids = new Set(comparableIn(ruleSet).requirements.map(({ id }) => id));
  return { ...ruleSet, requirements: ruleSet.requirements.filter(({ id }) => ids.has(id)) };
}

function asComparable(requirement: Requirement): ComparableRequirement | undefined {
  const { id, subject, appliesWhen, check, judge, checkability } = requirement;
  if (subject !== 'client-dossier' || !check) return undefined;
  const checks = partsOf(check);
  if (!checks?.every(isComparable) || !isExpressible(appliesWhen)) return undefined;
  return { id, appliesWhen, checks, isJudged: judge !== undefined && checkability !== 'automatic' };
}

function partsOf(check: Check): readonly Check[] | undefined {
  if (check.kind !== 'all-of') return [check];
  return check.when === undefined ? check.checks : undefined;
}

function isComparable(check: Check): check is ComparableCheck {
  if (!isExpressible(check.when)) return false;
  switch (check.kind) {
    case 'recorded':
    case 'one-of':
      return check.forEach === undefined && (check.kind === 'one-of' || hasOnlyKnownOptions(check, recordedOptions));
    case 'recent':
      return vocabulary[check.fact].type === 'date' && hasOnlyKnownOptions(check, recentOptions);
    case 'within-period':
      return hasOnlyKnownOptions(check, withinPeriodOptions);
    case 'signed-by':
      return hasOnlyKnownOptions(check, signedByOptions);
    default:
      return false;
  }
}

// The catalogue grows: a check with an option that is not translated here stays out of the comparison.
const recordedOptions = ['kind', 'when', 'fact', 'notBefore', 'deadline'];
const recentOptions = ['kind', 'when', 'fact', 'term', 'startingFrom', 'firstTerm', 'until'];
const withinPeriodOptions = ['kind', 'when', 'fact', 'after', 'term', 'renewedAfter'];
const signedByOptions = ['kind', 'when', 'date', 'by', 'roles', 'reasonWhyNot', 'notBefore', 'deadline'];

function hasOnlyKnownOptions(check: object, known: readonly string[]): boolean {
  return Object.entries(check).every(([option, value]) => value === undefined || known.includes(option));
}

function isExpressible(applicability: Applicability | undefined): boolean {
  return applicability?.all.every(isExpressibleGroup) ?? true;
}

function isExpressibleGroup(group: ConditionGroup): boolean {
  if (group.op === 'any' || group.op === 'all') return group.of.every(isExpressibleGroup);
  return group.op !== 'gt' && group.op !== 'gte' && group.op !== 'lt' && group.op !== 'lte';
}
