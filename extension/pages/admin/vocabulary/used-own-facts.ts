import { isOwnFact, type OwnFactName } from '../../../../shared/facts/vocabulary.ts';
import type { RuleSetContent } from '../../../../shared/rules/rule-set.ts';

/** Titles of the requirements that ask for each own fact. */
export function usedOwnFacts(
  ruleSets: readonly RuleSetContent[],
  language: 'nl' | 'en',
): ReadonlyMap<OwnFactName, readonly string[]> {
  const used = new Map<OwnFactName, string[]>();
  for (const requirement of ruleSets.flatMap(({ requirements }) => requirements)) {
    for (const fact of ownFactsIn([requirement.check, requirement.appliesWhen])) {
      used.set(fact, [...(used.get(fact) ?? []), requirement.title[language]]);
    }
  }
  return used;
}

/** Wherever in a check or condition: every text in it that is the name of an own fact. */
function ownFactsIn(value: unknown): ReadonlySet<OwnFactName> {
  if (typeof value === 'string') return new Set(isOwnFact(value) ? [value] : []);
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.entries(value).flatMap(([name, part]) => [...ownFactsIn(name), ...ownFactsIn(part)]));
}
