import type { IsoDate } from '../domain/date.ts';
import type { ContextValues, Ledger } from '../domain/ledger.ts';
import type { FactName } from '../facts/vocabulary.ts';
import { type Knowledge, knowledgeOf } from '../rules/knowledge.ts';
import type { ExampleValue } from '../rules/rule-set.ts';
import { ledgerOfExample } from '../rules/run-examples.ts';

export { ledgerOfExample };

/** Its place was on screen and holds nothing. */
export const EMPTY = { state: 'empty' } as const;
export const UNREADABLE = { state: 'unreadable' } as const;
/** The same as not naming the fact; for tables in which a row needs a value. */
export const UNSEEN = undefined;

export type FactValues = Partial<Record<FactName, ExampleValue | undefined>>;

/** A dossier in which these facts were read from one page. */
export function aLedger(facts: FactValues, answers: ContextValues = {}): Ledger {
  const seen = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return { ...ledgerOfExample({ on: '2026-01-01', facts: seen }), answers };
}

/** What that dossier tells on a day. */
export function knowing(facts: FactValues, today: IsoDate): Knowledge {
  return knowledgeOf({ ledger: aLedger(facts), settings: {}, today });
}

/** Entries of a list that are only a day. */
export function onDays(...days: IsoDate[]): { date: IsoDate }[] {
  return days.map((date) => ({ date }));
}
