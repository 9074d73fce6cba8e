import { type FactName, isFactName } from '../facts/vocabulary.ts';
import type { RuleSetContent } from '../rules/rule-set.ts';

/** Facts whose absence makes a requirement a gap: those that the checks name, not those that say whether it applies. */
export function decidingFacts(ruleSets: readonly RuleSetContent[]): ReadonlySet<FactName> {
  const facts = new Set<FactName>();
  for (const { requirements } of ruleSets) {
    for (const { check } of requirements) for (const name of namesIn(check)) facts.add(name);
  }
  return facts;
}

function namesIn(value: unknown): FactName[] {
  if (typeof value === 'string') return isFactName(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namesIn) : [];
}
