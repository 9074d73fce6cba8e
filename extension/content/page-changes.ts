import { isElement, isTextNode, parentOf, walk } from '../reader/composed-tree.ts';
import { TurnsUp } from '../reader/turns-up.ts';

/** Remembers in which turn each part of a page was last drawn. Turns count the batches of changes; 0 is before the first. */
export class PageChanges {
  #turn = 0;
  /** Put on the page, with everything in it. */
  readonly #added = new WeakMap<Node, number>();
  /** Only its own text changed, not what else is in it. */
  readonly #reworded = new WeakMap<Node, number>();

  /** The same, for all that is around it. */
  readonly #drawn = new TurnsUp();
  /** Put aside during the page's own work. */
  #told: { readonly target: Node; readonly added: Node | undefined; readonly turn: number }[] = [];

  get turn(): number {
    return this.#turn;
  }

  note(records: readonly MutationRecord[]): void {
    this.#turn += 1;
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData' && target.parentNode) {
        this.#reworded.set(target.parentNode, this.#turn);
        this.#told.push({ target: target.parentNode, added: undefined, turn: this.#turn });
      }
      for (const node of addedNodes) {
        // Frameworks also put in comments and white space, which redraw nothing.
        if (isElement(node)) this.#added.set(node, this.#turn);
        else if (isText(node)) this.#reworded.set(target, this.#turn);
        else continue;
        this.#told.push({ target, added: node, turn: this.#turn });
      }
    }
  }

  #takeIn(): void {
    // Of what is put around a text, as an icon, nobody reads anything.
    for (const { target, added, turn } of this.#told) if (!added || holdsText(added)) this.#drawn.mark(target, turn);
    this.#told = [];
  }

  /** Some part of an element was drawn before a turn, and not anew since then. */
  holdsOlderThan(element: Element, turn: number): boolean {
    const around = this.#addedAround(element);
    if (around >= turn) return false;
    let hasText = false;
    let isOlder = false;
    walk(element, (node) => {
      if (!isText(node)) return isTextNode(node) ? 'over' : 'into';
      hasText = true;
      isOlder = this.#turnOf(node, element) < turn;
      return isOlder ? 'stop' : 'over';
    });
    // A control or an icon has no text in it.
    return isOlder || (!hasText && (this.#reworded.get(element) ?? 0) < turn);
  }

  /** The turn in which any part of an element was last drawn. */
  lastIn(element: Element): number {
    this.#takeIn();
    return Math.max(this.#addedAround(element), this.#drawn.of(element));
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

function holdsText(node: Node): boolean {
  if (!isElement(node)) return isText(node);
  let isFound = false;
  walk(node, (each) => {
    isFound = isText(each);
    return isFound ? 'stop' : 'into';
  });
  return isFound;
}
