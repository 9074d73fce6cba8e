import type { NestedCondition } from 'json-rules-engine';
import type { IsoPeriod } from '../../../../shared/domain/date.ts';
import type { FactReading, ScalarValue } from '../../../../shared/domain/fact.ts';
import type { FactName } from '../../../../shared/facts/vocabulary.ts';

/** A condition of json-rules-engine, or one that is known beforehand. */
export type Json = NestedCondition | boolean;

/** A condition that decides most often, so that it comes first and the others can be left out. */
const FIRST = 10;

export function all(...conditions: readonly Json[]): Json {
  if (conditions.includes(false)) return false;
  const left = conditions.filter((each) => typeof each !== 'boolean');
  const [first, ...others] = left;
  if (!first) return true;
  return others.length === 0 ? first : { all: left };
}

export function any(...conditions: readonly Json[]): Json {
  if (conditions.includes(true)) return true;
  const left = conditions.filter((each) => typeof each !== 'boolean');
  const [first, ...others] = left;
  if (!first) return false;
  return others.length === 0 ? first : { any: left };
}

export function not(condition: Json): Json {
  return typeof condition === 'boolean' ? !condition : { not: condition };
}

/** The state of a fact is a fact of its own, which saves the engine a JSON path. */
export function stateOf(fact: FactName): string {
  return `${fact} state`;
}

/** Checked before what stands beside it. */
export function is(fact: FactName, ...states: readonly FactReading['state'][]): Json {
  const [state, ...others] = states;
  return others.length === 0
    ? { fact: stateOf(fact), operator: 'equal', value: state, priority: FIRST }
    : { fact: stateOf(fact), operator: 'in', value: states, priority: FIRST };
}

/** Days compare with the operators `after` and `notAfter`; both are false when one of the two is not known. */
export function compare(day: string, operator: 'after' | 'notAfter', otherDay: string): Json {
  return { fact: day, operator, value: { fact: otherDay } };
}

export function has(fact: FactName, operator: string, value: ScalarValue | readonly ScalarValue[]): Json {
  return { fact, operator, value };
}

/** Facts that the engine computes once for a dossier, named by what they are. */
export interface Computed {
  readonly due: Map<string, { readonly after: FactName; readonly period: IsoPeriod }>;
  readonly asOf: Map<string, FactName>;
}

export function dueDay({ due }: Computed, after: FactName, period: IsoPeriod): string {
  const name = `${after} + ${period}`;
  due.set(name, { after, period });
  return name;
}

/** Today, or the day of `until` when that came earlier. */
export function asOfDay({ asOf }: Computed, until: FactName | undefined): string {
  if (!until) return 'today';
  const name = `today until ${until}`;
  asOf.set(name, until);
  return name;
}
