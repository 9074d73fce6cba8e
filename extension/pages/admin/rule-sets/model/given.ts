import type { ScalarValue } from '../../../../../shared/domain/fact.ts';
import { type FactName, isFactName, vocabulary } from '../../../../../shared/facts/vocabulary.ts';
import type { Example, ExampleValue } from '../../../../../shared/rules/rule-set.ts';

/** How a fact stands in an example. */
export type GivenState = 'unseen' | 'empty' | 'unreadable' | 'found';
export const givenStates = ['unseen', 'found', 'empty', 'unreadable'] as const satisfies readonly GivenState[];

export type GivenEntry = Extract<ExampleValue, readonly unknown[]>[number];

export function stateOf(value: ExampleValue | undefined): GivenState {
  if (value === undefined) return 'unseen';
  return typeof value === 'object' && !Array.isArray(value) ? value.state : 'found';
}

/** A value to begin with when somebody says that a fact was seen. */
export function valueFor(fact: FactName, state: GivenState, on: string): ExampleValue | undefined {
  if (state === 'unseen') return undefined;
  if (state !== 'found') return { state };
  const { type, values } = vocabulary[fact];
  switch (type) {
    case 'list':
      return [{ date: on }];
    case 'boolean':
      return true;
    case 'date':
      return on;
    case 'count':
      return 1;
    case 'period':
      return 'P1M';
    default:
      return Object.keys(values ?? {})[0] ?? '';
  }
}

/** The example with this fact given so; facts stay in their order. */
export function withFact(example: Example, fact: FactName, value: ExampleValue | undefined): Example {
  const entries = Object.entries(example.facts);
  const isThere = entries.some(([name]) => name === fact);
  const next = entries.flatMap(([name, old]) =>
    name === fact ? (value === undefined ? [] : [[name, value]]) : [[name, old]],
  );
  if (!isThere && value !== undefined) next.push([fact, value]);
  return { ...example, facts: Object.fromEntries(next) };
}

/** The entry with this property given so. */
export function withProperty(
  entry: GivenEntry,
  fact: FactName,
  value: ScalarValue | { state: 'empty' | 'unreadable' } | undefined,
): GivenEntry {
  const { fields = {}, ...rest } = entry;
  const { [fact]: _, ...others } = fields;
  const next = value === undefined ? others : { ...others, [fact]: value };
  return Object.keys(next).length > 0 ? { ...rest, fields: next } : rest;
}

export const factsGiven = ({ facts }: Example): FactName[] => Object.keys(facts).filter(isFactName);

/** A new example: the nearest one with another expectation, or one in which nothing was seen. */
export function newExample(examples: readonly Example[], expect: Example['expect'], today: string): Example {
  const last = examples.at(-1);
  if (expect === 'unseen' || !last) return { on: last?.on ?? today, facts: {}, expect };
  const { name: _, ...rest } = last;
  return { ...rest, expect };
}
