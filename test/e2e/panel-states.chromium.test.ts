import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/browsers.mjs';
import { bundleGallery } from './panel-states/gallery-page.ts';
import { states } from './panel-states/states.ts';
import { accessibilityProblems } from './support/axe.ts';
import { chromiumTab, type Tab, withPicture } from './support/tab.ts';

const PANEL = 'dossierlens-overlay';
const names = Object.keys(states);
let browser: Browser;
let page: Page;
let tab: Tab;

beforeAll(async () => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found.');
  browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  page = await browser.newPage({ viewport: { width: 1200, height: 900 }, reducedMotion: 'reduce' });
  tab = chromiumTab(page);
  await page.setContent('<!doctype html><html lang="nl"><title>Dossier</title><main><h1>Dossier</h1></main></html>');
  await page.addScriptTag({ content: await bundleGallery() });
});
afterAll(() => browser?.close());

const inPanel = (selector: string) => page.locator(`${PANEL} ${selector}`);
/** Pictures for the eye of whoever changes the panel; nothing is compared with them. */
const picture = async (name: string) => {
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${name.replaceAll(' ', '-')}.png` });
};

async function show(name: string, isOpen = true): Promise<void> {
  await page.evaluate(([state, open]) => window.gallery.show(state, open), [name, isOpen] as const);
  await inPanel(isOpen ? '.panel' : '.ring').waitFor();
}

async function openAll(selector: string): Promise<void> {
  const closed = inPanel(selector);
  while ((await closed.count()) > 0) await closed.first().click();
}

const views = ['Samen met de cliënt', 'Wat ziet Dossierlens?', 'Wat verlaat mijn browser?', 'Hoe zeker is dit?'];

/** What a user can open in the panel, beside its states. */
const opened: Readonly<Record<string, () => Promise<void>>> = {
  'every point': async () => {
    await openAll(':is(.section-toggle, .all-points, .point-toggle)[aria-expanded="false"]');
    await openAll('details:not([open]) > summary');
    await inPanel('.labels .view-link').click();
    await inPanel('.show').first().click();
    await inPanel('.go-there').waitFor();
  },
  'an exception': async () => {
    await inPanel('section.todo .point-toggle').first().click();
    await page.keyboard.press('u');
    await inPanel('.waiver-form').waitFor();
    await inPanel('.waiver-form [type="submit"]').click();
    await inPanel('.waiver-form .failure').waitFor();
  },
  'an answer to change': async () => {
    await inPanel('section.known .section-toggle').click();
    await inPanel('section.known button[aria-expanded]').nth(1).click();
  },
  'the filters': async () => {
    await inPanel('.filter-bar .icon-button').click();
    await inPanel('.search-input').fill('plan');
    await inPanel('.found').waitFor();
  },
  'a search without results': async () => {
    await inPanel('.search-input').fill('qqq');
    await inPanel('.found').waitFor();
  },
  'the menu': async () => {
    await inPanel('.menu-toggle').click();
  },
  'a side panel that fails': async () => {
    await inPanel('.menu-toggle').click();
    await inPanel('.menu-item').last().click();
    await inPanel('.header .failure').waitFor();
  },
  'the shortcuts': async () => {
    await inPanel('.panel').focus();
    await page.keyboard.press('?');
    await inPanel('.shortcuts').waitFor();
  },
  ...Object.fromEntries(
    views.map((title) => [
      title,
      async () => {
        await inPanel('.menu-toggle').click();
        await inPanel('.menu-item').filter({ hasText: title }).click();
        await inPanel('.view-title').filter({ hasText: title }).waitFor();
        await openAll('.view details:not([open]) > summary');
        const wipe = inPanel('.view-foot .button');
        if (await wipe.count()) await wipe.first().click();
      },
    ]),
  ),
};

describe.each([
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
] as const)('in %s axe-core finds nothing', (look, media) => {
  beforeAll(() => page.emulateMedia(media));
  const check = async (state: string) => {
    await picture(`${look} ${state}`);
    expect(await accessibilityProblems(tab, PANEL), state).toEqual([]);
  };

  test('in any state of the panel or its ring', () =>
    withPicture(`states in ${look}`, tab, async () => {
      for (const name of names) {
        await show(name);
        await check(name);
      }
      for (const name of ['everything', 'all in order', 'changing', 'disconnected']) {
        await show(name, false);
        await check(`ring ${name}`);
      }
    }));

  test('in anything that can be opened in it', () =>
    withPicture(`opened in ${look}`, tab, async () => {
      for (const [name, open] of Object.entries(opened)) {
        await show('everything');
        await open();
        await check(name);
      }
    }));
});

test('in high contrast too', async () => {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', contrast: 'more' });
  await show('everything');
  await opened['every point']?.();
  await picture('contrast');
  expect(await accessibilityProblems(tab, PANEL)).toEqual([]);
  await page.emulateMedia({ contrast: 'no-preference' });
});
