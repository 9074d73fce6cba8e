import path from 'node:path';
import type { Page } from 'playwright-core';
import type { HostScreen, TestHost } from '../host.ts';
import { serveBundle } from '../serve-bundle.ts';
import { definitions } from './definitions.ts';
import { truth } from './truth.ts';

async function openTab(page: Page, url: string, client: string, tab: string, sign: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('row').filter({ hasText: client }).click();
  await page.getByRole('tab', { name: tab }).click();
  await page.getByText(sign).first().waitFor();
  await page.locator('.mantine-Loader-root, .mantine-Skeleton-root').first().waitFor({ state: 'detached' });
}

const screens: readonly HostScreen[] = [
  {
    id: 'patients',
    dossier: undefined,
    open: async (page, url) => {
      await page.goto(url);
      await page.getByRole('row').filter({ hasText: '60017' }).waitFor();
    },
    truth: [],
  },
  ...truth.map(({ client, tab, sign, facts }) => ({
    id: `${client}/${tab.toLowerCase()}`,
    dossier: client,
    open: (page: Page, url: string) => openTab(page, url, client, tab, sign),
    truth: facts,
  })),
];

export const medplum: TestHost = {
  id: 'medplum',
  title: 'Medplum',
  build: "A patient chart of Medplum's own components (Mantine) on its mock server, in English.",
  start: async ({ port } = {}) =>
    serveBundle({
      port,
      source: import.meta.dirname,
      entry: 'app/main.tsx',
      title: 'Medplum',
      body: '<div id="root"></div>',
      files: { '/definitions.json': ['application/json; charset=utf-8', await definitions()] },
    }),
  screens,
  profile: path.join(import.meta.dirname, 'profile.json'),
};
