import type { Applicability, ConditionGroup } from '../../../../shared/checks/check.ts';
import { type FactName, vocabulary } from '../../../../shared/facts/vocabulary.ts';
import type { Definitions } from './definitions.ts';
import { is, isOneOf, literal, valueIn } from './text.ts';

/** A three-valued CQL expression, and one that says whether it is unknown because of something unreadable. */
interface Truth {
  readonly holds: string;
  readonly isUnreadable: string;
}

/** An expression that is 'applies', 'not-applicable', 'unreadable' or 'unseen'. */
export function applicabilityOf(applicability: Applicability, definitions: Definitions): string {
  const { holds, isUnreadable } = combined(applicability.all.map(truthOf), 'and');
  const truth = definitions.shared('condition', holds);
  return definitions.shared(
    'applicability',
    `case
  when ${truth} is true then 'applies'
  when ${truth} is false then 'not-applicable'
  when ${isUnreadable} then 'unreadable'
  else 'unseen' end`,
  );
}

function truthOf(group: ConditionGroup): Truth {
  switch (group.op) {
    case 'all':
      return combined(group.of.map(truthOf), 'and');
    case 'any':
      return combined(group.of.map(truthOf), 'or');
    case 'eq':
      return onFact(group.fact, isKnownKind(group) ? isOneOf(group.fact, [group.value]) : 'null as Boolean');
    case 'ne':
      return onFact(group.fact, isKnownKind(group) ? `not (${isOneOf(group.fact, [group.value])})` : 'null as Boolean');
    case 'in':
      return onFact(group.fact, isOneOf(group.fact, group.value));
    case 'contains':
      return onFact(group.fact, contains(group.fact, literal(group.value)));
    case 'exists':
      return onFact(group.fact, isThere(group.fact), group.emptyIs ? 'null' : 'false');
    case 'missing':
      return onFact(group.fact, `not (${isThere(group.fact)})`, group.emptyIs ? 'null' : 'true');
    default:
      throw new RangeError(`A condition with "${group.op}" is not compared.`);
  }
}

function onFact(fact: FactName, found: string, empty = 'null'): Truth {
  const whenEmpty = empty === 'null' ? '' : ` when 'empty' then ${empty}`;
  return {
    holds: `(case "${fact}".state when 'found' then (${found})${whenEmpty} else null end)`,
    isUnreadable: `(${is(fact, 'unreadable')})`,
  };
}

function combined(truths: readonly Truth[], operator: 'and' | 'or'): Truth {
  const [only, ...others] = truths;
  if (only && others.length === 0) return only;
  const holds = `(${truths.map((each) => each.holds).join(` ${operator} `)})`;
  const isUnreadable = truths.map((each) => `(${each.holds} is null and ${each.isUnreadable})`).join(' or ');
  return { holds, isUnreadable: `(${isUnreadable})` };
}

function isKnownKind({ fact, value }: { fact: FactName; value: unknown }): boolean {
  return (vocabulary[fact].type === 'boolean') === (typeof value === 'boolean');
}

function isThere(fact: FactName): string {
  return vocabulary[fact].type === 'list' ? `exists ${valueIn(fact)}` : 'true';
}

function contains(fact: FactName, text: string): string {
  return vocabulary[fact].type === 'list'
    ? `exists (${valueIn(fact)} V where PositionOf(${text}, V) >= 0)`
    : `PositionOf(${text}, ${valueIn(fact)}) >= 0`;
}
