/** Drawn by us over the page: Chromium does not paint `::highlight()` of style that an extension puts in. */
const host = 'dossierlens-overlay';
const SHOWN_MS = 6000;
const AROUND = 3;

const hostStyle = 'all: initial; position: fixed; inset: 0; z-index: 2147483646; pointer-events: none;';
const boxStyle =
  'position: absolute; box-sizing: border-box; pointer-events: none; border: 2px solid #b45309; border-radius: 4px; background: rgb(253 230 138 / 0.4);';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** An element, or a piece of text with the element that it stands in. */
export interface Marked {
  readonly element: Element;
  readonly range?: Range;
}

let unmark: (() => void) | undefined;

/**
 * Puts a frame around an element, or a piece of its text, for a while, wherever it goes when the page scrolls. Nothing in the page changes: the
 * frame is an element of our own, above everything, that lets every click through.
 * @param page the document at the top; the element may be in a frame of the same origin in it
 */
export function markElement({ element, range }: Marked, page: Document): void {
  unmark?.();
  const mark = page.createElement(host);
  mark.setAttribute('aria-hidden', 'true');
  mark.style.cssText = hostStyle;
  const box = page.createElement('div');
  box.style.cssText = boxStyle;
  mark.attachShadow({ mode: 'closed' }).append(box);
  page.documentElement.append(mark);
  const end = performance.now() + SHOWN_MS;
  const remove = () => mark.remove();
  unmark = remove;
  let drawn = '';
  const draw = () => {
    if (!mark.isConnected) return;
    const place = element.isConnected && performance.now() < end ? placeOnPage(element, page, range) : undefined;
    if (!place) {
      remove();
      return;
    }
    const { left, top, right, bottom } = place;
    const width = right - left + 2 * AROUND;
    const height = bottom - top + 2 * AROUND;
    const style = `left: ${left - AROUND}px; top: ${top - AROUND}px; width: ${width}px; height: ${height}px;`;
    if (style !== drawn) box.style.cssText = `${boxStyle} ${style}`;
    drawn = style;
    requestAnimationFrame(draw);
  };
  draw();
}

/** Where an element stands in the window of the page, cut off where the frames that it is in end. */
export function placeOnPage(element: Element, page: Document, within?: Range): Box | undefined {
  let box: Box = (within ?? element).getBoundingClientRect();
  for (let { ownerDocument: document } = element; document !== page; ) {
    const frame = document.defaultView?.frameElement;
    if (!frame?.isConnected) return undefined;
    const around = frame.getBoundingClientRect();
    const left = around.left + frame.clientLeft;
    const top = around.top + frame.clientTop;
    box = {
      left: Math.max(box.left, 0) + left,
      top: Math.max(box.top, 0) + top,
      right: Math.min(box.right + left, around.right),
      bottom: Math.min(box.bottom + top, around.bottom),
    };
    document = frame.ownerDocument;
  }
  return box;
}
