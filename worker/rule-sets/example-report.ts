import type { ExampleOutcome, ExampleReport } from '../../shared/contract/rule-set-views.ts';
import type { Outcome } from '../../shared/domain/outcome.ts';
import type { RuleSetContent } from '../../shared/rules/rule-set.ts';
import { runExamples } from '../../shared/rules/run-examples.ts';

/** Every example of a rule set with what came out. */
export function reportExamples(content: RuleSetContent): ExampleReport {
  const results = runExamples(content).map(({ requirement, index, expected, verdict, passes }): ExampleOutcome => {
    const name = content.requirements.find(({ id }) => id === requirement)?.examples[index]?.name;
    return { requirement, index, ...(name && { name }), expected, outcome: verdict.outcome, passes };
  });
  return {
    run: results.length,
    failing: results.filter(({ passes }) => !passes),
    results,
    withoutExamples: content.requirements
      .filter(({ check, examples }) => check !== undefined && examples.length === 0)
      .map(({ id }) => id),
  };
}

/** Which examples fail, as fields of an error: `plan-made.examples.0`. */
export function failuresAsFields({ failing }: ExampleReport): { path: string; message: string }[] {
  return failing.map(({ requirement, index, expected, outcome }) => ({
    path: `${requirement}.examples.${index}`,
    message: `Verwacht was "${onScreen[expected]}", maar de uitkomst is "${onScreen[outcome]}".`,
  }));
}

/** As the panel calls them. */
const onScreen: Readonly<Record<Outcome, string>> = {
  met: 'voldaan',
  gap: 'ontbreekt',
  upcoming: 'komt eraan',
  'needs-judgement': 'beoordelen',
  unseen: 'nog niet gezien',
  unreadable: 'niet leesbaar',
  'not-applicable': 'n.v.t.',
};
