import type { z } from 'zod';
import type { RecordExport } from '../../../../shared/contract/aggregates.ts';

/** A value in an exported table. `hidden` was held back by the server; nothing is what does not exist. */
export type Value = string | number | boolean | { readonly day: string } | 'hidden-cell' | undefined;

export interface Column {
  readonly title: string;
  /** What the values are; a share is from 0 to 1, a count is whole and a number need not be. */
  readonly kind: 'text' | 'count' | 'number' | 'share' | 'day' | 'flag';
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
}

/** A view as it leaves the screen: the same whatever the form of the file. */
export interface ExportDocument {
  readonly title: string;
  /** Begins the names of files; safe for every system. */
  readonly fileName: string;
  /** What must be known to read it: period, revisions, coverage, what was hidden. Label and text. */
  readonly about: readonly (readonly [label: string, text: string])[];
  /** The first one is what a CSV file holds. */
  readonly sheets: readonly Sheet[];
  /** For the audit log. */
  readonly record: Omit<z.input<(typeof RecordExport)['request']>, 'format' | 'rows'>;
  /** FHIR resource with the same numbers; absent where there is no such thing. */
  readonly fhir?: () => object;
}

export type ExportFormat = 'csv' | 'xlsx' | 'print' | 'fhir';

export function rowsOf({ sheets }: ExportDocument, format: ExportFormat): number {
  const counted = format === 'csv' || format === 'fhir' ? sheets.slice(0, 1) : sheets;
  return counted.reduce((sum, { rows }) => sum + rows.length, 0);
}

export function hiddenIn({ sheets }: Pick<ExportDocument, 'sheets'>): number {
  return sheets.reduce((sum, { rows }) => sum + rows.flat().filter((value) => value === 'hidden-cell').length, 0);
}
