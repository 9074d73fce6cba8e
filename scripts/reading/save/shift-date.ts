const nl = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const nlShort = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
const en = 'january february march april may june july august september october november december'.split(' ');
const enShort = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const lists = [nl, nlShort, en, enShort];
const others: Readonly<Record<string, string>> = { sept: 'sep', maa: 'mrt', febr: 'feb' };

export const monthPattern = [...new Set([...lists.flat(), ...Object.keys(others)])]
  .sort((a, b) => b.length - a.length)
  .join('|');

const DAY_MS = 86_400_000;

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Whole weeks later or earlier, so that the day of the week stays; undefined for a day that does not exist. */
export function shiftDay({ year, month, day }: Day, weeks: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const shifted = new Date(date.getTime() + weeks * 7 * DAY_MS);
  return { year: shifted.getUTCFullYear(), month: shifted.getUTCMonth() + 1, day: shifted.getUTCDate() };
}

/** A year that stands alone goes along with the dates, at least one year. */
export function shiftYear(year: number, weeks: number): number {
  const years = Math.round((weeks * 7) / 365.25);
  return year + (years === 0 ? Math.sign(weeks) : years);
}

/** The number of the month that a word is, with the way it is written. */
export function monthOf(word: string): { readonly month: number; write(month: number): string } | undefined {
  const plain = word.toLowerCase();
  const known = others[plain] ?? plain;
  const list = lists.find((each) => each.includes(known));
  if (!list) return undefined;
  return { month: list.indexOf(known) + 1, write: (month) => likeCase(list[month - 1] ?? word, word) };
}

function likeCase(text: string, example: string): string {
  if (example.length > 1 && example === example.toUpperCase()) return text.toUpperCase();
  return /^\p{Lu}/u.test(example) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
}

/** The full year that one written in two figures means. */
export function fullYear(written: string): number {
  const figures = Number(written.replace(/^\D/, ''));
  return written.replace(/^\D/, '').length > 2 ? figures : figures + (figures < 70 ? 2000 : 1900);
}

/** Written as the example is: in two or four figures, with or without an apostrophe, with or without a leading zero. */
export function writeYear(year: number, example: string): string {
  const mark = /^\D/.exec(example)?.[0] ?? '';
  return example.length - mark.length > 2 ? String(year) : mark + String(year % 100).padStart(2, '0');
}

export function writeFigure(figure: number, example: string): string {
  return example.length === 2 ? String(figure).padStart(2, '0') : String(figure);
}
