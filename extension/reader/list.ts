import type { ListItem } from '../../shared/domain/fact.ts';
import { factAreas } from '../../shared/facts/areas.ts';
import { areaOf, type FactName, vocabulary } from '../../shared/facts/vocabulary.ts';
import { childrenOf, closestOf, findAll, findFirst, isElement, isTextNode, walk } from './composed-tree.ts';
import { entriesByDay, isByDay } from './entries-by-day.ts';
import { type LabelMatch, matchLabel, sharesWord } from './label-index.ts';
import { entriesIn, entry, isUsable } from './list-entries.ts';
import { itemOf } from './list-items.ts';
import { normalise, tidy } from './normalise.ts';
import { type PageView, plainView } from './page-view.ts';
import { messageIn, type RecordTable, recordTable } from './record-table.ts';
import { singleColumn } from './single-column.ts';
import { isTable, MOST_ROWS, tableSelector } from './table.ts';
import { itemsOfTable } from './table-items.ts';
import { absentThing, isEmptyMarker } from './values/empty.ts';
import { parseBoolean, parseCodes } from './values/words.ts';
import { isLoading, isShown, isSkipped, loadingSelector } from './visible-text.ts';

/** What a list on screen holds. `isNone`: it says as an answer that there are none. */
export type ListReading =
  | { readonly state: 'found'; readonly items: readonly ListItem[]; readonly isNone: boolean }
  | { readonly state: 'empty' };

export interface ReadList {
  readonly reading: ListReading;
  readonly element: Element;
  /** Read from a text, not from entries. */
  readonly isPlain: boolean;
}

/** "Geen risico's vastgelegd" says that nothing was filled in, "Geen risico's gevonden" that someone looked. */
const notFilledIn =
  /\b(?:vastgelegd|geregistreerd|ingevoerd|toegevoegd|ingevuld|bekend|beschikbaar|recorded|entered|yet)\b/iu;

const blocks = 'dl,table,form,fieldset,h1,h2,h3,h4,h5,h6';

/** The list that a table with these columns shows, going by its columns: "Risico" and "Maatregel" are the risks. */
export function listOfColumns(
  table: RecordTable,
  contextAreas: readonly string[],
  view: PageView = plainView,
): FactName | undefined {
  const lists = new Set<FactName>();
  for (const header of table.headers) {
    for (const { fact } of matchLabel(view.text(header, 100).text)) {
      if (vocabulary[fact].type === 'list' && !vocabulary[fact].itemOf && contextAreas.includes(areaOf(fact)))
        lists.add(fact);
    }
  }
  const [only] = lists;
  return lists.size === 1 ? only : undefined;
}

/** The first thing a block says: its first heading or paragraph, where an empty list says that it is one. */
export function firstLine(region: Element, view: PageView = plainView): string {
  const line = region.matches(lines) ? region : findAll(region, lines, 20).find(isUsable);
  // A block that says one thing has no paragraphs.
  return view.text(line ?? region, 200).text;
}

const lines = 'h1,h2,h3,h4,h5,h6,p,[role="heading"],td[colspan]';

/** The list is one of days ("evaluation.dates"): an entry without a day is no evidence of it. */
function isListOfDays(list: FactName): boolean {
  return /dates$/i.test(list);
}

function found(list: FactName, items: readonly ListItem[]): ListReading | undefined {
  if (isListOfDays(list) && items.some((item) => !item.date)) return undefined;
  return items.length > 0 ? { state: 'found', items, isNone: false } : { state: 'empty' };
}

/** A longer text is no answer, and no entry by itself. */
const LONGEST_TEXT = 300;

/** Part of it is still being fetched. */
function isOnItsWay(region: Element): boolean {
  if (isLoading(region)) return true;
  return findAll(region, loadingSelector, 50).some((each) => isShown(each) && !closestOf(each, '[aria-hidden="true"]'));
}

/**
 * Reads the entries of a list fact from the part of the page where it stands.
 * @returns undefined when nothing there is certainly the list, or when it is still loading
 */
export function readList(
  list: FactName,
  regions: readonly Element[],
  title = '',
  view: PageView = plainView,
): ReadList | undefined {
  for (const element of regions.filter(isUsable)) {
    if (isOnItsWay(element)) return undefined;
    const { text, isCut } = view.text(element, LONGEST_TEXT);
    const said = text === '' || isCut ? undefined : saysNone(list, text, title);
    if (said) return { reading: said, element, isPlain: true };
    const isTableOfMore = isCut && isTable(element);
    const opening =
      isTableOfMore || findFirst(element, `${tableSelector},ul,ol`)
        ? undefined
        : saysNone(list, firstLine(element, view), title);
    if (opening) return { reading: opening, element, isPlain: true };
    if (list === 'report.entries' && isByDay(element, view)) {
      const items = entriesByDay(list, element, view);
      return items && items.length > 0
        ? { reading: { state: 'found', items, isNone: false }, element, isPlain: false }
        : undefined;
    }
    const read =
      readTable(list, element, title, view) ??
      readColumn(list, element, title, view) ??
      readEntries(list, element, view) ??
      (isCut ? undefined : readPlain(list, element, text, view));
    if (read) return read;
  }
  return undefined;
}

/** Words by which a screen speaks of entries without naming them. */
const anyEntries = 'gegevens resultaten items regels vermeldingen registraties personen records results entries data';

/** A text beside the name of a list that says there are none, as an answer or because nothing was filled in. */
export function readNone(list: FactName, text: string, title: string): ListReading | undefined {
  return saysNone(list, text, title);
}

/** The entries that are said not to be there are those of this list, not something else in its neighbourhood. */
function isAbout(thing: string, list: FactName, title: string): boolean {
  const { labels } = vocabulary[list];
  const { contextWords } = factAreas[areaOf(list)];
  const names = [title, anyEntries, ...labels.nl, ...labels.en, ...contextWords.nl, ...contextWords.en];
  return names.some((name) => sharesWord(thing, name));
}

function saysNone(list: FactName, text: string, title: string): ListReading | undefined {
  if (text === '') return undefined;
  const isAnswer = vocabulary[list].noneWords?.some((word) => normalise(text).startsWith(normalise(word)));
  if (isAnswer && text.length < 160 && !notFilledIn.test(text)) return { state: 'found', items: [], isNone: true };
  // None is planned: how many were held it does not say.
  if (isListOfDays(list) && /\b(?:gepland|planned)\b/iu.test(text)) return undefined;
  const thing = absentThing(text);
  return isEmptyMarker(text) || (thing !== undefined && isAbout(thing, list, title)) ? { state: 'empty' } : undefined;
}

function readTable(list: FactName, region: Element, title: string, view: PageView): ReadList | undefined {
  const table = isTable(region) ? region : findFirst(region, tableSelector);
  const records = table ? recordTable(table, view) : undefined;
  if (!table || !records) return undefined;
  const message = records.rows.length === 0 ? messageIn(table) : undefined;
  const said = message && saysNone(list, view.text(message, 300).text, title);
  const items = itemsOfTable(records, list, title, view);
  const reading = said ?? (items && found(list, items));
  return reading && { reading, element: table, isPlain: false };
}

function readColumn(list: FactName, region: Element, title: string, view: PageView): ReadList | undefined {
  const table = isTable(region) ? region : findFirst(region, tableSelector);
  const cells = table && singleColumn(table);
  if (!table || !cells || cells.some((cell) => view.text(cell, 300).isLoading)) return undefined;
  const [only] = cells;
  const said = only && cells.length === 1 ? saysNone(list, view.text(only, 300).text, title) : undefined;
  const items = cells.map((cell) => itemOf(cell, list, view)).filter(({ text }) => !isEmptyMarker(text));
  const reading = said ?? found(list, items);
  return reading && { reading, element: table, isPlain: false };
}

function readEntries(list: FactName, region: Element, view: PageView): ReadList | undefined {
  const bullets = region.matches('ul,ol') ? region : findFirst(region, 'ul,ol');
  const entries = bullets
    ? childrenOf(bullets).filter((child) => child.localName === 'li' && isUsable(child))
    : entriesIn(region);
  const loose = bullets ? [] : entries.filter((each) => !each.matches(entry));
  if (loose.some((each) => isField(each, list)) || arePairs(loose, list, view) || isBarePair(loose)) return undefined;
  const items = entries
    .slice(0, MOST_ROWS)
    .map((each) => itemOf(each, list, view))
    .filter((item) => item.text !== '');
  const reading = items.length > 0 ? found(list, items) : undefined;
  return reading && { reading, element: bullets ?? region, isPlain: false };
}

/** "29 in totaal", "3 rapportages", "1-10 van 25": how many there are, not one of them. */
const isCount =
  /^(?:\(?\d+\)?|\d+\s*(?:-|t\/m|tot)\s*\d+|(?:totaal|total|aantal):?\s*\d+)(?:\s+(?:in totaal|totaal|van|of|total|in total|items?|regels?|resultaten|results|entries|stuks|meldingen|\p{L}+s|\p{L}+en)\b.{0,20})?$/iu;

/** The first words in an element that is shown. */
function firstText(element: Element): string {
  let first = '';
  walk(element, (node) => {
    if (isElement(node) && isSkipped(node)) return 'over';
    if (isTextNode(node)) first = tidy(node.nodeValue ?? '');
    return first === '' ? 'into' : 'stop';
  });
  return first;
}

/** It opens with a label, and more follows. */
function opensWithLabel(element: Element, text: string): boolean {
  const first = firstText(element);
  return first !== text && matchLabel(first).length > 0;
}

/** A label with its value, about the whole and not about one of the entries. */
function isField(element: Element, list: FactName): boolean {
  const first = firstText(element);
  const [sure, ...others] = matchLabel(first.split(':', 1)[0] ?? '').filter(({ needsContext }) => !needsContext);
  return (
    !!sure &&
    others.length === 0 &&
    vocabulary[sure.fact].type !== 'list' &&
    sure.fact !== list &&
    vocabulary[sure.fact].itemOf !== list
  );
}

/** Nothing but a label, and none of the words of the list. */
function isLabel(element: Element, list: FactName, view: PageView): boolean {
  const { text } = view.text(element, 200);
  const { values } = vocabulary[list];
  return matchLabel(text).length > 0 && (values === undefined || parseCodes(text, values).length === 0);
}

/** What look like entries are labels and values in turn. */
function arePairs(loose: readonly Element[], list: FactName, view: PageView): boolean {
  const are = loose.map((each) => isLabel(each, list, view));
  const isInTurn = loose.length > 0 && are.every((isOne, at) => at % 2 === 1 || isOne);
  return isInTurn && are.includes(false);
}

/** Two texts without a class or anything in them may as well be a label that nobody knows, and its value. */
function isBarePair(loose: readonly Element[]): boolean {
  return loose.length === 2 && loose.every((each) => each.childElementCount === 0 && each.classList.length === 0);
}

/** A block of a short text and another one, such as "Opmerking" and what it is. */
function isPairOfTexts(region: Element, view: PageView): boolean {
  const [first, second, ...others] = childrenOf(region).filter(isUsable);
  if (!first || !second || others.length > 0) return false;
  return view.text(first, 100).text.length <= 30 && !/[.!?]$/u.test(view.text(first, 100).text);
}

/** A sentence below "Evaluaties" may be about anything; in a field of its own it is the entry. */
function readPlain(list: FactName, region: Element, text: string, view: PageView): ReadList | undefined {
  const { values } = vocabulary[list];
  // "Sociaal netwerk" is a label too, but beside "Leefgebied" it is one of its words.
  const isWord = values !== undefined && parseCodes(text, values).length > 0;
  const saysOther =
    isCount.test(text) ||
    parseBoolean(text) !== undefined ||
    absentThing(text) !== undefined ||
    (!isWord && (isField(region, list) || opensWithLabel(region, text) || isPairOfTexts(region, view))) ||
    (!isWord && matchLabel(text.split(':', 1)[0] ?? '').length > 0);
  const isText = text !== '' && text.length <= LONGEST_TEXT && !region.matches(blocks) && !findFirst(region, blocks);
  const reading = isText && !saysOther && !isListOfDays(list) ? found(list, [itemOf(region, list, view)]) : undefined;
  return reading && { reading, element: region, isPlain: true };
}

/** The list facts that a heading may name ("Evaluaties", "No-shows (2)", "Sociaal netwerk"). */
export function listsNamed(title: string): readonly LabelMatch[] {
  const name = normalise(title).replace(/\s*\(\d+\)$|\s+\d+$/u, '');
  return matchLabel(name).filter(({ fact }) => vocabulary[fact].type === 'list' && !vocabulary[fact].itemOf);
}
