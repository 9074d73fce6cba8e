import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { nl } from '../../i18n/nl.ts';
import type { ExportDocument } from './document.ts';
import { xlsxSheets } from './xlsx.ts';

const document: ExportDocument = {
  title: 'Eisen: Team Noord',
  fileName: 'eisen',
  about: [['Periode', '22 aug 2026 tot en met 22 nov 2026']],
  sheets: [
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
        ['=HYPERLINK("https://example.org")', 1234, 0.25, { day: '2026-11-22' }, true],
        ['Plan', 'hidden-cell', undefined, undefined, false],
      ],
    },
  ],
  record: { view: 'requirements', filter: {} },
};
const sheets = xlsxSheets(document, nl.dashboard.exports);

test('a file that is read back has numbers, dates and texts, and no formula', async () => {
  const file = await writeExcelFile(sheets).toBuffer();
  const [first, second] = await readXlsxFile(file);
  expect(first).toMatchObject({
    sheet: 'Toelichting',
    data: [
      ['Eisen: Team Noord', null],
      ['Periode', expect.any(String)],
    ],
  });
  expect(second?.sheet).toBe('Eisen');
  expect(second?.data).toEqual([
    ['Eis', 'Aantal', 'Aandeel', 'Dag', 'Vervallen'],
    ['=HYPERLINK("https://example.org")', 1234, 0.25, new Date('2026-11-22T00:00:00Z'), 'ja'],
    ['Plan', 'verborgen', null, null, 'nee'],
  ]);
});

test('every cell is typed, so that a text is never taken for a formula', () => {
  const cells = sheets.flatMap(({ data }) => data.flat()).filter((cell) => cell !== null);
  expect(cells.map((cell) => (cell as { type?: unknown }).type)).not.toContain('Formula');
  expect(cells.every((cell) => typeof cell === 'object' && 'type' in cell)).toBe(true);
});

test('the header stays in sight, and what must be known comes first', () => {
  expect(sheets.map(({ sheet, stickyRowsCount }) => [sheet, stickyRowsCount])).toEqual([
    ['Toelichting', undefined],
    ['Eisen', 1],
  ]);
});
