import type { Cell, SheetData } from 'write-excel-file/browser';
import type { CsvWords } from './csv.ts';
import type { ExportDocument, Sheet, Value } from './document.ts';

/** A sheet for the library that writes the file. */
export interface XlsxSheet {
  readonly sheet: string;
  readonly data: SheetData;
  readonly columns: { width: number }[];
  readonly stickyRowsCount?: number;
}

const formats = { count: '#,##0', number: '0.00', share: '0%', day: 'dd-mm-yyyy' } as const;
const widths = { text: 36, count: 14, number: 14, share: 16, day: 13, flag: 11 } as const;

/** What must be known first, then a sheet per table: numbers as numbers, shares as percentages, days as dates. */
export function xlsxSheets(
  { title, about, sheets }: Pick<ExportDocument, 'title' | 'about' | 'sheets'>,
  words: CsvWords & { about: string },
): XlsxSheet[] {
  return [
    {
      sheet: words.about,
      data: [
        [{ value: title, type: String, fontWeight: 'bold', fontSize: 14 }],
        ...about.map(([label, text]): Cell[] => [
          { value: label, type: String, fontWeight: 'bold', alignVertical: 'top' },
          { value: text, type: String, wrap: true },
        ]),
      ],
      columns: [{ width: 24 }, { width: 90 }],
    },
    ...sheets.map((sheet) => xlsxSheet(sheet, words)),
  ];
}

function xlsxSheet({ name, columns, rows }: Sheet, words: CsvWords): XlsxSheet {
  const header = columns.map(
    ({ title }): Cell => ({
      value: title,
      type: String,
      fontWeight: 'bold',
      backgroundColor: '#e3f2f2',
      wrap: true,
      alignVertical: 'top',
    }),
  );
  return {
    sheet: name,
    data: [
      header,
      ...rows.map((row) => row.map((value, index) => cellOf(value, columns[index]?.kind ?? 'text', words))),
    ],
    columns: columns.map(({ kind }) => ({ width: widths[kind] })),
    stickyRowsCount: 1,
  };
}

/** A cell is typed, never a formula: a text that looks like one stays text. */
function cellOf(value: Value, kind: keyof typeof widths, { hiddenCell, columns: { yes, no } }: CsvWords): Cell {
  if (value === undefined) return null;
  if (value === 'hidden-cell') return { value: hiddenCell, type: String, fontStyle: 'italic', textColor: '#52606e' };
  if (typeof value === 'number') {
    return { value, type: Number, format: kind === 'share' || kind === 'number' ? formats[kind] : formats.count };
  }
  if (typeof value === 'boolean') return { value: value ? yes : no, type: String };
  if (typeof value === 'object') {
    return { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: formats.day };
  }
  return { value, type: String, wrap: kind === 'text' };
}
