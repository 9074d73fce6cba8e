import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from './date.ts';

/** The ISO 8601 week of a day, `2026-W31`. The first days of January can belong to a week of the year before. */
export function isoWeekOf(day: IsoDate): string {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day);
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`;
}
