import type { Format } from '../../i18n/format.ts';

/** The time of day, in Dutch time: what `moment` ends with. */
export function clockOf(instant: string, { moment }: Pick<Format, 'moment'>): string {
  return moment(instant).split(' ').at(-1) ?? '';
}

/** Day with year and time: a log is looked at years later. */
export function momentOf(instant: string, format: Pick<Format, 'day' | 'moment'>): string {
  return `${format.day(instant)} ${clockOf(instant, format)}`;
}
