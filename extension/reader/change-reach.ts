import { headingSelector } from './titles.ts';

/**
 * Titles, also those without a heading tag: by the looks that their class names, and the only cell of a row. Wider than
 * what is a title in the end, because what is not known to be far from one counts as near.
 */
const titleLike = `${headingSelector},${['title', 'titel', 'heading', 'kop', 'header', 'caption']
  .map((look) => `[class*="${look}" i]`)
  .join()},tr > :only-child,[role="row"] > :only-child`;
/** By these a form is known to be a search, and not a part of the dossier. */
const searchLike = 'form,search,[role="search"],button,[role="button"],input:not([type="text"])';
const buttons = 'button,[role="button"]';

/** The bar of a heading has no more parts than this; what changes in a larger element breaks no bar. */
const MOST_IN_BAR = 80;
/** Attributes by which only the element itself is read otherwise. Of those that show and hide, what is inside counts. */
const ownAttributes = new Set(['value', 'checked', 'selected', 'disabled', 'datetime', 'alt']);
const styling = new Set(['class', 'style']);

/**
 * Whether a change may alter how other spots of the page are understood than those whose own surroundings changed. In
 * doubt it does: then everything is looked at again, which takes longer and is never wrong. Titles and certain labels
 * that come, go or are no longer any are not told here: whoever scans the page compares them.
 * @param namingIds by which elements are named from elsewhere
 */
export function reachesBeyond(record: MutationRecord, namingIds: ReadonlySet<string>): boolean {
  const { type, target } = record;
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
  // In shadow trees and around them nodes are drawn elsewhere than where they stand.
  if (!element?.isConnected || element.shadowRoot || element.getRootNode().nodeType !== 9) return true;
  if (type === 'attributes') return attributeReaches(element, record.attributeName ?? '');
  if (isNamed(element, namingIds) || element.closest(buttonsAndTitles)) return true;
  if (isNearTitle(element)) return true;
  if (type === 'characterData') return false;
  return nodesReach(record, element, namingIds);
}

const buttonsAndTitles = `${headingSelector},${buttons},slot`;

function attributeReaches(element: Element, name: string): boolean {
  if (ownAttributes.has(name))
    return element.matches(searchLike) && element.closest('form') !== null && name === 'value';
  if (!styling.has(name)) return true;
  const parent = element.parentElement;
  return (
    !parent || holdsAny(parent.childElementCount <= 12 ? parent : element, titleLike) || element.matches(titleLike)
  );
}

function nodesReach(record: MutationRecord, element: Element, namingIds: ReadonlySet<string>): boolean {
  const isInForm = element.closest('form') !== null;
  return [...record.removedNodes, ...record.addedNodes].some(
    (node) => node.nodeType === 1 && partReaches(node as Element, isInForm, namingIds),
  );
}

function partReaches(part: Element, isInForm: boolean, namingIds: ReadonlySet<string>): boolean {
  if (part.shadowRoot || holdsAny(part, '[aria-labelledby],slot')) return true;
  if (holdsAny(part, isInForm ? searchLike : 'form,search,[role="search"]')) return true;
  if (namingIds.size === 0) return false;
  return [part, ...part.querySelectorAll('[id]')].some(({ id }) => namingIds.has(id));
}

function holdsAny(element: Element, selector: string): boolean {
  return element.matches(selector) || element.querySelector(selector) !== null;
}

function isNamed(element: Element, namingIds: ReadonlySet<string>): boolean {
  if (namingIds.size === 0) return false;
  for (let at: Element | null = element; at; at = at.parentElement) if (namingIds.has(at.id)) return true;
  return false;
}

/** It is in what may be a title or the bar of one, or right behind a title that is one only above enough. */
function isNearTitle(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.previousElementSibling?.matches(titleLike) && at.querySelectorAll('*').length <= 12) return true;
    if (at.getElementsByTagName('*').length > MOST_IN_BAR) return false;
    if (holdsAny(at, titleLike)) return true;
  }
  return false;
}
