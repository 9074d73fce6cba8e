/**
 * The page as it is drawn: shadow roots entered, slotted content where its slot is (the flat tree of DOM and CSS
 * Scoping). Everything in the reader moves over the page with these, never with `childNodes` or `parentElement`.
 * Kinds of nodes go by `nodeType` and `localName`, so that nodes of other frames are known too.
 */
export type OpenShadowRoot = (element: Element) => ShadowRoot | null;

/** Other elements cannot hold a shadow root, apart from custom ones. */
const mayHoldRoot = new Set(
  'article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span'.split(','),
);

let openClosedRoot: OpenShadowRoot | undefined;

/** Some shadow root was entered. Whoever scans a page comes by all of them; until then nothing is drawn elsewhere. */
let hasShadowRoots = false;

/** From now on closed shadow roots are entered in this way. One page has one way in; without one they stay shut. */
export function openShadowRootsWith(open: OpenShadowRoot | undefined): void {
  openClosedRoot = open;
}

/** Whether some shadow root was entered, so that what is drawn is not all in the document's own tree. */
export function knowsShadowRoots(): boolean {
  return hasShadowRoots;
}

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}

export function isTextNode(node: Node | null | undefined): node is Text {
  return node?.nodeType === 3;
}

/** A component, or an empty element that one may still come into. */
export function mayHoldShadow({ localName, firstChild }: Element): boolean {
  return localName.includes('-') || (firstChild === null && mayHoldRoot.has(localName));
}

export function shadowRootOf(element: Element): ShadowRoot | null {
  const { localName } = element;
  if (localName === 'dossierlens-overlay') return null;
  const open = element.shadowRoot;
  if (open) hasShadowRoots = true;
  if (open || !openClosedRoot) return open;
  // Asking costs; what an ordinary element holds besides a closed root is not drawn, so a full one has none.
  const mayBeClosed = mayHoldShadow(element);
  if (!mayBeClosed) return null;
  try {
    const closed = openClosedRoot(element);
    if (closed) hasShadowRoots = true;
    return closed;
  } catch {
    return null;
  }
}

/** The nodes drawn in place of an element's own children; undefined when its own children are drawn. */
export function replacedChildren(element: Element): readonly Node[] | undefined {
  const root = shadowRootOf(element);
  if (root) return [...root.childNodes];
  if (element.localName !== 'slot') return undefined;
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? assigned : undefined;
}

export function childrenOf(element: Element): readonly Element[] {
  return (replacedChildren(element) ?? [...element.childNodes]).filter(isElement);
}

export function childNodesOf(element: Element): readonly Node[] {
  return replacedChildren(element) ?? [...element.childNodes];
}

export function firstOf(element: Element): Node | null {
  const list = replacedChildren(element);
  return list ? (list[0] ?? null) : element.firstChild;
}

function slotFor(node: Node, root: ShadowRoot): HTMLSlotElement | undefined {
  const open = (node as Element | Text).assignedSlot;
  return open ?? [...root.querySelectorAll('slot')].find((slot) => slot.assignedNodes().includes(node));
}

/** The slot that a node is drawn in; `null` when its parent shows something else instead, so that it is not drawn. */
export function slotOf(node: Node): HTMLSlotElement | null | undefined {
  if (!hasShadowRoots) return undefined;
  const parent = node.parentNode;
  const root = isElement(parent) ? shadowRootOf(parent) : null;
  return root ? (slotFor(node, root) ?? null) : undefined;
}

/** The element that a node is drawn in. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (!parent) return null;
  if (isElement(parent)) return (hasShadowRoots ? slotOf(node) : undefined) ?? parent;
  return parent.nodeType === 11 ? ((parent as ShadowRoot).host ?? null) : null;
}

function siblingAt(node: Node, step: 1 | -1): Node | null {
  const slot = slotOf(node);
  if (slot === undefined) return step === 1 ? node.nextSibling : node.previousSibling;
  const assigned = slot?.assignedNodes() ?? [];
  return assigned[assigned.indexOf(node) + step] ?? null;
}

export function nextOf(node: Node): Node | null {
  return siblingAt(node, 1);
}

export function nextElementOf(node: Node): Element | null {
  for (let next = nextOf(node); next; next = nextOf(next)) if (isElement(next)) return next;
  return null;
}

export function firstElementOf(element: Element): Element | null {
  for (let node = firstOf(element); node; node = nextOf(node)) if (isElement(node)) return node;
  return null;
}

/** The nearest element that fits, from the element itself up, through shadow roots. */
export function closestOf(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at.matches(selector)) return at;
  return null;
}

export function isWithin(node: Node, container: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (at === container) return true;
  return false;
}

/** An element by its id, in the tree that the asking element is in: ids do not cross shadow roots. */
export function byIdNear(element: Element, id: string): Element | null {
  const root = element.getRootNode() as Partial<Pick<Document, 'getElementById'>>;
  return root.getElementById?.(id) ?? null;
}

/** What a walk does after a node: go into it, pass over what is in it, or stop altogether. */
export type Step = 'into' | 'over' | 'stop';

interface Frame {
  readonly element: Element;
  /** Children that stand in for the element's own, and how far the walk is with them. */
  readonly list: readonly Node[] | undefined;
  index: number;
  next: Node | null;
}

/** Walks what is drawn below an element in order, without recursion: pages nest thousands deep. `around`: what a node is drawn in. */
export function walk(
  root: Element,
  enter: (node: Node, around: Element) => Step,
  leave?: (element: Element) => void,
): void {
  const frames = [frameOf(root)];
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node = frame.list ? (frame.list[frame.index] ?? null) : frame.next;
    if (!node) {
      frames.pop();
      if (frame.element !== root) leave?.(frame.element);
      continue;
    }
    frame.index += 1;
    if (!frame.list) frame.next = node.nextSibling;
    const step = enter(node, frame.element);
    if (step === 'stop') return;
    if (step === 'into' && isElement(node)) frames.push(frameOf(node));
  }
}

function frameOf(element: Element): Frame {
  const list = replacedChildren(element);
  return { element, list, index: 0, next: list ? null : element.firstChild };
}

/** Tells, without looking, that nothing in an element fits a selector; false when it may. */
export type Lacks = (root: Element, selector: string) => boolean;

let lacks: Lacks | undefined;

/** While `look` runs, without giving the page a turn, nothing is looked for where it is known not to be. */
export function knowingWhatLacks<T>(known: Lacks, look: () => T): T {
  const before = lacks;
  lacks = known;
  try {
    return look();
  } finally {
    lacks = before;
  }
}

/** So few are looked for among the first of these nodes before the browser is asked for all. */
const FEW = 50;
const NEAR = 600;

/** Elements below that fit, in order, at most `limit`. `isApart`: not into these. */
export function findAll(
  root: Element,
  selector: string,
  limit = 2000,
  isApart?: (element: Element) => boolean,
): readonly Element[] {
  if (lacks?.(root, selector)) return [];
  const isPlain = !isApart && !hasShadowRoots;
  const found: Element[] = [];
  let left = isPlain ? (limit <= FEW ? NEAR : 0) : Number.POSITIVE_INFINITY;
  walk(root, (node) => {
    left -= 1;
    if (left < 0) return 'stop';
    if (!isElement(node)) return 'over';
    if (node.matches(selector)) found.push(node);
    if (found.length >= limit) return 'stop';
    return isApart?.(node) ? 'over' : 'into';
  });
  if (left >= 0 || found.length >= limit) return found;
  // The walk came by the first one on this page.
  if (hasShadowRoots) return findAll(root, selector, limit);
  // The browser's own search is much faster, and finds the same where nothing is slotted or in shadow. It finds all,
  // which is only worth it when the few that are wanted do not stand at the beginning.
  return Array.prototype.slice.call(root.querySelectorAll(selector), 0, limit);
}

export function findFirst(root: Element, selector: string): Element | undefined {
  if (lacks?.(root, selector)) return undefined;
  return root.querySelector(selector) ?? (hasShadowRoots ? findAll(root, selector, 1)[0] : undefined);
}

/** Whether any text of an element is longer than this is known without reading all of it. */
export function plainText(root: Element, limit: number): string {
  let text = '';
  walk(root, (node) => {
    if (isTextNode(node)) text += (node.nodeValue ?? '').slice(0, limit + 1);
    return text.length > limit ? 'stop' : isElement(node) && unwritten.has(node.localName) ? 'over' : 'into';
  });
  return text;
}

const unwritten = new Set(['script', 'style', 'template', 'dossierlens-overlay']);
