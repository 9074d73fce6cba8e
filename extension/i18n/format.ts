import type { IsoDate, IsoInstant, IsoPeriod } from '../../shared/domain/date.ts';
import type { Language } from './language.ts';

/** British, because its order of day and month is the one our users know. */
const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

const units = {
  nl: { Y: ['jaar', 'jaar'], M: ['maand', 'maanden'], W: ['week', 'weken'], D: ['dag', 'dagen'] },
  en: { Y: ['year', 'years'], M: ['month', 'months'], W: ['week', 'weeks'], D: ['day', 'days'] },
} as const;

function formatDay(date: IsoDate, language: Language, options: Intl.DateTimeFormatOptions): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  // A calendar day has no time zone: it was put at midnight UTC, so it is read there as well.
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(day);
}

/** "3 juni 2026". */
export function longDate(date: IsoDate, language: Language): string {
  return formatDay(date, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** For sums: "3-6-2026", in English "3 Jun 2026", because 3/6 means another day to an American. */
export function shortDate(date: IsoDate, language: Language): string {
  const month = language === 'nl' ? 'numeric' : 'short';
  return formatDay(date, language, { day: 'numeric', month, year: 'numeric' });
}

/** "10:42" in the Netherlands, with the day before it when that is not `today`. */
export function momentWords(instant: IsoInstant, language: Language, today?: IsoDate): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return instant;
  const zone = { timeZone: 'Europe/Amsterdam' } as const;
  const time = new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit', ...zone }).format(
    moment,
  );
  const day = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', ...zone }).format(
    moment,
  );
  return today === undefined || day === today ? time : `${longDate(day, language)} ${time}`;
}

/** "3 maanden", "1 jaar en 6 maanden". */
export function periodWords(period: IsoPeriod, language: Language): string {
  const parts = [...period.matchAll(/(\d+)([YMWD])/g)].map(([, digits, letter]) => {
    const amount = Number(digits);
    const [one, many] = units[language][letter as 'Y' | 'M' | 'W' | 'D'];
    return `${amount} ${amount === 1 ? one : many}`;
  });
  return parts.length ? listWords(parts, language) : period;
}

/** "a, b en c". */
export function listWords(
  words: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(locales[language], { type }).format(words);
}

export function numberWords(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(value);
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
