import { isElement, isTextNode, replacedChildren, shadowRootOf } from './composed-tree.ts';
import { beforeDay } from './label-before-day.ts';
import { type LabelMatch, LONGEST_LABEL, matchLabel } from './label-index.ts';
import { ofText } from './memo.ts';
import { tidy } from './normalise.ts';
import type { PageStamps } from './page-stamps.ts';
import { kindOfTag, kindsOfSelector } from './part-kinds.ts';
import { type Attributes, attributesOf, isOpaque, modeIn, noAttributes, type ScanMode } from './scan-mode.ts';
import { isTable } from './table.ts';
import { titleByPlace } from './titles.ts';
import { controlText } from './visible-text.ts';

/** A spot of the page where a fact may be read. */
export type Mark =
  | {
      readonly kind: 'label';
      readonly node: Text;
      readonly label: string;
      readonly matches: readonly LabelMatch[];
      readonly isCertain: boolean;
    }
  | { readonly kind: 'title' | 'table'; readonly node: Element }
  /** In a button: nothing is read of it, but it heads what stands below. */
  | { readonly kind: 'heading'; readonly node: Element }
  /** What the page marks as chosen in its menus and rows of tabs. */
  | { readonly kind: 'chosen'; readonly node: Element }
  | {
      readonly kind: 'control';
      readonly node: Element;
      readonly label: string;
      readonly matches: readonly LabelMatch[];
      readonly isCertain: boolean;
    }
  /** Named by elements with these ids. */
  | { readonly kind: 'named'; readonly node: Element; readonly ids: readonly string[] };

/** It may decide how other spots are understood: a title, what is named from elsewhere, a label that is sure of itself. */
export function bearsOnOthers(mark: Mark): boolean {
  if (mark.kind === 'label' || mark.kind === 'control') return mark.isCertain;
  return mark.kind !== 'table' && mark.kind !== 'chosen';
}

/** Two spots say the same to others. */
export function bearsAlike(some: Mark | undefined, other: Mark | undefined): boolean {
  if (some === other) return true;
  if (some?.node !== other?.node || some?.kind !== other?.kind) return false;
  if (some?.kind === 'named') return other?.kind === 'named' && some.ids.join(' ') === other.ids.join(' ');
  if (some?.kind !== 'label' && some?.kind !== 'control') return true;
  return (other?.kind === 'label' || other?.kind === 'control') && some.label === other.label;
}

const titleTags = new Set('h1,h2,h3,h4,h5,h6,caption,legend,summary'.split(','));

interface Block {
  readonly turn: number;
  readonly mode: ScanMode;
  readonly modeAround: ScanMode;
  readonly marks: readonly Mark[];
  /** What stands in it, itself included. */
  readonly kinds: number;
}

interface Frame {
  readonly element: Element;
  readonly mode: ScanMode;
  readonly modeAround: ScanMode;
  readonly turn: number;
  readonly list: readonly Node[] | undefined;
  index: number;
  next: Node | null;
  kinds: number;
  /** Where in the marks and in the count of nodes the element begins. */
  readonly marksBefore: number;
  readonly nodesBefore: number;
}

/** Smaller parts are looked at anew as fast as they are remembered. */
const WORTH_KEEPING = 6;

export interface ScanOptions {
  readonly stamps: PageStamps;
  readonly onShadowRoot?: ((root: ShadowRoot) => void) | undefined;
}

/** Finds the spots on a page, in order, and on the next scan looks only into parts that changed. */
export class PageScan {
  readonly #root: Node;
  readonly #options: ScanOptions;
  readonly #blocks = new WeakMap<Element, Block>();
  #tops: Element[] = [];
  #frames: Frame[] = [];
  #marks: Mark[] = [];
  #nodes = 0;

  constructor(root: Node, options: ScanOptions) {
    this.#root = root;
    this.#options = options;
  }

  start(): void {
    this.#frames = [];
    this.#marks = [];
    this.#nodes = 0;
    // A document or shadow root has one element that matters, or a few; the first is scanned first.
    const tops = isElement(this.#root) ? [this.#root] : [...this.#root.childNodes].filter(isElement);
    this.#tops = tops.reverse();
  }

  /** @returns true when the scan is complete */
  step(isTimeUp: () => boolean): boolean {
    for (let count = 1; ; count += 1) {
      const frame = this.#frames.at(-1);
      if (!frame) {
        const top = this.#tops.pop();
        if (!top) return true;
        this.#enter(top, undefined);
        continue;
      }
      if (count % 64 === 0 && isTimeUp()) return false;
      const node = frame.list ? (frame.list[frame.index] ?? null) : frame.next;
      if (!node) {
        this.#leave(frame);
        continue;
      }
      frame.index += 1;
      if (!frame.list) frame.next = node.nextSibling;
      this.#nodes += 1;
      if (isElement(node)) this.#enter(node, frame);
      else if (frame.mode === 'read' && isTextNode(node)) this.#readText(node);
    }
  }

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  /** Nothing in an element fits the selector. False also when that is not known without looking. */
  readonly lacks = (element: Element, selector: string): boolean => {
    const wanted = kindsOfSelector(selector);
    if (wanted === 0) return false;
    const block = this.#blocks.get(element);
    return block !== undefined && (block.kinds & wanted) === 0 && this.#options.stamps.isUnchanged(element, block.turn);
  };

  #leave({ element, mode, modeAround, turn, kinds, marksBefore, nodesBefore }: Frame): void {
    this.#frames.pop();
    const around = this.#frames.at(-1);
    if (around) around.kinds |= kinds;
    if (this.#nodes - nodesBefore < WORTH_KEEPING) return;
    this.#blocks.set(element, { turn, mode, modeAround, marks: this.#marks.slice(marksBefore), kinds });
  }

  #enter(element: Element, around: Frame | undefined): void {
    const modeAround = around?.mode ?? 'read';
    const block = this.#unchangedBlock(element, modeAround);
    // What is as it was need not be asked.
    const attributes = block ? noAttributes : attributesOf(element);
    const kinds = block?.kinds ?? kindOfTag(element.localName) | attributes.kinds;
    if (around) around.kinds |= kinds;
    const mode = block?.mode ?? modeIn(modeAround, element, attributes);
    const isRead = modeAround === 'read' && mode !== 'apart';
    // Not kept with the element: what stands after it takes part.
    const title = isRead ? titleByPlace(element) : undefined;
    if (title) this.#marks.push({ kind: 'title', node: title });
    if (block) {
      for (const mark of block.marks) this.#marks.push(mark);
      // As many as would be looked at, so that what is around it is worth keeping too.
      this.#nodes += WORTH_KEEPING;
      return;
    }
    const before = { marksBefore: this.#marks.length, nodesBefore: this.#nodes };
    this.#mark(element, { isRead, isHeadingOnly: mode === 'unread' }, attributes);
    if (isOpaque(element.localName)) return;
    const list = replacedChildren(element);
    if (list) {
      const root = shadowRootOf(element);
      if (root) this.#options.onShadowRoot?.(root);
    }
    const next = list ? null : element.firstChild;
    const { turn } = this.#options.stamps;
    if (list || next) this.#frames.push({ element, mode, modeAround, turn, list, index: 0, next, kinds, ...before });
  }

  #unchangedBlock(element: Element, modeAround: ScanMode): Block | undefined {
    const block = this.#blocks.get(element);
    return block?.modeAround === modeAround && this.#options.stamps.isUnchanged(element, block.turn)
      ? block
      : undefined;
  }

  /** What is in a control is not read, but the control itself is, and a heading in it heads what stands below. */
  #mark(
    element: Element,
    { isRead, isHeadingOnly }: { readonly isRead: boolean; readonly isHeadingOnly: boolean },
    { role, name, namedBy, isChosen }: Attributes,
  ): void {
    if (isChosen) this.#marks.push({ kind: 'chosen', node: element });
    const isHeading = titleTags.has(element.localName) || role === 'heading';
    if (isHeading && (isRead || isHeadingOnly)) this.#marks.push({ kind: isRead ? 'title' : 'heading', node: element });
    if (!isRead) return;
    if (!isHeading && (element.localName === 'table' || (role !== null && isTable(element))))
      this.#marks.push({ kind: 'table', node: element });
    if (name !== null) this.#readName(element, name);
    if (namedBy !== null) this.#marks.push({ kind: 'named', node: element, ids: namedBy.split(/\s+/).filter(Boolean) });
  }

  #readName(control: Element, name: string): void {
    const label = tidy(name.slice(0, LONGEST_LABEL + 1));
    const matches = matchLabel(label);
    if (matches.length > 0 && controlText(control) !== undefined)
      this.#marks.push({ kind: 'control', node: control, label, matches, isCertain: isCertain(matches) });
  }

  #readText(node: Text): void {
    const raw = node.nodeValue ?? '';
    if (raw.length > LONGEST_LABEL * 4 || raw.length < 2) return;
    const read = labelIn(raw);
    if (read) this.#marks.push({ kind: 'label', node, ...read, isCertain: isCertain(read.matches) });
  }
}

/** One of them needs no context. */
function isCertain(matches: readonly LabelMatch[]): boolean {
  return matches.some(({ needsContext }) => !needsContext);
}

type LabelInText = { readonly label: string; readonly matches: readonly LabelMatch[] };

/** The text before a colon, or all of it. */
const labelPart = ofText((raw) => tidy(raw.split(':', 1)[0] ?? ''), 20_000);

/** The label that a text is, or opens with before a colon or before the day that it names ("geb. 12-03-1980"). */
function labelIn(raw: string): LabelInText | undefined {
  const day = beforeDay(raw);
  const label = day === undefined ? labelPart(raw) : tidy(raw.slice(0, day));
  if (label.length < 2 || label.length > LONGEST_LABEL) return undefined;
  const matches = matchLabel(label);
  return matches.length > 0 ? { label, matches } : undefined;
}
