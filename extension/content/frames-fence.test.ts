// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocumentIdentity } from '../reader/identity.ts';
import type { ReadObservation } from '../reader/read-page.ts';
import { FencedFrames } from './fenced-frames.ts';
import { IdentityFence } from './identity-fence.ts';
import type { PageFrame } from './page-frames.ts';
import { LEAVING_MS } from './watch-frames.ts';

type Client = 'A' | 'B' | 'C';
const numberOf = { A: '100412', B: '200511', C: '300613' } as const;
const FIELDS = 3;
type Place = 'header' | 'body' | 'inner';
const places: readonly Place[] = ['header', 'body', 'inner'];

/** How a page is built: which frame holds the number, and whether it is around the others or beside them. */
const layouts = {
  'a frameset with the number in the header frame': { number: 'header', isPageNumbered: false },
  'a page that shows the number itself': { number: 'page', isPageNumbered: true },
} as const;
type Layout = (typeof layouts)[keyof typeof layouts];

/**
 * A page with a header frame, a body frame and a frame in that, each with a document of its own that is replaced or drawn
 * anew at moments of its own. The browser says at once when a document is on its way out, and not what comes.
 */
class FramedPage {
  readonly #layout: Layout;
  readonly #page = document.implementation.createHTMLDocument();
  readonly #shown = new Map<Place, Document>();
  readonly #leavingSince = new Map<Document, number>();
  readonly #owner = new WeakMap<Element, Client>();
  readonly #known = new WeakSet<Document>();
  readonly #observer = new MutationObserver(() => undefined);
  readonly #frames: FencedFrames;
  readonly #fence: IdentityFence;
  #lookedAt = 0;
  #serial = 0;
  now = 0;
  readonly passed: { readonly under: Client; readonly of: Client }[] = [];

  constructor(layout: Layout, client: Client) {
    this.#layout = layout;
    this.#observe(this.#page);
    this.#known.add(this.#page);
    if (layout.isPageNumbered) this.number(client);
    for (const place of places) this.#show(place, client);
    for (const place of places) this.#known.add(this.#shown.get(place) as Document);
    const page = this;
    this.#frames = new FencedFrames(
      this.#page,
      {
        get standing() {
          return page.#standing();
        },
        stands: (document) => page.#stands(document),
      },
      readDocumentIdentity,
    );
    this.#fence = new IdentityFence(this.#frames);
    this.#observer.takeRecords();
  }

  #observe(document: Document): void {
    this.#observer.observe(document, { subtree: true, childList: true, characterData: true });
  }
  #stands(document: Document): boolean {
    const since = this.#leavingSince.get(document);
    const isLeaving = since !== undefined && this.now - since < LEAVING_MS;
    return [...this.#shown.values()].includes(document) && !isLeaving;
  }
  #standing(): readonly PageFrame[] {
    const page: PageFrame = { document: this.#page, depth: 0 };
    const frameOf = (place: Place, parent: PageFrame): PageFrame => ({
      document: this.#shown.get(place) as Document,
      parent,
      depth: parent.depth + 1,
    });
    const body = frameOf('body', page);
    const all = [page, frameOf('header', page), body, frameOf('inner', body)];
    return all.filter((frame) => {
      for (let at: PageFrame | undefined = frame; at?.parent; at = at.parent)
        if (!this.#stands(at.document)) return false;
      return true;
    });
  }

  /** Draws a document for a client. The body holds fields, and in a frameset the header frame holds the number. */
  #draw(place: Place, client: Client): Document {
    const drawn = document.implementation.createHTMLDocument();
    if (place === 'header') drawn.body.append(this.#layout.number === 'header' ? this.#numberOf(client) : 'Menu');
    else for (let field = 0; field < FIELDS; field += 1) drawn.body.append(this.#field(client));
    return drawn;
  }
  #numberOf(client: Client): Element {
    const line = document.createElement('p');
    line.textContent = `Cliëntnummer: ${numberOf[client]}`;
    return line;
  }
  #field(client: Client): Element {
    const element = document.createElement('p');
    this.#serial += 1;
    element.textContent = `waarde ${client}${this.#serial}`;
    this.#owner.set(element, client);
    return element;
  }

  leave(place: Place): void {
    this.#leavingSince.set(this.#shown.get(place) as Document, this.now);
    this.#tell(true);
  }
  /** The browser tells of the load when the document stands there. */
  arrive(place: Place, client: Client): void {
    this.#show(place, client);
    this.#tell(true);
  }
  #show(place: Place, client: Client): void {
    const drawn = this.#draw(place, client);
    this.#shown.set(place, drawn);
    this.#observe(drawn);
  }
  redraw(place: Place, client: Client): void {
    const { body } = this.#shown.get(place) as Document;
    if (place === 'header') body.replaceChildren(this.#layout.number === 'header' ? this.#numberOf(client) : 'Menu');
    else body.replaceChildren(...Array.from({ length: FIELDS }, () => this.#field(client)));
  }
  number(client: Client): void {
    this.#page.body.replaceChildren(this.#numberOf(client));
  }

  /** The fence hears of changes in the documents that it knows, and that some frame changed. */
  #tell(hasFrameChanged = false): void {
    const isKnown = ({ target }: MutationRecord) => this.#known.has(target.ownerDocument ?? (target as Document));
    const records = this.#observer.takeRecords().filter(isKnown);
    if (records.length > 0 || hasFrameChanged) this.#fence.noteChanges(records, this.now);
    if (!this.#fence.holds()) this.#fence.drop();
  }
  wait(milliseconds: number): void {
    this.#tell();
    this.now += milliseconds;
  }

  look(): void {
    this.#tell();
    for (const document of this.#shown.values()) {
      if (this.#known.has(document)) continue;
      this.#known.add(document);
      this.#fence.noteArrival(document, this.#lookedAt, this.now);
    }
    this.#lookedAt = this.#fence.turn;
    const identity = this.#fence.establish(this.now);
    if (identity.kind !== 'known') return;
    const under = (Object.keys(numberOf) as Client[]).find((client) => numberOf[client] === identity.id) as Client;
    const read = this.#frames.readable.flatMap(({ document }) =>
      [...document.body.children].filter((element) => this.#owner.has(element)),
    );
    const own = this.#fence.keepOwn(
      identity.id,
      read.map(
        (element) =>
          ({ element, observation: { evidence: { text: element.textContent } } }) as unknown as ReadObservation,
      ),
      this.now,
    );
    for (const { element } of own) this.passed.push({ under, of: this.#owner.get(element) as Client });
  }
  end(): void {
    this.#observer.disconnect();
  }
}

/** What happens to one part of the page while another client comes. */
interface Part {
  readonly place: Place | 'page';
  readonly isRedrawn: boolean;
  /** When it begins, after the begin of the whole. */
  readonly after: number;
  /** How long the server takes. */
  readonly takes: number;
}

const aLook = fc.array(fc.integer({ min: 0, max: 12_000 }), { maxLength: 12 });
const aPart = (place: Part['place']): fc.Arbitrary<Part> =>
  fc.record({
    place: fc.constant(place),
    isRedrawn: fc.boolean(),
    // A page never stays half of one client and half of another, without a sign, for as long as the fence waits.
    after: fc.integer({ min: 0, max: 700 }),
    takes: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12_000 })),
  });

function aSwitch({ isPageNumbered }: Layout) {
  return fc.record({
    client: fc.constantFrom<Client>('A', 'B', 'C'),
    parts: fc.tuple(...places.map(aPart), ...(isPageNumbered ? [aPart('page')] : [])),
    looks: aLook,
    rest: fc.oneof(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 20_000 })),
  });
}

interface Step {
  readonly at: number;
  run(): void;
}

function stepsOf(page: FramedPage, client: Client, parts: readonly Part[]): Step[] {
  return parts.flatMap(({ place, isRedrawn, after, takes }): Step[] => {
    if (place === 'page') return [{ at: after, run: () => page.number(client) }];
    if (isRedrawn) return [{ at: after, run: () => page.redraw(place, client) }];
    return [
      { at: after, run: () => page.leave(place) },
      { at: after + takes, run: () => page.arrive(place, client) },
    ];
  });
}

test.each(Object.entries(layouts))(
  '%s: frames that come in any order are never of one client under the number of the other',
  (_, layout) => {
    let kept = 0;
    fc.assert(
      fc.property(fc.array(aSwitch(layout), { minLength: 1, maxLength: 5 }), (switches) => {
        const page = new FramedPage(layout, 'A');
        page.look();
        page.wait(3000);
        page.look();
        for (const { client, parts, looks, rest } of switches) {
          const begin = page.now;
          const all = [...stepsOf(page, client, parts), ...looks.map((at): Step => ({ at, run: () => page.look() }))];
          for (const { at, run } of all.sort((a, b) => a.at - b.at)) {
            page.wait(Math.max(0, begin + at - page.now));
            run();
          }
          page.wait(rest);
        }
        page.look();
        page.end();
        kept += page.passed.length;
        expect(page.passed.filter(({ under, of }) => under !== of)).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect(kept).toBeGreaterThan(500);
  },
  30_000,
);
