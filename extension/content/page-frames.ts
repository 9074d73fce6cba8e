import { findAll, knowsShadowRoots } from '../reader/composed-tree.ts';
import { tidy } from '../reader/normalise.ts';

/** A document of the page that can be read from here: the page itself, or a frame of the same origin in it. */
export interface PageFrame {
  readonly document: Document;
  readonly parent?: PageFrame;
  /** The element that shows it; absent for the page itself. */
  readonly element?: Element;
  /** 0 for the page itself. */
  readonly depth: number;
}

/** A frame on the page of which the inside cannot be reached from here. */
export interface ClosedFrame {
  readonly element: Element;
  /** What the frame calls itself, in the words of the page. */
  readonly title: string;
  /** Host of its address, when that is another one. No more of the address: it may hold anything. */
  readonly host: string;
  /** `program`: a viewer of the browser or a plug-in shows a file. `other-site`: the browser keeps the sites apart. */
  readonly reason: 'other-site' | 'program';
}

export interface FramesOnPage {
  readonly open: readonly PageFrame[];
  readonly closed: readonly ClosedFrame[];
}

const selector = 'iframe,frame,object,embed';
/** Smaller ones hold a counter or a helper, nothing that a worker reads. */
const SMALLEST_CLOSED = { width: 100, height: 60 };
const SMALLEST_READ = { width: 40, height: 16 };
/** Deeper nesting is a mistake or a trap. */
const DEEPEST = 12;
const MOST = 60;

type FrameElement = HTMLIFrameElement | HTMLFrameElement | HTMLObjectElement;

/** Same-origin frames of any depth, found from the page down, and what stays closed. Hidden frames are left out. */
export function framesOnPage(page: Document): FramesOnPage {
  const open: PageFrame[] = [{ document: page, depth: 0 }];
  const closed: ClosedFrame[] = [];
  // The list grows while it is gone through.
  for (const parent of open) {
    for (const element of framesIn(parent.document)) {
      if (open.length + closed.length >= MOST) return { open, closed };
      const document = documentIn(element);
      if (document && parent.depth < DEEPEST && isShownAtLeast(element, SMALLEST_READ)) {
        open.push({ document, parent, element, depth: parent.depth + 1 });
      } else if (!document && isShownAtLeast(element, SMALLEST_CLOSED) && !isPicture(element)) {
        closed.push(closedFrame(element, parent.document));
      }
    }
  }
  return { open, closed };
}

/** Documents that were gone through once, so that shadow roots in them are known of. */
const known = new WeakSet<Document>();
/** Going through more elements than this at each look would hold the page up. */
const LARGE = 20_000;

/** In order of the page, also those inside shadow roots; of a large page those that whoever reads it came by. */
function framesIn(document: Document): readonly Element[] {
  const { documentElement } = document;
  if (!documentElement) return [];
  const isLarge = document.getElementsByTagName('*').length > LARGE;
  if (isLarge && known.has(document) && !knowsShadowRoots())
    return Array.prototype.slice.call(documentElement.querySelectorAll(selector), 0, MOST);
  known.add(document);
  return findAll(documentElement, selector, MOST, () => false);
}

/** The document inside, when it is of the same origin and not the browser's own viewer of a file. */
function documentIn(element: Element): Document | undefined {
  try {
    const document = (element as FrameElement).contentDocument;
    return document?.documentElement && isPage(document) ? document : undefined;
  } catch {
    return undefined;
  }
}

function isPage({ contentType }: Document): boolean {
  return contentType === 'text/html' || contentType === 'application/xhtml+xml';
}

/** An `object` or `embed` that shows a picture, or its own fallback, is part of the page. */
function isPicture(element: Element): boolean {
  if (element.localName !== 'object' && element.localName !== 'embed') return false;
  const type = element.getAttribute('type') ?? '';
  return type.startsWith('image/') || !(element.getAttribute('data') ?? element.getAttribute('src'));
}

function isShownAtLeast(element: Element, { width, height }: typeof SMALLEST_READ): boolean {
  if (element.checkVisibility && !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    return false;
  const box = element.getBoundingClientRect();
  const { scrollX = 0, scrollY = 0 } = element.ownerDocument.defaultView ?? {};
  // Some pages keep what is not to be seen beside the window.
  const isBeside = box.right + scrollX <= 0 || box.bottom + scrollY <= 0;
  return box.width >= width && box.height >= height && !isBeside;
}

function closedFrame(element: Element, { location }: Document): ClosedFrame {
  const address = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
  const url = URL.canParse(address, location?.href) ? new URL(address, location?.href) : undefined;
  const isElsewhere = url && /^https?:$/.test(url.protocol) && url.host !== location?.host;
  const isFile = element.localName === 'embed' || /\.pdf$/i.test(url?.pathname ?? '') || !isElsewhere;
  return {
    element,
    title: tidy(element.getAttribute('title') ?? '').slice(0, 80),
    host: isElsewhere ? url.host.slice(0, 100) : '',
    reason: isFile && !element.hasAttribute('sandbox') ? 'program' : 'other-site',
  };
}

/**
 * Place of a window among the frames of its tab, such as `2.0`. Windows of other sites may be compared too, so that a
 * frame that reads itself and the element that shows it can be brought together. Undefined for a frame in a shadow root:
 * such a window is not in the list of frames.
 */
export function framePathOf(window: Window): string | undefined {
  const path: number[] = [];
  for (let at = window; at !== at.parent; at = at.parent) {
    const siblings = at.parent;
    let index = 0;
    while (index < siblings.length && siblings[index] !== at) index += 1;
    if (index >= siblings.length || path.length > DEEPEST) return undefined;
    path.unshift(index);
  }
  return path.join('.');
}

/**
 * A window that nobody of the same origin reads: the page itself, or a frame in a page of another site. It reads its own
 * frames, so that everything of one origin that hangs together is read by one reader, in one task.
 */
export function isReadingWindow(window: Window): boolean {
  if (window === window.parent) return true;
  try {
    return !window.parent.document;
  } catch {
    return true;
  }
}
