import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`. Days have no time zone here; "today" is a day in Europe/Amsterdam that is passed in. */
export const IsoDate = z.iso.date();
export type IsoDate = z.infer<typeof IsoDate>;

/** A moment, ISO 8601 in UTC with milliseconds. */
export const IsoInstant = z.iso.datetime();
export type IsoInstant = z.infer<typeof IsoInstant>;

/** An ISO 8601 period in whole years, months, weeks and days, such as `P3M` or `P14D`; at most 100 years. */
export const IsoPeriod = z
  .string()
  .regex(/^P(?=\d)(\d{1,2}Y)?(\d{1,3}M)?(\d{1,3}W)?(\d{1,4}D)?$/, 'Een periode ziet eruit als P3M, P1Y, P6W of P14D.');
export type IsoPeriod = z.infer<typeof IsoPeriod>;

/** The day a period after `date`; 31 January + P1M is the last day of February. */
export function addPeriod(date: IsoDate, period: IsoPeriod): IsoDate {
  return shift(date, period, 1) ?? Temporal.PlainDate.from(date).add(period).toString();
}

export function subtractPeriod(date: IsoDate, period: IsoPeriod): IsoDate {
  return shift(date, period, -1) ?? Temporal.PlainDate.from(date).subtract(period).toString();
}

/**
 * Months first, then days, as Temporal does. By hand, because a dossier takes hundreds of these sums each time it is
 * looked at and the polyfill is slow. Gives nothing for years that do not have four digits throughout.
 */
function shift(date: IsoDate, period: IsoPeriod, direction: 1 | -1): IsoDate | undefined {
  const year = Number(date.slice(0, 4));
  if (date.length !== 10 || year < 1200 || year > 9800) return undefined;
  const { months, days } = lengthOf(period);
  const month = year * 12 + twoDigits(date, 5) - 1 + direction * months;
  const newYear = Math.floor(month / 12);
  const newMonth = month - newYear * 12 + 1;
  const day = Math.min(twoDigits(date, 8), daysIn(newYear, newMonth));
  if (days === 0) return `${newYear}-${newMonth < 10 ? '0' : ''}${newMonth}-${day < 10 ? '0' : ''}${day}`;
  return new Date(Date.UTC(newYear, newMonth - 1, day + direction * days)).toISOString().slice(0, 10);
}

const lengths = new Map<IsoPeriod, { readonly months: number; readonly days: number }>();

function lengthOf(period: IsoPeriod): { readonly months: number; readonly days: number } {
  const known = lengths.get(period);
  if (known) return known;
  const { years, months, weeks, days } = Temporal.Duration.from(period);
  const length = { months: years * 12 + months, days: weeks * 7 + days };
  // The periods come from rule sets, a few dozen; the bound is for a draft that is being typed.
  if (lengths.size > 500) lengths.clear();
  lengths.set(period, length);
  return length;
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** The calendar day in the Netherlands at a moment. */
export function dayInAmsterdam(instant: Date): IsoDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO('Europe/Amsterdam')
    .toPlainDate()
    .toString();
}

/** A day between 1900 and 2199 in a value that was read; anything else is a slip of the pen and gives nothing. */
export function readableDate(value: unknown): IsoDate | undefined {
  if (typeof value !== 'string' || !/^(19|20|21)\d\d-\d\d-\d\d($|[T ])/.test(value)) return undefined;
  const month = twoDigits(value, 5);
  const day = twoDigits(value, 8);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(Number(value.slice(0, 4)), month)) return undefined;
  return value.length === 10 ? value : value.slice(0, 10);
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}

/** Days in a month of the Gregorian calendar, from 1 for January. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Age in whole years; who was born on 29 February has a birthday on 1 March in other years. */
export function ageOn(day: IsoDate, birthDate: IsoDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
