import path from 'node:path';
import type { Page } from 'playwright-core';
import { startDemoEcd } from '../../demo-ecd/serve.ts';
import { expectations } from '../../e2e/expectations.ts';
import { variety } from '../demo/dossiers.ts';
import { HOST_TODAY, type HostScreen, type TestHost } from '../host.ts';
import { untilAtRest } from '../wait.ts';
import { screenNames, truthOf } from './truth.ts';

async function openScreen(page: Page, url: string, number: string, screen: string): Promise<void> {
  await page.goto(`${url}/clienten`);
  await page.locator(`main a[href="/clienten/${number}"]`).click();
  await page.locator(`nav[aria-label="Onderdelen van het dossier"] a[href$="/${screen}"]`).click();
  await untilAtRest(page);
}

const screens: readonly HostScreen[] = [
  {
    id: 'caseload',
    dossier: undefined,
    open: async (page, url) => {
      await page.goto(`${url}/clienten`);
      await page.locator('main table').waitFor();
    },
    truth: [],
  },
  ...variety.flatMap((dossier) =>
    screenNames.map((screen) => ({
      id: `${dossier.number}/${screen}`,
      dossier: dossier.number,
      open: (page: Page, url: string) => openScreen(page, url, dossier.number, screen),
      truth: truthOf(dossier, screen),
    })),
  ),
];

export const lindepleinSpa: TestHost = {
  id: 'lindeplein-spa',
  title: 'Lindeplein',
  build: 'A single-page app (React) with hashed class names on a JSON API that answers late.',
  start: async ({ port, today = HOST_TODAY } = {}) => {
    const { url, close } = await startDemoEcd({ today, latency: [5, 20], ...(port === undefined ? {} : { port }) });
    return { url, stop: close };
  },
  screens,
  profile: path.join(import.meta.dirname, 'profile.json'),
  outcomes: expectations,
};
