import type { Sheet, Value } from './document.ts';

/**
 * A table as CSV the way Dutch and European spreadsheet programs open it: semicolons, decimal comma, CRLF, and a byte
 * order mark so that accents survive.
 * @param words what stands for a hidden number and for yes and no
 */
export function csvOf({ columns, rows }: Sheet, words: CsvWords): string {
  const lines = [
    columns.map(({ title }) => quoted(title)),
    ...rows.map((row) => row.map((value) => field(value, words))),
  ];
  return `\uFEFF${lines.map((line) => line.join(';')).join('\r\n')}\r\n`;
}

export interface CsvWords {
  readonly hiddenCell: string;
  readonly columns: { readonly yes: string; readonly no: string };
}

function field(value: Value, { hiddenCell, columns: { yes, no } }: CsvWords): string {
  if (value === undefined) return '';
  if (value === 'hidden-cell') return quoted(hiddenCell);
  if (typeof value === 'number') return String(Math.round(value * 10_000) / 10_000).replace('.', ',');
  if (typeof value === 'boolean') return value ? yes : no;
  return quoted(typeof value === 'object' ? value.day : value);
}

/** What a spreadsheet program may take for the beginning of a formula, also after blanks and in its wide form. */
const formula = /^(\s*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r])/;

/** Text that cannot become a formula, and cannot end its field. */
export function quoted(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[";\r\n,\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
