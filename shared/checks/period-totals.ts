import { type IsoDate, readableDate } from '../domain/date.ts';
import type { ListItem } from '../domain/fact.ts';
import { type Amount, parseAmount } from './amount.ts';
import { type CalendarPeriod, calendarPeriod } from './calendar-period.ts';

export type Per = 'day' | 'week' | 'month';

/** What a list holds in one day, week or month. */
export interface PeriodTotal extends CalendarPeriod {
  readonly count: number;
  /** Undefined when an amount can't be read or the units differ. */
  readonly amount: Amount | undefined;
}

export interface PeriodTotals {
  readonly totals: ReadonlyMap<IsoDate, PeriodTotal>;
  /** An entry without a readable day may belong to any of them. */
  readonly hasUndated: boolean;
}

/** Per first day of the period, only those that are over: what is still running is not compared. */
export function periodTotals(entries: readonly ListItem[], per: Per, today: IsoDate): PeriodTotals {
  const totals = new Map<IsoDate, PeriodTotal>();
  let hasUndated = false;
  for (const { date, text } of entries) {
    const day = readableDate(date);
    if (!day) {
      hasUndated = true;
      continue;
    }
    const { from, to } = calendarPeriod(day, per);
    if (to >= today) continue;
    const known = totals.get(from);
    const amount = parseAmount(text);
    totals.set(from, { from, to, count: (known?.count ?? 0) + 1, amount: known ? sum(known.amount, amount) : amount });
  }
  return { totals, hasUndated };
}

function sum(one: Amount | undefined, other: Amount | undefined): Amount | undefined {
  return one && other && one.unit === other.unit ? { unit: one.unit, value: one.value + other.value } : undefined;
}

/** Time in hours with at most two decimals. */
export function shownAmount(value: number, unit: Amount['unit']): [number, string] {
  return unit === 'minute' ? [Math.round(value / 0.6) / 100, 'hour'] : [value, unit];
}
