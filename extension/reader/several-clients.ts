import { normalise } from './normalise.ts';
import type { PageView } from './page-view.ts';
import type { RecordTable } from './record-table.ts';
import { parseDate } from './values/dutch-date.ts';
import { isEmptyMarker } from './values/empty.ts';
import { parseBoolean } from './values/words.ts';

const clientHeader =
  /^(?:naam (?:van (?:de )?)?)?(?:client|jeugdige|bewoner|deelnemer|patient|resident|zorgvrager|hulpvrager)(?:en)?(?:naam|nummer|nr\.?| naam| nummer| name| number)?$/u;

/**
 * A table with a column that says of which client each row is: a list of everybody's, not of this dossier. A column
 * "Cliënt" with yes and no says who was there.
 */
export function isOfSeveralClients(table: RecordTable, view: PageView): boolean {
  return table.headers.some((header) => {
    if (!clientHeader.test(normalise(view.text(header, 100).text))) return false;
    const texts = table.rows.flatMap((row) => {
      const cell = row.get(header);
      const text = cell ? view.text(cell, 100).text : '';
      return isEmptyMarker(text) ? [] : [text];
    });
    return texts.some(
      (text) => parseBoolean(text, undefined, view.dates) === undefined && parseDate(text, view.dates) === undefined,
    );
  });
}
