import type { FactAreaId } from '../../shared/facts/areas.ts';
import { areaOf, factNames, vocabulary } from '../../shared/facts/vocabulary.ts';
import { findFirst } from './composed-tree.ts';
import { areasIn, matchLabel } from './label-index.ts';
import { firstLine } from './list.ts';
import type { SpotReading } from './mark-reader.ts';
import type { PageView } from './page-view.ts';
import { tableSelector } from './table.ts';
import { absentThing } from './values/empty.ts';

/** Areas that are one document as a whole. */
const singleDocument: ReadonlySet<FactAreaId> = new Set(['agreement', 'plan']);

/** "Nog geen plan" below the heading "Ondersteuningsplan": every field of the plan was looked at and is not there. */
export function readAbsence(
  area: FactAreaId,
  title: string,
  [region]: readonly Element[],
  view: PageView,
): readonly SpotReading[] {
  if (!region) return [];
  const line = firstLine(region, view);
  const thing = absentThing(line);
  const isAbout = thing !== undefined && areasIn(thing).includes(area);
  if (!isAbout || findFirst(region, `dl,${tableSelector},input,select,textarea`)) return [];
  // Other areas hold several documents: without a risk assessment there may be a crisis plan.
  const named = new Set(matchLabel(thing).map(({ fact }) => fact));
  return factNames
    .filter((fact) => {
      const { origin, type } = vocabulary[fact];
      const isIn = areaOf(fact) === area && origin === 'dossier' && type !== 'boolean';
      return isIn && (singleDocument.has(area) || named.has(fact));
    })
    .map((fact) => ({ fact, label: title, text: line, reading: { state: 'empty' as const }, element: region }));
}
