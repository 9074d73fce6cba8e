import type { Format } from '../../i18n/format.ts';

/** Beyond the own teams the server tells the day only, as its first moment in UTC; an hour would be made up. */
export function receivedText(instant: string, { day, moment }: Pick<Format, 'day' | 'moment'>): string {
  return instant.endsWith('T00:00:00.000Z') ? day(instant) : moment(instant);
}
