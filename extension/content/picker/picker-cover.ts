/** By this the picker knows its own cover, in which it must not start again. */
export const coverAttribute = 'data-dossierlens-cover';

const MOST_HOLES = 60;

/**
 * An empty frame over the whole page. What the pointer does in it happens in a window of its own: not even a listener
 * that the page put on its window hears of it.
 */
export function createCover(document: Document): HTMLIFrameElement {
  const cover = document.createElement('iframe');
  cover.setAttribute(coverAttribute, '');
  cover.setAttribute('aria-hidden', 'true');
  cover.tabIndex = -1;
  Object.assign(cover.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    border: '0',
    background: 'transparent',
    pointerEvents: 'auto',
    // Another scheme than that of the empty page in it would make it opaque.
    colorScheme: 'light',
  });
  return cover;
}

/** Leaves the frames of the page free: in each of them a picker of its own takes over. */
export function cutHoles(cover: HTMLIFrameElement, frames: readonly Element[]): void {
  const { innerWidth = 0, innerHeight = 0 } = cover.ownerDocument.defaultView ?? {};
  const holes = frames.slice(0, MOST_HOLES).map((frame) => {
    const { left, top, width, height } = frame.getBoundingClientRect();
    return width > 0 && height > 0 ? `M${left} ${top}h${width}v${height}h${-width}Z` : '';
  });
  const path = holes.join('');
  cover.style.clipPath = path === '' ? '' : `path(evenodd, "M0 0H${innerWidth}V${innerHeight}H0Z${path}")`;
}

/** Scrolls what lies below the cover, as the wheel would without it. */
export function scrollBelow(element: Element | undefined, dx: number, dy: number): void {
  for (let at: Element | null = element ?? null; at; at = at.parentElement ?? hostOf(at)) {
    const { overflowY, overflowX } = getComputedStyle(at);
    const isRoot = at === at.ownerDocument.documentElement;
    const scrolls = (overflow: string) => isRoot || overflow === 'auto' || overflow === 'scroll';
    const { scrollTop, scrollLeft } = at;
    if (scrolls(overflowY)) at.scrollTop += dy;
    if (scrolls(overflowX)) at.scrollLeft += dx;
    if (at.scrollTop !== scrollTop || at.scrollLeft !== scrollLeft) return;
  }
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root.nodeType === 11 ? ((root as ShadowRoot).host ?? null) : null;
}
