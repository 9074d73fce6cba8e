import { parentOf } from './composed-tree.ts';
import type { DecidedReading, MarkReading, ReadingContext } from './mark-reader.ts';
import type { Mark } from './page-scan.ts';
import type { PageStamps } from './page-stamps.ts';
import { isShown } from './visible-text.ts';

/** What a spot gave, for as long as neither its scope nor its surroundings change. */
interface Done {
  readonly kind: Mark['kind'];
  readonly read: DecidedReading;
  readonly scope: Element;
  /** Of a table: whether its entries were read with the title above it. */
  readonly isRead: boolean;
  turn: number;
}

/**
 * Remembers what the spots of a page gave, also nothing, so that after a change only those are read again that stand in
 * what changed; all of them when that by which spots are understood changed.
 */
export class SpotMemory {
  readonly #stamps: PageStamps;
  readonly #done = new WeakMap<Node, Done>();

  constructor(stamps: PageStamps) {
    this.#stamps = stamps;
  }

  /** @param scope everything that was looked at stands in it, besides the surroundings */
  keep({ kind, node }: Mark, read: DecidedReading, scope: Element, around: ReadingContext): void {
    const isRead = kind === 'table' && around.readTables.has(node as Element);
    this.#done.set(node, { kind, read, scope, isRead, turn: around.turn });
  }

  /** Also when the surroundings changed: then it must be decided again what it means. */
  keptFor(node: Node): { readonly read: DecidedReading; readonly scope: Element } | undefined {
    const done = this.#done.get(node);
    return done && this.#stamps.isSettled(done.scope, done.turn) ? done : undefined;
  }

  find({ kind, node }: Mark, { turn, readTables }: ReadingContext): MarkReading | undefined {
    const done = this.#done.get(node);
    if (done?.kind !== kind || done.turn < this.#stamps.contextTurn) return undefined;
    if (!this.#stamps.isSettled(done.scope, done.turn)) return undefined;
    if (kind === 'table' && readTables.has(node as Element) !== done.isRead) return undefined;
    const { readings } = done.read;
    // Of few spots anything is read, so that it costs nothing to see whether they still stand there.
    if (readings.length > 0) {
      const element = kind === 'label' ? parentOf(node) : (node as Element);
      if (!element || !isShown(element)) return undefined;
    }
    // What restyled parts were seen not to hold need not be compared with them again.
    done.turn = turn;
    if (kind === 'title') for (const each of readings) readTables.add(each.element);
    return done.read;
  }
}
