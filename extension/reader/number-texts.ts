import { isElement, isTextNode, mayHoldShadow, replacedChildren, shadowRootOf } from './composed-tree.ts';
import { TurnsUp } from './turns-up.ts';

interface Block {
  readonly turn: number;
  readonly texts: readonly Text[];
  /** A shadow root can come to these without a trace. */
  readonly mayBeHosts: readonly Element[];
}

interface Frame {
  readonly element: Element;
  readonly list: readonly Node[] | undefined;
  index: number;
  next: Node | null;
  readonly textsBefore: number;
  readonly hostsBefore: number;
  readonly nodesBefore: number;
}

/** Smaller parts are looked at anew as fast as they are remembered. */
const WORTH_KEEPING = 12;
const EACH = 64;
/** Some elements can be drawn otherwise without a trace; none of those is known to show a number. */
const WHOLE_EVERY_MS = 15_000;
const unread = new Set(['script', 'style', 'template', 'nav']);

/**
 * The texts of a page that may tell whose dossier it shows, in order. Each time only what changed is gone through, because
 * that is asked at every change of the page. What is drawn in a shadow tree is gone through each time.
 */
export class NumberTexts {
  readonly #isWanted: (text: string) => boolean;
  readonly #changes = new TurnsUp();
  #blocks = new WeakMap<Element, Block>();
  #wholeAt = 0;
  #told: (readonly MutationRecord[])[] = [];
  #turn = 1;

  constructor(isWanted: (text: string) => boolean) {
    this.#isWanted = isWanted;
  }

  /** Must be told of every change, before the texts are asked for again. Cheap. */
  markChanged(records: readonly MutationRecord[]): void {
    if (records.length > 0) this.#told.push(records);
  }

  in(root: Element): readonly Text[] {
    const steps = this.steps(root);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  }

  /** The same, with a moment after each few nodes to leave off. What was gone through by then is remembered. */
  *steps(root: Element): Generator<undefined, readonly Text[], undefined> {
    const turn = this.#takeIn();
    const texts: Text[] = [];
    const hosts: Element[] = [];
    const frames: Frame[] = [];
    let nodes = 0;
    const enter = (element: Element) => {
      if (unread.has(element.localName)) return;
      const block = this.#blocks.get(element);
      if (block && this.#changes.of(element) <= block.turn && !block.mayBeHosts.some(shadowRootOf)) {
        for (const text of block.texts) texts.push(text);
        for (const host of block.mayBeHosts) hosts.push(host);
        nodes += WORTH_KEEPING;
        return;
      }
      const before = { textsBefore: texts.length, hostsBefore: hosts.length, nodesBefore: nodes };
      if (mayHoldShadow(element)) hosts.push(element);
      const list = replacedChildren(element);
      frames.push({ element, list, index: 0, next: list ? null : element.firstChild, ...before });
    };
    enter(root);
    for (let frame = frames.at(-1), count = 1; frame; frame = frames.at(-1), count += 1) {
      if (count % EACH === 0) yield;
      const node = frame.list ? (frame.list[frame.index] ?? null) : frame.next;
      if (!node) {
        frames.pop();
        const { element, textsBefore, hostsBefore, nodesBefore } = frame;
        const own = hosts.slice(hostsBefore);
        if (nodes - nodesBefore >= WORTH_KEEPING && !own.some(shadowRootOf))
          this.#blocks.set(element, { turn, texts: texts.slice(textsBefore), mayBeHosts: own });
        continue;
      }
      frame.index += 1;
      if (!frame.list) frame.next = node.nextSibling;
      nodes += 1;
      if (isElement(node)) enter(node);
      else if (isTextNode(node) && this.#isWanted(node.nodeValue ?? '')) texts.push(node);
    }
    return texts;
  }

  /** @returns the turn of what is gone through now */
  #takeIn(): number {
    this.#turn += 1;
    for (const records of this.#told) for (const { target } of records) this.#changes.mark(target, this.#turn);
    this.#told = [];
    if (performance.now() - this.#wholeAt > WHOLE_EVERY_MS) {
      this.#wholeAt = performance.now();
      this.#blocks = new WeakMap();
    }
    return this.#turn;
  }
}
