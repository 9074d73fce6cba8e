import { findFirst } from './composed-tree.ts';
import { cellsOf, isHeaderCell, MOST_ROWS, rowsOf, tableSelector } from './table.ts';

const blocks = `${tableSelector},ul,ol,dl,form,h1,h2,h3,h4,h5,h6`;

/** The cells of a table of one column below its header; undefined for every other table, and for one used for layout. */
export function singleColumn(table: Element): readonly Element[] | undefined {
  const rows = rowsOf(table)
    .slice(0, MOST_ROWS + 1)
    .map((row) => cellsOf(row));
  const [header, ...cells] = rows.flat();
  if (!header || cells.length === 0 || rows.some((row) => row.length !== 1)) return undefined;
  return isHeaderCell(header) && !cells.some((cell) => findFirst(cell, blocks)) ? cells : undefined;
}
