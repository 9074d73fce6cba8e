import { childrenOf, parentOf } from '../../reader/composed-tree.ts';
import { isShown, isSkipped } from '../../reader/visible-text.ts';

export const stepKeys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
export type StepKey = (typeof stepKeys)[number];

const isFrame = (element: Element) => element.matches('iframe,frame');
/** What can be pointed at: it is on screen, or a frame. */
const isTarget = (element: Element) => isFrame(element) || (!isSkipped(element) && isShown(element));

/** The next element in the direction of a key: around it, in it, before it, after it. The same one where there is none. */
export function stepTarget(from: Element, key: StepKey): Element {
  const parent = parentOf(from);
  if (key === 'ArrowUp') return parent && parent !== from.ownerDocument.documentElement ? parent : from;
  if (key === 'ArrowDown') return childrenOf(from).find(isTarget) ?? from;
  const siblings = parent ? childrenOf(parent).filter((each) => each === from || isTarget(each)) : [from];
  return siblings[siblings.indexOf(from) + (key === 'ArrowLeft' ? -1 : 1)] ?? from;
}

/** Where pointing with keys begins: what has the focus, else the content of the page. */
export function firstTarget(document: Document): Element {
  const { activeElement, body } = document;
  if (activeElement && activeElement !== body && activeElement.localName !== 'dossierlens-overlay')
    return activeElement;
  return (
    document.querySelector('main,[role="main"],form,table,dl') ?? body?.firstElementChild ?? document.documentElement
  );
}
