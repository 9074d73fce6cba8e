import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PickerEvent } from '../../extension/messaging/picker-messages.ts';
import { type RunningChromium, signInAs } from '../../scripts/services/chromium.ts';
import type { Stack } from '../../scripts/services/stack.ts';
import type { RunningHost } from '../hosts/host.ts';
import { reactAdmin } from '../hosts/react-admin/host.ts';
import { startTestChromium } from './support/a-chromium.ts';
import { startEmptyStack } from './support/a-stack.ts';
import { accessibilityProblems } from './support/axe.ts';
import { type StaticPages, serveStaticPages } from './support/static-pages.ts';
import { chromiumTab, withPicture } from './support/tab.ts';

/** A new admin makes a site profile by pointing at values, in a browser with a dossier that nobody made a profile for. */

const WAIT = { timeout: 15_000 };
/** Every label with its value on the support screen of the host, as its user sees them. */
const wanted = [
  'Wet',
  'Gemeente',
  'Financiering',
  'Startdatum zorg',
  'Einddatum zorg',
  'Begindatum beschikking',
  'Einddatum beschikking',
  'Contactpersoon gemeente',
];

const listening = `<script>
  window.heard = [];
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'focusin'])
    addEventListener(type, (event) => window.heard.push(type + ' ' + (event.target.id ?? '')), true);
  document.getElementById('value')?.addEventListener('click', () => { document.title = 'clicked'; });
</script>`;
const field = (label: string, value: string, id = 'value') => `<dl><dt>${label}</dt><dd id="${id}">${value}</dd></dl>`;
const pickPage = `<h1>Ondersteuningsplan</h1><p>Cliëntnummer: 100412</p>${field('Plan ondertekend op', '12-01-2026')}
  <label>Plan vastgesteld op <input id="off" disabled value="05-01-2026"></label>
  <div id="open"></div><div id="closed"></div>
  <iframe src="/frame" width="500" height="120" id="frame"></iframe>${listening}<script>
  for (const mode of ['open', 'closed'])
    document.getElementById(mode).attachShadow({ mode }).append(
      document.createRange().createContextualFragment('<dl><dt>Evaluatie ' + mode + '</dt><dd>1-3-2026</dd></dl>'));
</script>`;

let stack: Stack;
let host: RunningHost;
let pages: StaticPages;
let admin: RunningChromium;
let second: RunningChromium;

beforeAll(async () => {
  [stack, host, pages] = await Promise.all([
    startEmptyStack('site-profile-builder'),
    reactAdmin.start(),
    serveStaticPages({ '/pick': pickPage, '/frame': `${field('Plan besproken op', '7-1-2026')}${listening}` }),
  ]);
  const viewport = { width: 1280, height: 900 };
  admin = await startTestChromium('site-profile-builder', stack.configuration, {
    account: 'Functioneel beheerder',
    viewport,
  });
  second = await startTestChromium('site-profile-second', stack.configuration, { viewport });
  await signInAs(second, 'Tweede beheerder');
}, 240_000);

afterAll(async () => {
  await Promise.all([admin?.close(), second?.close()]);
  await Promise.all([pages?.close(), host?.stop(), stack?.stop()]);
});

/** The host under a name that the demo extension has access to. */
const own = (url: string) => url.replace('127.0.0.1', 'ecd.localhost');

/** Clicks as a person does, counted. */
function counted() {
  let clicks = 0;
  return {
    get clicks() {
      return clicks;
    },
    async click(locator: Locator): Promise<void> {
      await locator.click(WAIT);
      clicks += 1;
    },
    /** On the page below the picker, which takes the click for itself. */
    async point(page: Page, at: Locator): Promise<void> {
      await at.scrollIntoViewIfNeeded(WAIT);
      const box = await at.boundingBox();
      if (!box) throw new Error('nothing to point at');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      clicks += 1;
    },
  };
}

const picker = (page: Pick<Page, 'locator'>) => page.locator('[data-dossierlens-picker]');

test('from an unknown dossier to a published profile with eight facts, in at most 40 clicks', async () => {
  const dossier = await admin.openWindow();
  const [screen] = reactAdmin.screens.filter(({ id }) => id.endsWith('/ondersteuning'));
  if (!screen) throw new Error('no such screen');
  await screen.open(dossier, own(host.url));
  const page = await admin.openExtensionPage('admin.html');
  const user = counted();
  await withPicture('site profile builder', chromiumTab(page), async () => {
    await user.click(page.getByRole('link', { name: 'Schermprofielen' }));
    await user.click(page.getByRole('button', { name: 'Nieuw schermprofiel' }));
    await user.click(
      page
        .getByRole('list', { name: /tabblad/ })
        .getByRole('button', { name: 'Zorgadministratie' })
        .first(),
    );
    await page.getByText('Dossier C2041 herkend').first().waitFor(WAIT);
    await user.click(page.getByRole('button', { name: 'Wijs een waarde aan' }));
    for (const [index, label] of wanted.entries()) {
      await picker(dossier).waitFor({ state: 'attached', ...WAIT });
      const shown = dossier.locator('[class*="ra-field-"]').filter({ has: dossier.getByText(label, { exact: true }) });
      await user.point(dossier, shown.locator(':scope > :last-child'));
      const dialog = page.getByRole('dialog');
      await dialog.getByText('beste', { exact: true }).waitFor(WAIT);
      const isLast = index === wanted.length - 1;
      await user.click(
        dialog.getByRole('button', { name: isLast ? 'Overnemen' : 'Overnemen en de volgende aanwijzen', exact: true }),
      );
    }
    await page.getByText('8 gegevens').waitFor(WAIT);
    await user.click(page.getByRole('button', { name: 'Bewaar concept' }));
    await page.getByText('Het concept is bewaard.').waitFor(WAIT);
  });
  const address = page.url();
  await page.close();

  // Four eyes: somebody else, in a browser of their own.
  const review = await second.openExtensionPage(`admin.html${new URL(address).search}`);
  await withPicture('site profile publish', chromiumTab(review), async () => {
    await user.click(review.getByRole('link', { name: 'Publiceren' }));
    await user.click(review.getByRole('button', { name: 'Publiceren', exact: true }));
    await review.getByText('Revisie 1 is gepubliceerd').waitFor(WAIT);
  });
  expect(user.clicks).toBeLessThanOrEqual(40);
  await dossier.close();
});

interface Heard extends Window {
  readonly heard: readonly string[];
}
const heardIn = (page: Pick<Page, 'evaluate'>) => page.evaluate(() => (window as unknown as Heard).heard);

declare const chrome: {
  readonly runtime: {
    sendMessage(message: unknown): Promise<{ readonly ok: boolean; readonly response: never }>;
    readonly onMessage: { addListener(listen: (message: PickerEvent) => void): void };
  };
};
interface Listening extends Window {
  events: PickerEvent[];
}

test('while pointing the page notices nothing: on a value, a disabled field, in shadow roots and in a frame', async () => {
  const dossier = await admin.openWindow();
  await dossier.goto(pages.url('/pick'));
  const page = await admin.openExtensionPage('admin.html');
  const tabId = await page.evaluate(async () => {
    const listening = window as unknown as Listening;
    listening.events = [];
    chrome.runtime.onMessage.addListener((message) => {
      if (message.kind === 'picker.picked' || message.kind === 'picker.left') listening.events.push(message);
    });
    const answer = await chrome.runtime.sendMessage({ name: 'picker.tabs', request: {} });
    const { tabs } = answer.response as { tabs: { tabId: number; url: string }[] };
    return tabs.find(({ url }) => url.endsWith('/pick'))?.tabId;
  });
  const start = async () => {
    const answer = await page.evaluate(
      (id) => chrome.runtime.sendMessage({ name: 'picker.start', request: { tabId: id, purpose: 'fact' } }),
      tabId,
    );
    expect(answer.ok).toBe(true);
    await picker(dossier).waitFor({ state: 'attached', ...WAIT });
    // Each frame has a picker of its own, which may come later.
    await picker(dossier.frameLocator('#frame')).waitFor({ state: 'attached', ...WAIT });
  };
  const eventsAfter = async (count: number) => {
    await page.waitForFunction((least) => (window as unknown as Listening).events.length >= least, count, WAIT);
    return page.evaluate(() => (window as unknown as Listening).events);
  };
  const user = counted();
  const frame = dossier.frames().find((each) => each.url().endsWith('/frame'));
  const spots: readonly (readonly [Locator, string])[] = [
    [dossier.locator('#value'), '12-01-2026'],
    [dossier.locator('#off'), '05-01-2026'],
    [dossier.locator('#open dd'), '1-3-2026'],
    [dossier.frameLocator('#frame').locator('#value'), '7-1-2026'],
  ];
  await withPicture('picker', chromiumTab(dossier), async () => {
    for (const [index, [at, text]] of spots.entries()) {
      await start();
      await user.point(dossier, at);
      const events = await eventsAfter(index + 1);
      expect(events.at(-1)).toMatchObject({ kind: 'picker.picked', picked: { text } });
      await picker(dossier).waitFor({ state: 'detached', ...WAIT });
    }
    // A closed root is no place that a test can look into.
    await start();
    const box = await dossier.locator('#closed').boundingBox();
    if (!box) throw new Error('no closed root');
    await dossier.mouse.move(box.x + 60, box.y + box.height - 8);
    await dossier.mouse.click(box.x + 60, box.y + box.height - 8);
    expect((await eventsAfter(5)).at(-1)).toMatchObject({ picked: { text: '1-3-2026', label: 'Evaluatie closed' } });
    await start();
    await dossier.keyboard.press('ArrowDown');
    await dossier.keyboard.press('Escape');
    expect((await eventsAfter(6)).at(-1)).toMatchObject({ kind: 'picker.left' });
    await picker(dossier).waitFor({ state: 'detached', ...WAIT });
  });
  const quiet = (heard: readonly string[]) => heard.filter((each) => !each.startsWith('focusin'));
  expect(quiet(await heardIn(dossier))).toEqual([]);
  expect(frame && quiet(await heardIn(frame as unknown as Page))).toEqual([]);
  expect(await dossier.title()).not.toBe('clicked');
  // Afterwards the page is its own again.
  await expect
    .poll(async () => {
      await dossier.locator('#value').click();
      return dossier.title();
    }, WAIT)
    .toBe('clicked');
  await page.close();
  await dossier.close();
});

test('a saved page is read in the builder itself, where nothing of it can run', async () => {
  const page = await admin.openExtensionPage('admin.html?section=site-profiles');
  await withPicture('saved page', chromiumTab(page), async () => {
    const folder = path.join(import.meta.dirname, '../hosts/react-admin');
    await page.locator('input[type=file]').setInputFiles(path.join(folder, 'profile.json'));
    await page.getByRole('heading', { level: 1, name: 'Zorgadministratie' }).waitFor(WAIT);
    await page.getByRole('link', { name: 'Uitproberen' }).click(WAIT);
    await page.getByLabel('Op welk adres stond de pagina?').fill('http://localhost:4000/#/plannen/12/show');
    const html = await readFile(path.join(folder, 'plan.html'), 'utf8');
    const wicked = `${html}<script>parent.document.title = 'ran'</script><img src="/x.png" onerror="parent.document.title = 'ran'">`;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const buffer = Buffer.from(wicked);
    await page.locator('main input[type=file]').setInputFiles({ name: 'plan.html', mimeType: 'text/html', buffer });
    const outcome = page.getByRole('region', { name: 'Uitkomsten van plan.html' });
    await outcome.getByRole('row', { name: /^Scherm Ondersteuningsplan goed$/ }).waitFor(WAIT);
    expect(await outcome.getByText('niet goed').count()).toBe(0);
    expect(await outcome.getByText('goed', { exact: true }).count()).toBeGreaterThan(6);
    expect(asked.filter((url) => url.includes('x.png'))).toEqual([]);
    expect(await page.title()).not.toBe('ran');
  });
  await page.close();
});

test.each(['light', 'dark'] as const)('axe-core has no objections to the builder in %s', async (colorScheme) => {
  const page = await admin.openExtensionPage('admin.html?section=site-profiles&item=ecd-localhost');
  await page.emulateMedia({ colorScheme });
  await page.getByRole('heading', { level: 2, name: 'Ondersteuning' }).waitFor(WAIT);
  const problems: string[] = [];
  for (const tab of ['Schermen en gegevens', 'Herkenning', 'Woorden', 'Uitproberen', 'Gezondheid', 'Publiceren']) {
    await page.getByRole('link', { name: tab, exact: true }).click(WAIT);
    problems.push(...(await accessibilityProblems(chromiumTab(page))).map((problem) => `${tab}: ${problem}`));
  }
  expect(problems).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  await page.close();
});
