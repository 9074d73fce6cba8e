// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { readIdentity } from '../reader/identity.ts';
import type { ReadObservation } from '../reader/read-page.ts';
import { IdentityFence, idsInAddress } from './identity-fence.ts';

describe('the ids in an address', () => {
  test.each([
    ['/clienten/100412', ['100412']],
    ['/clienten/100412/plan', ['100412']],
    ['/clienten/12', []],
    ['/clienten/123', ['123']],
    ['/dossier/a1b2c3d4-0000/plan?id=555#deel-777', ['a1b2c3d4-0000', '555', 'deel-777']],
    ['/overzicht', []],
  ])('%s: %j', (path, ids) => expect(idsInAddress(`https://ecd.example${path}`)).toEqual(ids));
});

type Client = 'A' | 'B' | 'C';
const numberOf = { A: '100412', B: '200511', C: '300613' } as const;
const SLOTS = 3;

/** A page that shows a number and three values, each rendered for one client; the fence looks on. */
class Page {
  readonly root = document.createElement('div');
  readonly #header = document.createElement('p');
  readonly #body = document.createElement('main');
  /** For whom each element was rendered last. */
  readonly #owner = new WeakMap<Element, Client>();
  readonly #observer: MutationObserver;
  readonly #fence: IdentityFence;
  readonly passed: { readonly under: Client; readonly of: Client; readonly element: Element }[] = [];
  address: string;
  now = 0;
  #serial = 0;
  #changedAt = 0;

  readonly addressOf: (client: Client) => string;

  readonly blanks: boolean;

  constructor(client: Client, addressOf: (client: Client) => string, blanks = false) {
    this.addressOf = addressOf;
    this.blanks = blanks;
    this.address = addressOf(client);
    this.#header.textContent = `Cliëntnummer: ${numberOf[client]}`;
    this.root.append(this.#header, this.#body);
    for (let slot = 0; slot < SLOTS; slot += 1) this.#body.append(this.#element(client));
    document.body.replaceChildren(this.root);
    this.#fence = new IdentityFence({
      readIdentity: () => readIdentity(this.root),
      address: () => this.address,
      stands: () => true,
    });
    this.#observer = new MutationObserver(() => undefined);
    this.#observer.observe(document, { subtree: true, childList: true, characterData: true });
  }

  #text(client: Client): string {
    this.#serial += 1;
    // Some places are blank for everyone.
    return this.blanks && this.#serial % 3 === 0 ? '' : `waarde ${client}${this.#serial}`;
  }
  #element(client: Client): Element {
    const element = document.createElement('p');
    element.append(this.#text(client));
    this.#owner.set(element, client);
    return element;
  }
  #slot(slot: number): Element {
    return this.#body.children[slot % SLOTS] as Element;
  }

  /** An address or number that stays the same says nothing; then the other one comes first. */
  withSignalFirst<S extends Step>(client: Client, steps: readonly S[]): readonly S[] {
    const isNews = ({ kind }: Step) =>
      (kind === 'address' && this.address !== this.addressOf(client)) || (kind === 'number' && !this.#shows(client));
    return [...steps.filter(isNews), ...steps.filter((step) => !isNews(step))];
  }

  renumber(client: Client): void {
    this.#header.firstChild?.remove();
    this.#header.append(`Cliëntnummer: ${numberOf[client]}`);
  }
  replace(client: Client, slot: number): void {
    this.#slot(slot).replaceWith(this.#element(client));
  }
  reword(client: Client, slot: number): void {
    const element = this.#slot(slot);
    (element.firstChild as Text).data = this.#text(client);
    this.#owner.set(element, client);
  }
  get slots(): readonly Element[] {
    return [...this.#body.children];
  }
  say(element: Element, client: Client, text: string): void {
    element.replaceChildren(document.createTextNode(`${text} `), document.createTextNode(''));
    (element.firstChild as Text).data = text;
    this.#owner.set(element, client);
  }
  /** Address and number of a client at once. */
  show(client: Client): void {
    this.address = this.addressOf(client);
    this.renumber(client);
    for (const element of this.slots) this.#owner.set(element, client);
  }
  /** What frameworks do beside drawing: empty comments and white space. */
  litter(): void {
    this.#body.append(document.createComment(''), ' ');
  }

  /** Time passes; the fence hears of the changes as a mutation observer does. */
  wait(milliseconds: number): void {
    const records = this.#observer.takeRecords();
    if (records.length > 0) this.#fence.noteChanges(records, this.now);
    if (!this.#fence.holds()) this.#fence.drop();
    if (records.length > 0) this.#changedAt = this.now;
    // Half of one client and half of another a page never stays for as long as the fence waits.
    this.now += this.#isOfOne() ? milliseconds * 2 : Math.min(milliseconds, this.#changedAt + 1490 - this.now);
  }
  #isOfOne(): boolean {
    const of = new Set([...this.#body.children].map((element) => this.#owner.get(element)));
    const [client] = of;
    return of.size === 1 && client !== undefined && this.#shows(client) && this.address === this.addressOf(client);
  }
  #shows(client: Client): boolean {
    return this.#header.textContent?.includes(numberOf[client]) ?? false;
  }

  look(): Client | undefined {
    this.wait(80);
    const identity = this.#fence.establish(this.now);
    if (identity.kind !== 'known') return undefined;
    const under = (Object.keys(numberOf) as Client[]).find((client) => numberOf[client] === identity.id) as Client;
    const read = [...this.#body.children].map(
      (element) =>
        ({ element, observation: { evidence: { text: element.textContent } } }) as unknown as ReadObservation,
    );
    for (const { element } of this.#fence.keepOwn(identity.id, read, this.now)) {
      this.passed.push({ under, of: this.#owner.get(element) as Client, element });
    }
    return under;
  }
  end(): void {
    this.#observer.disconnect();
  }
}

/** How addresses of a dossier system name the client. */
const addresses: Record<string, (client: Client) => string> = {
  'its number': (client) => `https://ecd.example/clienten/${numberOf[client]}/plan`,
  'another id': (client) => `https://ecd.example/dossier/id-90${client}77`,
  'another id beside one of the organisation': (client) => `https://ecd.example/org/123/dossier/id-90${client}77`,
  nothing: () => 'https://ecd.example/dossier',
};

/** What a page does while it changes to a client; looking may come at any moment. */
type Step = {
  readonly kind: 'address' | 'number' | 'replace' | 'reword';
  readonly slot: number;
  readonly wait: number;
};

const aGap = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1400 }));
const parts: readonly Pick<Step, 'kind' | 'slot'>[] = [
  { kind: 'address', slot: 0 },
  { kind: 'number', slot: 0 },
  ...Array.from({ length: SLOTS }, (_, slot) => ({ kind: 'replace' as const, slot })),
];

/** The parts of a page in any order, except that the address or the number says first that another client comes. */
function aSwitch(hasAddress: boolean) {
  return fc
    .tuple(
      fc.shuffledSubarray([...parts], { minLength: parts.length }),
      fc.constantFrom('address', 'number'),
      fc.array(fc.tuple(fc.boolean(), aGap, fc.boolean(), fc.boolean()), {
        minLength: parts.length,
        maxLength: parts.length,
      }),
      // Left before it was complete: the next client is chosen, or the back button pressed.
      fc.option(fc.integer({ min: 1, max: parts.length - 1 }), { nil: parts.length }),
      fc.constantFrom<Client>('A', 'B'),
    )
    .map(([order, signal, timing, until, client]) => {
      const first = hasAddress ? signal : 'number';
      const ordered = [...order.filter(({ kind }) => kind === first), ...order.filter(({ kind }) => kind !== first)];
      return {
        client,
        isWhole: until === parts.length,
        steps: ordered.slice(0, until).map((part, index) => {
          const [isInPlace, wait, looks, litters] = timing[index] as [boolean, number, boolean, boolean];
          return {
            ...part,
            kind: part.kind === 'replace' && isInPlace ? ('reword' as const) : part.kind,
            wait,
            looks,
            litters,
          };
        }),
      };
    });
}

function play(
  page: Page,
  { client, steps }: { client: Client; steps: readonly (Step & { looks: boolean; litters: boolean })[] },
) {
  for (const { kind, slot, wait, looks, litters } of page.withSignalFirst(client, steps)) {
    if (kind === 'address') page.address = page.addressOf(client);
    else if (kind === 'number') page.renumber(client);
    else page[kind](client, slot);
    if (litters) page.litter();
    page.wait(looks ? Math.max(0, wait - 80) : wait);
    if (looks) page.look();
  }
}

beforeEach(() => document.body.replaceChildren());

describe('nothing that was rendered for one client passes under the number of the other', () => {
  test.each(Object.keys(addresses))('when the address holds %s', (name) => {
    const addressOf = addresses[name] as (client: Client) => string;
    fc.assert(
      fc.property(
        fc.array(aSwitch(name !== 'nothing'), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        fc.boolean(),
        (switches, looksFirst, blanks) => {
          const page = new Page('A', addressOf, blanks);
          if (looksFirst) page.look();
          for (const each of switches) play(page, each);
          // The last switch is completed, as a page that comes to rest is of one client.
          const { client } = switches.at(-1) as { client: Client };
          page.address = addressOf(client);
          page.renumber(client);
          for (let slot = 0; slot < SLOTS; slot += 1) page.replace(client, slot);
          page.look();
          page.wait(2000);
          expect(page.look()).toBe(client);
          page.end();
          expect(page.passed.filter(({ under, of }) => under !== of)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('what is of the client on the page is read without waiting', () => {
  /** A client's page after a change to another one, in this order of steps. */
  function changed(addressOf: (client: Client) => string, ...steps: ('address' | 'number' | 'body')[]): Page {
    const page = new Page('A', addressOf);
    page.look();
    page.wait(5000);
    page.passed.length = 0;
    for (const step of steps) {
      if (step === 'address') page.address = addressOf('B');
      else if (step === 'number') page.renumber('B');
      else for (let slot = 0; slot < SLOTS; slot += 1) page.replace('B', slot);
      page.wait(100);
    }
    return page;
  }
  const withNumber = addresses['its number'] as (client: Client) => string;
  const withId = addresses['another id'] as (client: Client) => string;
  const without = addresses.nothing as (client: Client) => string;

  test('at the first look', () => {
    const page = new Page('A', withNumber);
    expect(page.look()).toBe('A');
    expect(page.passed).toHaveLength(SLOTS);
  });
  test.each([
    ['address, number, body', withNumber, ['address', 'number', 'body'], SLOTS],
    ['another id in the address, number, body', withId, ['address', 'number', 'body'], SLOTS],
    ['number, body, without an id in the address', without, ['number', 'body'], SLOTS],
    ['address and number, body still to come', withNumber, ['address', 'number'], 0],
    // The body came before the number: it may be a late one of the former client.
    ['address, body, number', withNumber, ['address', 'body', 'number'], 0],
  ] as const)('%s', (_, addressOf, steps, count) => {
    const page = changed(addressOf, ...steps);
    expect(page.look()).toBe('B');
    expect(page.passed).toHaveLength(count);
    page.wait(2000);
    page.passed.length = 0;
    page.look();
    expect(page.passed.filter(({ of }) => of === 'B')).toHaveLength(page.passed.length);
  });
  test.each([
    ['the address of one and the number of the other', withNumber, ['address']],
    ['the number of one and the address of the other', withNumber, ['number']],
    ['the number of one and another id of the other', withId, ['number']],
    ['the address of one and another id of the other', withId, ['address', 'body']],
  ] as const)('but not under %s', (_, addressOf, steps) => {
    const page = changed(addressOf, ...steps);
    expect(page.look()).toBeUndefined();
    expect(page.passed).toEqual([]);
  });
  test('a blank in the same place counts once it was drawn anew and the page is at rest, other words never do', () => {
    const page = changed(withNumber, 'address', 'number');
    const [blank, words] = page.slots as [Element, Element];
    const counts = (element: Element) => page.passed.some((each) => each.element === element);
    const draw = (client: Client) => {
      page.say(blank, client, '');
      page.say(words, client, 'Ja');
    };
    draw('A');
    page.show('A');
    page.wait(2000);
    page.look();
    expect([counts(blank), counts(words)]).toEqual([true, true]);
    page.show('B');
    page.wait(2000);
    page.passed.length = 0;
    page.look();
    expect([counts(blank), counts(words)]).toEqual([false, false]);
    page.say(blank, 'B', 'x');
    draw('B');
    page.look();
    expect([counts(blank), counts(words)]).toEqual([false, false]);
    page.wait(2000);
    page.look();
    expect([counts(blank), counts(words)]).toEqual([true, false]);
  });
  test('after a header that is drawn anew for the same client', () => {
    const page = new Page('A', withNumber);
    page.look();
    page.renumber('A');
    page.wait(0);
    page.passed.length = 0;
    expect(page.look()).toBe('A');
    expect(page.passed).toHaveLength(SLOTS);
  });
});
