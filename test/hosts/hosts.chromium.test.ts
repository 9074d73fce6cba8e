import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../scripts/browsers.mjs';
import { hosts } from './index.ts';

let browser: Browser;

beforeAll(async () => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Geen Chromium gevonden. Zet het pad ernaartoe in DOSSIERLENS_CHROMIUM.');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});

afterAll(() => browser.close());

/** All screens of one dossier, and those of none: the other dossiers are drawn by the same code. */
const some = (host: (typeof hosts)[number]) => {
  const first = host.screens.find(({ dossier }) => dossier !== undefined)?.dossier;
  return host.screens.filter(({ dossier }) => dossier === undefined || dossier === first);
};

/** Those of others. Ours are opened all through `test/e2e/`. */
const ofOthers = hosts.filter(({ id }) => id === 'medplum' || id === 'react-admin');

test('there are two', () => expect(ofOthers).toHaveLength(2));

test.each(ofOthers.map((host) => [host.id, host] as const))(
  '%s starts and opens its screens, without errors and without leaving this machine',
  async (_, host) => {
    const { url, stop } = await host.start();
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(url)) problems.push(request.url());
    });
    try {
      for (const screen of some(host)) {
        await screen.open(page, url);
        expect(problems, screen.id).toEqual([]);
      }
    } finally {
      await page.close();
      await stop();
    }
  },
  180_000,
);
