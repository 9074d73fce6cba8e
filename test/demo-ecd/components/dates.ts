const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const SHORT = 'jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.'.split(' ');
const DAYS = 'zo ma di wo do vr za'.split(' ');

function parts(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month: month - 1, day };
}

/** 3 maart 2026 */
export function written(date: string): string {
  const { year, month, day } = parts(date);
  return `${day} ${MONTHS[month]} ${year}`;
}

/** 3 mrt. 2026 */
export function brief(date: string): string {
  const { year, month, day } = parts(date);
  return `${day} ${SHORT[month]} ${year}`;
}

/** di 3 mrt. '26 */
export function withWeekday(date: string): string {
  const { year, month, day } = parts(date);
  return `${DAYS[new Date(`${date}T12:00:00Z`).getUTCDay()]} ${day} ${SHORT[month]} '${String(year).slice(2)}`;
}
