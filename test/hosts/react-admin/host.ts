import path from 'node:path';
import type { Page } from 'playwright-core';
import type { HostScreen, TestHost } from '../host.ts';
import { serveBundle } from '../serve-bundle.ts';
import { data } from './data.ts';
import { planTruth, tabTruth } from './truth.ts';

/** Opens a tab of a client as a user does, from the list. */
async function openTab(page: Page, url: string, client: string, tab: string): Promise<void> {
  await page.goto(`${url}/#/clienten`);
  await page.getByRole('cell', { name: client }).click();
  await page.getByRole('tab', { name: tab }).click();
  await page.getByRole('tab', { name: tab, selected: true }).waitFor();
  await untilDrawn(page, client);
}

/** The number beside the record, and no list that still waits for its rows. */
async function untilDrawn(page: Page, client: string): Promise<void> {
  await page.getByText(client, { exact: true }).waitFor();
  await page
    .locator('[role="progressbar"], .MuiSkeleton-root, .RaPlaceholder-root')
    .first()
    .waitFor({ state: 'detached' });
}

async function openPlan(page: Page, url: string, client: string, isForm: boolean): Promise<void> {
  const { id, naam } = recordOf(client);
  const plan = data.plannen.find(({ clientId }) => clientId === id);
  await page.goto(`${url}/#/plannen`);
  await page.getByRole('cell', { name: naam }).click();
  await page.waitForURL(`${url}/#/plannen/${plan?.id}/show`);
  if (isForm) {
    await page.getByRole('link', { name: 'Wijzigen' }).click();
    await page.getByLabel('Plan opgesteld op').waitFor();
  }
  await untilDrawn(page, client);
}

function recordOf(client: string): (typeof data.clienten)[number] {
  const record = data.clienten.find(({ clientnummer }) => clientnummer === client);
  if (!record) throw new Error(`There is no client ${client}.`);
  return record;
}

const openList =
  (name: string, text: string) =>
  async (page: Page, url: string): Promise<void> => {
    await page.goto(`${url}/#/${name}`);
    await page.getByRole('cell', { name: text }).first().waitFor();
  };

const screens: readonly HostScreen[] = [
  { id: 'clienten', dossier: undefined, open: openList('clienten', 'Wiebe Aardema'), truth: [] },
  { id: 'evaluaties', dossier: undefined, open: openList('evaluaties', 'Wiebe Aardema'), truth: [] },
  ...Object.entries(tabTruth).flatMap(([client, tabs]) =>
    Object.entries(tabs).map(([tab, truth]) => ({
      id: `${client}/${tab.toLowerCase()}`,
      dossier: client,
      open: (page: Page, url: string) => openTab(page, url, client, tab),
      truth,
    })),
  ),
  ...Object.entries(planTruth).flatMap(([client, { show, edit }]) => [
    {
      id: `${client}/plan`,
      dossier: client,
      open: (page: Page, url: string) => openPlan(page, url, client, false),
      truth: show,
    },
    {
      id: `${client}/plan/wijzigen`,
      dossier: client,
      open: (page: Page, url: string) => openPlan(page, url, client, true),
      truth: edit,
    },
  ]),
];

export const reactAdmin: TestHost = {
  id: 'react-admin',
  title: 'Zorgadministratie',
  build: 'react-admin on Material UI with a data provider in the page: show and edit pages, tabs, data grids.',
  start: ({ port } = {}) =>
    serveBundle({
      port,
      source: import.meta.dirname,
      entry: 'app/main.tsx',
      title: 'Zorgadministratie',
      body: '<div id="root"></div>',
    }),
  screens,
  profile: path.join(import.meta.dirname, 'profile.json'),
};
