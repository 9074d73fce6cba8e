import type { Texts } from '../../i18n/nl.ts';
import { csvOf } from './csv.ts';
import type { ExportDocument, ExportFormat } from './document.ts';
import { xlsxSheets } from './xlsx.ts';

export interface ExportFile {
  readonly name: string;
  readonly content: Blob;
}

/** Makes the file of a document. The library for spreadsheets is only fetched when one is asked for. */
export async function makeFile(
  document: Omit<ExportDocument, 'record'>,
  format: Exclude<ExportFormat, 'print'>,
  { dashboard: { exports: words } }: Texts,
): Promise<ExportFile> {
  switch (format) {
    case 'csv': {
      const [sheet] = document.sheets;
      const text = sheet ? csvOf(sheet, words) : '';
      return { name: `${document.fileName}.csv`, content: new Blob([text], { type: 'text/csv;charset=utf-8' }) };
    }
    case 'xlsx': {
      const { default: writeExcelFile } = await import('write-excel-file/browser');
      const content = await writeExcelFile(xlsxSheets(document, words)).toBlob();
      return { name: `${document.fileName}.xlsx`, content };
    }
    case 'fhir': {
      const text = JSON.stringify(document.fhir?.() ?? {}, null, 2);
      return { name: `${document.fileName}.json`, content: new Blob([text], { type: 'application/fhir+json' }) };
    }
  }
}

/** Hands a file to the browser, which saves it or asks where. */
export function saveFile({ name, content }: ExportFile): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it by the next turn; the address would hold the file in memory.
  requestIdleCallback(() => URL.revokeObjectURL(url));
}
