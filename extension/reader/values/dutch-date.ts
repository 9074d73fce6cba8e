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

/** What a reader must know of the page to understand a date on it. */
export interface DateContext {
  /** `YYYY-MM-DD`, for "vandaag" and "gisteren". */
  readonly today?: IsoDate;
  /** The page says that it is in English: "09/02/2026" may be of February or of September there. */
  readonly isEnglish?: boolean;
}

/** NaN for two digits that may be a year of birth as well as one to come. */
function fullYear(digits: string): number {
  const plain = digits.replace("'", '');
  const number = Number(plain);
  if (plain.length === 4) return number;
  return number < 40 ? 2000 + number : number >= 70 ? 1900 + number : Number.NaN;
}

function isoDate(y: number, m: number, d: number): IsoDate | undefined {
  const date = new Date(Date.UTC(y, m - 1, d));
  const exists = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return exists && y >= 1890 && y <= 2150 ? date.toISOString().slice(0, 10) : undefined;
}

interface DatesInText {
  readonly dates: readonly DateInText[];
  readonly hasImpossible: boolean;
}

const none: DatesInText = { dates: [], hasImpossible: false };

/** Texts come back at every reading of a page. */
const known = { nl: new Map<string, DatesInText>(), en: new Map<string, DatesInText>() };
const MOST_KNOWN = 4000;

/**
 * Every date in a text, in order. A date that does not exist (31-2-2026) or may be two is left out and reported as
 * `hasImpossible`, so that a caller can refuse the text instead of taking another date in it.
 */
export function datesIn(text: string, { isEnglish = false }: DateContext = {}): DatesInText {
  if (!/\d/.test(text)) return none;
  const memo = isEnglish ? known.en : known.nl;
  const before = memo.get(text);
  if (before) return before;
  const found = findDates(text, isEnglish);
  if (memo.size >= MOST_KNOWN) memo.clear();
  memo.set(text, found);
  return found;
}

function findDates(text: string, isEnglish: boolean): DatesInText {
  const dates: DateInText[] = [];
  let hasImpossible = false;
  for (const { pattern, order } of forms) {
    for (const match of text.matchAll(pattern)) {
      const [whole, ...groups] = match;
      const parts = groups.filter((group) => group !== undefined && !/^[-/.]$/.test(group)) as [string, string, string];
      const date =
        order === 'dmy' && isEnglish && whole.includes('/')
          ? englishDate(parts)
          : dateOfParts(parts, order, text.slice(match.index));
      const start = match.index;
      if (!date) hasImpossible = true;
      else if (!dates.some((other) => start < other.end && other.start < start + whole.length)) {
        dates.push({ date, start, end: start + whole.length });
      }
    }
  }
  return { dates: dates.sort((a, b) => a.start - b.start), hasImpossible };
}

function dateOfParts(parts: readonly [string, string, string], order: 'dmy' | 'mdy' | 'ymd', from: string) {
  const numeric = (part: string) => monthNumber.get(part.toLowerCase()) ?? Number(part);
  const [one, two, three] = parts;
  if (order === 'dmy') return isoDate(fullYear(three), numeric(two), Number(one));
  if (order === 'mdy') return isoDate(Number(three), numeric(one), Number(two));
  const date = isoDate(Number(one), Number(two), Number(three));
  return date && (instantDay(from) ?? date);
}

/** Day and month can be told apart only when one of them is no month, or when they are the same. */
function englishDate([one, two, three]: readonly [string, string, string]): IsoDate | undefined {
  const first = Number(one);
  const second = Number(two);
  if (first <= 12 && second <= 12 && first !== second) return undefined;
  return first > 12 ? isoDate(fullYear(three), second, first) : isoDate(fullYear(three), first, second);
}

const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** `YYYY-MM-DD`. The domain's own function brings a calendar library, which is too much for a page. */
export function dayInNetherlands(now: Date): IsoDate {
  // All of one reading ask for the same moment, and asking takes long.
  if (lastAsked?.at !== now.getTime()) lastAsked = { at: now.getTime(), day: dutchDay.format(now) };
  return lastAsked.day;
}

let lastAsked: { readonly at: number; readonly day: IsoDate } | undefined;

/** The day in the Netherlands of a moment with a time zone: midnight here is the evening before in UTC. */
function instantDay(text: string): IsoDate | undefined {
  const [instant] = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})/iu.exec(text) ?? [];
  const time = instant === undefined ? Number.NaN : Date.parse(instant);
  return Number.isNaN(time) ? undefined : dutchDay.format(time);
}

/** The day that a machine-readable attribute names; undefined when it names none. */
export function dayOfInstant(text: string): IsoDate | undefined {
  return parseDate(tidyWhite(text));
}

function tidyWhite(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** What may stand before the date in a field that holds a date: "ja", weekday, "op", "sinds", "d.d.". */
const leadIn =
  /^(?:ja[,:]?|yes[,:]?|op|per|sinds|vanaf|d\.?d\.?|datum:?|on|since|from|[✓✔☑✅]|(?:ma|di|wo|do|vr|za|zo|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|maan|dins|woens|donder|vrij|zater|zon|wednes|satur)(?:dag|day)?[.,]?)$/iu;

/** What may follow it: a time, a note in brackets, who did it. Not another number that could be part of a range. */
const time =
  '\\d{1,2}(?:[:.]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?|\\s?u\\d{0,2})\\s?(?:uur|u\\.?|h|Z|[ap]\\.?m\\.?)?(?:[+-]\\d{2}:?\\d{2})?';
const leadOut = new RegExp(
  `^(?:[T\\s,]*(?:om\\s|at\\s)?${time}(?:\\s?(?:-|–|tot)\\s?${time})?)?\\s*(?:\\([^()]{0,80}\\)|[,·•|–-]?\\s*(?:door|by|via|digitaal|op papier|te)\\b.{0,80})?\\.?$`,
  'iu',
);
/** In brackets or behind the name of who did it, these take the date back. */
const takenBack =
  /\b(?:geannuleerd|vervallen|ingetrokken|afgezegd|verlopen|concept|niet|geweigerd|verwacht|gepland|streefdatum|cancelled|expired|draft|not|planned|expected|due)\b/iu;

/** The text says that what it tells did not happen, or not any more. */
export function isTakenBack(text: string): boolean {
  return takenBack.test(text);
}

const relativeDays: ReadonlyMap<string, number> = new Map([
  ['vandaag', 0],
  ['today', 0],
  ['gisteren', 1],
  ['yesterday', 1],
  ['eergisteren', 2],
]);

/** "Vandaag", "Gisteren, 14:05". */
function relativeDay(text: string, today: IsoDate): IsoDate | undefined {
  const [, word = '', rest = ''] = /^(\p{L}+)(.*)$/u.exec(text.trim()) ?? [];
  const back = relativeDays.get(word.toLowerCase());
  if (back === undefined || !leadOut.test(rest) || takenBack.test(rest)) return undefined;
  return new Date(Date.parse(`${today}T00:00:00Z`) - back * 86_400_000).toISOString().slice(0, 10);
}

/** The day that a field holds, when it holds one and nothing that could mean another; else undefined. */
export function parseDate(text: string, context: DateContext = {}): IsoDate | undefined {
  if (text.length > 200) return undefined;
  const { dates, hasImpossible } = datesIn(text, context);
  const [only] = dates;
  if (!only) return context.today === undefined || hasImpossible ? undefined : relativeDay(text, context.today);
  if (dates.length > 1 || hasImpossible) return undefined;
  const before = text.slice(0, only.start).trim();
  const after = text.slice(only.end);
  const isBare = before === '' || before.split(/\s+/).every((word) => leadIn.test(word));
  return isBare && leadOut.test(after) && !takenBack.test(after) ? only.date : undefined;
}
