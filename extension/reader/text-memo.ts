import { holdsControls } from './controls.ts';
import type { PageStamps } from './page-stamps.ts';
import type { PageView } from './page-view.ts';
import { cellsOf } from './table.ts';
import type { DateContext } from './values/dutch-date.ts';
import { type VisibleText, visibleText } from './visible-text.ts';

interface Known {
  readonly turn: number;
  readonly shown: VisibleText;
}

interface Made {
  readonly key: string;
  readonly turn: number;
  readonly value: unknown;
}

/** Remembers what elements show until something in them changes; of controls nothing, their values leave no trace. */
export class TextMemo implements PageView {
  readonly dates: DateContext;
  readonly #stamps: PageStamps;
  readonly #cells = new WeakMap<Element, { readonly turn: number; readonly cells: readonly Element[] }>();
  readonly #made = new Map<string, WeakMap<Element, Made>>();
  readonly #known = new Map<number, WeakMap<Element, Known>>();

  constructor(stamps: PageStamps, dates: DateContext) {
    this.#stamps = stamps;
    this.dates = dates;
  }

  text(element: Element, limit = 2000): VisibleText {
    const ofLimit = this.#known.get(limit) ?? new WeakMap<Element, Known>();
    this.#known.set(limit, ofLimit);
    const known = ofLimit.get(element);
    if (known && this.#stamps.isSettled(element, known.turn)) return known.shown;
    const shown = visibleText(element, limit);
    if (!shown.hasControls) ofLimit.set(element, { turn: this.#stamps.turn, shown });
    return shown;
  }

  /** Not of what holds controls. Of one kind of thing (the first word of the key) the last is remembered. */
  remember<T>(element: Element, key: string, make: () => T): T {
    const kind = key.split(' ', 1)[0] ?? '';
    const ofKind = this.#made.get(kind) ?? new WeakMap<Element, Made>();
    this.#made.set(kind, ofKind);
    const made = ofKind.get(element);
    if (made?.key === key && this.#stamps.isSettled(element, made.turn)) return made.value as T;
    const { turn } = this.#stamps;
    const value = make();
    if (!holdsControls(element)) ofKind.set(element, { key, turn, value });
    return value;
  }

  cells(row: Element): readonly Element[] {
    const known = this.#cells.get(row);
    if (known && this.#stamps.isUnchanged(row, known.turn)) return known.cells;
    const cells = cellsOf(row);
    this.#cells.set(row, { turn: this.#stamps.turn, cells });
    return cells;
  }
}
