import { type Identity, identityPrint } from '../reader/identity.ts';
import { PageChanges } from './page-changes.ts';

/** Numbers and other ids in an address: a path segment or value with three or more digits. */
export function idsInAddress(href: string): readonly string[] {
  if (!URL.canParse(href)) return [];
  const { pathname, search, hash } = new URL(href);
  return [...`${pathname}${search}${hash}`.matchAll(/[\p{L}\p{N}_-]*\d[\p{L}\p{N}_-]{2,}/gu)].map(([id]) => id);
}

/**
 * Address and page can be of two clients for a moment: the address changes first, then a header, then the rest. After
 * this long without a change they are taken to belong together.
 */
export const SETTLED_MS = 1500;

/** What was read, as far as the fence looks at it: where, and what stood there. */
interface FencedReading {
  readonly element: Element;
  readonly observation: { readonly evidence: { readonly text: string } };
}

/** What the fence looks at: a page, with its frames. */
export interface FencedPage {
  readIdentity(): Identity;
  address(): string;
  /** The document still stands on the page, and is not on its way out. One that left never comes back. */
  stands(document: Document): boolean;
}

type Known = Extract<Identity, { kind: 'known' }>;

interface Established {
  readonly identity: Known;
  readonly print: string;
  readonly ids: readonly string[];
}

/**
 * Keeps what was read of one client away from another. Reading happens only while the identity that was established
 * stands unchanged on the page, under an address that belongs to it.
 */
export class IdentityFence {
  readonly #page: FencedPage;
  readonly #changes = new PageChanges();
  #current: Established | undefined;
  /** The last one that was established, also while it is dropped. */
  #last: Established | undefined;
  /** Ids that stood in every address under which a client was on the page. */
  readonly #idsOf = new Map<string, readonly string[]>();
  /** What was read for which client. What stays on the page unchanged for the next one is not about that one. */
  readonly #readFor = new WeakMap<
    Element,
    { readonly id: string; readonly text: string; readonly changedAt: number }
  >();
  /** What stands in a frame, and since when it was seen to stand there without a change under one identity. */
  readonly #standing = new WeakMap<Element, Map<string, number>>();
  /** The turn after which a document came on the page. */
  readonly #arrivals = new WeakMap<Document, number>();
  /** What was drawn before this turn may be of another client: since then the address or the number changed. */
  #since = 0;
  #ids: readonly string[];
  #lastChange = 0;
  #holds = 0;
  #lookAgainAt: number | undefined;

  constructor(page: FencedPage) {
    this.#page = page;
    this.#ids = idsInAddress(page.address());
  }

  /** The established identity still stands on the page as it was. Cheap: called at every change of the page. */
  holds(): boolean {
    return this.#current !== undefined && this.#stands(this.#current);
  }

  /** Another number at each time that an identity was established anew. */
  get epoch(): number {
    return this.#holds;
  }

  /** The last turn of which the fence has heard. */
  get turn(): number {
    return this.#changes.turn;
  }

  /** Whether anything in an element was drawn after a turn. */
  hasChangedSince(element: Element, turn: number): boolean {
    return this.#changes.lastIn(element) > turn;
  }

  #stands({ identity, print, ids }: Established): boolean {
    const { element } = identity;
    return (
      element.isConnected &&
      this.#page.stands(element.ownerDocument) &&
      identityPrint(identity) === print &&
      areSame(ids, idsInAddress(this.#page.address()))
    );
  }

  /** @param at milliseconds on any clock, the same one as for `establish` and `keepOwn` */
  noteChanges(records: readonly MutationRecord[], at: number): void {
    this.#lastChange = at;
    this.#changes.note(records);
    this.#noteAddress(at, this.#changes.turn);
    if (this.#current && !this.#stands(this.#current)) this.#followRedrawn(this.#current);
  }

  /**
   * A document came into a frame. When exactly is not known, only that it was not there yet in that turn.
   * @param turn the last one in which the frames were looked at
   */
  noteArrival(document: Document, turn: number, at: number): void {
    this.#lastChange = at;
    this.#arrivals.set(document, turn);
  }

  /** What stands on the page now may be of two clients: it was becoming another one's when the fence came. */
  noteUnsettled(at: number): void {
    this.#lastChange = at;
    this.#since = this.#changes.turn + 1;
  }

  /** A header that is drawn anew with the same number is no change of client; only at once, later it may be one. */
  #followRedrawn(current: Established): void {
    const identity = this.#page.readIdentity();
    const isSame =
      identity.kind === 'known' &&
      identity.id === current.identity.id &&
      identity.element.ownerDocument === current.identity.element.ownerDocument &&
      areSame(current.ids, this.#ids);
    if (isSame) this.#hold(identity, current.ids);
    else this.#lose(this.#changes.turn);
  }

  /**
   * The address can change without a change of the page, and is not always announced.
   * @param since the turn from which what is drawn belongs to the new address
   */
  #noteAddress(at: number, since = this.#changes.turn + 1): void {
    const ids = idsInAddress(this.#page.address());
    if (areSame(ids, this.#ids)) return;
    this.#ids = ids;
    this.#lastChange = at;
    this.#since = since;
  }

  /** Forgets the established identity, so that nothing is read until it is established again. */
  drop(): void {
    this.#lose(this.#changes.turn + 1);
  }

  #lose(since: number): void {
    if (!this.#current) return;
    this.#current = undefined;
    this.#since = Math.max(this.#since, since);
  }

  #hold(identity: Known, ids: readonly string[]): void {
    if (!this.#current) this.#holds += 1;
    this.#current = { identity, print: identityPrint(identity), ids };
    this.#last = this.#current;
  }

  /**
   * Reads whose dossier is on the page. `changing` while the address says that it is becoming another one.
   * @param at milliseconds, on the clock of `noteChanges`
   */
  establish(at: number): Identity | { readonly kind: 'changing'; readonly lookAgainIn: number } {
    this.#noteAddress(at);
    const read = this.#page.readIdentity();
    if (read.kind !== 'known') {
      this.drop();
      return read;
    }
    const ids = this.#ids;
    const identity = this.#byNumber(read, ids);
    const wasHeld = this.#current?.identity.id === identity.id && areSame(this.#current.ids, ids);
    if (!wasHeld) {
      this.drop();
      // What stood there before the number did may be of who was there before.
      if (identity.rank < 2) this.#since = Math.max(this.#since, this.#lastIn(identity.element));
      const quietFor = at - this.#lastChange;
      // An address alone comes before the page that belongs to it, and before a number that says more.
      if (quietFor < SETTLED_MS && (identity.rank === 2 || !this.#belongs(identity.id, ids))) {
        return { kind: 'changing', lookAgainIn: SETTLED_MS - quietFor };
      }
    }
    const known = this.#idsOf.get(identity.id);
    this.#idsOf.set(identity.id, known ? known.filter((id) => ids.includes(id)) : ids);
    this.#hold(identity, ids);
    return identity;
  }

  /** A screen without a number, at an address that was only ever of one client, is of that client. */
  #byNumber(identity: Known, ids: readonly string[]): Known {
    if (identity.rank < 2) return identity;
    const inAddress = ids.filter((id) => id.toUpperCase() === identity.id);
    const owners = [...this.#idsOf].filter(([, itsIds]) => itsIds.some((id) => inAddress.includes(id)));
    const [owner] = owners;
    return owner && owners.length === 1 ? { ...identity, id: owner[0] } : identity;
  }

  /** Whether number and address are certainly of one client, without waiting for the page to come to rest. */
  #belongs(id: string, ids: readonly string[]): boolean {
    const isNamed = ids.some((each) => each.toUpperCase() === id);
    if (!this.#last) return this.#since === 0 || isNamed;
    if (areSame(this.#last.ids, ids)) {
      // An address without ids tells nothing; the same one with another number is still that of the other.
      return ids.length === 0 || this.#last.identity.id === id;
    }
    if (isNamed) return true;
    const others = [...this.#idsOf].filter(([other]) => other !== id).map(([, itsIds]) => itsIds);
    const known = this.#idsOf.get(id);
    if (known) {
      // An id that only ever came with this client. With no other one to compare, an id may be that of the organisation.
      return others.length > 0 && known.some((each) => ids.includes(each) && !others.some((its) => its.includes(each)));
    }
    return !others.some((itsIds) => itsIds.length > 0 && itsIds.every((each) => ids.includes(each)));
  }

  /** Nothing changed on the page for so long that what stands on it belongs together. */
  isAtRest(at: number): boolean {
    return at - this.#lastChange >= SETTLED_MS;
  }

  /** When something that was left out may have proved to be of this client; undefined when nothing waits. */
  get lookAgainAt(): number | undefined {
    return this.#lookAgainAt;
  }

  /**
   * Leaves out what may still be of the client before: what stood there in the same words for another one, and what was
   * already there before the change of client and was not drawn anew, until the page has been at rest. What stands in
   * another document than the number must moreover have stood there for a while under that number, or be at an address
   * that names the client: a frame can be ahead of the header as well as behind it.
   */
  keepOwn<R extends FencedReading>(id: string, read: readonly R[], at: number): readonly R[] {
    this.#noteAddress(at);
    this.#lookAgainAt = undefined;
    const isAtRest = this.isAtRest(at);
    return read.filter(({ element, observation }) => {
      const { text } = observation.evidence;
      const before = this.#readFor.get(element);
      const changedAt = this.#lastIn(element);
      if (before && before.id !== id && before.text === text) {
        // Nothing is said in the same words by every client; drawn anew, it counts when nothing of another is there.
        if (text !== '' || before.changedAt === changedAt) return false;
        if (!isAtRest) {
          this.#waitUntil(this.#lastChange + SETTLED_MS);
          return false;
        }
      }
      const isReadAgain = before?.id === id && before.text === text && before.changedAt === changedAt;
      if (!isReadAgain && !isAtRest && this.#holdsOlderThan(element, this.#since)) {
        this.#waitUntil(this.#lastChange + SETTLED_MS);
        return false;
      }
      if (!this.#isBesideNumber(element, id) && !this.#hasStood(element, `${id}\n${changedAt}\n${text}`, at))
        return false;
      this.#readFor.set(element, { id, text, changedAt });
      return true;
    });
  }

  /**
   * The same for a page that shows no number, in a page of another site that does. It counts what stood unchanged for a
   * while under one establishing (epoch) of that number; what it showed of another client never does.
   */
  keepLent<R extends FencedReading>(id: string, epoch: number, read: readonly R[], at: number): readonly R[] {
    this.#lookAgainAt = undefined;
    return read.filter(({ element, observation }) => {
      const { text } = observation.evidence;
      const before = this.#readFor.get(element);
      if (before && before.id !== id && before.text === text) return false;
      const changedAt = this.#lastIn(element);
      if (!this.#hasStood(element, [epoch, id, changedAt, text].join('\n'), at)) return false;
      this.#readFor.set(element, { id, text, changedAt });
      return true;
    });
  }

  #waitUntil(at: number): void {
    this.#lookAgainAt = Math.min(this.#lookAgainAt ?? at, at);
  }

  #isBesideNumber({ ownerDocument }: Element, id: string): boolean {
    const identity = this.#current?.identity;
    if (identity?.element.ownerDocument === ownerDocument) return true;
    return idsInAddress(ownerDocument.URL).some((each) => each.toUpperCase() === id);
  }

  #hasStood(element: Element, print: string, at: number): boolean {
    const ofThisHold = `${this.#holds}\n${print}`;
    const known = this.#standing.get(element);
    const since = known?.get(ofThisHold);
    if (since !== undefined && at - since >= SETTLED_MS) return true;
    this.#waitUntil((since ?? at) + SETTLED_MS);
    if (since !== undefined) return false;
    // Several facts can be read from one element; what is of an earlier hold is forgotten.
    const ofNow = [...(known ?? [])].filter(([other]) => other.startsWith(`${this.#holds}\n`)).slice(-50);
    this.#standing.set(element, new Map([...ofNow, [ofThisHold, at]]));
    return false;
  }

  #holdsOlderThan(element: Element, turn: number): boolean {
    const arrivedAt = this.#arrivals.get(element.ownerDocument) ?? 0;
    return arrivedAt < turn && this.#changes.holdsOlderThan(element, turn);
  }

  #lastIn(element: Element): number {
    return Math.max(this.#changes.lastIn(element), this.#arrivals.get(element.ownerDocument) ?? 0);
  }
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id, index) => id === others[index]);
}
