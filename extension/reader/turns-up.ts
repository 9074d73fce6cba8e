import { parentOf } from './composed-tree.ts';

/** Marks what changes, and everything around it, with a turn: one look at an element tells whether anything in it changed. */
export class TurnsUp {
  readonly #turns = new WeakMap<Node, number>();

  /** The last turn in which the node or anything in it was marked; 0 for never. */
  of(node: Node): number {
    return this.#turns.get(node) ?? 0;
  }

  mark(from: Node, turn: number): void {
    const open: Node[] = [from];
    for (let node = open.pop(); node; node = open.pop()) {
      if (this.#turns.get(node) === turn) continue;
      this.#turns.set(node, turn);
      // A link that is not on the page any more has a host too: that of its address.
      const parent = node.parentNode ?? (node.nodeType === 11 ? (node as Partial<ShadowRoot>).host : undefined);
      if (!parent) continue;
      open.push(parent);
      // Slotted content also changes the shadow tree that it is drawn in.
      const drawnIn = parentOf(node);
      if (drawnIn && drawnIn !== parent) open.push(drawnIn);
    }
  }
}
