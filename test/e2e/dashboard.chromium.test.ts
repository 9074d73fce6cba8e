import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { RunningChromium } from '../../scripts/services/chromium.ts';
import { stateDir } from '../../scripts/services/folders.ts';
import type { Stack } from '../../scripts/services/stack.ts';
import { builtInRuleSets } from '../../shared/frameworks/index.ts';
import { startTestChromium } from './support/a-chromium.ts';
import { startEmptyStack } from './support/a-stack.ts';
import { changeSettings, readTeamGaps, readWorklist } from './support/api.ts';
import { accessibilityProblems } from './support/axe.ts';
import { readStored, waitUntilRecorded } from './support/background-storage.ts';
import { openSections, waitUntilPanelIsAtRest } from './support/panel.ts';
import { openPoints } from './support/switch-at-random.ts';
import { chromiumTab, withPicture } from './support/tab.ts';
import { openDossier, openScreen } from './support/walk-dossier.ts';

const screens = ['plan', 'evaluaties', 'ondersteuning', 'aanwezigheid'];
const clients = ['100412', '100419', '100503'];
let stack: Stack;
let worker: RunningChromium;
let lead: RunningChromium;
let dossierPage: Page;

beforeAll(async () => {
  stack = await startEmptyStack('dashboard');
  await changeSettings(stack, { worklistReferences: true });
  [worker, lead] = await Promise.all([
    startTestChromium('dashboard-worker', stack.configuration, { account: 'Begeleider' }),
    startTestChromium('dashboard-lead', stack.configuration, { account: 'Teamleider' }),
  ]);
  dossierPage = await worker.openWindow();
  const tab = chromiumTab(dossierPage);
  await tab.goto(stack.ecdUrl);
  for (const client of clients) {
    await openDossier(tab, client);
    for (const screen of screens) await openScreen(tab, screen);
    await waitUntilRecorded(worker, client, screens);
  }
  await waitUntilPanelIsAtRest(tab);
  await vi.waitFor(async () => expect(await readStored(worker, 'local', 'outbox')).toEqual([]), { timeout: 10_000 });
});

afterAll(async () => {
  await worker?.close();
  await lead?.close();
  await stack?.stop();
});

const titleOf = (id: string) =>
  builtInRuleSets.flatMap(({ requirements }) => requirements).find((requirement) => requirement.id === id)?.title.nl;

const words: Record<string, string> = {
  met: 'voldaan',
  gap: 'ontbreekt',
  upcoming: 'komt eraan',
  'needs-judgement': 'beoordelen',
  unseen: 'nog niet gezien',
  unreadable: 'niet leesbaar',
  'not-applicable': 'n.v.t.',
};

test('the lead sees of the own team what the server counted', async () => {
  const page = await lead.openExtensionPage('dashboard.html?view=requirements&team=wmo-noord');
  await withPicture('dashboard of the lead', chromiumTab(page), async () => {
    const [gaps] = await readTeamGaps(stack);
    expect(gaps?.dossiers).toBe(clients.length);
    await page.getByRole('heading', { level: 1, name: 'Wmo Noord' }).waitFor();
    const row = page.locator('[aria-labelledby=requirements] tbody tr:has([role=img])');
    await row.first().waitFor();
    const rows = await row.all();
    const shown = await Promise.all(
      rows.map(async (row) => {
        const title = await row.getByRole('rowheader').evaluate((header) => header.firstChild?.textContent ?? '');
        const outcomes = await row.getByRole('img').getAttribute('aria-label');
        return `${title}: ${outcomes?.split(', ').sort().join(', ')}`;
      }),
    );
    const counted = gaps?.requirements.map(({ requirement, counts }) => {
      const parts = Object.entries(counts).filter(([, count]) => count > 0);
      return `${titleOf(requirement)}: ${parts
        .map(([outcome, count]) => `${count} ${words[outcome]}`)
        .sort()
        .join(', ')}`;
    });
    expect(shown.sort()).toEqual(counted?.sort());
    expect(shown.some((row) => row.includes('ontbreekt') && row.includes('voldaan'))).toBe(true);
  });
});

test('another team of the lead has nothing yet', async () => {
  const page = await lead.openExtensionPage('dashboard.html');
  await page.getByLabel('Team', { exact: true }).selectOption('Wmo Zuid');
  await page.getByText('Nog geen uitkomsten').first().waitFor();
  expect(new URL(page.url()).search).toBe('?team=wmo-zuid');
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Mijn teams samen' }).waitFor();
});

/** Everything that the server keeps, byte for byte as text. */
async function storedByServer(): Promise<string> {
  const folder = path.join(stateDir, 'e2e', 'dashboard', 'v3');
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  const contents = await Promise.all(files.map((file) => readFile(path.join(file.parentPath, file.name), 'latin1')));
  return contents.join('\n');
}

test('the lead opens a dossier from the worklist, which the server can’t find', async () => {
  const page = await lead.openExtensionPage('dashboard.html?view=worklist&team=wmo-noord');
  await withPicture('worklist of the lead', chromiumTab(page), async () => {
    for (const client of clients) await page.getByRole('link', { name: `Open dossier ${client}` }).waitFor();
    const { items } = await readWorklist(stack);
    expect(items.map(({ reference }) => reference?.ciphertext.length)).toEqual(
      clients.map(() => items[0]?.reference?.ciphertext.length),
    );
    expect(new Set(items.map(({ reference }) => reference?.ciphertext)).size).toBe(clients.length);

    const stored = await storedByServer();
    // Where it looks is where things are: pseudonyms and ciphertexts are there.
    for (const { dossier, reference } of items) {
      expect(stored).toContain(dossier);
      expect(stored).toContain(reference?.ciphertext);
    }
    expect(stored).not.toMatch(new RegExp(`(?<![0-9a-zA-Z])(${clients.join('|')})(?![0-9a-zA-Z])`));
    expect(stored).not.toContain('/clienten/');
    expect(stored).not.toContain(stack.configuration.organisationKey);

    const opened = lead.context.waitForEvent('page');
    await page.getByRole('link', { name: 'Open dossier 100412' }).click();
    const dossier = await opened;
    await dossier.waitForURL(/\/clienten\/100412(\/|$)/, { waitUntil: 'commit' });
    await dossier.getByText('100412').first().waitFor();
    expect(new URL(dossier.url()).host).toBe(new URL(stack.ecdUrl).host);
    expect(await dossier.evaluate(() => document.referrer)).toBe('');
    await dossier.close();
    expect(await accessibilityProblems(chromiumTab(page))).toEqual([]);
  });
  await page.close();
});

test('a worker gets no numbers of the team', async () => {
  const page = await worker.openExtensionPage('dashboard.html');
  await page.getByRole('heading', { name: 'Dit overzicht is voor teamleiders' }).waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
  expect(await accessibilityProblems(chromiumTab(page))).toEqual([]);
});

describe.each(['light', 'dark'] as const)('axe-core has no objections in %s', (colorScheme) => {
  test('to the dashboard', async () => {
    const page = await lead.openExtensionPage('dashboard.html');
    await page.emulateMedia({ colorScheme });
    await page.getByRole('table').first().waitFor();
    expect(await accessibilityProblems(chromiumTab(page))).toEqual([]);
    await page.close();
  });

  test('to the popup', async () => {
    const page = await lead.openExtensionPage('popup.html');
    await page.emulateMedia({ colorScheme });
    await page.getByRole('button', { name: 'Afmelden' }).waitFor();
    expect(await accessibilityProblems(chromiumTab(page))).toEqual([]);
    await page.close();
  });

  test('to the open panel', async () => {
    const tab = chromiumTab(dossierPage);
    await dossierPage.emulateMedia({ colorScheme });
    await openSections(tab);
    await openPoints(tab);
    await waitUntilPanelIsAtRest(tab);
    expect(await accessibilityProblems(tab, 'dossierlens-overlay')).toEqual([]);
  });
});
