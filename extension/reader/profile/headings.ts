import { childrenOf, isWithin, parentOf } from '../composed-tree.ts';
import { isHeadingBar } from '../heading-bar.ts';
import { normalise } from '../normalise.ts';
import { isShown, isSkipped, visibleText } from '../visible-text.ts';
import { indexOf } from './page-index.ts';

export const headingSelector = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend,caption,summary';
const besideHeading = 'button,a,small,span,svg,[role="button"]';
const namedBlocks = 'section,article,form,table,fieldset,dialog,[role="region"],[role="group"],[role="tabpanel"]';

/** "Evaluaties (3)" and "Evaluaties 3" are headed "Evaluaties". */
export function isTitled(shown: string, wanted: string): boolean {
  const title = normalise(shown);
  const name = normalise(wanted);
  return title === name || normalise(title.replace(/\s*(?:\(\d+\)|\s\d+)$/u, '')) === name;
}

export function isOnScreen(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (isSkipped(at)) return false;
  return isShown(element);
}

/** Headings with this text that are on screen. */
export function headingsWith(root: Element, text: string): readonly Element[] {
  return indexOf(root)
    .select(headingSelector)
    .filter((heading) => isTitled(visibleText(heading, 200).text, text) && isOnScreen(heading));
}

function levelOf(heading: Element): number {
  return Number(heading.getAttribute('aria-level') ?? /^h([1-6])$/.exec(heading.localName)?.[1] ?? 7);
}

/**
 * The elements that stand below a heading, up to the next one of the same weight: what follows it in its block, or
 * follows the bar that it stands in.
 */
export function below(heading: Element): readonly Element[] {
  const parent = parentOf(heading);
  if (!parent) return [];
  if (heading.localName === 'caption') return [parent];
  const siblings = childrenOf(parent);
  const regions: Element[] = [];
  for (const next of siblings.slice(siblings.indexOf(heading) + 1)) {
    const inner = next.matches(headingSelector) ? next : next.querySelector(headingSelector);
    if (inner && inner.localName !== 'caption' && levelOf(inner) <= levelOf(heading)) break;
    regions.push(next);
  }
  // A heading alone in its bar, with at most some buttons: its content follows the bar.
  const isInBar = regions.every((region) => region.matches(besideHeading)) || isHeadingBar(parent, heading);
  return isInBar && !parent.matches('body,main') ? below(parent) : regions;
}

/** Whether an element stands below a heading with this text, or in a block that goes by that name. */
export function isBelow(root: Element, element: Element, text: string): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at.matches(namedBlocks) && isTitled(at.getAttribute('aria-label') ?? '', text)) return true;
  }
  const regions = indexOf(root).below(text, () => headingsWith(root, text).flatMap(below));
  return regions.some((region) => isWithin(element, region));
}
