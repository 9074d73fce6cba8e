import { type Identity, readIdentity } from '../reader/identity.ts';
import type { ReadObservation } from '../reader/read-page.ts';
import { PageChanges } from './page-changes.ts';

/** Numbers and other ids in an address: a path segment or value with three or more digits. */
export function idsInAddress(href: string): readonly string[] {
  const { pathname, search, hash } = new URL(href);
  return [...`${pathname}${search}${hash}`.matchAll(/[\p{L}\p{N}_-]*\d[\p{L}\p{N}_-]{2,}/gu)].map(([id]) => id);
}

/**
 * Address and page can be of two clients for a moment: the address changes first, then a header, then the rest. After
 * this long without a change they are taken to belong together.
 */
const SETTLED_MS = 1500;

type Known = Extract<Identity, { kind: 'known' }>;

interface Established {
  readonly identity: Known;
  readonly text: string;
  readonly ids: readonly string[];
}

/**
 * Keeps what was read of one client away from another. Reading happens only while the identity that was established
 * stands unchanged on the page, under an address that belongs to it.
 */
export class IdentityFence {
  readonly #root: ParentNode & Node;
  readonly #address: () => string;
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
  /** What was drawn before this turn may be of another client: since then the address or the number changed. */
  #since = 0;
  #ids: readonly string[];
  #lastChange = 0;

  constructor(root: ParentNode & Node, address: () => string) {
    this.#root = root;
    this.#address = address;
    this.#ids = idsInAddress(address());
  }

  /** The established identity still stands on the page as it was. Cheap: called at every change of the page. */
  holds(): boolean {
    return this.#current !== undefined && this.#stands(this.#current);
  }

  #stands({ identity, text, ids }: Established): boolean {
    return (
      identity.element.isConnected &&
      (identity.element.textContent ?? '') === text &&
      areSame(ids, idsInAddress(this.#address()))
    );
  }

  /** @param at milliseconds on any clock, the same one as for `establish` and `keepOwn` */
  noteChanges(records: readonly MutationRecord[], at: number): void {
    this.#lastChange = at;
    this.#changes.note(records);
    this.#noteAddress(at, this.#changes.turn);
    if (this.#current && !this.#stands(this.#current)) this.#followRedrawn(this.#current);
  }

  /** A header that is drawn anew with the same number is no change of client; only at once, later it may be one. */
  #followRedrawn(current: Established): void {
    const identity = readIdentity(this.#root);
    const isSame = identity.kind === 'known' && identity.id === current.identity.id && areSame(current.ids, this.#ids);
    if (isSame) this.#hold(identity, current.ids);
    else this.#lose(this.#changes.turn);
  }

  /**
   * The address can change without a change of the page, and is not always announced.
   * @param since the turn from which what is drawn belongs to the new address
   */
  #noteAddress(at: number, since = this.#changes.turn + 1): void {
    const ids = idsInAddress(this.#address());
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
    this.#current = { identity, text: identity.element.textContent ?? '', ids };
    this.#last = this.#current;
  }

  /**
   * Reads whose dossier is on the page. `changing` while the address says that it is becoming another one.
   * @param at milliseconds, on the clock of `noteChanges`
   */
  establish(at: number): Identity | { readonly kind: 'changing'; readonly lookAgainIn: number } {
    this.#noteAddress(at);
    const identity = readIdentity(this.#root);
    if (identity.kind !== 'known') {
      this.drop();
      return identity;
    }
    const ids = this.#ids;
    const wasHeld = this.#current?.identity.id === identity.id && areSame(this.#current.ids, ids);
    if (!wasHeld) {
      this.drop();
      // What stood there before the number did may be of who was there before.
      this.#since = Math.max(this.#since, this.#changes.lastIn(identity.element));
      const quietFor = at - this.#lastChange;
      if (quietFor < SETTLED_MS && !this.#belongs(identity.id, ids)) {
        return { kind: 'changing', lookAgainIn: SETTLED_MS - quietFor };
      }
    }
    const known = this.#idsOf.get(identity.id);
    this.#idsOf.set(identity.id, known ? known.filter((id) => ids.includes(id)) : ids);
    this.#hold(identity, ids);
    return identity;
  }

  /** Whether number and address are certainly of one client, without waiting for the page to come to rest. */
  #belongs(id: string, ids: readonly string[]): boolean {
    if (!this.#last) return this.#since === 0;
    if (areSame(this.#last.ids, ids)) {
      // An address without ids tells nothing; the same one with another number is still that of the other.
      return ids.length === 0 || this.#last.identity.id === id;
    }
    if (ids.some((each) => each.toUpperCase() === id)) return true;
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

  /**
   * Leaves out what may still be of the client before: what stood there in the same words for another one, and what was
   * already there before the change of client and was not drawn anew, until the page has been at rest.
   */
  keepOwn(id: string, read: readonly ReadObservation[], at: number): readonly ReadObservation[] {
    this.#noteAddress(at);
    const isAtRest = this.isAtRest(at);
    return read.filter(({ element, observation }) => {
      const { text } = observation.evidence;
      const before = this.#readFor.get(element);
      if (before && before.id !== id && before.text === text) return false;
      const changedAt = this.#changes.lastIn(element);
      const isReadAgain = before?.id === id && before.text === text && before.changedAt === changedAt;
      if (!isReadAgain && !isAtRest && this.#changes.firstIn(element) < this.#since) return false;
      this.#readFor.set(element, { id, text, changedAt });
      return true;
    });
  }
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id, index) => id === others[index]);
}
