import {
  childrenOf,
  closestOf,
  findAll,
  findFirst,
  firstElementOf,
  nextElementOf,
  parentOf,
  plainText,
} from './composed-tree.ts';
import { isHeading } from './heading-bar.ts';
import { isRow, isTitleRow } from './table.ts';

export const headingSelector = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend,caption,summary';

/** Interfaces without headings name the look: `card-title`, `panel__heading`, `blok-kop`, `cardTitle`. */
const titleLook =
  /(?:^|[\s_-])(?:title|titel|heading|kop|header|caption)(?:$|[\s_-])|[a-z](?:Title|Titel|Heading|Header)(?:$|[\s_-])/u;
const mayLookSo = new Set(['div', 'span', 'p', 'b', 'strong']);
const MOST_TITLE = 60;

/** The cell that is the title of the rows below it. */
export function titleCellOf(row: Element): Element | undefined {
  // Most rows have more cells, and pages have many rows.
  if (row.childElementCount !== 1 || !isRow(row) || !isTitleRow(row)) return undefined;
  return childrenOf(row)[0];
}

/** The title that an element is, or holds, by its place and looks; what stands after it takes part in that. */
export function titleByPlace(element: Element): Element | undefined {
  return isStyledTitle(element) ? element : titleCellOf(element);
}

/**
 * An element that looks like the title of the block it opens: short, the first thing in it, named so by its class, and
 * above more than the one value that would make it a label.
 */
export function isStyledTitle(element: Element): boolean {
  if (!mayLookSo.has(element.localName) || !titleLook.test(element.getAttribute('class') ?? '')) return false;
  const text = plainText(element, MOST_TITLE).trim();
  if (text.length < 3 || text.length >= MOST_TITLE || /[:.]$|\d{2}/u.test(text)) return false;
  const parent = parentOf(element);
  if (!parent || firstElementOf(parent) !== element || findFirst(element, 'input,select,button,a,div')) return false;
  const next = nextElementOf(element);
  return next !== null && findAll(next, '*', 3).length >= 3;
}

/** A heading, by its tag, its role, or by the place and looks of one. */
export function isTitle(element: Element): boolean {
  if (isHeading(element)) return true;
  if (element.localName === 'td' || element.localName === 'th') {
    const row = closestOf(element, 'tr');
    return row !== null && titleCellOf(row) === element;
  }
  return isStyledTitle(element);
}
