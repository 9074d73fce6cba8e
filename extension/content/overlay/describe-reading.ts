import type { IsoDate } from '../../../shared/domain/date.ts';
import type { Evidence, FactReading, FactValue, ListItem, ScalarValue } from '../../../shared/domain/fact.ts';
import type { FactName } from '../../../shared/facts/vocabulary.ts';
import { capitalise, longDate, momentWords, numberWords, periodWords } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { Catalogue } from '../../i18n/nl.ts';
import type { FactViews } from '../../messaging/views.ts';
import { factTitle } from './fact-words.ts';

/** A reading in words: what it is called on the page, what it says, and where and when that was seen. */
export interface ReadingWords {
  readonly label: string;
  readonly value: string;
  readonly where?: string;
}

const shorten = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;

/** A value as a person would say it. Codes of an enum are shown by the word that dossier systems use for them. */
export function valueWords(fact: FactName, value: ScalarValue, t: Catalogue, facts: FactViews): string {
  const language = t.language as Language;
  const { type, words } = facts[fact] ?? {};
  if (typeof value === 'boolean') return value ? t.reasoning.yes : t.reasoning.no;
  if (typeof value === 'number') return numberWords(value, language);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return longDate(value, language);
  if (type === 'period') return periodWords(value, language);
  const word = language === 'nl' ? words?.[value] : undefined;
  return word ?? shorten(type === 'enum' ? value.replaceAll('-', ' ') : value, 140);
}

function entriesWords(items: readonly ListItem[], t: Catalogue): string {
  if (items.length === 0) return t.reasoning.none;
  const language = t.language as Language;
  const last = items
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
  if (last) return t.reasoning.lastOn(t.reasoning.entries(items.length), longDate(last, language));
  const texts = items.slice(0, 3).flatMap(({ text }) => (text ? [shorten(text, 48)] : []));
  if (texts.length === 0) return t.reasoning.entries(items.length);
  const more = items.length - texts.length;
  return more > 0 ? t.reasoning.andMore(texts.join('; '), more) : texts.join('; ');
}

const isList = (value: FactValue): value is ListItem[] => Array.isArray(value);

function stateWords(reading: FactReading, t: Catalogue, facts: FactViews): string {
  switch (reading.state) {
    case 'found':
      return isList(reading.value) ? entriesWords(reading.value, t) : valueWords(reading.fact, reading.value, t, facts);
    case 'empty':
      return t.reasoning.empty;
    case 'unreadable':
      return t.reasoning.unreadable[reading.reason](shorten(reading.evidence?.text ?? '', 60));
    case 'unseen':
      return t.reasoning.unseen;
  }
}

export function whereWords({ page, seenAt }: Evidence, today: IsoDate, t: Catalogue): string {
  const moment = momentWords(seenAt, t.language as Language, today);
  return page.title ? t.reasoning.readOn(page.title, moment) : t.reasoning.readAt(moment);
}

export function evidenceOf(reading: FactReading): Evidence | undefined {
  return reading.state === 'unseen' ? undefined : reading.evidence;
}

export function describeReading(reading: FactReading, today: IsoDate, t: Catalogue, facts: FactViews): ReadingWords {
  const evidence = evidenceOf(reading);
  const title = factTitle(reading.fact, facts, t);
  // What was worked out from a list, or stands in one, would only be called by the name of that list.
  const isOwnLabel = !facts[reading.fact]?.isOfLatest && !(reading.state === 'found' && reading.from === 'derived');
  const label = capitalise((isOwnLabel && evidence?.label.replace(/\s*:\s*$/, '')) || title);
  const value = stateWords(reading, t, facts);
  if (reading.state === 'found' && reading.from !== 'page')
    return { label, value, where: t.reasoning.from[reading.from] };
  return { label, value, ...(evidence && { where: whereWords(evidence, today, t) }) };
}
