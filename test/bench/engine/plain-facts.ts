import { readDate } from '../../../shared/checks/reading.ts';
import type { FactReading, ScalarValue } from '../../../shared/domain/fact.ts';
import type { Ledger } from '../../../shared/domain/ledger.ts';
import { comparableText } from '../../../shared/domain/text.ts';
import { type FactName, vocabulary } from '../../../shared/facts/vocabulary.ts';
import { type Knowledge, knowledgeOf } from '../../../shared/rules/knowledge.ts';
import { today } from './today.ts';

/** A fact as the other engines get it: merged, derived, and with texts in one spelling. */
export interface PlainFact {
  readonly state: FactReading['state'];
  readonly value?: ScalarValue | readonly string[];
}

export type PlainFacts = ReadonlyMap<FactName, PlainFact>;

/** The work that our engine does itself while it evaluates; the other engines get it for nothing. */
export function plainFactsOf(ledger: Ledger, names: readonly FactName[]): PlainFacts {
  const knowledge = knowledgeOf({ ledger, settings: {}, today });
  return new Map(names.map((fact) => [fact, plainFact(knowledge, fact)]));
}

function plainFact(knowledge: Knowledge, fact: FactName): PlainFact {
  if (vocabulary[fact].type === 'date') {
    const day = readDate(knowledge, fact);
    return day.state === 'found' ? { state: 'found', value: day.value } : { state: day.state };
  }
  const reading = knowledge.read(fact);
  if (reading.state !== 'found') return { state: reading.state };
  const { value } = reading;
  return { state: 'found', value: Array.isArray(value) ? value.map(({ text }) => plain(text)) : plainValue(value) };
}

export function plainValue(value: ScalarValue): ScalarValue {
  return typeof value === 'string' ? plain(value) : value;
}

function plain(text: string): string {
  return comparableText(text);
}
