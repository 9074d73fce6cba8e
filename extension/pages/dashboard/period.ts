import { addPeriod, type IsoDate, type IsoPeriod, subtractPeriod } from '../../../shared/domain/date.ts';

/** Periods that end today. */
export const periodNames = ['month', 'quarter', 'half-year', 'year', 'eighteen-months'] as const;
export type PeriodName = (typeof periodNames)[number];

/** From one day up to and including another. */
export interface Range {
  readonly from: IsoDate;
  readonly to: IsoDate;
}
/** A name goes along with the days; a range stays what it is. */
export type Period = PeriodName | Range;

export const usualPeriod: PeriodName = 'quarter';

const lengths: Readonly<Record<PeriodName, IsoPeriod>> = {
  month: 'P4W',
  quarter: 'P3M',
  'half-year': 'P6M',
  year: 'P1Y',
  'eighteen-months': 'P18M',
};

export function rangeOf(period: Period, today: IsoDate): Range {
  return typeof period === 'string' ? { from: subtractPeriod(today, lengths[period]), to: today } : period;
}

/** The next longer period with a name, to look further back; nothing beyond the longest. */
export function longerThan(period: Period, today: IsoDate): PeriodName | undefined {
  const { from } = rangeOf(period, today);
  return periodNames.find((name) => rangeOf(name, today).from < from);
}

/** A range from two texts of an address or a form; nothing when one is no day or they stand the wrong way around. */
export function parseRange(from: string | null, to: string | null): Range | undefined {
  if (!isDay(from) || !isDay(to) || from > to) return undefined;
  return { from, to };
}

function isDay(text: string | null): text is IsoDate {
  // A day that does not exist, such as 31 February, comes back as another one.
  return text !== null && /^20\d\d-\d\d-\d\d$/.test(text) && existing(text) === text;
}

function existing(text: IsoDate): string | undefined {
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

/** Monday of an ISO 8601 week such as `2026-W48`. */
export function mondayOf(week: string): IsoDate {
  const year = Number(week.slice(0, 4));
  // 4 January always lies in week 1.
  const fourth = `${year}-01-04`;
  const weekday = (new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addPeriod(subtractPeriod(fourth, `P${weekday}D`), `P${Number(week.slice(6)) - 1}W`);
}
