import { childrenOf, shadowRootOf } from '../../reader/composed-tree.ts';

/** The part of an element under a point that the browser passes over because it takes no pointer, as what is disabled. */
function partAt(element: Element, x: number, y: number): Element {
  for (let at = element; ; ) {
    const inner = childrenOf(at).find((child) => {
      const box = child.getBoundingClientRect();
      return box.width > 0 && box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
    });
    if (!inner || inner.localName === 'option') return at;
    at = inner;
  }
}

/** The innermost element at a point of the window, also within shadow roots. */
export function elementAt(document: Document, x: number, y: number): Element | undefined {
  let at = document.elementFromPoint(x, y);
  for (let depth = 0; at && depth < 50; depth += 1) {
    const inner = shadowRootOf(at)?.elementFromPoint(x, y);
    if (!inner || inner === at) break;
    at = inner;
  }
  return at ? partAt(at, x, y) : undefined;
}
