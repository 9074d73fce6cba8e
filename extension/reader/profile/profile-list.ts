import type { FieldReading, ListItem } from '../../../shared/domain/fact.ts';
import type { FactName } from '../../../shared/facts/vocabulary.ts';
import type { ItemPlace, ListLocator } from '../../../shared/profiles/locator.ts';
import { findFirst, isWithin } from '../composed-tree.ts';
import { readList } from '../list.ts';
import { normalise } from '../normalise.ts';
import { type RecordTable, recordTable, type TableRow } from '../record-table.ts';
import { tableSelector } from '../table.ts';
import { datesIn } from '../values/dutch-date.ts';
import { isEmptyMarker } from '../values/empty.ts';
import { clip } from '../values/parse-value.ts';
import { visibleText } from '../visible-text.ts';
import { marked, selected } from './find-places.ts';
import { labelPlaces } from './label-places.ts';
import { type Place, shownAt } from './place.ts';
import { dayByProfile, parseByProfile, type SiteWords } from './profile-words.ts';
import { headerOf } from './table-places.ts';

/** What a place holds of a list. `unreadable`: entries stand there, but not as the profile says. */
export type ListAtPlace =
  | { readonly state: 'found'; readonly items: readonly ListItem[]; readonly isPlain: boolean }
  | { readonly state: 'empty' }
  | { readonly state: 'unreadable' };

/** One entry on screen, with the text at a place in it; undefined when that place is not there. */
interface Entry {
  readonly element: Element;
  readonly textAt: (place: ItemPlace) => string | undefined;
}

const unreadable = { state: 'unreadable' } as const;

function placeIn(element: Element, place: ItemPlace): Place | undefined {
  if ('column' in place) return undefined;
  const places =
    'label' in place
      ? labelPlaces(element, place.label)
      : ('css' in place ? selected(element, place.css) : marked(element, place.testId)).map((found) => ({
          element: found,
          label: '',
        }));
  // Two in one entry: which of them is meant can't be told.
  return places.length === 1 ? places[0] : undefined;
}

function entryOf(element: Element): Entry {
  return {
    element,
    textAt: (place) => {
      const found = placeIn(element, place);
      return found && shownAt(found);
    },
  };
}

function entryOfRow(records: RecordTable, row: TableRow): Entry {
  const [first] = row.values();
  return {
    element: first?.parentElement ?? (first as Element),
    textAt: (place) => {
      const header = 'column' in place ? headerOf(records, place.column) : undefined;
      const cell = header && row.get(header);
      return cell && visibleText(cell, 600).text;
    },
  };
}

/** The day of an entry: at the place that is named for it, else the only one in its text. */
function dayOf(entry: Entry, place: ItemPlace | undefined, words: SiteWords): string | undefined {
  if (place) return dayByProfile(words, entry.textAt(place) ?? '');
  const { dates, hasImpossible } = datesIn(visibleText(entry.element, 600).text, words.dates);
  return dates.length === 1 && !hasImpossible ? dates[0]?.date : undefined;
}

function itemOf(entry: Entry, locator: ListLocator, words: SiteWords): ListItem {
  const date = dayOf(entry, locator.date, words);
  const fields = Object.entries(locator.fields ?? {}).flatMap(([name, place]) => {
    const text = entry.textAt(place);
    return text === undefined ? [] : [[name, parseByProfile(words, name as FactName, text)] as const];
  });
  return {
    text: clip(visibleText(entry.element, 600).text),
    ...(date ? { date } : {}),
    ...(fields.length > 0 ? { fields: Object.fromEntries(fields) as Record<string, FieldReading> } : {}),
  };
}

/** Every entry must have its day where the profile says that it stands, and every entry of a list of days has one. */
function hasDays(items: readonly ListItem[], fact: FactName, locator: ListLocator): boolean {
  return (!locator.date && !/dates$/i.test(fact)) || items.every(({ date }) => date);
}

function columnsOf({ date, fields }: ListLocator): readonly string[] {
  const places = [...(date ? [date] : []), ...Object.values(fields ?? {})];
  return places.flatMap((place) => ('column' in place ? [place.column] : []));
}

function readTable(region: Element, fact: FactName, locator: ListLocator, words: SiteWords): ListAtPlace {
  const table = region.matches(tableSelector) ? region : findFirst(region, tableSelector);
  const records = table && recordTable(table);
  const whole = readList(fact, [region], 'heading' in locator.list ? locator.list.heading : '');
  if (!records || records.rows.length === 0) return whole?.reading.state === 'empty' ? { state: 'empty' } : unreadable;
  if (records.isCut || columnsOf(locator).some((column) => !headerOf(records, column))) return unreadable;
  const found = whole?.reading.state === 'found' ? whole.reading.items : [];
  const items = records.rows.map((row, index) => {
    const item = itemOf(entryOfRow(records, row), locator, words);
    // What the generic reader makes of the same rows says more of an entry than its bare text.
    const known = found.length === records.rows.length ? found[index] : undefined;
    if (!known) return item;
    const { date, ...rest } = known;
    const day = item.date ?? (locator.date ? undefined : date);
    return { ...rest, ...(day ? { date: day } : {}), fields: { ...known.fields, ...item.fields } };
  });
  return hasDays(items, fact, locator) ? { state: 'found', items, isPlain: false } : unreadable;
}

function readItems(region: Element, css: string, fact: FactName, locator: ListLocator, words: SiteWords): ListAtPlace {
  const elements = selected(region, css);
  // One inside another is a part of that entry.
  const outer = elements.filter((one) => !elements.some((other) => other !== one && isWithin(one, other)));
  if (outer.length > 0) {
    const items = outer.map((element) => itemOf(entryOf(element), locator, words));
    return hasDays(items, fact, locator) ? { state: 'found', items, isPlain: false } : unreadable;
  }
  const { text } = visibleText(region, 400);
  const said = readList(fact, [region], 'heading' in locator.list ? locator.list.heading : '');
  return isEmptyMarker(text) || said?.reading.state === 'empty' ? { state: 'empty' } : unreadable;
}

/** Reads the entries of a list fact at a place; undefined while they are still on their way. */
export function readListAt(
  { element, label }: Place,
  fact: FactName,
  locator: ListLocator | undefined,
  words: SiteWords,
): ListAtPlace | undefined {
  const { text, isLoading } = visibleText(element, 3000);
  if (isLoading) return undefined;
  const isEmptyHere = words.profile.emptyWords?.some((word) => normalise(word) === normalise(text));
  if (isEmptyHere) return { state: 'empty' };
  if (locator?.item) return readItems(element, locator.item, fact, locator, words);
  if (locator && columnsOf(locator).length > 0) return readTable(element, fact, locator, words);
  const read = readList(fact, [element], label);
  if (!read) return unreadable;
  return read.reading.state === 'empty'
    ? { state: 'empty' }
    : { state: 'found', items: read.reading.items, isPlain: read.isPlain };
}
