import { isElement, isTextNode, parentOf, walk } from './composed-tree.ts';
import { isSkipped } from './visible-text.ts';

/** What may stand beside a heading in its bar without being content: buttons, links, badges, a date. */
const besideHeading = 'button,a,span,small,sup,time,svg,[role="button"],[role="status"]';
/** A bar with more than this beside its heading is a block. */
const MOST_BESIDE = 12;
const MOST_NODES = 80;

/** The element is nothing more than the bar of a heading: the heading and what may stand beside it. */
export function isHeadingBar(bar: Element, inner: Element): boolean {
  return headingOfBar(bar) === inner;
}

/** The first heading of an element that holds nothing but that and what may stand beside it. */
function headingOfBar(bar: Element): Element | undefined {
  let found: Element | undefined;
  let texts = 0;
  let nodes = 0;
  let isBlock = false;
  walk(bar, (node) => {
    nodes += 1;
    if (nodes > MOST_NODES) {
      isBlock = true;
      return 'stop';
    }
    if (isElement(node)) {
      if (isSkipped(node)) return 'over';
      if (!isHeading(node)) return 'into';
      // A second heading: a block with parts.
      isBlock = found !== undefined;
      found ??= node;
      return isBlock ? 'stop' : 'over';
    }
    const text = isTextNode(node) ? (node.nodeValue ?? '').trim() : '';
    if (text === '') return 'over';
    texts += 1;
    isBlock = text.length > 60 || texts > MOST_BESIDE || !isBeside(node, bar);
    return isBlock ? 'stop' : 'over';
  });
  return isBlock ? undefined : found;
}

const headingTags = new Set('h1,h2,h3,h4,h5,h6,legend,caption,summary'.split(','));

/** As the selector of headings says, and much faster. */
export function isHeading(element: Element): boolean {
  return headingTags.has(element.localName) || element.getAttribute('role') === 'heading';
}

function isBeside(node: Node, bar: Element): boolean {
  for (let at = parentOf(node); at && at !== bar; at = parentOf(at)) if (at.matches(besideHeading)) return true;
  return bar.matches(besideHeading);
}
