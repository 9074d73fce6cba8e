import type { IsoDate } from '../../shared/domain/date.ts';
import { parseDate } from './values/dutch-date.ts';
import { visibleText } from './visible-text.ts';

/** One row of a table with column headers: the cell under each header. */
export type TableRow = ReadonlyMap<Element, Element>;

export interface RecordTable {
  readonly headers: readonly Element[];
  readonly rows: readonly TableRow[];
}

const rowSelector = 'tr,[role="row"]';
const cellSelector = 'th,td,[role="cell"],[role="gridcell"],[role="columnheader"],[role="rowheader"]';

export const tableSelector = 'table,[role="table"],[role="grid"],[role="treegrid"]';

/** Rows and cells of this table itself, not of tables inside it. */
function own(table: Element, scope: Element, selector: string): Element[] {
  return [...scope.querySelectorAll(selector)].filter(
    (element) => element.parentElement?.closest(tableSelector) === table,
  );
}

export function rowsOf(table: Element): Element[] {
  return own(table, table, rowSelector);
}

export function cellsOf(table: Element, row: Element): Element[] {
  return own(table, row, cellSelector);
}

export function isColumnHeader(cell: Element): boolean {
  if (cell.matches('[role="columnheader"],th[scope="col"],th[scope="colgroup"]')) return true;
  return cell.matches('thead td,thead th');
}

export function isRowHeader(cell: Element): boolean {
  return cell.matches('[role="rowheader"],th[scope="row"],th[scope="rowgroup"]');
}

function span(cell: Element, name: 'rowspan' | 'colspan'): number {
  const value = Number(cell.getAttribute(name) ?? cell.getAttribute(`aria-${name}`) ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, 100) : 1;
}

/** The cells of each row by column, with cells that span repeated in every place they cover. */
function grid(table: Element, rows: readonly Element[]): Element[][] {
  const placed: Element[][] = rows.map(() => []);
  for (const [rowIndex, row] of rows.entries()) {
    let column = 0;
    for (const cell of cellsOf(table, row)) {
      while (placed[rowIndex]?.[column]) column += 1;
      for (let down = 0; down < span(cell, 'rowspan') && rowIndex + down < rows.length; down += 1) {
        for (let right = 0; right < span(cell, 'colspan'); right += 1) {
          const target = placed[rowIndex + down];
          if (target) target[column + right] = cell;
        }
      }
      column += span(cell, 'colspan');
    }
  }
  return placed;
}

/**
 * A table whose first row holds column headers, as records; undefined for tables that pair a row header with a value,
 * and for tables used for layout.
 */
export function recordTable(table: Element): RecordTable | undefined {
  const rows = rowsOf(table);
  const cells = grid(table, rows);
  const isHeaderRow = (row: readonly Element[]) =>
    row.length > 0 && row.every((cell) => isColumnHeader(cell) || (cell.tagName === 'TH' && !isRowHeader(cell)));
  const first = cells[0];
  // One header cell over a row with more cells is a title, not a column.
  if (!first || !isHeaderRow(first) || new Set(first).size < 2) return undefined;
  let last = 0;
  while (isHeaderRow(cells[last + 1] ?? [])) last += 1;
  const headers = cells[last] ?? first;
  return {
    headers: [...new Set(headers)],
    rows: cells
      .slice(last + 1)
      // A row of one wide cell is a message ("Geen evaluaties") or a group title.
      .filter((row) => new Set(row).size > 1)
      .map(
        (row) => new Map(headers.flatMap((header, column) => (row[column] ? [[header, row[column]] as const] : []))),
      ),
  };
}

/** What a table says in a row over its full width, such as "Geen evaluaties". */
export function messageIn(table: Element): Element | undefined {
  const cells = rowsOf(table).map((row) => cellsOf(table, row));
  return cells.find((row) => row.length === 1 && row[0]?.tagName !== 'TH')?.[0];
}

const currentWords =
  /(?<!\b(?:niet|niet meer|not|no longer) )\b(?:actief|actueel|lopend|huidig|geldig|van kracht|active|current)\b/iu;

/** The row's first day lies on or before today and its second on or after it. */
function holdsOn(row: TableRow, today: IsoDate): boolean {
  const days = [...row.values()].flatMap((cell) => parseDate(visibleText(cell, 60).text) ?? []);
  const [from, until] = days;
  return from !== undefined && until !== undefined && from <= today && until >= today;
}

/** The row that holds now: the only one, the only one marked as current, or the only one whose period today lies in. */
export function currentRow({ rows }: RecordTable, today: IsoDate): TableRow | undefined {
  if (rows.length <= 1) return rows[0];
  const marked = rows.filter((row) => [...row.values()].some((cell) => currentWords.test(cell.textContent ?? '')));
  const current = marked.length > 0 ? marked : rows.filter((row) => holdsOn(row, today));
  return current.length === 1 ? current[0] : undefined;
}
