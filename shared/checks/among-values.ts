import { readableDate } from '../domain/date.ts';
import type { FactValue, ScalarValue } from '../domain/fact.ts';
import { codesInText } from '../facts/codes-in-text.ts';
import { type FactName, vocabulary } from '../facts/vocabulary.ts';
import { isBlank } from './reading.ts';
import { isOneOf } from './same-value.ts';

/** `unknown`: no word of the vocabulary, so nobody but a person can tell; `texts` are what stands there. */
export type Among = { readonly is: 'yes' | 'no' } | { readonly is: 'unknown'; readonly texts: readonly string[] };

/** Whether a value is one of these, as a code or in the words for it. Of a list one entry is enough. */
export function amongValues(fact: FactName, value: FactValue, values: readonly ScalarValue[]): Among {
  if (isOneOf(value, values)) return { is: 'yes' };
  const entries = (Array.isArray(value) ? value.map(({ text }) => text) : [value]).filter((each) => !isBlank(each));
  const told = entries.map((entry) => ({ entry, is: entryAmong(fact, entry, values) }));
  if (told.some(({ is }) => is === 'yes')) return { is: 'yes' };
  const unknown = told.filter(({ is }) => is === 'unknown');
  return unknown.length === 0 ? { is: 'no' } : { is: 'unknown', texts: unknown.map(({ entry }) => String(entry)) };
}

function entryAmong(fact: FactName, entry: ScalarValue, values: readonly ScalarValue[]): Among['is'] {
  const { type } = vocabulary[fact];
  if (typeof entry !== 'string') return 'no';
  // Values of these kinds are written in one way only.
  if (type === 'date') return readableDate(entry) ? 'no' : 'unknown';
  if (type === 'period') return /^P\d/.test(entry) ? 'no' : 'unknown';
  if (type === 'boolean' || type === 'count') return 'unknown';
  const codes = codesInText(fact, entry);
  // Whoever else is named changes nothing, but what else is said may: "geen contact met Noor, mentor".
  if (codes.includes(undefined)) return 'unknown';
  return codes.some((code) => code !== undefined && isOneOf(code, values)) ? 'yes' : 'no';
}
