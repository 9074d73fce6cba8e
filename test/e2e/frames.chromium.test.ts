import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { RunningChromium } from '../../scripts/services/chromium.ts';
import { startTestChromium } from './support/a-chromium.ts';
import { readLedgers } from './support/background-storage.ts';
import { openSections } from './support/panel.ts';
import { randomOf } from './support/random.ts';
import { type StaticPages, serveStaticPages } from './support/static-pages.ts';
import { openPoints } from './support/switch-at-random.ts';
import { chromiumTab, type Tab, withPicture } from './support/tab.ts';

const signed = (title: string, date: string) =>
  `<section><h2>${title}</h2><dl><dt>Ondertekend op</dt><dd>${date}</dd></dl></section>`;
const header = (client: string) => `<p>Cliëntnummer: ${client}</p>`;
const frame = (src: string, title = '') => `<iframe src="${src}" title="${title}" width="600" height="220"></iframe>`;
const noted = (html: string) => html.replaceAll('"', '&quot;');

/** On this many requirements wait, so that the panel shows that it was read. */
const law = '<section><h2>Ondersteuning</h2><dl><dt>Wettelijk kader</dt><dd>Wmo</dd></dl></section>';

const shadowPage = `${header('100412')}<div id="plan"></div><x-card></x-card><script>
  const closed = document.getElementById('plan').attachShadow({ mode: 'closed' });
  closed.append(document.createRange().createContextualFragment('${signed('Ondersteuningsplan', '10-01-2026')}'));
  customElements.define('x-card', class extends HTMLElement {
    #root = this.attachShadow({ mode: 'closed' });
    connectedCallback() {
      this.#root.append(document.createRange().createContextualFragment('<h2>Evaluatie</h2><dl><dt>Ondertekend op</dt><dd id="day">-</dd></dl>'));
      addEventListener('click', () => { this.#root.getElementById('day').textContent = '11-01-2026'; });
    }
  });
</script>`;

/** Clients of the frameset in which frames switch; the body frame's address does not say which. */
const walkers = ['100412', '100419', '100423'];
const dayOf = (client: string) => `2026-02-${client.slice(-2)}`;
const walking: Record<string, string> = {
  '/wissel': '<html><frameset rows="80,*"><frame src="/w/kop/100412"><frame src="/w/inhoud/a"></frameset></html>',
};
for (const client of walkers) {
  walking[`/w/kop/${client}`] = header(client);
  walking[`/w/inhoud/${String.fromCharCode(97 + (Number(client) % 26))}`] = signed('Ondersteuningsplan', dayOf(client));
}
const pace = randomOf(7);

let pages: StaticPages;
let elsewhere: StaticPages;
let chromium: RunningChromium;
let tab: Tab;

beforeAll(async () => {
  // Another port is another origin to which the extension has access all the same.
  elsewhere = await serveStaticPages({
    '/module/plan': signed('Ondersteuningsplan', '21-01-2026'),
    '/module/100412': `${header('100412')}${signed('Ondersteuningsplan', '22-01-2026')}`,
    '/module/200511': `${header('200511')}${signed('Ondersteuningsplan', '23-01-2026')}`,
    '/module/wet': law,
    '/module/around': frame('/module/plan'),
  });
  const foreign = (path: string, host?: string) => elsewhere.url(path, host);
  const all = {
    ...walking,
    '/deel/plan': signed('Ondersteuningsplan', '01-01-2026'),
    '/deel/wet': law,
    '/deel/evaluatie': signed('Evaluatie', '02-01-2026'),
    '/deel/diep': frame('/deel/dieper'),
    '/deel/dieper': frame('/deel/evaluatie'),
    '/deel/kop': header('100412'),
    '/deel/kop-ander': header('200511'),
    '/deel/ander': `${header('200511')}${signed('Evaluatie', '03-01-2026')}`,
    '/deel/bsn': '<p>Cliëntnummer: 123456782</p>',
    '/deel/formulier':
      '<section><h2>Ondersteuningsplan</h2><p><label>Ondertekend op <input value="09-01-2026"></label></p></section>',
    '/toon': `${header('100412')}${frame('/deel/wet')}`,
    '/toon-module': `${header('100412')}${frame(foreign('/module/wet'))}`,
    '/bewerken': `${header('100412')}${frame('/deel/formulier')}`,
    '/nest': `${header('100412')}${frame('/deel/plan')}${frame('/deel/diep')}`,
    '/gevuld': `${header('100412')}<iframe width="600" height="220" srcdoc="${noted(signed('Zorgovereenkomst', '04-01-2026'))}"></iframe>
      <iframe id="leeg" width="600" height="220"></iframe><script>
        document.getElementById('leeg').contentDocument.body.append(
          document.createRange().createContextualFragment('${signed('Evaluatie', '05-01-2026')}'));
      </script>`,
    '/verborgen': `${header('100412')}${frame('/deel/plan')}<div style="visibility:hidden">${frame('/deel/evaluatie')}</div>`,
    '/frameset':
      '<html><frameset rows="80,*"><frame src="/deel/kop"><frame src="/deel/plan" name="inhoud"></frameset></html>',
    '/frameset-dubbel':
      '<html><frameset rows="80,*"><frame src="/deel/kop"><frame src="/deel/ander"></frameset></html>',
    '/ander-kader': `${header('100412')}${frame('/deel/plan')}${frame('/deel/ander', 'Dossier van de partner')}`,
    '/bsn-kader': `${frame('/deel/bsn')}${signed('Ondersteuningsplan', '01-01-2026')}`,
    '/module-zonder': `${header('100412')}${frame(foreign('/module/plan'), 'Module')}`,
    '/module-met': `${header('100412')}${frame(foreign('/module/100412'), 'Module')}`,
    '/module-ander': `${header('100412')}${signed('Evaluatie', '06-01-2026')}${frame(foreign('/module/200511'), 'Module')}`,
    '/module-om': `${header('100412')}${frame(foreign('/module/around'))}`,
    '/dicht': `${header('100412')}${signed('Evaluatie', '07-01-2026')}
      ${frame(foreign('/module/plan', 'other.localhost'), 'Labuitslagen')}
      <iframe src="${foreign('/module/plan', 'other.localhost')}" width="1" height="1"></iframe>
      <iframe sandbox title="Brief" width="600" height="220" srcdoc="${noted(signed('Zorgovereenkomst', '08-01-2026'))}"></iframe>`,
    '/schaduw': shadowPage,
  };
  pages = await serveStaticPages(all, (path) => (path.startsWith('/w/') ? pace() * 2500 : 0));
  chromium = await startTestChromium('frames', { sites: ['http://ecd.localhost/*'] });
});

afterAll(async () => {
  await chromium?.close();
  await Promise.all([pages?.close(), elsewhere?.close()]);
});
afterEach(async () => {
  await tab?.goto('about:blank');
  const page = await chromium.openExtensionPage('popup.html');
  await page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { session: { clear(): Promise<void> } } } }
    ).chrome.storage.session.clear(),
  );
  await page.close();
});

/** Every day that was read, by client. */
async function readDays(): Promise<Record<string, string[]>> {
  const ledgers = await readLedgers(chromium);
  return Object.fromEntries(
    ledgers.map(({ dossier, observations }) => [
      dossier.id,
      observations.flatMap((each) => (each.state === 'found' ? [String(each.value)] : [])).sort(),
    ]),
  );
}

async function open(path: string): Promise<Tab> {
  tab ??= chromiumTab(await chromium.openWindow());
  await tab.goto(pages.url(path));
  return tab;
}

const expectDays = (days: Record<string, string[]>) =>
  expect.poll(readDays, { timeout: 12_000, interval: 200 }).toEqual(days);

const rest = (milliseconds: number) =>
  tab.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds);

test.each([
  ['frames in frames', '/nest', ['2026-01-01', '2026-01-02']],
  ['frames that the page fills itself', '/gevuld', ['2026-01-04', '2026-01-05']],
  ['not a hidden frame', '/verborgen', ['2026-01-01']],
  ['a frameset with the number in another frame', '/frameset', ['2026-01-01']],
  ['a frame of another site without a number', '/module-zonder', ['2026-01-21']],
  ['a frame of another site with the same number', '/module-met', ['2026-01-22']],
  ['a frame in a frame of another site', '/module-om', ['2026-01-21']],
  ['closed shadow roots', '/schaduw', ['2026-01-10']],
])('reads %s', async (name, path, days) => {
  await withPicture(`frames ${name}`, await open(path), () => expectDays({ '100412': days }));
  await rest(2500);
  expect(await readDays()).toEqual({ '100412': days });
});

test('sees a change inside a closed shadow root', async () => {
  await open('/schaduw');
  await expectDays({ '100412': ['2026-01-10'] });
  await tab.click('p');
  await expectDays({ '100412': ['2026-01-10', '2026-01-11'] });
});

test.each([
  ['two clients in a frameset', '/frameset-dubbel'],
  ['only a BSN, in a frame', '/bsn-kader'],
])('nothing is kept of %s', async (_, path) => {
  await open(path);
  await rest(4000);
  expect(await readDays()).toEqual({});
});

async function readPanel(): Promise<string> {
  await openSections(tab);
  return tab.evaluate(
    () => document.querySelector('dossierlens-overlay')?.shadowRoot?.querySelector('.root')?.textContent ?? '',
  );
}

test.each([
  ['a frame with another dossier', '/ander-kader', ['2026-01-01'], ['Dossier van de partner']],
  ['a frame of another site with another dossier', '/module-ander', ['2026-01-06'], ['Module']],
  ['a frame of a site without access', '/dicht', ['2026-01-07', '2026-01-08'], ['Labuitslagen', 'other.localhost']],
])('leaves out %s, and names it', async (_, path, days, names) => {
  await open(path);
  await expectDays({ '100412': days });
  await expect.poll(readPanel, { timeout: 8000, interval: 300 }).toContain(names[0]);
  const shown = await readPanel();
  for (const name of names) expect(shown).toContain(name);
  expect(shown).not.toContain('/module/');
  expect(await readDays()).toEqual({ '100412': days });
});

test('names nothing when every frame was read', async () => {
  await open('/module-zonder');
  await expectDays({ '100412': ['2026-01-21'] });
  await rest(3000);
  expect(await readPanel()).not.toContain('Module');
});

/** Presses **Toon** at the first reading in the panel under this label. */
async function pointAt(label: string): Promise<void> {
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
  await expect.poll(press, { timeout: 8000, interval: 500 }).toBe(true);
}

test('what is typed in a frame is no evidence, what is saved is', async () => {
  await open('/bewerken');
  await expectDays({ '100412': ['2026-01-09'] });
  await tab.evaluate(() => {
    const inside = document.querySelector('iframe')?.contentDocument as Document;
    const field = inside.querySelector('input') as HTMLInputElement;
    field.value = '10-01-2026';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    inside.body.append(inside.createElement('hr'));
  });
  await rest(4000);
  expect(await readDays()).toEqual({ '100412': ['2026-01-09'] });
  await tab.evaluate(() => {
    const inside = document.querySelector('iframe')?.contentDocument as Document;
    const value = inside.createElement('span');
    value.textContent = '10-01-2026';
    inside.querySelector('input')?.replaceWith(value);
  });
  await expectDays({ '100412': ['2026-01-10'] });
});

test('points at evidence in a frame, with a mark of our own over the page', async () => {
  await open('/toon');
  await expectDays({ '100412': ['wmo'] });
  const marks = () => tab.evaluate(() => document.querySelectorAll('dossierlens-overlay').length - 1);
  expect(await marks()).toBe(0);
  await pointAt('Wettelijk kader');
  await expect.poll(marks).toBe(1);
});

test('points at evidence in a frame of another site, in that frame', async () => {
  await open('/toon-module');
  await expectDays({ '100412': ['wmo'] });
  await pointAt('Wettelijk kader');
  const inFrame = () =>
    Promise.all(
      chromium.context
        .pages()
        .flatMap((page) => page.frames())
        .filter((frame) => frame.url().endsWith('/module/wet'))
        .map((frame) => frame.evaluate(() => document.querySelectorAll('dossierlens-overlay').length)),
    );
  await expect.poll(inFrame).toEqual([1]);
});

test('frames that switch clients in any order and at any pace are never mixed up', async () => {
  const random = randomOf(Number(process.env.SEED ?? 20261122));
  const switches = Number(process.env.FRAME_SWITCHES ?? 14);
  await open('/wissel');
  for (let count = 0; count < switches; count += 1) {
    const client = walkers[Math.floor(random() * walkers.length)] as string;
    await tab.evaluate(
      async ([number, isBodyFirst, gap]) => {
        const go = [
          () => window.frames[0]?.location.assign(`/w/kop/${number}`),
          () => window.frames[1]?.location.assign(`/w/inhoud/${String.fromCharCode(97 + (Number(number) % 26))}`),
        ];
        if (isBodyFirst) go.reverse();
        go[0]?.();
        await new Promise((resolve) => setTimeout(resolve, gap));
        go[1]?.();
      },
      [client, random() < 0.5, random() * 400] as const,
    );
    // How long a user looks is part of what is tried here.
    await rest(random() < 0.4 ? random() * 1500 : 2500 + random() * 3500);
  }
  await rest(6000);
  const days = await readDays();
  for (const [client, read] of Object.entries(days)) expect(read.filter((day) => day !== dayOf(client))).toEqual([]);
  expect(Object.values(days).flat().length).toBeGreaterThan(1);
}, 240_000);
