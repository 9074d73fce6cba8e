import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packExtension } from '../../scripts/services/build-extension.ts';
import { type RunningFirefox, signInFromPanel, startFirefox } from '../../scripts/services/firefox.ts';
import type { Stack } from '../../scripts/services/stack.ts';
import { expectations, inFirefox } from './expectations.ts';
import { startEmptyStack } from './support/a-stack.ts';
import { readOutcomes, readStatus, waitForPanel } from './support/panel.ts';
import { type StaticPages, serveStaticPages } from './support/static-pages.ts';
import { firefoxTab, type Tab, withPicture } from './support/tab.ts';
import { openDossier, walkDossier } from './support/walk-dossier.ts';

const patient = { timeout: 15_000 };
const signed = (title: string, date: string) =>
  `<section><h2>${title}</h2><dl><dt>Ondertekend op</dt><dd>${date}</dd></dl></section>`;
const frame = (src: string, title: string) =>
  `<iframe src="${src}" title="${title}" width="600" height="160"></iframe>`;

let stack: Stack | undefined;
let firefox: RunningFirefox | undefined;
let pages: StaticPages | undefined;
let elsewhere: StaticPages | undefined;
let page: Page;
let tab: Tab;

beforeAll(async () => {
  stack = await startEmptyStack('checklist-firefox');
  firefox = await startFirefox({
    extension: await packExtension('firefox', 'e2e-checklist', stack.configuration),
    isHeadless: true,
  });
  page = await firefox.browser.newPage();
  tab = firefoxTab(page);
  await tab.goto(stack.ecdUrl);
  await openDossier(tab, '100412');
  await signInFromPanel(firefox, page, 'Begeleider');
});

afterAll(async () => {
  await firefox?.close();
  await Promise.all([stack?.stop(), pages?.close(), elsewhere?.close()]);
});

test.for(inFirefox)('Firefox shows for client %s what the framework asks', (client, { task }) =>
  withPicture(task.name, tab, async () => {
    await walkDossier(tab, client);
    // On a busy machine the last of it may still be on its way.
    await expect.poll(() => readOutcomes(tab), patient).toMatchObject(expectations[client] ?? {});
    expect(await readStatus(tab)).toContain('Sanne Bakker');
  }),
);

/** Everything that is held of the dossier, as the panel tells it. */
async function readSeen(): Promise<string> {
  return tab.evaluate(
    () => document.querySelector('dossierlens-overlay')?.shadowRoot?.querySelector('.view')?.textContent ?? '',
  );
}

test('it reads frames, also of another site, and closed shadow roots, and names what it may not read', () =>
  withPicture('firefox frames', tab, async () => {
    elsewhere = await serveStaticPages({ '/module': signed('Zorgovereenkomst', '03-01-2026') });
    const card = `<x-card></x-card><script>
      customElements.define('x-card', class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'closed' }).append(
            document.createRange().createContextualFragment('${signed('Evaluatie', '02-01-2026')}'));
        }
      });
    </script>`;
    pages = await serveStaticPages({
      '/deel': signed('Ondersteuningsplan', '01-01-2026'),
      '/dossier': `<!doctype html><title>Overzicht</title><p>Cliëntnummer: 300112</p>${card}${frame('/deel', 'Plan')}
        ${frame(elsewhere.url('/module'), 'Module')}
        ${frame(elsewhere.url('/module', 'other.localhost'), 'Labuitslagen')}`,
    });
    await tab.goto(pages.url('/dossier'));
    await waitForPanel(tab, '300112');
    await page.click('>>> .ring');
    const unread = () =>
      tab.evaluate(
        () =>
          document.querySelector('dossierlens-overlay')?.shadowRoot?.querySelector('.section.unreadable')
            ?.textContent ?? '',
      );
    await expect.poll(unread, patient).toContain('Labuitslagen');
    expect(await unread()).toMatch(/mag other\.localhost:\d+ niet lezen/);
    await tab.clickInPanel('.menu-toggle');
    await tab.clickInPanel('.menu-item:nth-of-type(2)');
    for (const day of ['01-01-2026', '02-01-2026', '03-01-2026']) await expect.poll(readSeen, patient).toContain(day);
  }));

test('the sidebar is a home for the panel: while it is open, nothing of it is in the page', async () => {
  const extension = await packExtension('firefox', 'e2e-sidebar', stack?.configuration ?? {});
  // WebDriver has no hand that opens a sidebar; one that opens at install is the same one.
  const file = path.join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const sidebar = { ...manifest.sidebar_action, open_at_install: true };
  expect(sidebar).toMatchObject({ default_panel: 'side-panel.html' });
  await writeFile(file, JSON.stringify({ ...manifest, sidebar_action: sidebar }));
  const other = await startFirefox({ extension, isHeadless: true });
  try {
    const opened = firefoxTab(await other.browser.newPage());
    await withPicture('firefox sidebar', opened, async () => {
      await opened.goto(stack?.ecdUrl ?? '');
      await opened.click('nav[aria-label="Modules"] a[href="/clienten"]');
      await opened.click('main a[href="/clienten/100412"]');
      // Read, and shown in the sidebar: the page says when it was, and has no panel and no ring.
      const inPage = () =>
        opened.evaluate(() => {
          const root = document.querySelector('dossierlens-overlay')?.shadowRoot?.querySelector<HTMLElement>('.root');
          return { isRead: root?.dataset.readAt !== undefined, shown: root?.childElementCount };
        });
      await expect.poll(inPage, patient).toEqual({ isRead: true, shown: 0 });
    });
  } finally {
    await other.close();
  }
});
