import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nl } from '../../i18n/nl.ts';
import { csvOf, quoted } from './csv.ts';

const words = nl.dashboard.exports;
const lines = (text: string) => text.slice(1).split('\r\n');

test('numbers, shares, days and hidden cells as a Dutch spreadsheet program reads them', () => {
  const text = csvOf(
    {
      name: 'Eisen',
      columns: [
        { title: 'Eis', kind: 'text' },
        { title: 'Aantal', kind: 'count' },
        { title: 'Aandeel', kind: 'share' },
        { title: 'Dag', kind: 'day' },
        { title: 'Vervallen', kind: 'flag' },
      ],
      rows: [
        ['Plan; met "doel"', 1234, 1 / 3, { day: '2026-11-22' }, false],
        ['Evaluatie', 'hidden-cell', undefined, undefined, true],
      ],
    },
    words,
  );
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(lines(text)).toEqual([
    'Eis;Aantal;Aandeel;Dag;Vervallen',
    '"Plan; met ""doel""";1234;0,3333;2026-11-22;nee',
    'Evaluatie;verborgen;;;ja',
    '',
  ]);
});

describe('text that could become a formula', () => {
  test.each([
    '=1+1',
    '+31 6',
    '-2+3',
    '@SUM(A1)',
    '|calc',
    '%0A=1',
    ' =1',
    '\t=1',
    '\r=1',
    '\u00A0=1',
    '＝1',
    '＋1',
    '\tplan',
  ])('%j gets an apostrophe', (text) => expect(quoted(text).replace(/^"/, '')).toMatch(/^'/));

  test.each(['plan', '24-uurs zorg', 'a=b', 'Één'])('%s stays as it is', (text) => expect(quoted(text)).toBe(text));
});

test('no text can leave its field or its line', { timeout: 20_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (texts) => {
      const columns = texts.map((title) => ({ title, kind: 'text' as const }));
      const [header = ''] = parse(csvOf({ name: '', columns, rows: [] }, words).slice(1));
      expect(header).toHaveLength(texts.length);
    }),
  );
});

/** The rules of RFC 4180 with semicolons, by hand: a reader that knows nothing of the writer. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (isQuoted && char === '"' && text[at + 1] === '"') {
      field += '"';
      at++;
    } else if (char === '"') isQuoted = !isQuoted;
    else if (!isQuoted && char === ';') {
      row.push(field);
      field = '';
    } else if (!isQuoted && char === '\r' && text[at + 1] === '\n') {
      rows.push([...row, field]);
      row = [];
      field = '';
      at++;
    } else field += char;
  }
  return rows;
}
