import path from 'node:path';
import type { Page } from 'playwright-core';
import { startComponents } from '../../demo-ecd/components/serve.ts';
import { expectations } from '../../e2e/expectations.ts';
import { dossierOf, variety } from '../demo/dossiers.ts';
import { HOST_TODAY, type HostScreen, type TestHost } from '../host.ts';
import { untilAtRest } from '../wait.ts';
import { editedTruth, places, savedTruth, truthOf } from './truth.ts';

async function openScreen(page: Page, url: string, number: string, screen: string, tab?: string): Promise<void> {
  await page.goto(url);
  await page.locator(`a[href="/dossier/${number}/hulp"]`).click();
  await page.locator(`nav a[href="/dossier/${number}/${screen}"]`).click();
  await untilAtRest(page);
  if (tab) await page.getByRole('tab', { name: tab }).click();
}

/** As a user who clicks the value of a field and types another. */
async function typeEndDate(page: Page, text: string): Promise<void> {
  await page.locator('kz-veld', { hasText: 'Einde hulp' }).getByRole('button').click();
  await page.getByRole('textbox', { name: 'Einde hulp' }).fill(text);
}

const edited = dossierOf('100412');

const screens: readonly HostScreen[] = [
  {
    id: 'clienten',
    dossier: undefined,
    open: async (page, url) => {
      await page.goto(url);
      await page.locator('main li').first().waitFor();
    },
    truth: [],
  },
  ...variety.flatMap((dossier) =>
    places.map((place) => ({
      id: `${dossier.number}/${place.screen}${place.tab ? `/${place.tab.toLowerCase().replaceAll(' ', '-')}` : ''}`,
      dossier: dossier.number,
      open: (page: Page, url: string) => openScreen(page, url, dossier.number, place.screen, place.tab),
      truth: truthOf(dossier, place),
    })),
  ),
  {
    id: `${edited.number}/hulp/typing`,
    dossier: edited.number,
    open: async (page, url) => {
      await openScreen(page, url, edited.number, 'hulp');
      await typeEndDate(page, '1 december 2026');
    },
    truth: editedTruth(edited),
  },
  {
    id: `${edited.number}/hulp/saved`,
    dossier: edited.number,
    open: async (page, url) => {
      await openScreen(page, url, edited.number, 'hulp');
      await typeEndDate(page, '1 december 2026');
      await page.getByRole('button', { name: 'Opslaan' }).click();
      await page.locator('kz-melding').waitFor();
    },
    truth: savedTruth(edited, '2026-12-01'),
  },
];

export const components: TestHost = {
  id: 'components',
  title: 'Kompas',
  build:
    'Web components with open and closed shadow roots, slots, tabs, a virtual list and fields that are edited in place.',
  start: ({ port, today = HOST_TODAY } = {}) => startComponents({ today, ...(port === undefined ? {} : { port }) }),
  screens,
  profile: path.join(import.meta.dirname, 'profile.json'),
  outcomes: expectations,
};
