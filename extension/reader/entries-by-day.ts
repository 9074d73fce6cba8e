import type { ListItem } from '../../shared/domain/fact.ts';
import type { FactName } from '../../shared/facts/vocabulary.ts';
import { findAll } from './composed-tree.ts';
import { entriesIn, entry, isUsable } from './list-entries.ts';
import { itemOf } from './list-items.ts';
import type { PageView } from './page-view.ts';
import { regionsBelow } from './regions-below.ts';
import { MOST_ROWS } from './table.ts';
import { headingSelector } from './titles.ts';
import { parseDate } from './values/dutch-date.ts';

/** Longer texts are no day with its weekday. */
const LONGEST_DAY = 40;

/** The day that a title is: a day and nothing else. */
export function dayOfTitle(text: string, { dates }: PageView): string | undefined {
  return text.length <= LONGEST_DAY && /\d/.test(text) ? parseDate(text, dates) : undefined;
}

/** Entries below one title: marked up as such, or in a row. */
function entriesBelow(title: Element): readonly Element[] {
  const { regions } = regionsBelow(title);
  const shown = regions.filter(isUsable);
  const marked = shown.filter((region) => region.matches(entry));
  if (marked.length > 0) return marked.length === shown.length ? marked : [];
  return shown.flatMap((region) => entriesIn(region));
}

/** A part of the page is divided by days: one of its titles is a day. */
export function isByDay(container: Element, view: PageView): boolean {
  const titles = findAll(container, headingSelector, MOST_ROWS).filter(isUsable);
  return titles.some((title) => dayOfTitle(view.text(title, 200).text, view) !== undefined);
}

/** Every entry with the day above it; undefined when anything below the first of these titles is no such thing. */
export function entriesByDay(list: FactName, container: Element, view: PageView): readonly ListItem[] | undefined {
  const items: ListItem[] = [];
  for (const title of findAll(container, headingSelector, MOST_ROWS).filter(isUsable)) {
    const day = dayOfTitle(view.text(title, 200).text, view);
    const entries = day ? entriesBelow(title) : [];
    if (entries.length === 0 || entries.some((each) => view.text(each, 100).isLoading)) return undefined;
    items.push(...entries.map((each) => itemOf(each, list, view, day)));
  }
  return items.filter(({ text }) => text !== '');
}
