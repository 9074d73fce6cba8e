import type { RuleProperties, TopLevelCondition } from 'json-rules-engine';
import type { Outcome } from '../../../../shared/domain/outcome.ts';
import type { ComparableRequirement } from '../comparable.ts';
import { applicabilityOf } from './applicability.ts';
import { any, type Computed, type Json } from './condition.ts';
import { combine, decisionOf } from './decision.ts';

/** A rule of json-rules-engine for each outcome but the best one, tried in this order: the first that fires decides. */
export function rulesOf(requirement: ComparableRequirement, computed: Computed): RuleProperties[] {
  const { id, checks } = requirement;
  const applies = applicabilityOf(requirement.appliesWhen);
  const decision = combine(checks.map((check) => decisionOf(check, computed)));
  const scopeIs = (value: string): Json => ({ fact: 'scope', operator: 'equal', value, priority: 10 });
  const inOrder: readonly (readonly [Outcome, Json])[] = [
    ['not-applicable', applies.false],
    ['unreadable', any(scopeIs('unreadable'), applies.unreadable)],
    ['unseen', any(scopeIs('unseen'), applies.unseen)],
    ['gap', decision.gap],
    ['unreadable', decision.unreadable],
    ['unseen', decision.unseen],
    ['needs-judgement', decision['needs-judgement']],
    ['upcoming', decision.upcoming],
    ['not-applicable', decision['not-applicable']],
  ];
  return inOrder.flatMap(([outcome, condition], index) => {
    if (condition === false) return [];
    return [
      { conditions: topLevel(condition), event: { type: outcome, params: { requirement: id } }, priority: 50 - index },
    ];
  });
}

export function topLevel(condition: Json): TopLevelCondition {
  if (typeof condition === 'boolean') throw new TypeError('A condition that always holds has no rule.');
  return 'all' in condition || 'any' in condition || 'not' in condition ? condition : { all: [condition] };
}
