import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type RunningChromium, signInAs } from '../../scripts/services/chromium.ts';
import type { Stack } from '../../scripts/services/stack.ts';
import { startTestChromium } from './support/a-chromium.ts';
import { startEmptyStack } from './support/a-stack.ts';
import { accessibilityProblems } from './support/axe.ts';
import { readOutcomes } from './support/panel.ts';
import { chromiumTab, type Tab, withPicture } from './support/tab.ts';
import { openDossier, openScreen } from './support/walk-dossier.ts';

/** An own rule: made, tried, refused while an example fails, published by a second admin, and seen by a worker. */

const RULE_SET = 'wmo-midden-groningen';
const TITLE = 'Het plan heeft een datum';
const timeout = 15_000;

let stack: Stack;
let office: RunningChromium;
let worker: RunningChromium;
let page: Page;
let workerTab: Tab;

beforeAll(async () => {
  stack = await startEmptyStack('admin-rule-sets');
  [office, worker] = await Promise.all([
    startTestChromium('admin-rule-sets', stack.configuration, {
      account: 'Functioneel beheerder',
      viewport: { width: 1280, height: 900 },
    }),
    startTestChromium('admin-rule-sets-worker', stack.configuration, { account: 'Begeleider' }),
  ]);
  [, workerTab] = await Promise.all([openPlan(office), openPlan(worker)]);
});

afterAll(async () => {
  await office?.close();
  await worker?.close();
  await stack?.stop();
});

async function openPlan(browser: RunningChromium): Promise<Tab> {
  const tab = chromiumTab(await browser.openWindow());
  await tab.goto(stack.ecdUrl);
  await openDossier(tab, '100412');
  await openScreen(tab, 'plan');
  return tab;
}

async function openRuleSet(tab: string): Promise<Page> {
  const opened = await office.openExtensionPage(`admin.html?section=rule-sets&item=${RULE_SET}&tab=${tab}`);
  opened.setDefaultTimeout(timeout);
  return opened;
}

const problems = () => accessibilityProblems(chromiumTab(page));
const go = (name: string) => page.getByRole('link', { name, exact: true }).click();
const saved = () => page.getByText('Alles is bewaard').waitFor();

test('an admin makes a rule with forms; what fails is named and keeps it from being published', async () => {
  page = await openRuleSet('edit');
  await withPicture('admin makes a rule', chromiumTab(page), async () => {
    await page.getByRole('button', { name: 'Begin een concept' }).click();
    await page.getByRole('button', { name: 'Eigen eis toevoegen' }).click();
    await page.getByRole('textbox', { name: 'Titel', exact: true }).fill(TITLE);
    await page.getByRole('textbox', { name: 'Wat de eis vraagt', exact: true }).fill('In het plan staat een datum.');
    await page.getByRole('textbox', { name: 'Wat te doen als het ontbreekt', exact: true }).fill('Vul de datum in.');
    const fact = page.getByRole('combobox', { name: 'Welk gegeven?' });
    await fact.fill('plandatum');
    await page.getByRole('option', { name: /Datum plan/ }).click();
    await page.getByText('‘datum plan’ is ingevuld.').waitFor();

    // An example that expects the opposite of what comes out.
    await page.getByRole('button', { name: 'Voorbeeld voor ‘ontbreekt’' }).click();
    await page.getByLabel('Datum plan: gezien?').selectOption('ingevuld');
    await page.getByText('komt niet uit', { exact: true }).waitFor();
    expect(await problems()).toEqual([]);
    await page.getByRole('button', { name: 'Bewaar concept' }).click();
    await saved();

    await go('Vergelijken en publiceren');
    await page.getByText('1 voorbeeld komt niet uit. Publiceren kan nog niet.').waitFor();
    await page.getByText('Voorbeeld 1: verwacht ‘ontbreekt’, uitkomst ‘voldaan’').waitFor();
    expect(await page.getByRole('button', { name: 'Stel voor om te publiceren' }).isDisabled()).toBe(true);
    expect(await problems()).toEqual([]);
  });
});

test('it is tried on the dossier in another tab, beside the rules in force', async () => {
  await withPicture('admin tries a rule', chromiumTab(page), async () => {
    await go('Proberen');
    await page
      .getByRole('row', { name: new RegExp(TITLE) })
      .getByText('Nieuw in het concept')
      .waitFor();
  });
});

test('put right and proposed, it waits for a second admin', async () => {
  await withPicture('admin proposes', chromiumTab(page), async () => {
    await go('Vergelijken en publiceren');
    await page.getByRole('region', { name: 'Klaar om te publiceren?' }).getByRole('link', { name: TITLE }).click();
    await page.getByLabel('Verwacht: Voorbeeld 1').selectOption('voldaan');
    await page.getByText('komt uit', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Bewaar concept' }).click();
    await saved();
    await go('Vergelijken en publiceren');
    await page.getByRole('button', { name: 'Stel voor om te publiceren' }).click();
    await page.getByText('Dit is je eigen voorstel.').waitFor();
    expect(await page.getByRole('button', { name: 'Publiceer', exact: true }).count()).toBe(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await problems()).toEqual([]);
    await page.emulateMedia({ colorScheme: null });
  });
});

test('a second admin publishes it, and the worker sees it within a minute', { timeout: 120_000 }, async () => {
  const popup = await office.openExtensionPage('popup.html');
  await popup.getByRole('button', { name: 'Afmelden' }).click();
  await popup.getByRole('button', { name: /aanmelden/i }).waitFor({ timeout });
  await popup.close();
  await signInAs(office, 'Tweede beheerder');
  page = await openRuleSet('publish');
  await withPicture('second admin publishes', chromiumTab(page), async () => {
    await page.getByText(/Ineke Postma stelde op/).waitFor();
    await page.getByRole('button', { name: 'Publiceer', exact: true }).click();
    await page.getByText('Revisie 2 is gepubliceerd').waitFor();
  });
  const published = performance.now();
  await vi.waitFor(async () => expect(await readOutcomes(workerTab)).toHaveProperty('eigen-1'), {
    timeout: 60_000,
    interval: 500,
  });
  console.log(`visible in the panel after ${Math.round((performance.now() - published) / 1000)} s`);
});
