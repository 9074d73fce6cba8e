import { findAll } from '../composed-tree.ts';
import { currentRow, type RecordTable, recordTable, type TableRow } from '../record-table.ts';
import { tableSelector } from '../table.ts';
import { parseDate } from '../values/dutch-date.ts';
import { visibleText } from '../visible-text.ts';
import { below, headingsWith, isOnScreen, isTitled } from './headings.ts';
import { indexOf } from './page-index.ts';
import type { Place } from './place.ts';

export interface ColumnPlace {
  readonly column: string;
  readonly table?: string | undefined;
  readonly row?: 'first' | 'latest' | 'current' | undefined;
}

/** The column headers with this text; more than one and the column can't be told. */
export function headerOf(records: RecordTable, column: string): Element | undefined {
  const [header, ...others] = records.headers.filter((each) => isTitled(visibleText(each, 200).text, column));
  return others.length > 0 ? undefined : header;
}

/** Tables on screen, or only those below a heading or with a caption or name. */
function tablesIn(root: Element, title: string | undefined): readonly Element[] {
  if (title === undefined) return indexOf(root).select(tableSelector).filter(isOnScreen);
  const named = indexOf(root)
    .select(tableSelector)
    .filter((table) => isTitled(table.getAttribute('aria-label') ?? '', title));
  const headed = headingsWith(root, title).flatMap((heading) =>
    below(heading).flatMap((region) => (region.matches(tableSelector) ? [region] : findAll(region, tableSelector))),
  );
  return [...new Set([...named, ...headed])].filter(isOnScreen);
}

function dayOf(row: TableRow): string | undefined {
  const days = row.values().flatMap((cell) => parseDate(visibleText(cell, 100).text) ?? []);
  return days[0];
}

/** The row with the latest day; undefined when a row has none or two share it, because then it can't be told. */
function latestRow(rows: readonly TableRow[]): TableRow | undefined {
  const dated = rows.map((row) => ({ row, day: dayOf(row) }));
  const days = dated.flatMap(({ day }) => day ?? []).sort();
  const last = days.at(-1);
  const latest = dated.filter(({ day }) => day === last);
  return days.length === rows.length && latest.length === 1 ? latest[0]?.row : undefined;
}

function rowsMeant(records: RecordTable, row: ColumnPlace['row'], today: string): readonly TableRow[] {
  if (row === undefined) return records.rows;
  const meant =
    row === 'first' ? records.rows[0] : row === 'latest' ? latestRow(records.rows) : currentRow(records, today);
  return meant ? [meant] : [];
}

/** The cells below a column header. */
export function columnPlaces(root: Element, { column, table, row }: ColumnPlace, today: string): readonly Place[] {
  return tablesIn(root, table).flatMap((each) => {
    const records = recordTable(each);
    const header = records && headerOf(records, column);
    if (!records || !header) return [];
    return rowsMeant(records, row, today).flatMap((cells) => {
      const cell = cells.get(header);
      return cell ? [{ element: cell, label: column }] : [];
    });
  });
}
