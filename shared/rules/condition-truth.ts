import { amongValues } from '../checks/among-values.ts';
import type { Condition } from '../checks/check.ts';
import { isBlank } from '../checks/reading.ts';
import { isOneOf } from '../checks/same-value.ts';
import type { FactReading, FactValue, ScalarValue } from '../domain/fact.ts';
import { comparableText } from '../domain/text.ts';
import { codesInText } from '../facts/codes-in-text.ts';
import { type FactName, vocabulary } from '../facts/vocabulary.ts';

export type Truth = 'true' | 'false' | 'unknown';

/**
 * Three-valued. Of a fact that has codes a text counts as the codes it stands for: a word that nobody knows may be any of
 * them, so it makes nothing true and nothing false.
 */
export function truthOf(condition: Condition, reading: FactReading): Truth {
  if (reading.state === 'unseen' || reading.state === 'unreadable') return 'unknown';
  if (condition.op === 'exists' || condition.op === 'missing') {
    if (reading.state === 'empty' && condition.emptyIs === 'unknown') return 'unknown';
    return toTruth(isThere(reading) === (condition.op === 'exists'));
  }
  if (reading.state === 'empty' || holdsNoText(reading.value)) return 'unknown';
  const { fact, value } = reading;
  switch (condition.op) {
    case 'eq':
      return isAmong(fact, value, [condition.value]);
    case 'ne':
      return opposite(isAmong(fact, value, [condition.value]));
    case 'in':
      return isAmong(fact, value, condition.value);
    case 'contains':
      return contains(fact, value, condition.value);
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return comparesTo(condition.op, Number.parseFloat(String(value)), condition.value);
  }
}

function isThere(reading: FactReading): boolean {
  if (reading.state !== 'found') return false;
  return Array.isArray(reading.value) ? reading.value.length > 0 : reading.value !== '';
}

/** Something is there, without a word of what it is. An empty list is the answer "none". */
export function holdsNoText(value: FactValue): boolean {
  return Array.isArray(value) ? value.length > 0 && value.every(({ text }) => isBlank(text)) : isBlank(value);
}

function isAmong(fact: FactName, value: FactValue, values: readonly ScalarValue[]): Truth {
  // A yes or no read as a word says nothing certain.
  if (values.every((each) => (typeof each === 'boolean') !== (typeof value === 'boolean'))) return 'unknown';
  if (hasFreeText(fact)) return toTruth(isOneOf(value, values));
  const { is } = amongValues(fact, value, values);
  return is === 'unknown' ? is : toTruth(is === 'yes');
}

/** A name or a description has no codes: another text is another thing. */
function hasFreeText(fact: FactName): boolean {
  const { type, values } = vocabulary[fact];
  return values === undefined && (type === 'text' || type === 'list');
}

/** Whole or part of a word. What is (part of) a code, or the word for one, stands for that code in whatever words. */
function contains(fact: FactName, value: FactValue, words: string): Truth {
  const wanted = comparableText(words);
  const has = (text: string) => comparableText(text).includes(wanted);
  const { values } = vocabulary[fact];
  const texts = Array.isArray(value) ? value.map(({ text }) => text) : [String(value)];
  if (!values) return toTruth(texts.some(has));
  const [wordFor, second] = codesInText(fact, words);
  const codes = Object.keys(values).filter((code) => has(code) || (code === wordFor && second === undefined));
  if (codes.length > 0) return isAmong(fact, value, codes);
  const told = texts.map((text): Truth => {
    const own = codesInText(fact, text);
    if (own.includes(undefined)) return 'unknown';
    // Of a code it is not known in which of its words it stood on the screen.
    const asCodes = text.split(',').flatMap((code) => values[code] ?? []);
    return toTruth([text, ...asCodes].some(has));
  });
  return told.find((each) => each === 'true') ?? told.find((each) => each === 'unknown') ?? 'false';
}

function comparesTo(op: 'gt' | 'gte' | 'lt' | 'lte', value: number, border: number): Truth {
  if (Number.isNaN(value)) return 'unknown';
  if (op === 'gt') return toTruth(value > border);
  if (op === 'gte') return toTruth(value >= border);
  return toTruth(op === 'lt' ? value < border : value <= border);
}

function opposite(truth: Truth): Truth {
  return truth === 'unknown' ? truth : toTruth(truth === 'false');
}

function toTruth(holds: boolean): Truth {
  return holds ? 'true' : 'false';
}
