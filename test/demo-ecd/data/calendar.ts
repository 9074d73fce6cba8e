/** Plain calendar arithmetic on ISO dates, in UTC only, so that no time zone can shift a day. */
export type IsoDate = string;

const DAY = 86_400_000;

function parts(date: IsoDate): [number, number, number] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month, day];
}

const toIso = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);

export function addDays(date: IsoDate, days: number): IsoDate {
  const [year, month, day] = parts(date);
  return toIso(Date.UTC(year, month - 1, day) + days * DAY);
}

/** The last day of the month stands in for a day the month does not have. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = parts(date);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toIso(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}

export const daysAgo = (today: IsoDate, days: number): IsoDate => addDays(today, -days);
export const monthsAgo = (today: IsoDate, months: number): IsoDate => addMonths(today, -months);

/** 0 is Sunday. */
export function dayOfWeek(date: IsoDate): number {
  const [year, month, day] = parts(date);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** Moves a date in the weekend back to Friday: at most two days, less than the margins the dossiers keep. */
export function workday(date: IsoDate): IsoDate {
  const day = dayOfWeek(date);
  if (day === 6) return addDays(date, -1);
  return day === 0 ? addDays(date, -2) : date;
}

/** ISO 8601 week, as "2026-12". */
export function weekOf(date: IsoDate): string {
  const thursday = addDays(date, 4 - (dayOfWeek(date) || 7));
  const [year] = parts(thursday);
  const days = (Date.parse(thursday) - Date.UTC(year, 0, 1)) / DAY;
  return `${year}-${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}

export function ageOn(today: IsoDate, birthDate: IsoDate): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
