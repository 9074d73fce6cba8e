import type { ListItem } from '../../shared/domain/fact.ts';
import { factAreas } from '../../shared/facts/areas.ts';
import { areaOf, type FactName, factNames, vocabulary } from '../../shared/facts/vocabulary.ts';
import { fieldsOfCard } from './card-fields.ts';
import { childrenOf, findAll, findFirst, isElement, isTextNode, nextElementOf, walk } from './composed-tree.ts';
import { type LabelMatch, matchLabel, sharesWord } from './label-index.ts';
import { entriesIn, entry, isUsable } from './list-entries.ts';
import { normalise } from './normalise.ts';
import { mentionsOf } from './notes/find-mentions.ts';
import { type PageView, plainView } from './page-view.ts';
import { isOfSeveralClients } from './several-clients.ts';
import { isTable, MOST_ROWS, messageIn, type RecordTable, recordTable, type TableRow, tableSelector } from './table.ts';
import { datesIn, parseDate } from './values/dutch-date.ts';
import { absentThing, isEmptyMarker } from './values/empty.ts';
import { clip, parseValue } from './values/parse-value.ts';
import { mondayOfWeek } from './values/week.ts';
import { parseBoolean, parseCodes } from './values/words.ts';
import { isSkipped, showsPicture } from './visible-text.ts';

/** What a list on screen holds. `isNone`: it says as an answer that there are none. */
type ListReading =
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

const dateHeader = /^(?:datum\b.*|.*datum|d\.?d\.?|wanneer|op|date|dag|gehouden op)$/u;

/** Facts that are properties of the entries of a list. */
function fieldsOf(list: FactName): readonly FactName[] {
  return factNames.filter((fact) => vocabulary[fact].itemOf === list || vocabulary[fact].latestOf === list);
}

/** The fact that a column shows of each entry of the list; only facts that belong to the list's entries. */
function fieldOfColumn(header: string, list: FactName): FactName | undefined {
  const fields = fieldsOf(list);
  const fits = matchLabel(header).filter(({ fact }) => fields.includes(fact));
  return fits.length === 1 ? fits[0]?.fact : undefined;
}

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

/** Yes or no and nothing else: a day and "aanwezig" are a yes for some fields, but in an entry they are themselves. */
function bareYesOrNo(text: string, { dates }: PageView): boolean | undefined {
  const saysItself = parseDate(text, dates) !== undefined || /^\p{L}{4,}/u.test(normalise(text));
  return saysItself ? undefined : parseBoolean(text, undefined, dates);
}

/** How much is read of an entry; of a note all that a person writes, because its last line may turn what it says. */
const entryLength = 600;
const noteLength = 8000;

function lengthOf(list: FactName): number {
  return list === 'report.entries' ? noteLength : entryLength;
}

/** What a note tells, from its whole text; other lists have no mentions. */
function mentionsPart(list: FactName, text: string, noteDate: string | undefined): Pick<ListItem, 'mentions'> {
  if (list !== 'report.entries') return {};
  const mentions = mentionsOf(text, { isCut: text.length >= noteLength, ...(noteDate && { noteDate }) });
  return mentions.length > 0 ? { mentions } : {};
}

function cellText(cell: Element | undefined, view: PageView, length = entryLength): string {
  return cell ? view.text(cell, length).text : '';
}

/** Lists whose entries are an amount of support; what was delivered counts, not what was planned. */
const amountLists: ReadonlySet<FactName> = new Set(['attendance.deliveredHours', 'attendance.invoicedHours']);
const amountHeader =
  /^(?:geleverd|gerealiseerd|realisatie|gedeclareerd|gefactureerd)\b|^(?:geleverde |gerealiseerde |gedeclareerde )?(?:uren|aantal uren|tijd|duur)$/u;

/** "2,5" under "Uren" is an amount of hours. */
function withUnit(text: string, around: string): string {
  return /^\d+(?:[.,:]\d+)?$/.test(text) && /\b(?:uur|uren|hours?)\b/iu.test(around) ? `${text} uur` : text;
}

/** The day of an entry; of an entry about a week, its Monday. */
function dayOf(text: string, header: string, { dates }: PageView): string | undefined {
  return parseDate(text, dates) ?? mondayOfWeek(text, /^(?:week|weeknummer|wk)\b/iu.test(header));
}

/** Properties of an entry that are its own day. */
const ownDays: ReadonlySet<FactName> = new Set(['incident.date', 'consent.date', 'complaint.receivedDate']);

function dateColumn(
  table: RecordTable,
  isFree: (header: Element) => boolean,
  titleOf: (header: Element) => string,
  view: PageView,
): Element | undefined {
  const dated = table.headers.filter((header) => {
    const texts = table.rows.map((row) => cellText(row.get(header), view)).filter((text) => !isEmptyMarker(text));
    return (
      isFree(header) && texts.length > 0 && texts.every((text) => dayOf(text, titleOf(header), view) !== undefined)
    );
  });
  return dated.find((header) => dateHeader.test(normalise(titleOf(header)))) ?? dated[0];
}

/** Entries of a record table; undefined while a part of it is loading, or when an amount can't be told from others. */
function itemsOfTable(
  table: RecordTable,
  list: FactName,
  title: string,
  view: PageView,
): readonly ListItem[] | undefined {
  if (isOfSeveralClients(table, view)) return undefined;
  const isBusy = table.rows.some((row) => [...row.values()].some((cell) => view.text(cell, 100).isLoading));
  if (isBusy) return undefined;
  const titles = new Map(table.headers.map((header) => [header, view.text(header, 100).text]));
  const titleOf = (header: Element) => titles.get(header) ?? '';
  const fields = new Map(table.headers.map((header) => [header, fieldOfColumn(titleOf(header), list)]));
  const dated =
    dateColumn(table, (header) => !fields.get(header), titleOf, view) ??
    table.headers.find((header) => ownDays.has(fields.get(header) ?? list));
  const amounts = table.headers.filter((header) => amountHeader.test(normalise(titleOf(header))));
  const [amount] = amounts;
  if (amountLists.has(list) && (!amount || amounts.length > 1)) return undefined;
  return table.rows.map((row) => {
    const date = dated ? dayOf(cellText(row.get(dated), view), titleOf(dated), view) : undefined;
    const text =
      amountLists.has(list) && amount
        ? withUnit(cellText(row.get(amount), view), `${titleOf(amount)} ${title}`)
        : textOfRow(row, dated, titleOf, view, lengthOf(list));
    const readings = [...row].flatMap(([header, cell]) => {
      const field = fields.get(header);
      const value = field ? cellText(cell, view) : '';
      const isHidden = field && value === '' && showsPicture(cell);
      return field && !isHidden ? [[field, parseValue(field, value, view.dates)] as const] : [];
    });
    return {
      text: clip(text),
      ...(date ? { date } : {}),
      ...mentionsPart(list, text, date),
      ...(readings.length > 0 ? { fields: Object.fromEntries(readings) as ListItem['fields'] } : {}),
    };
  });
}

/** What a row says in words: a yes as the title of its column, a no and what is empty not at all. */
function textOfRow(
  row: TableRow,
  dated: Element | undefined,
  titleOf: (header: Element) => string,
  view: PageView,
  length: number,
): string {
  const parts = [...row].flatMap(([header, cell]) => {
    const text = cellText(cell, view, length);
    if (header === dated || isEmptyMarker(text)) return [];
    const yesOrNo = bareYesOrNo(text, view);
    return yesOrNo === undefined ? [text] : yesOrNo ? [titleOf(header)] : [];
  });
  return parts.join(' · ');
}

/** Labelled fields of a card as words: "Mantelzorger: Nee" does not make someone a carer, so a no is left out. */
function textOfCard(card: Element, list: FactName, view: PageView): string {
  const length = list === 'report.entries' ? noteLength : 200;
  const parts: string[] = [];
  for (const term of findAll(card, 'dt', 50)) {
    const value = view.text(nextElementOf(term) ?? term, length).text;
    const yesOrNo = bareYesOrNo(value, view);
    if (isEmptyMarker(value) || yesOrNo === false) continue;
    parts.push(yesOrNo === true ? view.text(term, 100).text : value);
  }
  const title = findFirst(card, 'h1,h2,h3,h4,h5,h6,strong,b');
  return [title ? view.text(title, 200).text : '', ...parts].filter(Boolean).join(' · ');
}

/** One entry from a list element or card: its text, and its day when it names exactly one, or opens with one. */
function itemOf(element: Element, list: FactName, view: PageView): ListItem {
  const text = findFirst(element, 'dt') ? textOfCard(element, list, view) : view.text(element, lengthOf(list)).text;
  const { dates, hasImpossible } = datesIn(text, view.dates);
  const [first] = dates;
  const opensWithDay = first && /^[\p{L}.,\s]{0,12}$/u.test(text.slice(0, first.start));
  const date = first && !hasImpossible && (dates.length === 1 || opensWithDay) ? first.date : undefined;
  const fields = fieldsOfCard(element, fieldsOf(list), view);
  return {
    text: clip(text),
    ...(date ? { date } : {}),
    ...mentionsPart(list, text, date),
    ...(fields ? { fields } : {}),
  };
}

/** The first thing a block says: its first heading or paragraph, where an empty list says that it is one. */
export function firstLine(region: Element, view: PageView = plainView): string {
  const line = region.matches(lines) ? region : findAll(region, lines, 20).find(isUsable);
  return line ? view.text(line, 200).text : '';
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
    const { text, isLoading } = view.text(element, 3000);
    if (isLoading) return undefined;
    const said = text === '' ? undefined : saysNone(list, text, title);
    if (said) return { reading: said, element, isPlain: true };
    const opening = findFirst(element, `${tableSelector},ul,ol`)
      ? undefined
      : saysNone(list, firstLine(element, view), title);
    if (opening) return { reading: opening, element, isPlain: true };
    const read =
      readTable(list, element, title, view) ?? readEntries(list, element, view) ?? readPlain(list, element, text, view);
    if (read) return read;
  }
  return undefined;
}

/** Words by which a screen speaks of entries without naming them. */
const anyEntries = 'gegevens resultaten items regels vermeldingen registraties personen records results entries data';

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

function readEntries(list: FactName, region: Element, view: PageView): ReadList | undefined {
  const bullets = region.matches('ul,ol') ? region : findFirst(region, 'ul,ol');
  const entries = bullets
    ? childrenOf(bullets).filter((child) => child.localName === 'li' && isUsable(child))
    : entriesIn(region);
  if (!bullets && entries.some((each) => !each.matches(entry) && isField(each, list))) return undefined;
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

/** A label with its value, about the whole and not about one of the entries. */
function isField(element: Element, list: FactName): boolean {
  let first = '';
  walk(element, (node) => {
    if (isElement(node) && isSkipped(node)) return 'over';
    if (isTextNode(node)) first = (node.nodeValue ?? '').trim();
    return first === '' ? 'into' : 'stop';
  });
  const [sure, ...others] = matchLabel(first.split(':', 1)[0] ?? '').filter(({ needsContext }) => !needsContext);
  return (
    !!sure &&
    others.length === 0 &&
    vocabulary[sure.fact].type !== 'list' &&
    sure.fact !== list &&
    vocabulary[sure.fact].itemOf !== list
  );
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
    (!isWord && isField(region, list)) ||
    (!isWord && matchLabel(text.split(':', 1)[0] ?? '').length > 0);
  const isText = text !== '' && text.length <= 300 && !region.matches(blocks) && !findFirst(region, blocks);
  const reading = isText && !saysOther && !isListOfDays(list) ? found(list, [itemOf(region, list, view)]) : undefined;
  return reading && { reading, element: region, isPlain: true };
}

/** The list facts that a heading may name ("Evaluaties", "No-shows (2)", "Sociaal netwerk"). */
export function listsNamed(title: string): readonly LabelMatch[] {
  const name = normalise(title).replace(/\s*\(\d+\)$|\s+\d+$/u, '');
  return matchLabel(name).filter(({ fact }) => vocabulary[fact].type === 'list' && !vocabulary[fact].itemOf);
}
