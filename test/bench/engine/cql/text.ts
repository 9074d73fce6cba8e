import type { IsoPeriod } from '../../../../shared/domain/date.ts';
import type { FactReading, ScalarValue } from '../../../../shared/domain/fact.ts';
import { type FactName, vocabulary } from '../../../../shared/facts/vocabulary.ts';
import { plainValue } from '../plain-facts.ts';

/** Pieces of CQL. */
export function literal(value: ScalarValue): string {
  const plain = plainValue(value);
  return typeof plain === 'string' ? `'${plain.replaceAll("'", "\\'")}'` : String(plain);
}

export function listOf(values: readonly string[]): string {
  return `{ ${values.join(', ')} }`;
}

export function valueIn(fact: FactName): string {
  return `"${fact}".value`;
}

export function is(fact: FactName, state: FactReading['state']): string {
  return `"${fact}".state = '${state}'`;
}

/** Only asked of what was found: CQL takes "in" of an unknown value for false. */
export function isOneOf(fact: FactName, values: readonly ScalarValue[]): string {
  const [only = '', ...others] = values.map(literal);
  const among = others.length === 0 ? `= ${only}` : `in ${listOf([only, ...others])}`;
  return vocabulary[fact].type === 'list'
    ? `exists (${valueIn(fact)} V where V ${among})`
    : `${valueIn(fact)} ${among}`;
}

/** A day and an ISO 8601 period after it. */
export function plus(day: string, period: IsoPeriod): string {
  const parts = [...period.matchAll(/(\d+)([YMWD])/g)].filter(([, amount]) => Number(amount) > 0);
  return [day, ...parts.map(([, amount, unit = '']) => `${Number(amount)} ${units[unit]}`)].join(' + ');
}

const units: Record<string, string> = { Y: 'years', M: 'months', W: 'weeks', D: 'days' };
