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
        if (node instanceof Element) this.#added.set(node, this.#turn);
        else if (isText(node)) this.#reworded.set(target, this.#turn);
      }
    }
  }

  /** The turn in which the oldest part of an element was drawn: all of it was drawn then or later. */
  firstIn(element: Element): number {
    return Math.min(...this.#turnsIn(element));
  }

  /** The turn in which any part of an element was last drawn. */
  lastIn(element: Element): number {
    return Math.max(...this.#turnsIn(element));
  }

  #turnsIn(element: Element): readonly number[] {
    const around = this.#addedAround(element);
    const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const turns: number[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!isText(node) || !node.parentNode) continue;
      let turn = Math.max(around, this.#reworded.get(node.parentNode) ?? 0);
      for (let at: Node | null = node.parentNode; at && at !== element; at = at.parentNode) {
        turn = Math.max(turn, this.#added.get(at) ?? 0);
      }
      turns.push(turn);
    }
    // A control or an icon has no text in it.
    return turns.length > 0 ? turns : [Math.max(around, this.#reworded.get(element) ?? 0)];
  }

  #addedAround(element: Element): number {
    let turn = 0;
    for (let at: Node | null = element; at; at = at.parentNode) turn = Math.max(turn, this.#added.get(at) ?? 0);
    return turn;
  }
}

function isText(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '';
}
