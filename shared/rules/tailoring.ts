import { z } from 'zod';
import { Term } from '../checks/check.ts';
import { addPeriod, IsoPeriod } from '../domain/date.ts';
import { Id } from '../domain/id.ts';
import { nestingProblems } from './nesting.ts';
import { Example, LocalisedText, Requirement, type RuleSetContent } from './rule-set.ts';
import { pathText, type RuleSetProblem } from './rule-set-problem.ts';
import { semanticProblems } from './semantics.ts';

/** Ids of an organisation's own requirements begin with this, so that no edition of the framework takes them. */
export const OWN_PREFIX = 'eigen-';

/** One thing that an organisation does differently. */
export const Change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('off'), requirement: Id }),
  z.strictObject({ kind: z.literal('severity'), requirement: Id, severity: Requirement.shape.severity }),
  z.strictObject({
    kind: z.literal('term'),
    requirement: Id,
    /** Where the term stands in the requirement, as `termsOf` gives it. */
    path: z.string().max(200),
    /** The period as it was when this was chosen; when it differs by now, somebody must look again. */
    instead: IsoPeriod.optional(),
    period: IsoPeriod,
  }),
  /** Other examples: those of the framework were written for its own periods, and all must pass before publishing. */
  z.strictObject({ kind: z.literal('examples'), requirement: Id, examples: z.array(Example).max(50) }),
  /** Other words on screen, such as where in their own dossier system something is done; the norm stays what it is. */
  z.strictObject({
    kind: z.literal('text'),
    requirement: Id,
    title: LocalisedText.optional(),
    explanation: LocalisedText.optional(),
    hint: LocalisedText.optional(),
  }),
  z.strictObject({ kind: z.literal('own'), requirement: Requirement }),
]);
export type Change = z.infer<typeof Change>;

/** What an organisation changes on top of a revision; kept apart, so that a new edition can be put under it. */
export const Tailoring = z.strictObject({ ruleSet: Id, changes: z.array(Change).max(1000) });
export type Tailoring = z.infer<typeof Tailoring>;

/** A change that was left out, with why; `change` is its place in the list. */
export interface TailoringProblem {
  readonly change: number;
  readonly kind:
    | 'other-rule-set'
    | 'requirement-gone'
    | 'changed-twice'
    | 'nothing-left'
    | 'term-gone'
    | 'term-from-source'
    | 'term-changed'
    | 'term-too-short'
    | 'id-not-own'
    | 'id-taken'
    | 'own-requirement-wrong';
  /** For a requirement of their own: what is wrong with it. */
  readonly details?: readonly RuleSetProblem[];
}

export interface Tailored {
  readonly ruleSet: RuleSetContent;
  readonly problems: readonly TailoringProblem[];
}

/** The rule set as the organisation uses it. A change that can't be made is left out and told; the rest is made. */
export function applyTailoring(base: RuleSetContent, { ruleSet: id, changes }: Tailoring): Tailored {
  const problems: TailoringProblem[] = [];
  const made = new Set<string>();
  let ruleSet = base;
  for (const [index, change] of changes.entries()) {
    const key = keyOf(change);
    const result = id !== base.id ? 'other-rule-set' : made.has(key) ? 'changed-twice' : applyChange(ruleSet, change);
    if (typeof result === 'string') problems.push({ change: index, kind: result });
    else if ('details' in result) {
      problems.push({ change: index, kind: 'own-requirement-wrong', details: result.details });
    } else {
      made.add(key);
      ruleSet = result;
    }
  }
  return { ruleSet, problems };
}

function keyOf(change: Change): string {
  if (change.kind === 'own') return `own ${change.requirement.id}`;
  return change.kind === 'term' ? `term ${change.requirement} ${change.path}` : `${change.kind} ${change.requirement}`;
}

type Applied = RuleSetContent | TailoringProblem['kind'] | { readonly details: readonly RuleSetProblem[] };

function applyChange(ruleSet: RuleSetContent, change: Change): Applied {
  if (change.kind === 'own') return withOwn(ruleSet, change.requirement);
  const requirement = ruleSet.requirements.find(({ id }) => id === change.requirement);
  if (!requirement) return 'requirement-gone';
  switch (change.kind) {
    case 'off': {
      const requirements = ruleSet.requirements.filter((each) => each !== requirement);
      return requirements.length === 0 ? 'nothing-left' : { ...ruleSet, requirements };
    }
    case 'severity':
      return replacing(ruleSet, requirement, { ...requirement, severity: change.severity });
    case 'examples':
      return replacing(ruleSet, requirement, { ...requirement, examples: change.examples });
    case 'text': {
      const { title = requirement.title, explanation = requirement.explanation, hint = requirement.hint } = change;
      return replacing(ruleSet, requirement, { ...requirement, title, explanation, hint });
    }
    case 'term': {
      const changed = withTerm(requirement, change);
      return typeof changed === 'string' ? changed : replacing(ruleSet, requirement, changed);
    }
  }
}

function replacing(ruleSet: RuleSetContent, old: Requirement, changed: Requirement): RuleSetContent {
  return { ...ruleSet, requirements: ruleSet.requirements.map((each) => (each === old ? changed : each)) };
}

function withOwn(ruleSet: RuleSetContent, requirement: Requirement): Applied {
  if (!requirement.id.startsWith(OWN_PREFIX)) return 'id-not-own';
  if (ruleSet.requirements.some(({ id }) => id === requirement.id)) return 'id-taken';
  const alone = { ...ruleSet, requirements: [requirement] };
  const tooDeep = nestingProblems(alone);
  const details = tooDeep.length > 0 ? tooDeep : semanticProblems(alone);
  if (details.length > 0) return { details };
  return { ...ruleSet, requirements: [...ruleSet.requirements, requirement] };
}

/** A term in a requirement, and where it stands: `check.checks[1].deadline.term`, `judge.redo`. */
export interface PlacedTerm {
  readonly path: string;
  readonly term: Term;
}

/** Every term in a requirement. Those with origin `default` or `organisation` may be changed. */
export function termsOf({ check, judge }: Requirement): PlacedTerm[] {
  return placedTerms({ check, judge }, []);
}

export function mayChange({ origin }: Term): boolean {
  return origin === 'default' || origin === 'organisation';
}

function placedTerms(value: unknown, path: readonly (string | number)[]): PlacedTerm[] {
  if (typeof value !== 'object' || value === null) return [];
  const term = Term.safeParse(value);
  if (term.success) return [{ path: pathText(path), term: term.data }];
  const parts: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return parts.flatMap(([key, part]) => placedTerms(part, [...path, key]));
}

function withTerm(
  requirement: Requirement,
  { path, instead, period }: Extract<Change, { kind: 'term' }>,
): Requirement | TailoringProblem['kind'] {
  const placed = termsOf(requirement).find((each) => each.path === path);
  if (!placed) return 'term-gone';
  if (!mayChange(placed.term)) return 'term-from-source';
  if (instead !== undefined && instead !== placed.term.period) return 'term-changed';
  const isNothing = (each: IsoPeriod) => addPeriod('2000-01-01', each) === '2000-01-01';
  if (isNothing(period) && !isNothing(placed.term.period)) return 'term-too-short';
  const changed: Term = { period, origin: 'organisation' };
  // Safe: only one term is another one.
  return replaceAt(requirement, [], path, changed) as Requirement;
}

function replaceAt(value: unknown, path: readonly (string | number)[], at: string, changed: Term): unknown {
  if (pathText(path) === at) return changed;
  if (Array.isArray(value)) return value.map((part, i) => replaceAt(part, [...path, i], at, changed));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, replaceAt(part, [...path, key], at, changed)]),
  );
}
