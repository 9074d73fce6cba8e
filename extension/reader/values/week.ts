import type { IsoDate } from '../../../shared/domain/date.ts';
import { normalise } from '../normalise.ts';

/**
 * Monday of an ISO 8601 week that a text names with its year: "2026-W47", "week 47, 2026", "wk 47 2026".
 * @param isWeekColumn the text stands under "Week", so that "2026-11" is a week and not a month
 */
export function mondayOfWeek(text: string, isWeekColumn = false): IsoDate | undefined {
  const plain = normalise(text);
  const yearFirst = /^((?:19|20|21)\d{2})(?:[-\s]?(?:w|wk|week)[-\s]?|([-\s/]))(\d{1,2})$/u.exec(plain);
  if (yearFirst?.[2] && !isWeekColumn) return undefined;
  const weekFirst = /^(?:w|wk|week)\.?\s?(\d{1,2})[\s,/-]+(\d{4})$/u.exec(plain);
  const year = Number(yearFirst?.[1] ?? weekFirst?.[2]);
  const week = Number(yearFirst?.[3] ?? weekFirst?.[1]);
  if (!year || !(week >= 1 && week <= 53)) return undefined;
  // 4 January always lies in week 1.
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7;
  const date = new Date(Date.UTC(year, 0, monday));
  // Week 53 of a year that has only 52 is the first one of the next.
  return week === 53 && new Date(Date.UTC(year, 0, monday + 3)).getUTCFullYear() !== year
    ? undefined
    : date.toISOString().slice(0, 10);
}
