import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../domain/date.ts';

export interface CalendarPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The day, ISO week (from Monday) or calendar month in which a day lies. */
export function calendarPeriod(day: IsoDate, per: 'day' | 'week' | 'month'): CalendarPeriod {
  if (per === 'day') return { from: day, to: day };
  const date = Temporal.PlainDate.from(day);
  const from = per === 'week' ? date.subtract({ days: date.dayOfWeek - 1 }) : date.with({ day: 1 });
  const to = per === 'week' ? from.add({ days: 6 }) : date.with({ day: date.daysInMonth });
  return { from: from.toString(), to: to.toString() };
}
