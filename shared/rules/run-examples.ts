import { USUAL_REDO } from '../checks/judged.ts';
import type { Attestation } from '../domain/attestation.ts';
import type { IsoDate } from '../domain/date.ts';
import type { FieldReading, ListItem, Observation } from '../domain/fact.ts';
import type { Ledger } from '../domain/ledger.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Verdict } from '../domain/verdict.ts';
import { type FactName, factTitle, isFactName, vocabulary } from '../facts/vocabulary.ts';
import { evaluateRequirement } from './evaluate.ts';
import { knowledgeOf } from './knowledge.ts';
import type { Example, ExampleValue, Requirement, RuleSetContent } from './rule-set.ts';

export interface ExampleResult {
  readonly requirement: string;
  /** Place in the requirement's list of examples. */
  readonly index: number;
  readonly expected: Outcome;
  readonly verdict: Verdict;
  readonly passes: boolean;
}

/** Runs every example of every requirement that has a check. */
export function runExamples(ruleSet: RuleSetContent): ExampleResult[] {
  return ruleSet.requirements
    .filter(({ check }) => check !== undefined)
    .flatMap((requirement) => requirement.examples.map((_, index) => runExample(ruleSet, requirement, index)));
}

/** An example is a dossier to which the framework applies, so it need not say so. */
function runExample(ruleSet: RuleSetContent, requirement: Requirement, index: number): ExampleResult {
  const example = requirement.examples[index];
  if (!example) throw new RangeError(`No example ${index} in ${requirement.id}.`);
  const knowledge = knowledgeOf({ ledger: ledgerOfExample(example), settings: {}, today: example.on });
  const attestations = attestationsOf(requirement, example);
  const verdict = evaluateRequirement(requirement, { soonWithin: ruleSet.soonWithin }, knowledge, { attestations });
  const expected = example.expect;
  return { requirement: requirement.id, index, expected, verdict, passes: verdict.outcome === expected };
}

function attestationsOf({ id, judge }: Requirement, { judged }: Example): Attestation[] {
  return judged ? [{ requirement: id, ...judged, redo: judge?.redo?.period ?? USUAL_REDO }] : [];
}

/** The dossier that an example describes, as if its facts had been read from one page on the day itself. */
export function ledgerOfExample({ on, facts }: Pick<Example, 'on' | 'facts'>): Ledger {
  return {
    dossier: { site: 'https://voorbeeld.example', id: 'voorbeeld' },
    openedAt: `${on}T08:00:00.000Z`,
    observations: Object.entries(facts).flatMap(([fact, value]) =>
      isFactName(fact) && value !== undefined ? [observationOf(fact, value, on)] : [],
    ),
    answers: {},
  };
}

function observationOf(fact: FactName, value: ExampleValue, on: IsoDate): Observation {
  const label = factTitle(fact, 'nl');
  const page = { title: 'Voorbeeld', path: '/voorbeeld' };
  const evidence = { label, text: '', page, seenAt: `${on}T09:00:00.000Z` };
  if (Array.isArray(value)) return { fact, state: 'found', value: value.map(entryOf), evidence };
  if (typeof value !== 'object') {
    const isList = vocabulary[fact].type === 'list';
    return { fact, state: 'found', value: isList ? [{ text: String(value) }] : value, evidence };
  }
  if (value.state === 'empty') return { fact, state: 'empty', evidence };
  return { fact, state: 'unreadable', reason: 'does-not-parse', evidence };
}

type ExampleEntry = Extract<ExampleValue, readonly unknown[]>[number];

function entryOf({ text = '', date, fields, mentions }: ExampleEntry): ListItem {
  const read: Partial<Record<FactName, FieldReading>> = {};
  for (const [fact, value] of Object.entries(fields ?? {})) {
    if (!isFactName(fact) || value === undefined) continue;
    read[fact] = typeof value === 'object' ? { state: value.state } : { state: 'found', value };
  }
  return { text, ...(date && { date }), ...(fields && { fields: read }), ...(mentions && { mentions }) };
}
