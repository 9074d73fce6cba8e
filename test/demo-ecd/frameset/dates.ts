import type { IsoDate } from '../data/calendar.ts';

/** 03-03-2026, the only form this system knows. */
export function day(date: IsoDate | null): string {
  return date ? date.split('-').reverse().join('-') : '';
}

/** 03-03-26, where a column is narrow. */
export function narrowDay(date: IsoDate | null): string {
  return day(date).replace(/-\d\d(\d\d)$/, '-$1');
}
