import type { Outcome } from '../../../../../shared/domain/outcome.ts';
import type { LocalisedText, RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import { runExamples } from '../../../../../shared/rules/run-examples.ts';

export interface FailingExample {
  readonly requirement: string;
  /** Place in the requirement's list of examples. */
  readonly index: number;
  readonly name: LocalisedText | undefined;
  readonly expected: Outcome;
  readonly outcome: Outcome;
}

/** What the examples of a rule set say: all must come out before it can be published. */
export interface Readiness {
  readonly run: number;
  readonly failing: readonly FailingExample[];
  /** Requirements with a check of which nothing shows that they do what is meant. */
  readonly withoutExamples: readonly string[];
}

export function readinessOf(content: RuleSetContent): Readiness {
  const byId = new Map(content.requirements.map((requirement) => [requirement.id, requirement]));
  const results = runExamples(content);
  return {
    run: results.length,
    failing: results
      .filter(({ passes }) => !passes)
      .map(({ requirement, index, expected, verdict }) => ({
        requirement,
        index,
        name: byId.get(requirement)?.examples[index]?.name,
        expected,
        outcome: verdict.outcome,
      })),
    withoutExamples: content.requirements
      .filter(({ check, examples }) => check !== undefined && examples.length === 0)
      .map(({ id }) => id),
  };
}
