import { afterAll, beforeAll, type ExpectStatic, type TestContext, test } from 'vitest';
import type { RunningChromium } from '../../scripts/services/chromium.ts';
import { startTestChromium } from './support/a-chromium.ts';
import { watchLedgers } from './support/background-storage.ts';
import { bodyOf, clientOf, dayOf, framedPages, pagesElsewhere, strangers, walkers } from './support/framed-pages.ts';
import { openSections } from './support/panel.ts';
import { randomOf } from './support/random.ts';
import { type StaticPages, serveStaticPages } from './support/static-pages.ts';
import { openPoints } from './support/switch-at-random.ts';
import { chromiumTab, type Tab, withPicture } from './support/tab.ts';

/**
 * Mostly waiting until nothing more is read, so the tests run at a time, each in a window of its own and about a client
 * of its own. Their expectations are their own too: a poll belongs to one test.
 */
const POLL = { timeout: 15_000, interval: 200 };
const pace = randomOf(7);

type Path = keyof typeof clientOf;
let pages: StaticPages;
let elsewhere: StaticPages;
let chromium: RunningChromium;
let readLedgers: Awaited<ReturnType<typeof watchLedgers>>;

beforeAll(async () => {
  elsewhere = await serveStaticPages(pagesElsewhere);
  const all = framedPages((path, host) => elsewhere.url(path, host));
  pages = await serveStaticPages(all, (path) => (path.startsWith('/w/') ? pace() * 2500 : 0));
  chromium = await startTestChromium('frames', { sites: ['http://ecd.localhost/*'] });
  readLedgers = await watchLedgers(chromium);
});

afterAll(async () => {
  await chromium?.close();
  await Promise.all([pages?.close(), elsewhere?.close()]);
});

/** Every day that was read of a client; undefined when nothing is kept of one. */
async function daysOf(client: string): Promise<readonly string[] | undefined> {
  const ledgers = await readLedgers();
  const own = ledgers.find(({ dossier }) => dossier.id === client);
  return own?.observations.flatMap((each) => (each.state === 'found' ? [String(each.value)] : [])).sort();
}

let opening: Promise<unknown> = Promise.resolve();

/** One at a time: which page belongs to which request is known by its being the next one. */
function openWindow() {
  const opened = opening.then(() => chromium.openWindow());
  opening = opened.catch(() => undefined);
  return opened;
}

/** A new window on a page, and its client. */
async function open(
  path: string,
  { onTestFinished }: TestContext,
): Promise<{ readonly tab: Tab; readonly client: string }> {
  const page = await openWindow();
  onTestFinished(() => page.close());
  const tab = chromiumTab(page);
  await tab.goto(pages.url(path));
  return { tab, client: clientOf[path as Path] ?? '' };
}

const expectDays = (expect: ExpectStatic, client: string, days: readonly string[]) =>
  expect.poll(() => daysOf(client), POLL).toEqual(days);

const rest = (tab: Tab, milliseconds: number) =>
  tab.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds);

test.concurrent.for<readonly [string, Path, readonly string[]]>([
  ['frames in frames', '/nest', ['2026-01-01', '2026-01-02']],
  ['frames that the page fills itself', '/gevuld', ['2026-01-04', '2026-01-05']],
  ['not a hidden frame', '/verborgen', ['2026-01-01']],
  ['a frameset with the number in another frame', '/frameset', ['2026-01-01']],
  ['a frame of another site with the same number', '/module-met', ['2026-01-22']],
  ['a frame in a frame of another site', '/module-om', ['2026-01-21']],
  ['closed shadow roots', '/schaduw', ['2026-01-10']],
])('reads %s', async ([name, path, days], context) => {
  const { expect } = context;
  const { tab, client } = await open(path, context);
  await withPicture(`frames ${name}`, tab, () => expectDays(expect, client, days));
  await rest(tab, 2500);
  expect(await daysOf(client)).toEqual(days);
});

test.concurrent('sees a change inside a closed shadow root', async (context) => {
  const { expect } = context;
  const { tab, client } = await open('/schaduw-later', context);
  await expectDays(expect, client, ['2026-01-10']);
  await tab.click('p');
  await expectDays(expect, client, ['2026-01-10', '2026-01-11']);
});

test.concurrent.for([
  ['two clients in a frameset', '/frameset-dubbel', [clientOf['/frameset-dubbel'], strangers[2]]],
  ['only a BSN, in a frame', '/bsn-kader', [strangers[3]]],
] as const)('nothing is kept of %s', async ([, path, nobody], context) => {
  const { expect } = context;
  const { tab } = await open(path, context);
  await rest(tab, 4000);
  expect(await Promise.all(nobody.map(daysOf))).toEqual(nobody.map(() => undefined));
});

async function readPanel(tab: Tab): Promise<string> {
  await openSections(tab);
  return tab.evaluate(
    () => document.querySelector('dossierlens-overlay')?.shadowRoot?.querySelector('.root')?.textContent ?? '',
  );
}

test.concurrent.for<readonly [string, Path, readonly string[], readonly [string, ...string[]]]>([
  ['a frame with another dossier', '/ander-kader', ['2026-01-01'], ['Dossier van de partner']],
  ['a frame of another site with another dossier', '/module-ander', ['2026-01-06'], ['Module']],
  ['a frame of a site without access', '/dicht', ['2026-01-07', '2026-01-08'], ['Labuitslagen', 'other.localhost']],
])('leaves out %s, and names it', async ([, path, days, names], context) => {
  const { expect } = context;
  const { tab, client } = await open(path, context);
  await expectDays(expect, client, days);
  await expect.poll(() => readPanel(tab), POLL).toContain(names[0]);
  const shown = await readPanel(tab);
  for (const name of names) expect(shown).toContain(name);
  expect(shown).not.toContain('/module/');
  expect(await daysOf(client)).toEqual(days);
  for (const stranger of strangers) expect(await daysOf(stranger)).toBeUndefined();
});

test.concurrent('reads a frame of another site without a number, and names nothing', async (context) => {
  const { expect } = context;
  const { tab, client } = await open('/module-zonder', context);
  await expectDays(expect, client, ['2026-01-21']);
  await rest(tab, 3000);
  expect(await daysOf(client)).toEqual(['2026-01-21']);
  expect(await readPanel(tab)).not.toContain('Module');
});

/** Presses **Toon** at the first reading in the panel under this label. */
async function pointAt(expect: ExpectStatic, tab: Tab, label: string): Promise<void> {
  const press = async () => {
    await openSections(tab);
    await openPoints(tab);
    return tab.evaluate((wanted) => {
      const shadow = document.querySelector('dossierlens-overlay')?.shadowRoot;
      const readings = [...(shadow?.querySelectorAll('.reading') ?? [])];
      const button = readings.find((each) => each.textContent?.includes(wanted))?.querySelector<HTMLElement>('.show');
      button?.click();
      return button != null;
    }, label);
  };
  await expect.poll(press, { timeout: 15_000, interval: 500 }).toBe(true);
}

/** How many marks of ours lie over each frame at this path. */
function marksIn(path: string): Promise<number[]> {
  return Promise.all(
    chromium.context
      .pages()
      .flatMap((page) => page.frames())
      .filter((frame) => frame.url().endsWith(path))
      .map((frame) => frame.evaluate(() => document.querySelectorAll('dossierlens-overlay').length)),
  );
}

test.concurrent('what is typed in a frame is no evidence, what is saved is', async (context) => {
  const { expect } = context;
  const { tab, client } = await open('/bewerken', context);
  await expectDays(expect, client, ['2026-01-09']);
  await tab.evaluate(() => {
    const inside = document.querySelector('iframe')?.contentDocument as Document;
    const field = inside.querySelector('input') as HTMLInputElement;
    field.value = '10-01-2026';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    inside.body.append(inside.createElement('hr'));
  });
  await rest(tab, 4000);
  expect(await daysOf(client)).toEqual(['2026-01-09']);
  await tab.evaluate(() => {
    const inside = document.querySelector('iframe')?.contentDocument as Document;
    const value = inside.createElement('span');
    value.textContent = '10-01-2026';
    inside.querySelector('input')?.replaceWith(value);
  });
  await expectDays(expect, client, ['2026-01-10']);
});

test.concurrent('points at evidence in a frame, with a mark of our own over the page', async (context) => {
  const { expect } = context;
  const { tab, client } = await open('/toon', context);
  await expectDays(expect, client, ['wmo']);
  const marks = () => tab.evaluate(() => document.querySelectorAll('dossierlens-overlay').length - 1);
  expect(await marks()).toBe(0);
  await pointAt(expect, tab, 'Wettelijk kader');
  await expect.poll(marks, POLL).toBe(1);
});

test.concurrent('points at evidence in a frame of another site, in that frame', async (context) => {
  const { expect } = context;
  const { tab, client } = await open('/toon-module', context);
  await expectDays(expect, client, ['wmo']);
  await pointAt(expect, tab, 'Wettelijk kader');
  await expect.poll(() => marksIn('/module/wet'), POLL).toEqual([1]);
});

test.concurrent('asks about a label in a frame of another site, and points at it in that frame', async (context) => {
  const { expect } = context;
  const { tab } = await open('/vraag-module', context);
  const pressShow = async () => {
    await openSections(tab);
    return tab.evaluate(() => {
      const shadow = document.querySelector('dossierlens-overlay')?.shadowRoot;
      const question = [...(shadow?.querySelectorAll('.label-question') ?? [])].find((each) =>
        each.textContent?.includes('Ondertekend op: 17-03-2026'),
      );
      const button = question?.querySelector<HTMLElement>('.show');
      button?.click();
      return button != null;
    });
  };
  await withPicture('frames label', tab, () => expect.poll(pressShow, { timeout: 15_000, interval: 500 }).toBe(true));
  await expect.poll(() => marksIn('/module/vraag'), POLL).toEqual([1]);
});

/** One window of the frameset, in which frames go to other clients; what is seen of whom is for all windows together. */
async function walkFrames(random: () => number, switches: number, context: TestContext): Promise<void> {
  const { tab } = await open('/wissel', context);
  for (let count = 0; count < switches; count += 1) {
    const client = walkers[Math.floor(random() * walkers.length)] as string;
    await tab.evaluate(
      async ([number, body, isBodyFirst, gap]) => {
        const go = [
          () => window.frames[0]?.location.assign(`/w/kop/${number}`),
          () => window.frames[1]?.location.assign(body),
        ];
        if (isBodyFirst) go.reverse();
        go[0]?.();
        await new Promise((resolve) => setTimeout(resolve, gap));
        go[1]?.();
      },
      [client, bodyOf(client), random() < 0.5, random() * 400] as const,
    );
    // How long a user looks is part of what is tried here.
    await rest(tab, random() < 0.4 ? random() * 1500 : 2500 + random() * 3500);
  }
  await rest(tab, 6000);
}

/** `FRAME_SWITCHES=300` for a long trial, with `SEED` for the same ones again. */
const FRAME_SWITCHES = Number(process.env.FRAME_SWITCHES ?? 16);
test.concurrent(
  'frames that switch clients in any order and at any pace are never mixed up',
  async (context) => {
    const { expect } = context;
    const seed = Number(process.env.SEED ?? 20261122);
    const windows = 4;
    const switches = Math.ceil(FRAME_SWITCHES / windows);
    await Promise.all(
      Array.from({ length: windows }, (_, index) => walkFrames(randomOf(seed + index), switches, context)),
    );
    const read = await Promise.all(walkers.map(async (client) => [client, (await daysOf(client)) ?? []] as const));
    for (const [client, days] of read) expect(days.filter((day) => day !== dayOf(client))).toEqual([]);
    expect(read.flatMap(([, days]) => days).length).toBeGreaterThan(1);
  },
  180_000 + FRAME_SWITCHES * 4000,
);
