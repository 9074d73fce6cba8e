import { reachesBeyond } from './change-reach.ts';
import { closestOf, isElement, isWithin, parentOf, shadowRootOf } from './composed-tree.ts';
import { TurnsUp } from './turns-up.ts';

/** Attributes by which pages show and hide, fill in, name and choose. Whoever follows a page watches these. */
export const watchedAttributes: readonly string[] = [
  ...['hidden', 'style', 'class', 'open', 'inert', 'value', 'checked', 'selected', 'disabled', 'type', 'role', 'slot'],
  ...['name', 'id', 'for', 'title', 'alt', 'datetime', 'lang', 'scope', 'colspan', 'rowspan'],
  ...['aria-hidden', 'aria-busy', 'aria-checked', 'aria-selected', 'aria-current', 'aria-pressed', 'aria-label'],
  ...['aria-labelledby', 'aria-level', 'aria-colspan', 'aria-rowspan'],
];

/** Attributes that change what parts inside and beside an element are shown, through style sheets. */
const styling = new Set(['class', 'style', 'hidden', 'open', 'inert', 'aria-hidden']);
/** More changed parts than this are all of the page. */
const MOST_PARTS = 64;
/** A page that changes more than this between two readings is read as a new one. */
const MOST_RECORDS = 2000;
/** More changes than this are not looked at one by one to see how far they reach. */
const MOST_TRACED = 1000;

/**
 * Remembers which parts of a page changed since they were last read. Each change marks the elements around it with its
 * turn, so that one look at an element tells whether anything in it changed.
 */
export class PageStamps {
  #turn = 1;
  readonly #changes = new TurnsUp();
  /** Parts in which something may be shown or hidden anew, by turn. */
  #restyled: { readonly element: Element; readonly turn: number }[] = [];
  #allSince = 0;
  /** What is told during the page's own work is only put aside. */
  #told: { readonly turn: number; readonly records: readonly MutationRecord[] }[] = [];
  #toldCount = 0;
  #contextTurn = 0;
  #namingIds: ReadonlySet<string> = new Set();
  readonly #gone = new WeakSet<Node>();

  get turn(): number {
    return this.#turn;
  }

  /** Everything read in this turn or before may have changed. */
  forgetAll(): void {
    this.#allSince = this.#turn;
    this.#contextTurn = this.#turn;
    this.#turn += 1;
    this.#restyled = [];
    this.#told = [];
    this.#toldCount = 0;
  }

  /** Cheap: it is called during the page's own work. */
  note(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    this.#turn += 1;
    this.#told.push({ turn: this.#turn, records });
    this.#toldCount += records.length;
    if (this.#toldCount > MOST_RECORDS) this.forgetAll();
  }

  /** The last turn in which something changed by which spots elsewhere on the page are understood. */
  get contextTurn(): number {
    this.takeIn();
    return this.#contextTurn;
  }

  /** By what the page is understood is another than before, from this turn on. */
  noteContext(turn: number): void {
    this.#contextTurn = Math.max(this.#contextTurn, turn);
  }

  /** @param ids by which elements are named from elsewhere on the page */
  nameBy(ids: ReadonlySet<string>): void {
    this.#namingIds = ids;
  }

  /** Takes in what was told; it may turn out that everything changed, in a turn of its own. */
  takeIn(): void {
    if (this.#told.length === 0) return;
    const told = this.#told;
    const isTraced = this.#toldCount <= MOST_TRACED;
    this.#told = [];
    this.#toldCount = 0;
    for (const { turn, records } of told) {
      for (const record of records) {
        this.#noteOne(record, turn);
        if (!isTraced || reachesBeyond(record, this.#namingIds)) this.#contextTurn = Math.max(this.#contextTurn, turn);
      }
    }
    if (this.#restyled.length > MOST_PARTS) this.forgetAll();
  }

  #noteOne({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord, turn: number): void {
    this.#changes.mark(target, turn);
    if (type === 'attributes') {
      // Content goes to another slot, and the slot that it left shows nothing of that.
      if (attributeName === 'slot' || attributeName === 'name' || target.parentNode?.nodeType === 9) this.forgetAll();
      else if (isElement(target) && styling.has(attributeName ?? '')) this.#restyle(target, turn);
    }
    if (type !== 'childList') return;
    if (isElement(target) && shadowRootOf(target)) this.#climbSlots(target, turn);
    for (const nodes of [addedNodes, removedNodes]) {
      for (const node of nodes) if (node.nodeName === 'STYLE' || node.nodeName === 'LINK') this.forgetAll();
    }
    for (const node of removedNodes) if (isElement(node)) this.#gone.add(node);
    // What comes back, perhaps in another place, brings along what was read in it there.
    for (const node of addedNodes) if (this.#gone.has(node)) this.forgetAll();
    if (isElement(target) && closestOf(target, 'style')) this.forgetAll();
  }

  /** Rules such as `.open ~ .panel` reach the siblings as well; of many siblings only the element itself. */
  #restyle(target: Element, turn: number): void {
    const parent = parentOf(target);
    const element = parent && parent.childElementCount <= 12 ? parent : target;
    const known = this.#restyled.findIndex((other) => other.element === element);
    if (known >= 0) this.#restyled.splice(known, 1);
    this.#restyled.push({ element, turn });
  }

  #climbSlots(host: Element, turn: number): void {
    for (const slot of shadowRootOf(host)?.querySelectorAll('slot') ?? []) this.#changes.mark(slot, turn);
  }

  /** Nothing in the element was added, removed or changed since that turn. */
  isUnchanged(element: Node, since: number): boolean {
    if (this.#told.length > 0) this.takeIn();
    return since > this.#allSince && this.#changes.of(element) <= since;
  }

  /** Nothing in the element is shown or hidden anew since that turn either. */
  isSettled(element: Element, since: number): boolean {
    if (!this.isUnchanged(element, since)) return false;
    return !this.#restyled.some((part) => part.turn > since && isWithin(element, part.element));
  }
}
