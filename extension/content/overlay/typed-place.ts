import { placeOnPage } from '../mark-element.ts';
import type { Box } from './step-aside.ts';

const typedIn =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="combobox"], [role="searchbox"], input:not([type="button"], [type="submit"], [type="reset"], [type="image"], [type="hidden"], [type="range"], [type="color"], [type="file"])';

/** Higher than this it is a page to write on rather than a field; then the line that is written counts. */
const TALL = 240;
const LINE = 40;

/** The element with the focus, also inside open shadow roots and frames of the same site. */
function deepestFocus(document: Document): Element | null {
  let focused = document.activeElement;
  for (;;) {
    const inside: Element | null | undefined = focused?.shadowRoot?.activeElement ?? frameFocus(focused);
    if (!inside) return focused;
    focused = inside;
  }
}

function frameFocus(element: Element | null): Element | null {
  // Null for a frame of another site: what is in there is not ours to know.
  return (element as HTMLIFrameElement | null)?.contentDocument?.activeElement ?? null;
}

/** Where on the page somebody types at this moment; undefined when nobody does. */
export function typedPlace(document: Document): Box | undefined {
  const focused = deepestFocus(document);
  const isWriting = focused?.ownerDocument.designMode === 'on';
  const control = focused?.closest(typedIn) ?? (isWriting ? focused : undefined);
  if (!control) return undefined;
  const box = placeOnPage(control, document);
  if (!box || box.bottom - box.top <= TALL) return box;
  const line = writtenLine(control);
  if (!line) return box;
  // The line stands in its own frame as the control does.
  const own = control.getBoundingClientRect();
  const top = box.top + (line.top - own.top) - LINE;
  return { left: box.left, right: box.right, top, bottom: top + line.height + 2 * LINE };
}

function writtenLine(control: Element): DOMRect | undefined {
  const selection = control.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0 || !control.contains(selection.anchorNode)) return undefined;
  const box = selection.getRangeAt(0).getBoundingClientRect();
  // An empty line has no box.
  return box.height > 0 ? box : undefined;
}
