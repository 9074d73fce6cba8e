import type { Applicability, ConditionGroup } from '../../../../shared/checks/check.ts';
import type { ScalarValue } from '../../../../shared/domain/fact.ts';
import { vocabulary } from '../../../../shared/facts/vocabulary.ts';
import { plainValue } from '../plain-facts.ts';
import { all, any, has, is, type Json, not } from './condition.ts';

/** When a condition is true, false, and unknown for either reason. One of the four always holds. */
export interface Truth {
  readonly true: Json;
  readonly false: Json;
  readonly unreadable: Json;
  readonly unseen: Json;
}

export function applicabilityOf(applicability: Applicability | undefined): Truth {
  return applicability ? allOf(applicability.all.map(truthOf)) : allOf([]);
}

function truthOf(group: ConditionGroup): Truth {
  switch (group.op) {
    case 'all':
      return allOf(group.of.map(truthOf));
    case 'any':
      return anyOf(group.of.map(truthOf));
    case 'eq':
      return isKnownKind(group) ? whether(group, [group.value], 'oneOf', 'noneOf') : never(group);
    case 'ne':
      return isKnownKind(group) ? whether(group, [group.value], 'noneOf', 'oneOf') : never(group);
    case 'in':
      return whether(group, group.value, 'oneOf', 'noneOf');
    case 'contains':
      return whether(group, [group.value], 'contains', 'lacks');
    case 'exists':
    case 'missing':
      return existence(group);
    default:
      throw new RangeError(`A condition with "${group.op}" is not compared.`);
  }
}

type On<Op> = Extract<ConditionGroup, { op: Op; fact: unknown }>;

function whether(
  { fact }: On<'eq' | 'ne' | 'in' | 'contains'>,
  values: readonly ScalarValue[],
  operator: string,
  opposite: string,
): Truth {
  const plain = values.map(plainValue);
  return {
    true: has(fact, operator, plain),
    false: has(fact, opposite, plain),
    unreadable: is(fact, 'unreadable'),
    unseen: is(fact, 'unseen', 'empty'),
  };
}

/** A yes or no compared with a word is never known. */
function isKnownKind({ fact, value }: On<'eq' | 'ne'>): boolean {
  return (vocabulary[fact].type === 'boolean') === (typeof value === 'boolean');
}

function never({ fact }: On<'eq' | 'ne'>): Truth {
  return { true: false, false: false, unreadable: is(fact, 'unreadable'), unseen: not(is(fact, 'unreadable')) };
}

function existence({ fact, op, emptyIs }: On<'exists' | 'missing'>): Truth {
  const there = has(fact, 'isThere', true);
  const none = has(fact, 'isThere', false);
  const absent = emptyIs === 'unknown' ? none : any(is(fact, 'empty'), none);
  const unseen = emptyIs === 'unknown' ? is(fact, 'unseen', 'empty') : is(fact, 'unseen');
  const [whenTrue, whenFalse] = op === 'exists' ? [there, absent] : [absent, there];
  return { true: whenTrue, false: whenFalse, unreadable: is(fact, 'unreadable'), unseen };
}

function allOf(truths: readonly Truth[]): Truth {
  const isFalse = any(...truths.map((each) => each.false));
  return { ...undecided(truths, isFalse), true: all(...truths.map((each) => each.true)), false: isFalse };
}

function anyOf(truths: readonly Truth[]): Truth {
  const isTrue = any(...truths.map((each) => each.true));
  return { ...undecided(truths, isTrue), true: isTrue, false: all(...truths.map((each) => each.false)) };
}

/** Unknown unless something decides; unreadable when one of those that are unknown is. */
function undecided(truths: readonly Truth[], decided: Json): Pick<Truth, 'unreadable' | 'unseen'> {
  const [only, ...others] = truths;
  if (only && others.length === 0) return only;
  const unreadable = any(...truths.map((each) => each.unreadable));
  const unseen = any(...truths.map((each) => each.unseen));
  return { unreadable: all(unreadable, not(decided)), unseen: all(unseen, not(unreadable), not(decided)) };
}
