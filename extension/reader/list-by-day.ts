import { findAll, findFirst, parentOf } from './composed-tree.ts';
import { entriesByDay } from './entries-by-day.ts';
import { listsNamed } from './list.ts';
import type { SpotReading } from './mark-reader.ts';
import type { PageView } from './page-view.ts';
import { headingSelector } from './titles.ts';

/** A block per day beside each other, or days and entries after one another. */
function containerOf(title: Element): Element | undefined {
  const block = parentOf(title);
  const around = block && parentOf(block);
  if (!block || !around) return undefined;
  const isOneOfSeveral = findAll(block, headingSelector, 2).length === 1;
  return isOneOfSeveral ? around : block;
}

/**
 * Reports that are divided by days: titles that are a day, each with the reports of that day below it. All of them are
 * read from the first title, none from the others.
 * @param above what the screen calls what stands there, nearest first
 */
export function readReportsByDay(title: Element, above: readonly string[], view: PageView): SpotReading | undefined {
  const label = above.find((phrase) => listsNamed(phrase).length > 0);
  const list = label && listsNamed(label).find(({ fact }) => fact === 'report.entries')?.fact;
  const element = containerOf(title);
  if (!label || !list || !element || findFirst(element, headingSelector) !== title) return undefined;
  const items = entriesByDay(list, element, view);
  if (!items || items.length === 0) return undefined;
  const text = view.text(element, 300).text;
  return { fact: list, label, text, reading: { state: 'found', items }, element, isPlainList: false };
}
