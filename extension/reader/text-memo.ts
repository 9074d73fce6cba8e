import { holdsControls } from './controls.ts';
import type { PageStamps } from './page-stamps.ts';
import type { PageView } from './page-view.ts';
import { TimeUp } from './time-up.ts';
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
  readonly #isTimeUp: () => boolean;
  readonly #made = new Map<string, WeakMap<Element, Made>>();
  readonly #known = new Map<number, WeakMap<Element, Known>>();

  /** @param isTimeUp asked after something was made and is remembered: then the reading is put off (`TimeUp`) */
  constructor(stamps: PageStamps, dates: DateContext, isTimeUp: () => boolean = () => false) {
    this.#stamps = stamps;
    this.dates = dates;
    this.#isTimeUp = isTimeUp;
  }

  text(element: Element, limit = 2000): VisibleText {
    let ofLimit = this.#known.get(limit);
    if (!ofLimit) {
      ofLimit = new WeakMap();
      this.#known.set(limit, ofLimit);
    }
    const known = ofLimit.get(element);
    if (known && this.#stamps.isSettled(element, known.turn)) return known.shown;
    const shown = visibleText(element, limit);
    if (!shown.hasControls) ofLimit.set(element, { turn: this.#stamps.turn, shown });
    return shown;
  }

  /** Not of what holds controls. */
  remember<T>(element: Element, kind: string, key: string, make: () => T): T {
    let ofKind = this.#made.get(kind);
    if (!ofKind) {
      ofKind = new WeakMap();
      this.#made.set(kind, ofKind);
    }
    const made = ofKind.get(element);
    if (made?.key === key && this.#stamps.isSettled(element, made.turn)) return made.value as T;
    const { turn } = this.#stamps;
    const value = make();
    if (holdsControls(element)) return value;
    ofKind.set(element, { key, turn, value });
    if (this.#isTimeUp()) throw new TimeUp();
    return value;
  }
}
