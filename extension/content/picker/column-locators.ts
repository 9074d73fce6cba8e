import type { StabilityReason } from '../../messaging/picker-messages.ts';
import { closestOf, isWithin } from '../../reader/composed-tree.ts';
import { columnPlaces } from '../../reader/profile/table-places.ts';
import { recordTable } from '../../reader/record-table.ts';
import { tableSelector } from '../../reader/table.ts';
import { visibleText } from '../../reader/visible-text.ts';
import type { MayBeOfClient } from './client-words.ts';
import type { ColumnLocator } from './locator-types.ts';
import { isSameSpot } from './spot.ts';

export interface ColumnProposal {
  readonly locator: ColumnLocator;
  readonly reasons: readonly StabilityReason[];
}

/** The header over a cell, and how many rows its table has. */
function headerOver(table: Element, target: Element): { readonly column: string; readonly rows: number } | undefined {
  const records = recordTable(table);
  for (const row of records?.rows ?? []) {
    for (const [header, cell] of row) {
      if (isWithin(target, cell)) return { column: visibleText(header, 120).text, rows: records?.rows.length ?? 0 };
    }
  }
  return undefined;
}

/**
 * A cell below a column header, with the row that is meant. Which one it is must hold for every dossier: the current
 * one, the latest, or the first.
 * @param titles headings over the table, nearest first
 */
export function columnLocators(
  root: Element,
  target: Element,
  today: string,
  titles: readonly string[],
  mayBeOfClient: MayBeOfClient,
): readonly ColumnProposal[] {
  const table = closestOf(target, tableSelector);
  const header = table && headerOver(table, target);
  if (!header || header.column === '' || mayBeOfClient(header.column)) return [];
  const { column, rows } = header;
  const isOnly = (locator: ColumnLocator) => {
    const places = columnPlaces(root, locator, today);
    return places.length === 1 && places[0] !== undefined && isSameSpot(places[0], target);
  };
  const ways: readonly (readonly [Pick<ColumnLocator, 'row'>, StabilityReason])[] =
    rows === 1
      ? [[{}, 'only-row']]
      : [
          [{ row: 'current' }, 'row-by-date'],
          [{ row: 'latest' }, 'row-by-date'],
          [{ row: 'first' }, 'row-by-place'],
        ];
  const [title] = titles;
  const proposals = ways.flatMap(([row, reason]): ColumnProposal[] => {
    const plain: ColumnLocator = { column, ...row };
    if (isOnly(plain)) return [{ locator: plain, reasons: ['column-header', reason] }];
    const titled: ColumnLocator = title === undefined ? plain : { column, table: title, ...row };
    return title !== undefined && isOnly(titled)
      ? [{ locator: titled, reasons: ['column-header', 'below-heading', reason] }]
      : [];
  });
  // None tells this row from the others: the whole column shows where it is found.
  return proposals.length > 0 ? proposals : [{ locator: { column }, reasons: ['column-header'] }];
}
