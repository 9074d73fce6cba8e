import type { IsoDate } from '../../shared/domain/date.ts';
import { closestOf, findAll, findFirst, nextElementOf, plainText } from './composed-tree.ts';
import { type PageView, plainView } from './page-view.ts';
import { parseDate } from './values/dutch-date.ts';
import { absentThing } from './values/empty.ts';
import { isShown, isSkipped } from './visible-text.ts';

/** One row of a table with column headers: the cell under each header. */
export type TableRow = ReadonlyMap<Element, Element>;

export interface RecordTable {
  readonly headers: readonly Element[];
  readonly rows: readonly TableRow[];
  /** There are more rows than were read. */
  readonly isCut: boolean;
}

const rowSelector = 'tr,[role="row"]';
const cellSelector = 'th,td,[role="cell"],[role="gridcell"],[role="columnheader"],[role="rowheader"]';

export const tableSelector = 'table,[role="table"],[role="grid"],[role="treegrid"]';

const tableRoles = new Set(['table', 'grid', 'treegrid']);

export function isTable(element: Element): boolean {
  return element.localName === 'table' || tableRoles.has(element.getAttribute('role') ?? '');
}

/** Lists of more entries than this are read up to here, as far as the domain keeps them. */
export const MOST_ROWS = 500;

/** Tables of a dossier are narrower; what stands further to the right is not read. */
const MOST_COLUMNS = 60;

/** Rows of this table itself, not of tables inside it; a few more than are read, to know that there are more. */
export function rowsOf(table: Element): readonly Element[] {
  return allRowsOf(table).filter((row) => !isSkipped(row) && isShown(row));
}

function allRowsOf(table: Element): readonly Element[] {
  return plainRowsOf(table) ?? walkedRowsOf(table);
}

/** The cells of each row that is shown. */
function shownRows(table: Element, view: PageView): readonly (readonly Element[])[] {
  const read = (row: Element) => (isSkipped(row) || !isShown(row) ? undefined : cellsOf(row));
  return allRowsOf(table).flatMap((row) => {
    const cells = view.remember ? view.remember(row, 'row', '', () => read(row)) : read(row);
    return cells ? [cells] : [];
  });
}

/** The browser's own list of them, where nothing can be slotted in and they stand in the order of the page. */
function plainRowsOf(table: Element): readonly Element[] | undefined {
  if (table.localName !== 'table' || table.getRootNode().nodeType !== 9) return undefined;
  const { rows, tHead, tFoot } = table as Partial<HTMLTableElement>;
  if (!rows || tFoot || tHead?.previousElementSibling?.matches('tbody,tr')) return undefined;
  const first = Array.prototype.slice.call(rows, 0, MOST_ROWS + 20) as HTMLTableRowElement[];
  const sections = new Set(first.map((row) => row.parentElement));
  // Other things than rows among them, which may be rows by their role.
  if (sections.size > 12 || [...sections].some((section) => !section || !holdsRowsOnly(section, table)))
    return undefined;
  const skipped = [...sections].filter((section) => section && section !== table && isSkipped(section));
  return skipped.length > 0 ? first.filter((row) => !skipped.includes(row.parentElement)) : first;
}

function holdsRowsOnly(section: Element, table: Element): boolean {
  if (section === table) return [...table.children].every(({ localName }) => partsOfTable.has(localName));
  return isRow(section) || isTable(section)
    ? false
    : section.childElementCount === (section as HTMLTableSectionElement).rows.length;
}

const partsOfTable = new Set(['tr', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot']);

function walkedRowsOf(table: Element): readonly Element[] {
  const isApart = (element: Element) => isRow(element) || isTable(element) || isSkipped(element);
  return findAll(table, rowSelector, MOST_ROWS + 20, isApart);
}

export function isRow(element: Element): boolean {
  return element.localName === 'tr' || element.getAttribute('role') === 'row';
}

/** Cells of a row of this table itself. */
export function cellsOf(row: Element): readonly Element[] {
  return findAll(row, cellSelector, MOST_COLUMNS, (element) => element.matches(cellSelector) || isTable(element));
}

export function isColumnHeader(cell: Element): boolean {
  if (cell.matches('[role="columnheader"],th[scope="col"],th[scope="colgroup"]')) return true;
  return cell.matches('thead td,thead th');
}

/** All that the cell shows is set in bold. */
function isBold(cell: Element): boolean {
  const text = plainText(cell, 200).trim();
  const bold = text === '' ? undefined : findFirst(cell, 'b,strong');
  return bold !== undefined && plainText(bold, 200).trim() === text;
}

/** A cell that heads its column, by its markup or because all of it is in bold. */
export function isHeaderCell(cell: Element): boolean {
  return isColumnHeader(cell) || (cell.localName === 'th' && !isRowHeader(cell)) || isBold(cell);
}

/** Older screens write headers of columns as cells in bold, above a row that is not all in bold. */
function isBoldHeader(row: readonly Element[], next: readonly Element[]): boolean {
  const filled = row.filter((cell) => plainText(cell, 20).trim() !== '');
  return new Set(filled).size > 1 && next.length > 1 && filled.every(isBold) && !next.every(isBold);
}

/** The row that a cell is in holds the headers of the columns below it. */
export function isInHeaderRow(cell: Element): boolean {
  if (isColumnHeader(cell)) return true;
  const row = closestOf(cell, rowSelector);
  const next = row && nextElementOf(row);
  return !!next && isRow(next) && isBoldHeader(cellsOf(row), cellsOf(next));
}

/** The title of the rows below it: the only cell of its row, short, above a row of more cells or of a whole block. */
export function isTitleRow(row: Element): boolean {
  const cells = cellsOf(row);
  const [only] = cells;
  if (!only || cells.length > 1 || findFirst(only, 'table,input,select,textarea,p,ul,ol')) return false;
  const text = plainText(only, MOST_TITLE).trim();
  if (text.length < 3 || text.length >= MOST_TITLE || /[:.]$|\d{2}/u.test(text)) return false;
  const next = nextElementOf(row);
  if (!next || !isRow(next)) return false;
  const below = cellsOf(next);
  const [block] = below;
  if (!block || below.length > 1) return below.length > 1;
  return findFirst(block, 'table,dl,ul,form,div') !== undefined || absentThing(plainText(block, 90)) !== undefined;
}

const MOST_TITLE = 60;

export function isRowHeader(cell: Element): boolean {
  return cell.matches('[role="rowheader"],th[scope="row"],th[scope="rowgroup"]');
}

function span(cell: Element, name: 'rowspan' | 'colspan'): number {
  if (!cell.hasAttributes()) return 1;
  const value = Number(cell.getAttribute(name) ?? cell.getAttribute(`aria-${name}`) ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, MOST_COLUMNS) : 1;
}

/** The cells of each row by column, with cells that span repeated in every place they cover. */
function grid(rows: readonly (readonly Element[])[]): Element[][] {
  const placed: Element[][] = rows.map(() => []);
  for (const [rowIndex, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (placed[rowIndex]?.[column]) column += 1;
      for (let down = 0; down < span(cell, 'rowspan') && rowIndex + down < rows.length; down += 1) {
        for (let right = 0; right < span(cell, 'colspan'); right += 1) {
          const target = placed[rowIndex + down];
          if (target) target[column + right] = cell;
        }
      }
      column += span(cell, 'colspan');
      if (column >= MOST_COLUMNS) break;
    }
  }
  return placed;
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
  const cells = grid(rows);
  const first = cells[0];
  const isHeaderRow = (row: readonly Element[]) =>
    row.length > 0 &&
    (row.every((cell) => isColumnHeader(cell) || (cell.localName === 'th' && !isRowHeader(cell))) ||
      (row === first && isBoldHeader(row, cells[1] ?? [])));
  // One header cell over a row with more cells is a title, not a column.
  if (!first || !isHeaderRow(first) || new Set(first).size < 2) return undefined;
  let last = 0;
  while (isHeaderRow(cells[last + 1] ?? [])) last += 1;
  const headers = cells[last] ?? first;
  return {
    headers: [...new Set(headers)],
    isCut: rows.length > MOST_ROWS + last + 1,
    rows: cells
      .slice(last + 1, last + 1 + MOST_ROWS)
      // A row of one wide cell is a message ("Geen evaluaties") or a group title.
      .filter((row) => new Set(row).size > 1 && !isAcross(row, headers))
      .map(
        (row) => new Map(headers.flatMap((header, column) => (row[column] ? [[header, row[column]] as const] : []))),
      ),
  };
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
  const days = [...row.values()].flatMap((cell) => parseDate(view.text(cell, 60).text, view.dates) ?? []);
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
  const marked = rows.filter((row) => [...row.values()].some((cell) => currentWords.test(view.text(cell, 200).text)));
  const current = marked.length > 0 ? marked : rows.filter((row) => holdsOn(row, today, view));
  return current.length === 1 ? current[0] : undefined;
}
