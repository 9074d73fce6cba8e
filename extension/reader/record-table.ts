import type { IsoDate } from '../../shared/domain/date.ts';
import { type PageView, plainView } from './page-view.ts';
import {
  allRowsOf,
  cellsOf,
  isBoldHeader,
  isColumnHeader,
  isRowHeader,
  MOST_COLUMNS,
  MOST_ROWS,
  rowsOf,
} from './table.ts';
import { parseDate } from './values/dutch-date.ts';
import { isShown, isSkipped } from './visible-text.ts';

/** One row of a table with column headers: the cell under each header. */
export class TableRow implements Iterable<readonly [Element, Element]> {
  readonly #headers: readonly Element[];
  readonly #cells: readonly (Element | undefined)[];
  /** Holds all of the cells; undefined when one of them reaches in from another row. */
  readonly element: Element | undefined;

  /** @param headers by column, with one that spans columns in each of them; as are the cells */
  constructor(headers: readonly Element[], cells: readonly (Element | undefined)[], element: Element | undefined) {
    this.#headers = headers;
    this.#cells = cells;
    this.element = element;
  }

  get(header: Element): Element | undefined {
    return this.#cells[this.#headers.lastIndexOf(header)];
  }

  *[Symbol.iterator](): Generator<readonly [Element, Element]> {
    for (const header of new Set(this.#headers)) {
      const cell = this.get(header);
      if (cell) yield [header, cell];
    }
  }

  values(): readonly Element[] {
    return [...this].map(([, cell]) => cell);
  }
}

export interface RecordTable {
  readonly headers: readonly Element[];
  readonly rows: readonly TableRow[];
  /** There are more rows than were read. */
  readonly isCut: boolean;
}

interface PlacedRow {
  readonly row: Element;
  readonly own: readonly Element[];
  /** By column; cells that span are in every place that they cover. */
  readonly cells: Element[];
  isReached: boolean;
}

/** The rows that are shown, with their own cells. */
function shownRows(table: Element, view: PageView): PlacedRow[] {
  const read = (row: Element) => (isSkipped(row) || !isShown(row) ? undefined : cellsOf(row));
  return allRowsOf(table).flatMap((row) => {
    const own = view.remember ? view.remember(row, 'row', '', () => read(row)) : read(row);
    return own ? [{ row, own, cells: [], isReached: false }] : [];
  });
}

function span(cell: Element, name: 'rowspan' | 'colspan'): number {
  const value = Number(cell.getAttribute(name) ?? cell.getAttribute(`aria-${name}`) ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, MOST_COLUMNS) : 1;
}

/** Puts the cells of each row in their columns. */
function placeCells(rows: readonly PlacedRow[]): void {
  for (const [at, { own, cells }] of rows.entries()) {
    let column = 0;
    for (const cell of own) {
      while (cells[column]) column += 1;
      const spans = cell.hasAttributes();
      const width = spans ? span(cell, 'colspan') : 1;
      const height = spans ? span(cell, 'rowspan') : 1;
      for (const [down, below] of rows.slice(at, at + height).entries()) {
        below.isReached ||= down > 0;
        for (let right = 0; right < width; right += 1) below.cells[column + right] = cell;
      }
      column += width;
      if (column >= MOST_COLUMNS) break;
    }
  }
}

/**
 * A table whose first row holds column headers, as records; undefined for tables that pair a row header with a value,
 * and for tables used for layout.
 */
export function recordTable(table: Element, view: PageView = plainView): RecordTable | undefined {
  return view.remember ? view.remember(table, 'records', '', () => readRecords(table, view)) : readRecords(table, view);
}

function readRecords(table: Element, view: PageView): RecordTable | undefined {
  const rows = shownRows(table, view);
  placeCells(rows);
  const first = rows[0]?.cells;
  const isHeaderRow = (cells: readonly Element[]) =>
    cells.length > 0 &&
    (cells.every((cell) => isColumnHeader(cell) || (cell.localName === 'th' && !isRowHeader(cell))) ||
      (cells === first && isBoldHeader(cells, rows[1]?.cells ?? [])));
  // One header cell over a row with more cells is a title, not a column.
  if (!first || !isHeaderRow(first) || isOne(first)) return undefined;
  let last = 0;
  while (isHeaderRow(rows[last + 1]?.cells ?? [])) last += 1;
  const headers = rows[last]?.cells ?? first;
  return {
    headers: [...new Set(headers)],
    isCut: rows.length > MOST_ROWS + last + 1,
    rows: rows
      .slice(last + 1, last + 1 + MOST_ROWS)
      // A row of one wide cell is a message ("Geen evaluaties") or a group title.
      .filter(({ cells }) => !isOne(cells) && !isAcross(cells, headers))
      .map(({ cells, row, isReached }) => new TableRow(headers, cells, isReached ? undefined : row)),
  };
}

/** All places are of one cell, or there are none. */
function isOne(cells: readonly Element[]): boolean {
  return cells.every((cell) => cell === cells[0]);
}

/** A cell lies under two columns: a second line of the entry above it, or a sum. */
function isAcross(row: readonly Element[], headers: readonly Element[]): boolean {
  return row.some((cell, at) => at > 0 && cell === row[at - 1] && headers[at] !== headers[at - 1]);
}

/** What a table says in a row over its full width, such as "Geen evaluaties". */
export function messageIn(table: Element): Element | undefined {
  const cells = rowsOf(table).map((row) => cellsOf(row));
  return cells.find((row) => row.length === 1 && row[0]?.localName !== 'th')?.[0];
}

const currentWords =
  /(?<!\b(?:niet|niet meer|not|no longer) )\b(?:actief|actueel|lopend|huidig|geldig|van kracht|active|current)\b/iu;

/** The row's first day lies on or before today and its second on or after it. */
function holdsOn(row: TableRow, today: IsoDate, view: PageView): boolean {
  const days = row.values().flatMap((cell) => parseDate(view.text(cell, 60).text, view.dates) ?? []);
  const [from, until] = days;
  return from !== undefined && until !== undefined && from <= today && until >= today;
}

/** The row that holds now: the only one, the only one marked as current, or the only one whose period today lies in. */
export function currentRow(
  { rows, isCut }: RecordTable,
  today: IsoDate,
  view: PageView = plainView,
): TableRow | undefined {
  if (isCut) return undefined;
  if (rows.length <= 1) return rows[0];
  const marked = rows.filter((row) => row.values().some((cell) => currentWords.test(view.text(cell, 200).text)));
  const current = marked.length > 0 ? marked : rows.filter((row) => holdsOn(row, today, view));
  return current.length === 1 ? current[0] : undefined;
}
