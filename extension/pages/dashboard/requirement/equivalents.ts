import type { LocalisedText } from '../../../../shared/domain/localised-text.ts';
import type { Localised } from '../../../../shared/facts/definition.ts';
import { equivalentsOf } from '../../../../shared/rules/equivalences.ts';
import type { RuleSetContent } from '../../../../shared/rules/rule-set.ts';

export interface Equivalent {
  readonly id: string;
  readonly topic: Localised;
  readonly difference: Localised;
  readonly requirements: readonly {
    readonly id: string;
    readonly ruleSet: string;
    readonly framework: LocalisedText;
    readonly title: LocalisedText;
  }[];
}

/** Requirements of other rule sets in use that rest on the same facts; topics without any are left out. */
export function equivalentsInUse(requirement: string, ruleSets: readonly RuleSetContent[]): Equivalent[] {
  const inUse = new Map(
    ruleSets.flatMap((ruleSet) =>
      ruleSet.requirements.map(({ id, title }) => [
        id,
        { id, ruleSet: ruleSet.id, framework: ruleSet.framework.name, title },
      ]),
    ),
  );
  return equivalentsOf(requirement)
    .map(({ id, topic, difference, requirements }) => ({
      id,
      topic,
      difference,
      requirements: requirements.flatMap((each) => inUse.get(each) ?? []),
    }))
    .filter(({ requirements }) => requirements.length > 0);
}
