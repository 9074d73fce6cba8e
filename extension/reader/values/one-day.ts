import { type DateContext, datesIn, parseDate } from './dutch-date.ts';

/** Longer texts are no period. */
const LONGEST = 60;

/** The day that a text says; also "11-05-2026 09:00 - 11-05-2026 10:00", a period that begins and ends on one day. */
export function oneDay(text: string, context: DateContext = {}): string | undefined {
  const day = parseDate(text, context);
  if (day !== undefined || text.length > LONGEST || !/ (?:-|–|t\/m|tot|until|to) /iu.test(text)) return day;
  const { dates, hasImpossible } = datesIn(text, context);
  const [from, until] = dates;
  return !hasImpossible && dates.length === 2 && from?.date === until?.date ? from?.date : undefined;
}
