import { parseRuleSet } from '../../../../../shared/rules/parse-rule-set.ts';
import { Requirement, type RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import type { RuleSetProblem } from '../../../../../shared/rules/rule-set-problem.ts';
import type { Change } from '../../../../../shared/rules/tailoring.ts';
import { isOwn, type WorkingChanges, type WorkingRequirement } from './working.ts';

/** What is wrong or still missing in a requirement; paths are within it, such as `check.checks[0].fact`. */
export type Problems = readonly RuleSetProblem[];

export interface Finished {
  /** Everything that can be saved, own requirements that are not whole left out. */
  readonly changes: readonly Change[];
  /** By the id of an own requirement. */
  readonly problems: ReadonlyMap<string, Problems>;
}

/** @param base the edition, for its themes */
export function finishedChanges(base: RuleSetContent, changes: WorkingChanges): Finished {
  const problems = new Map<string, Problems>();
  const finished = changes.flatMap((change): Change[] => {
    if (!isOwn(change)) return [change];
    const found = problemsOf(base, change.requirement);
    if (found.length > 0) problems.set(change.requirement.id, found);
    const parsed = Requirement.safeParse(change.requirement);
    return parsed.success ? [{ kind: 'own', requirement: parsed.data }] : [];
  });
  return { changes: finished, problems };
}

const known = new WeakMap<WorkingRequirement, { base: RuleSetContent; problems: Problems }>();

/** What stands in the way of an own requirement; the same object is looked at once. */
export function problemsOf(base: RuleSetContent, requirement: WorkingRequirement): Problems {
  const before = known.get(requirement);
  if (before?.base === base) return before.problems;
  const parsed = parseRuleSet({ ...base, requirements: [requirement] });
  const problems = parsed.ok ? [] : parsed.problems.map(withinRequirement);
  known.set(requirement, { base, problems });
  return problems;
}

const PREFIX = /^requirements\[0\]\.?/;

function withinRequirement({ path, message }: RuleSetProblem): RuleSetProblem {
  return { path: path.replace(PREFIX, ''), message };
}

/** Whether it may be saved: the form of every own requirement is whole. The server holds what is wrong in its meaning. */
export function unsavable({ changes }: Finished, working: WorkingChanges): readonly string[] {
  const saved = new Set(changes.flatMap((change) => (change.kind === 'own' ? [change.requirement.id] : [])));
  return working
    .filter(isOwn)
    .map(({ requirement }) => requirement.id)
    .filter((id) => !saved.has(id));
}
