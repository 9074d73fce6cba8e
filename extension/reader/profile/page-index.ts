import { isElement, isTextNode, shadowRootOf, walk } from '../composed-tree.ts';
import { normalise } from '../normalise.ts';
import { isNavigation, isSkipped } from '../visible-text.ts';

/** A longer text is no label. */
const LONGEST = 200;
const MOST_KNOWN = 20_000;
const known = new Map<string, string>();

/** The part of a text that may be a label, as labels are compared. The same texts come back on every reading. */
function labelOf(raw: string): string {
  const before = known.get(raw);
  if (before !== undefined) return before;
  const label = normalise(raw.split(':', 1)[0] ?? '');
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(raw, label);
  return label;
}

const firstSign = /[\p{L}\p{N}]/u;
const initials = new Map<string, string>();

/** The first letter or figure as labels are compared: all that is worth knowing of most texts on a page. */
function initialOf(text: string): string {
  const sign = firstSign.exec(text)?.[0];
  if (sign === undefined) return '';
  const known = initials.get(sign) ?? normalise(sign).slice(0, 1);
  if (initials.size < 500) initials.set(sign, known);
  return known;
}

interface Gathered {
  /** The page and its shadow roots. */
  readonly trees: readonly (Element | ShadowRoot)[];
  /** By their first letter or figure. */
  readonly texts: ReadonlyMap<string, readonly Text[]>;
}

function gather(root: Element): Gathered {
  const trees: (Element | ShadowRoot)[] = [root];
  const texts = new Map<string, Text[]>();
  let navigation: Element | undefined;
  const enter = (node: Node) => {
    if (isTextNode(node)) {
      if (!navigation) addText(texts, node);
      return 'over';
    }
    if (!isElement(node) || isSkipped(node)) return 'over';
    const shadow = shadowRootOf(node);
    if (shadow) trees.push(shadow);
    if (isNavigation(node)) navigation ??= node;
    return 'into';
  };
  walk(root, enter, (element) => {
    if (element === navigation) navigation = undefined;
  });
  const own = shadowRootOf(root);
  if (own) trees.push(own);
  return { trees, texts };
}

function addText(texts: Map<string, Text[]>, node: Text): void {
  const raw = node.nodeValue ?? '';
  if (raw.length < 2 || raw.length > LONGEST * 5) return;
  const initial = initialOf(raw);
  const known = texts.get(initial);
  if (known) known.push(node);
  else if (initial !== '') texts.set(initial, [node]);
}

/** What locators look for, gathered in one walk over the page: a profile has dozens of them, and pages are large. */
export class PageIndex {
  readonly #root: Element;
  /** Made when it is first asked for: an address alone may say enough. */
  #gathered: Gathered | undefined;
  readonly #below = new Map<string, readonly Element[]>();

  constructor(root: Element) {
    this.#root = root;
  }

  get #page(): Gathered {
    this.#gathered ??= gather(this.#root);
    return this.#gathered;
  }

  /** What stands below the headings with a text, found once: many locators name the same heading. */
  below(title: string, find: () => readonly Element[]): readonly Element[] {
    const known = this.#below.get(title) ?? find();
    this.#below.set(title, known);
    return known;
  }

  /** Text nodes outside menus that are this label, or open with it before a colon. */
  textsOf(label: string): readonly Text[] {
    const wanted = normalise(label);
    const texts = this.#page.texts.get(initialOf(wanted)) ?? [];
    return texts.filter(({ nodeValue }) => labelOf(nodeValue ?? '') === wanted);
  }

  /** Elements that fit, in the page and in its shadow roots. @throws DOMException when it is no selector */
  select(css: string): readonly Element[] {
    return this.#page.trees.flatMap((tree) => [...tree.querySelectorAll(css)]);
  }
}

let current: { readonly root: Element; readonly index: PageIndex } | undefined;

/** Runs a task, which must not wait for anything, in which the index of this part of the page is made once. */
export function withIndex<T>(root: Element, task: () => T): T {
  const before = current;
  current = before?.root === root ? before : { root, index: new PageIndex(root) };
  try {
    return task();
  } finally {
    current = before;
  }
}

/** The index of a part of the page: the one that is in use, or one of its own for a small part. */
export function indexOf(root: Element): PageIndex {
  return current?.root === root ? current.index : new PageIndex(root);
}
