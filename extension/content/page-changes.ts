import { isElement, isTextNode, parentOf, walk } from '../reader/composed-tree.ts';

/** Remembers in which turn each part of a page was last drawn. Turns count the batches of changes; 0 is before the first. */
export class PageChanges {
  #turn = 0;
  /** Put on the page, with everything in it. */
  readonly #added = new WeakMap<Node, number>();
  /** Only its own text changed, not what else is in it. */
  readonly #reworded = new WeakMap<Node, number>();

  get turn(): number {
    return this.#turn;
  }

  note(records: readonly MutationRecord[]): void {
    this.#turn += 1;
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData' && target.parentNode) this.#reworded.set(target.parentNode, this.#turn);
      for (const node of addedNodes) {
        // Frameworks also put in comments and white space, which redraw nothing.
        if (isElement(node)) this.#added.set(node, this.#turn);
        else if (isText(node)) this.#reworded.set(target, this.#turn);
      }
    }
  }

  /** The turn in which the oldest part of an element was drawn: all of it was drawn then or later. */
  firstIn(element: Element): number {
    return this.#turnsIn(element).first;
  }

  /** The turn in which any part of an element was last drawn. */
  lastIn(element: Element): number {
    return this.#turnsIn(element).last;
  }

  #turnsIn(element: Element): { readonly first: number; readonly last: number } {
    const around = this.#addedAround(element);
    let first = Number.POSITIVE_INFINITY;
    let last = 0;
    walk(element, (node) => {
      if (!isText(node)) return isTextNode(node) ? 'over' : 'into';
      const turn = Math.max(around, this.#turnOf(node, element));
      first = Math.min(first, turn);
      last = Math.max(last, turn);
      return 'over';
    });
    if (Number.isFinite(first)) return { first, last };
    // A control or an icon has no text in it.
    const own = Math.max(around, this.#reworded.get(element) ?? 0);
    return { first: own, last: own };
  }

  #turnOf(text: Node, element: Element): number {
    let turn = (text.parentNode && this.#reworded.get(text.parentNode)) ?? 0;
    for (let at = parentOf(text); at && at !== element; at = parentOf(at)) {
      turn = Math.max(turn, this.#added.get(at) ?? 0);
    }
    return turn;
  }

  #addedAround(element: Element): number {
    let turn = 0;
    for (let at: Element | null = element; at; at = parentOf(at)) turn = Math.max(turn, this.#added.get(at) ?? 0);
    return turn;
  }
}

function isText(node: Node): boolean {
  return isTextNode(node) && (node.nodeValue ?? '').trim() !== '';
}
