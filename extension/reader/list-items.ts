import type { ListItem } from '../../shared/domain/fact.ts';
import type { FactName } from '../../shared/facts/vocabulary.ts';
import { fieldsOfCard } from './card-fields.ts';
import { findAll, findFirst, nextElementOf } from './composed-tree.ts';
import { bareYesOrNo, fieldsOf, lengthOf, mentionsPart, noteLength } from './entry-parts.ts';
import type { PageView } from './page-view.ts';
import { datesIn } from './values/dutch-date.ts';
import { isEmptyMarker } from './values/empty.ts';
import { clip } from './values/parse-value.ts';

/** Labelled fields of a card as words: "Mantelzorger: Nee" does not make someone a carer, so a no is left out. */
function textOfCard(card: Element, list: FactName, view: PageView): string {
  const length = list === 'report.entries' ? noteLength : 200;
  const parts: string[] = [];
  for (const term of findAll(card, 'dt', 50)) {
    const value = view.text(nextElementOf(term) ?? term, length).text;
    const yesOrNo = bareYesOrNo(value, view.dates);
    if (isEmptyMarker(value) || yesOrNo === false) continue;
    parts.push(yesOrNo === true ? view.text(term, 100).text : value);
  }
  const title = findFirst(card, 'h1,h2,h3,h4,h5,h6,strong,b');
  return [title ? view.text(title, 200).text : '', ...parts].filter(Boolean).join(' · ');
}

/**
 * One entry from a list element or card: its text, and its day when it names exactly one, or opens with one.
 * @param ownDay the day of the entry, when something around it says so
 */
export function itemOf(element: Element, list: FactName, view: PageView, ownDay?: string): ListItem {
  const text = findFirst(element, 'dt') ? textOfCard(element, list, view) : view.text(element, lengthOf(list)).text;
  const { dates, hasImpossible } = datesIn(text, view.dates);
  const [first] = dates;
  const opensWithDay = first && /^[\p{L}.,\s]{0,12}$/u.test(text.slice(0, first.start));
  const onlyDay = first && !hasImpossible && (dates.length === 1 || opensWithDay) ? first.date : undefined;
  const date = ownDay ?? onlyDay;
  const fields = fieldsOfCard(element, fieldsOf(list), view);
  return {
    text: clip(text),
    ...(date ? { date } : {}),
    ...mentionsPart(list, text, date),
    ...(fields ? { fields } : {}),
  };
}
