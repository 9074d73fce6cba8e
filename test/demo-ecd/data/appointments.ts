import { addDays, type IsoDate, workday } from './calendar.ts';
import type { Appointment, AppointmentStatus } from './dossier.ts';

interface Rhythm {
  worker: string;
  activity: string;
  from: string;
  to: string;
  hours: number;
  /** Days between two appointments. */
  every?: number;
  count?: number;
  /** Days from the first planned appointment to today. */
  firstAhead?: number;
  /** How many lie ahead of today. */
  planned?: number;
  /** No appointment is made up before this date. */
  since?: IsoDate;
}

/** A regular series around today, newest first, with exceptions by the number of days ago. */
export function appointmentsAround(
  today: IsoDate,
  rhythm: Rhythm,
  exceptions: Record<number, AppointmentStatus> = {},
): Appointment[] {
  const { every = 7, count = 16, firstAhead = 3, planned = 2, since = '0000-01-01', ...details } = rhythm;
  const regular = Array.from({ length: count }, (_, index) => {
    const offset = firstAhead + (planned - 1 - index) * every;
    const date = workday(addDays(today, offset));
    return { ...details, date, status: date > today ? ('Gepland' as const) : ('Aanwezig' as const) };
  });
  const special = Object.entries(exceptions).map(([ago, status]) => ({
    ...details,
    date: workday(addDays(today, -Number(ago))),
    status,
    hours: status === 'Aanwezig' ? details.hours : 0,
  }));
  // Something special happens instead of the nearest regular appointment, not beside it.
  const near = Math.floor(every / 2);
  const isReplaced = (date: IsoDate) =>
    special.some((entry) => date >= addDays(entry.date, -near) && date <= addDays(entry.date, near));
  const kept = regular.filter(({ date }) => date >= since && (date > today || !isReplaced(date)));
  // Two days of a weekend move to the same Friday.
  const once = new Map(kept.map((entry) => [entry.date, entry]));
  return [...special, ...once.values()].sort((a, b) => b.date.localeCompare(a.date));
}
