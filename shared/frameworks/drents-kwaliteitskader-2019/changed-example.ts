import type { IsoDate } from '../../domain/date.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { evaluateRequirement } from '../../rules/evaluate.ts';
import { knowledgeOf } from '../../rules/knowledge.ts';
import { aLedger, type FactValues } from '../../testing/a-ledger.ts';
import { drentsKwaliteitskader2019 as ruleSet } from './rule-set.ts';

/** For tests: what is changed in the first example of a requirement, and what comes out on a day. */
export type Row = readonly [item: string, change: string, facts: FactValues, on: IsoDate, outcome: Outcome];

export function outcomeOfChanged([item, , changes, on]: Row): Outcome {
  const requirement = ruleSet.requirements.find(({ id }) => id.split('-')[1] === item);
  const [example] = requirement?.examples ?? [];
  if (!requirement || !example) throw new Error(`No example of ${item}.`);
  const knowledge = knowledgeOf({ ledger: aLedger({ ...example.facts, ...changes }), settings: {}, today: on });
  return evaluateRequirement(requirement, { soonWithin: ruleSet.soonWithin }, knowledge).outcome;
}

const complete = {
  'evaluation.clientPresent': true,
  'evaluation.goalProgress': 'Reizen: behaald',
  'evaluation.clientSatisfaction': 'Een 8',
  'evaluation.improvementPoints': 'Later beginnen',
  'evaluation.planAdjustedDate': '2026-02-10',
} as const;

type Fields = Partial<Record<keyof typeof complete, string | boolean | { state: 'empty' }>>;

/** The last evaluation was on 1 February 2026; these of its fields differ from a complete one. */
export function evaluation(fields: Fields): FactValues {
  return { 'evaluation.dates': [{ date: '2026-02-01', fields: { ...complete, ...fields } }] };
}
