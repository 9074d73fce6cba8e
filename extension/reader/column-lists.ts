import type { FactAreaId } from '../../shared/facts/areas.ts';
import { areaOf, type FactName, vocabulary } from '../../shared/facts/vocabulary.ts';
import { matchLabel } from './label-index.ts';
import type { SpotReading } from './mark-reader.ts';
import type { PageView } from './page-view.ts';
import type { RecordTable } from './record-table.ts';
import { isEmptyMarker } from './values/empty.ts';
import { parseCodes } from './values/words.ts';

/** Longer texts are no word of a list. */
const LONGEST_WORD = 160;

/** Columns that each name one of a list ("Leefgebied" of each goal): together they are that list. */
export function columnLists(
  records: RecordTable,
  areas: readonly FactAreaId[],
  view: PageView,
): readonly SpotReading[] {
  return records.headers.flatMap((header) => {
    const label = view.text(header, 100).text;
    const [only, ...others] = matchLabel(label).filter(({ fact }) => areas.includes(areaOf(fact)));
    const values = only && vocabulary[only.fact].values;
    if (!only || !values || others.length > 0 || !isListOfItsOwn(only.fact)) return [];
    const texts = records.rows.flatMap((row) => {
      const cell = row.get(header);
      return cell ? [view.text(cell, LONGEST_WORD).text] : [];
    });
    // Words that have no code are as much one of the list: leaving them out would make it another list.
    const shown = [...new Set(texts)].filter((text) => !isEmptyMarker(text));
    if (!shown.some((text) => parseCodes(text, values).length > 0)) return [];
    const items = shown.map((text) => ({ text }));
    return [{ fact: only.fact, label, text: label, reading: { state: 'found' as const, items }, element: header }];
  });
}

function isListOfItsOwn(fact: FactName): boolean {
  const { type, itemOf, latestOf } = vocabulary[fact];
  return type === 'list' && (itemOf ?? latestOf) === undefined;
}
