import { closestOf, findAll, findFirst, nextElementOf, plainText } from './composed-tree.ts';
import { absentThing } from './values/empty.ts';
import { isShown, isSkipped } from './visible-text.ts';

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
export const MOST_COLUMNS = 60;

/** Rows of this table itself, not of tables inside it; a few more than are read, to know that there are more. */
export function rowsOf(table: Element): readonly Element[] {
  return allRowsOf(table).filter((row) => !isSkipped(row) && isShown(row));
}

/** Also those that are not shown. */
export function allRowsOf(table: Element): readonly Element[] {
  return plainRowsOf(table) ?? walkedRowsOf(table);
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
export function isBoldHeader(row: readonly Element[], next: readonly Element[]): boolean {
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
