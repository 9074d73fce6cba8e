import type { IsoDate } from '../../../shared/domain/date.ts';

/** Month names and abbreviations in Dutch and English, without a trailing dot. */
const monthNames: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'febr', 'feb'],
  ['maart', 'march', 'mrt', 'mar', 'maa'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const monthNumber = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const month = `(${[...monthNumber.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;

/** Two-digit years need no apostrophe, but "3 maart" without a year is no date. */
const year = "('?\\d{4}|'?\\d{2})";
const end = '(?![\\d-])';

/** Day first, as everywhere in the Netherlands; year first only with four digits. */
const forms: readonly { readonly pattern: RegExp; readonly order: 'dmy' | 'mdy' | 'ymd' }[] = [
  { pattern: new RegExp(`(?<![\\d-])(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?=T|\\D|$)${end}`, 'giu'), order: 'ymd' },
  { pattern: new RegExp(`(?<![\\d-])(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?${year}${end}`, 'giu'), order: 'dmy' },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:e|st|nd|rd|th)?[\\s-]+(?:of\\s)?${month}[\\s,-]+${year}${end}`, 'giu'),
    order: 'dmy',
  },
  {
    pattern: new RegExp(`(?<![\\p{L}])${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${end}`, 'giu'),
    order: 'mdy',
  },
];

export interface DateInText {
  readonly date: IsoDate;
  readonly start: number;
  readonly end: number;
}

function fullYear(digits: string): number {
  const number = Number(digits.replace("'", ''));
  // Two digits: birth years are printed in full in practice, so anything up to 2069 is this century.
  return digits.replace("'", '').length === 4 ? number : number < 70 ? 2000 + number : 1900 + number;
}

function isoDate(y: number, m: number, d: number): IsoDate | undefined {
  const date = new Date(Date.UTC(y, m - 1, d));
  const exists = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return exists && y >= 1890 && y <= 2150 ? date.toISOString().slice(0, 10) : undefined;
}

/**
 * Every date in a text, in order. A date that does not exist (31-2-2026) is left out and reported as `hasImpossible`,
 * so that a caller can refuse the text instead of taking another date in it.
 */
export function datesIn(text: string): { readonly dates: readonly DateInText[]; readonly hasImpossible: boolean } {
  const dates: DateInText[] = [];
  let hasImpossible = false;
  for (const { pattern, order } of forms) {
    for (const match of text.matchAll(pattern)) {
      const [whole, ...groups] = match;
      const parts = groups.filter((group) => group !== undefined && !/^[-/.]$/.test(group)) as [string, string, string];
      const numeric = (part: string) => monthNumber.get(part.toLowerCase()) ?? Number(part);
      const [y, m, d] =
        order === 'ymd'
          ? [Number(parts[0]), Number(parts[1]), Number(parts[2])]
          : order === 'dmy'
            ? [fullYear(parts[2]), numeric(parts[1]), Number(parts[0])]
            : [Number(parts[2]), numeric(parts[0]), Number(parts[1])];
      const date = isoDate(y, m, d);
      const start = match.index;
      if (!date) hasImpossible = true;
      else if (!dates.some((other) => start < other.end && other.start < start + whole.length)) {
        dates.push({ date, start, end: start + whole.length });
      }
    }
  }
  return { dates: dates.sort((a, b) => a.start - b.start), hasImpossible };
}

/** What may stand before the date in a field that holds a date: weekday, "op", "sinds", "d.d.". */
const leadIn =
  /^(?:op|per|sinds|vanaf|d\.?d\.?|datum:?|on|since|from|(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun|maan|dins|woens|donder|vrij|zater|zon|tues|wednes|thurs|satur)(?:dag|day)?[.,]?)$/iu;

/** What may follow it: a time, a note in brackets, who did it. Not another number that could be part of a range. */
const leadOut =
  /^(?:[T\s,]*(?:om\s|at\s)?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s?(?:uur|u|h|Z)?(?:[+-]\d{2}:\d{2})?)?\s*(?:\(.*\)|[,·•|–-]?\s*(?:door|by|via|digitaal|op papier|te)\b.{0,80})?\.?$/iu;

/** The day that a field holds, when it holds one and nothing that could mean another; else undefined. */
export function parseDate(text: string): IsoDate | undefined {
  const { dates, hasImpossible } = datesIn(text);
  const [only] = dates;
  if (!only || dates.length > 1 || hasImpossible) return undefined;
  const before = text.slice(0, only.start).trim();
  const after = text.slice(only.end);
  return (before === '' || before.split(/\s+/).every((word) => leadIn.test(word))) && leadOut.test(after)
    ? only.date
    : undefined;
}
