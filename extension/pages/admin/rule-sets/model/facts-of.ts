import { type FactName, isFactName, vocabulary } from '../../../../../shared/facts/vocabulary.ts';
import { isObject } from '../words/check-sentences.ts';
import type { WorkingRequirement } from './working.ts';

/** What an example of a requirement may give: facts of the dossier, and for each list the properties of its entries. */
export interface ExampleFacts {
  readonly facts: readonly FactName[];
  readonly properties: ReadonlyMap<FactName, readonly FactName[]>;
  /** Whether the check looks in notes for a subject. */
  readonly hasNotes: boolean;
}

/** The facts that check and conditions name, with those that the examples give already. */
export function exampleFacts({
  check,
  appliesWhen,
  examples,
}: Pick<WorkingRequirement, 'check' | 'appliesWhen' | 'examples'>): ExampleFacts {
  const named = new Set<FactName>();
  let hasNotes = false;
  walk(check, (value) => {
    if (typeof value === 'string' && isFactName(value)) named.add(value);
    if (isObject(value) && value.kind === 'mentioned') hasNotes = true;
  });
  walk(appliesWhen, (value) => typeof value === 'string' && isFactName(value) && named.add(value));
  if (hasNotes) named.add('report.entries');
  const properties = new Map<FactName, FactName[]>();
  const given = examples.flatMap(({ facts }) => Object.keys(facts)).filter(isFactName);
  const facts = new Set<FactName>(given);
  for (const fact of named) {
    const { itemOf } = vocabulary[fact];
    if (!itemOf || !isFactName(itemOf) || facts.has(fact)) facts.add(fact);
    else {
      facts.add(itemOf);
      properties.set(itemOf, [...(properties.get(itemOf) ?? []), fact]);
    }
  }
  return { facts: [...facts], properties, hasNotes };
}

function walk(value: unknown, visit: (value: unknown) => unknown): void {
  visit(value);
  if (Array.isArray(value)) for (const each of value) walk(each, visit);
  else if (isObject(value)) for (const each of Object.values(value)) walk(each, visit);
}
