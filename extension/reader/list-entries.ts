import { childNodesOf, childrenOf, findAll, isTextNode } from './composed-tree.ts';
import { MOST_ROWS } from './table.ts';
import { isNavigation, isShown, isSkipped } from './visible-text.ts';

export function isUsable(element: Element): boolean {
  return !isSkipped(element) && !isNavigation(element) && isShown(element);
}

/** The innermost element that holds all of the region: wrappers around a list are looked through. */
function unwrapped(region: Element): Element {
  let inner = region;
  for (;;) {
    const [only, ...others] = childrenOf(inner).filter(isUsable);
    const hasOwnText = childNodesOf(inner).some((node) => isTextNode(node) && node.nodeValue?.trim());
    if (!only || others.length > 0 || hasOwnText || only.matches(entry)) return inner;
    inner = only;
  }
}

export const entry = 'article,li,[role="listitem"]';

/** Children that look alike: a row of cards. One is enough when it is marked up as an entry. */
function repeated(region: Element): readonly Element[] {
  const children = childrenOf(region).filter(isUsable);
  const [first] = children;
  if (children.length === 1 && first?.matches(entry)) return children;
  const shape = (element: Element) => `${element.localName}.${[...element.classList].sort().join('.')}`;
  const isRow = first && !first.matches('p,dt,dd,td,th') && children.every((child) => shape(child) === shape(first));
  return isRow && children.length > 1 ? children : [];
}

/** Cards in a row, or marked up as entries beside fields about the whole. */
export function entriesIn(region: Element): readonly Element[] {
  const inRow = repeated(unwrapped(region));
  if (inRow.length > 0) return inRow;
  const marked = findAll(region, 'article,[role="listitem"]', MOST_ROWS, (each) => each.matches(entry)).filter(
    isUsable,
  );
  return region.matches(entry) ? [] : marked;
}
