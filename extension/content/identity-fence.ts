import { type Identity, readIdentity } from '../reader/identity.ts';
import type { ReadObservation } from '../reader/read-page.ts';

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

/**
 * Keeps what was read of one client away from another. Reading happens only while the identity that was established
 * stands unchanged on the page, under an address that belongs to it.
 */
export class IdentityFence {
  readonly #root: ParentNode & Node;
  readonly #address: () => string;
  #current: { readonly identity: Known; readonly text: string; readonly ids: readonly string[] } | undefined;
  /** Ids that stood in the address each time a client was on the page. */
  readonly #idsOf = new Map<string, readonly string[]>();
  /** What was read for which client. What stays on the page unchanged for the next one is not about that one. */
  readonly #readFor = new WeakMap<Element, { readonly id: string; readonly text: string }>();
  /** Roots of what was put on the page or changed since the former identity was lost. */
  #fresh = new WeakSet<Node>();
  #previous: string | undefined;
  #lastChange = 0;

  constructor(root: ParentNode & Node, address: () => string) {
    this.#root = root;
    this.#address = address;
  }

  /** The established identity still stands on the page as it was. Cheap: called at every change of the page. */
  holds(): boolean {
    const current = this.#current;
    if (!current) return false;
    const { identity, text, ids } = current;
    if (!identity.element.isConnected || (identity.element.textContent ?? '') !== text) return false;
    const now = idsInAddress(this.#address());
    return now.length === ids.length && now.every((id, index) => id === ids[index]);
  }

  /** @param at milliseconds on any clock, the same one as for `establish` and `keepOwn` */
  noteChanges(records: readonly MutationRecord[], at: number): void {
    this.#lastChange = at;
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData' && target.parentNode) this.#fresh.add(target.parentNode);
      for (const node of addedNodes) this.#fresh.add(node instanceof Element ? node : target);
    }
  }

  /** Forgets the established identity, so that nothing is read until it is established again. */
  drop(): void {
    if (!this.#current) return;
    this.#previous = this.#current.identity.id;
    this.#fresh = new WeakSet();
    this.#current = undefined;
  }

  /**
   * Reads whose dossier is on the page. `changing` while the address says that it is becoming another one.
   * @param at milliseconds, on the clock of `noteChange`
   */
  establish(at: number): Identity | { readonly kind: 'changing'; readonly lookAgainIn: number } {
    const identity = readIdentity(this.#root);
    if (identity.kind !== 'known') {
      this.drop();
      return identity;
    }
    const ids = idsInAddress(this.#address());
    if (!this.#belongs(identity.id, ids)) {
      const quietFor = at - this.#lastChange;
      if (quietFor < SETTLED_MS) {
        this.drop();
        return { kind: 'changing', lookAgainIn: SETTLED_MS - quietFor };
      }
    }
    const known = this.#idsOf.get(identity.id);
    const shared = known?.filter((id) => ids.includes(id));
    this.#idsOf.set(identity.id, shared && shared.length > 0 ? shared : ids);
    this.#current = { identity, text: identity.element.textContent ?? '', ids };
    return identity;
  }

  #belongs(id: string, ids: readonly string[]): boolean {
    if (ids.length === 0) return true;
    // An id that always came with another client.
    for (const [other, itsIds] of this.#idsOf) {
      if (
        other !== id &&
        itsIds.length > 0 &&
        itsIds.some((each) => ids.includes(each)) &&
        !this.#idsOf.get(id)?.some((each) => ids.includes(each))
      ) {
        return false;
      }
    }
    const known = this.#idsOf.get(id);
    return known === undefined || known.length === 0 || known.some((each) => ids.includes(each));
  }

  #isFresh(element: Element): boolean {
    for (let at: Node | null = element; at; at = at.parentNode) if (this.#fresh.has(at)) return true;
    return [...element.querySelectorAll('*')].some((part) => this.#fresh.has(part));
  }

  /**
   * Leaves out what may still be of the client before: what stood there in the same words for another one, and what was
   * already there before the change of client and was not drawn anew, until the page has been at rest.
   */
  keepOwn(id: string, read: readonly ReadObservation[], at: number): readonly ReadObservation[] {
    const isAtRest = at - this.#lastChange >= SETTLED_MS;
    const isSwitched = this.#previous !== undefined && this.#previous !== id;
    return read.filter(({ element, observation }) => {
      const { text } = observation.evidence;
      const before = this.#readFor.get(element);
      if (before && before.id !== id && before.text === text) return false;
      if (isSwitched && !isAtRest && before?.id !== id && !this.#isFresh(element)) return false;
      this.#readFor.set(element, { id, text });
      return true;
    });
  }
}
