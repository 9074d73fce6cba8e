import type { ListItem } from '../../shared/domain/fact.ts';
import { type FactName, factNames, vocabulary } from '../../shared/facts/vocabulary.ts';
import { fieldsOfCard } from './card-fields.ts';
import { findAll, findFirst, nextElementOf } from './composed-tree.ts';
import { matchLabel } from './label-index.ts';
import { normalise } from './normalise.ts';
import { mentionsOf } from './notes/find-mentions.ts';
import type { PageView } from './page-view.ts';
import { isOfSeveralClients } from './several-clients.ts';
import type { RecordTable, TableRow } from './table.ts';
import { datesIn, parseDate } from './values/dutch-date.ts';
import { isEmptyMarker } from './values/empty.ts';
import { oneDay } from './values/one-day.ts';
import { clip, parseValue } from './values/parse-value.ts';
import { mondayOfWeek } from './values/week.ts';
import { parseBoolean } from './values/words.ts';
import { showsPicture } from './visible-text.ts';

const dateHeader = /^(?:datum\b.*|.*datum|d\.?d\.?|wanneer|op|date|dag|gehouden op)$/u;

const fieldsByList = new Map<FactName, readonly FactName[]>();

/** Facts that are properties of the entries of a list. */
function fieldsOf(list: FactName): readonly FactName[] {
  const known = fieldsByList.get(list);
  if (known) return known;
  const fields = factNames.filter((fact) => vocabulary[fact].itemOf === list || vocabulary[fact].latestOf === list);
  fieldsByList.set(list, fields);
  return fields;
}

/** The fact that a column shows of each entry of the list; only facts that belong to the list's entries. */
function fieldOfColumn(header: string, list: FactName): FactName | undefined {
  const fields = fieldsOf(list);
  const fits = matchLabel(header).filter(({ fact }) => fields.includes(fact));
  return fits.length === 1 ? fits[0]?.fact : undefined;
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
  return oneDay(text, dates) ?? mondayOfWeek(text, /^(?:week|weeknummer|wk)\b/iu.test(header));
}

/** Properties of an entry that are its own day. */
const ownDays: ReadonlySet<FactName> = new Set(['incident.date', 'consent.date', 'complaint.receivedDate']);

function dateColumn(
  table: RecordTable,
  isFree: (header: Element) => boolean,
  titleOf: (header: Element) => string,
  view: PageView,
): Element | undefined {
  const key = ['days', ...table.headers.map(titleOf)].join(' ');
  const rows = table.rows.map((row) =>
    perRow(row, key, view, () =>
      table.headers.map((header) => {
        const text = cellText(row.get(header), view);
        return isEmptyMarker(text) ? undefined : dayOf(text, titleOf(header), view) !== undefined;
      }),
    ),
  );
  const dated = table.headers.filter((header, at) => {
    const isDay = rows.map((row) => row[at]).filter((each) => each !== undefined);
    return isFree(header) && isDay.length > 0 && isDay.every((each) => each);
  });
  return dated.find((header) => dateHeader.test(normalise(titleOf(header)))) ?? dated[0];
}

/** Entries of a record table; undefined while a part of it is loading, or when an amount can't be told from others. */
export function itemsOfTable(
  table: RecordTable,
  list: FactName,
  title: string,
  view: PageView,
): readonly ListItem[] | undefined {
  if (isOfSeveralClients(table, view)) return undefined;
  const titles = new Map(table.headers.map((header) => [header, view.text(header, 100).text]));
  const titleOf = (header: Element) => titles.get(header) ?? '';
  const fields = new Map(table.headers.map((header) => [header, fieldOfColumn(titleOf(header), list)]));
  const dated =
    dateColumn(table, (header) => !fields.get(header), titleOf, view) ??
    table.headers.find((header) => ownDays.has(fields.get(header) ?? list));
  const amounts = table.headers.filter((header) => amountHeader.test(normalise(titleOf(header))));
  const [amount] = amounts;
  if (amountLists.has(list) && (!amount || amounts.length > 1)) return undefined;
  const key = ['item', list, title, table.headers.indexOf(dated as Element), ...titles.values()].join(' ');
  const items = table.rows.map((row) =>
    perRow(row, key, view, (): ListItem | undefined => {
      if ([...row.values()].some((cell) => view.text(cell, 100).isLoading)) return undefined;
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
    }),
  );
  return items.every((item) => item !== undefined) ? items : undefined;
}

/** Made anew only when something in the row changed; not of a row with cells that reach into others. */
function perRow<T>(row: TableRow, key: string, view: PageView, make: () => T): T {
  let around: Element | null | undefined;
  for (const { parentElement } of row.values()) {
    around = around === undefined || around === parentElement ? parentElement : null;
  }
  return around && view.remember ? view.remember(around, key, make) : make();
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
