const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const SHORT_MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const DAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

interface DateParts {
  year: string;
  month: number;
  day: number;
  weekday: string;
}

/** A text that is no date is shown as it is. */
const formatter =
  (write: (parts: DateParts) => string) =>
  (date: string): string => {
    const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
    if (!match) return date;
    const [, year = '', month, day] = match;
    return write({ year, month: Number(month), day: Number(day), weekday: DAYS[new Date(date).getUTCDay()] ?? '' });
  };

const two = (value: number): string => String(value).padStart(2, '0');

/** 03-03-2026 */
export const numericDate = formatter(({ year, month, day }) => `${two(day)}-${two(month)}-${year}`);
/** 3 maart 2026 */
export const longDate = formatter(({ year, month, day }) => `${day} ${MONTHS[month - 1]} ${year}`);
/** dinsdag 3 maart 2026 */
export const fullDate = formatter(({ year, month, day, weekday }) => `${weekday} ${day} ${MONTHS[month - 1]} ${year}`);
/** di 3 mrt 2026 */
export const weekdayDate = formatter(
  ({ year, month, day, weekday }) => `${weekday.slice(0, 2)} ${day} ${SHORT_MONTHS[month - 1]} ${year}`,
);
/** 3 mrt 2026 */
export const mediumDate = formatter(({ year, month, day }) => `${day} ${SHORT_MONTHS[month - 1]} ${year}`);
/** 3-3-'26 */
export const shortDate = formatter(({ year, month, day }) => `${day}-${month}-'${year.slice(2)}`);
