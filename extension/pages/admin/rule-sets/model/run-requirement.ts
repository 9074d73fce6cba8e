import type { Outcome } from '../../../../../shared/domain/outcome.ts';
import { Requirement, type RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import { type ExampleResult, runExamples } from '../../../../../shared/rules/run-examples.ts';
import { problemsOf } from './finished.ts';
import type { WorkingRequirement } from './working.ts';

const known = new WeakMap<
  WorkingRequirement,
  { readonly base: RuleSetContent; readonly results: readonly ExampleResult[] | undefined }
>();

/** What comes out of the examples now; nothing while the requirement is unfinished. The same object is run once. */
export function runRequirement(
  base: RuleSetContent,
  requirement: WorkingRequirement,
): readonly ExampleResult[] | undefined {
  const before = known.get(requirement);
  if (before?.base === base) return before.results;
  const parsed = Requirement.safeParse(requirement);
  const isWhole = parsed.success && problemsOf(base, requirement).length === 0;
  const results = isWhole ? runExamples({ ...base, requirements: [parsed.data] }) : undefined;
  known.set(requirement, { base, results });
  return results;
}

/** How many examples do not come out. */
export function failingCount(base: RuleSetContent, requirement: WorkingRequirement): number {
  return runRequirement(base, requirement)?.filter(({ passes }) => !passes).length ?? 0;
}

/** The outcomes of which an example is wanted and that no example expects. */
export function wantedOutcomes({ check, appliesWhen, examples }: WorkingRequirement): Outcome[] {
  if (!check) return [];
  // A note is always a candidate for a person: never met and never missing by itself.
  const wanted: Outcome[] = check.kind === 'mentioned' ? ['needs-judgement', 'unseen'] : ['met', 'gap', 'unseen'];
  if (appliesWhen) wanted.push('not-applicable');
  return wanted.filter((outcome) => examples.every(({ expect }) => expect !== outcome));
}
