import { type IsoDate, readableDate } from '../domain/date.ts';
import type { FactReading, FactValue, ListItem } from '../domain/fact.ts';
import type { FactName } from '../facts/vocabulary.ts';
import type { Knowledge } from '../rules/knowledge.ts';

/** A reading as a check needs it: a found value of another kind than expected is unreadable, a blank one empty. */
export type Read<V> =
  | { readonly state: 'found'; readonly value: V; readonly reading: FactReading }
  | { readonly state: 'empty'; readonly reading: FactReading }
  | { readonly state: 'unseen'; readonly reading: FactReading }
  | { readonly state: 'unreadable'; readonly reading: FactReading };

export function readDate(knowledge: Knowledge, fact: FactName): Read<IsoDate> {
  return readAs(knowledge.read(fact), readableDate);
}

export function readText(knowledge: Knowledge, fact: FactName): Read<string> {
  return readAs(knowledge.read(fact), (value) => (typeof value === 'string' ? value : undefined));
}

export function readEntries(knowledge: Knowledge, fact: FactName): Read<readonly ListItem[]> {
  return readAs(knowledge.read(fact), (value) => (Array.isArray(value) ? value : undefined));
}

/** The days of a date, or of the entries of a list; `undated` counts the entries without a readable day. */
export interface Days {
  readonly days: readonly IsoDate[];
  readonly undated: number;
}

/** Days in ascending order. */
export function readDays(knowledge: Knowledge, fact: FactName): Read<Days> {
  return readAs(knowledge.read(fact), (value) => {
    if (Array.isArray(value)) {
      const days = value.map(({ date }) => readableDate(date)).filter((day) => day !== undefined);
      return { days: days.sort(), undated: value.length - days.length };
    }
    const day = readableDate(value);
    return day ? { days: [day], undated: 0 } : undefined;
  });
}

function readAs<V>(reading: FactReading, parse: (value: FactValue) => V | undefined): Read<V> {
  if (reading.state !== 'found') return { state: reading.state, reading };
  if (isBlank(reading.value)) return { state: 'empty', reading };
  const value = parse(reading.value);
  return value === undefined ? { state: 'unreadable', reading: misread(reading) } : { state: 'found', value, reading };
}

export function isBlank(value: FactValue): boolean {
  return typeof value === 'string' && value.trim() === '';
}

export function misread({ fact, evidence }: FactReading & { state: 'found' }): FactReading {
  return { fact, state: 'unreadable', reason: 'does-not-parse', ...(evidence && { evidence }) };
}

/** Days that may lie ahead and still be the answer. On any other fact a day to come is a plan, not evidence. */
const datesThatMayLieAhead: ReadonlySet<FactName> = new Set<FactName>([
  'agreement.endDate',
  'evaluation.nextDate',
  'indication.endDate',
  'indication.extensionDate',
  'indication.startDate',
  'risk.reviewDate',
  'support.endDate',
  'support.startDate',
]);

export function isStillToCome(fact: FactName, day: IsoDate, today: IsoDate): boolean {
  return day > today && !datesThatMayLieAhead.has(fact);
}
