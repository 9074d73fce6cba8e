import type { FieldReading } from '../../../shared/domain/fact.ts';
import type { FactDefinition } from '../../../shared/facts/definition.ts';
import type { FactName } from '../../../shared/facts/vocabulary.ts';
import { vocabulary } from '../../../shared/facts/vocabulary.ts';
import { normalise, tidy } from '../normalise.ts';
import { type DateContext, parseDate } from './dutch-date.ts';
import { isEmptyMarker } from './empty.ts';
import { parsePeriod } from './period.ts';
import { parseBoolean, parseCode, parseCodes } from './words.ts';

/** Longest text that is kept of a value; the same bound as in the domain, which can't be imported into a page. */
export const MAX_TEXT = 300;

/** Cuts at the bound without splitting a character in two. */
export function clip(text: string): string {
  return text.length <= MAX_TEXT ? text : `${[...text.slice(0, MAX_TEXT - 1)].slice(0, -1).join('')}…`;
}

const found = (value: string | boolean | number): FieldReading => ({ state: 'found', value });
const orUnreadable = (value: string | boolean | number | undefined): FieldReading =>
  value === undefined ? { state: 'unreadable' } : found(value);

const isAboutTime =
  /\d|\b(?:direct|onmiddellijk|dag|dagen|week|weken|maand|maanden|jaar|day|days|week|month|months|year|immediate)/iu;

/** "J", "N" and a tick are words in short. */
const isYesOrNoSign = (text: string): boolean => text.length === 1 && parseBoolean(text) !== undefined;

/** The text holds one of the words that a text of its kind always holds, if there are any. */
function isOfKind(text: string, words: readonly string[] | undefined): boolean {
  const plain = normalise(text);
  return words === undefined || words.some((word) => plain.includes(normalise(word)));
}

/** The codes of a series ("cliënt en netwerk"); none when a part of it has no code, so that nobody is left out. */
function codesOfAll(text: string, values: NonNullable<FactDefinition['values']>): readonly string[] {
  const parts = text.split(/\s*(?:[,;+&/]|\ben\b|\band\b)\s*/u).filter(Boolean);
  const codes = parts.map((part) => parseCodes(part, values));
  const whole = parseCodes(text, values);
  return codes.every((each) => each.length > 0) ? [...new Set([...codes.flat(), ...whole])] : [];
}

/**
 * What a field holds that shows `text` for a fact. A text that does not say the kind of value that the fact asks for
 * is unreadable, never a guess.
 */
export function parseValue(fact: FactName, text: string, context: DateContext = {}): FieldReading {
  const { type, values } = vocabulary[fact];
  const shown = tidy(text);
  // Words of an enum come first: "n.v.t." can be an answer.
  if (type === 'enum') {
    const code = values && parseCode(shown, values);
    if (code !== undefined) return found(code);
  }
  if (isEmptyMarker(shown)) return { state: 'empty' };
  switch (type) {
    case 'date':
      return orUnreadable(parseDate(shown, context));
    case 'boolean':
      return orUnreadable(parseBoolean(shown, values, context));
    case 'enum':
      return { state: 'unreadable' };
    case 'count':
      return orUnreadable(/^\d{1,6}$/.test(shown) ? Number(shown) : undefined);
    case 'period':
      // A period in other words ("per direct", "1 maand, schriftelijk") is there all the same; it stays a text.
      return orUnreadable(parsePeriod(shown) ?? (isAboutTime.test(shown) ? clip(shown) : undefined));
    case 'list': {
      // "Cliënt en dochter" as the codes of who it was agreed with; what has no code stays as it was written.
      const codes = values ? codesOfAll(shown, values) : [];
      return found(codes.length > 0 ? codes.join(',') : clip(shown));
    }
    case 'text':
      if (isYesOrNoSign(shown)) return found(parseBoolean(shown) ? 'ja' : 'nee');
      return orUnreadable(isOfKind(shown, vocabulary[fact].oneOfWords) ? clip(shown) : undefined);
  }
}
