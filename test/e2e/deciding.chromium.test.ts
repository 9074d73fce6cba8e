import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningChromium } from '../../scripts/services/chromium.ts';
import type { Stack } from '../../scripts/services/stack.ts';
import { startTestChromium } from './support/a-chromium.ts';
import { startEmptyStack } from './support/a-stack.ts';
import { accessibilityProblems } from './support/axe.ts';
import { waitForPanel } from './support/panel.ts';
import { type RecordingProxy, startRecordingProxy } from './support/recording-proxy.ts';
import { chromiumTab, type Tab, withPicture } from './support/tab.ts';
import { walkDossier } from './support/walk-dossier.ts';

const CLIENT = '100451';
/** Words that somebody writes with a waiver; they must never leave the browser. */
const NOTE = 'Zwaluwstaartverbinding';
const PANEL = 'dossierlens-overlay';

let proxy: RecordingProxy;
let stack: Stack;
let chromium: RunningChromium;
let page: Page;
let tab: Tab;

beforeAll(async () => {
  stack = await startEmptyStack('deciding');
  proxy = await startRecordingProxy();
  chromium = await startTestChromium('deciding', stack.configuration, { account: 'Begeleider', args: proxy.flags });
  page = await chromium.openWindow();
  tab = chromiumTab(page);
  await page.goto(stack.ecdUrl);
  await walkDossier(tab, CLIENT);
});
afterAll(async () => {
  await chromium?.close();
  await stack?.stop();
  await proxy?.close();
});

const point = (requirement: string) => page.locator(`${PANEL} [data-requirement="${requirement}"]`);
const outcomeOf = (requirement: string) => point(requirement).getAttribute('data-outcome');
const openSection = async (id: string) => {
  const toggle = page.locator(`${PANEL} section.${id} .section-toggle`);
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
};
const firstIn = async (section: string) =>
  (await page.locator(`${PANEL} section.${section} li[data-requirement]`).first().getAttribute('data-requirement')) ??
  '';

test('a judgement takes three keys, is undone with one, and outlives the background and the page', () =>
  withPicture('deciding judgement', tab, async () => {
    const requirement = await firstIn('judge');
    await point(requirement).locator('.point-toggle').focus();
    await page.keyboard.press('Enter');
    expect(await accessibilityProblems(tab, PANEL)).toEqual([]);
    await page.keyboard.press('1');
    await openSection('met');
    await expect.poll(() => outcomeOf(requirement)).toBe('met');
    await page.keyboard.press('Control+z');
    await expect.poll(() => outcomeOf(requirement)).toBe('needs-judgement');
    await point(requirement).locator('.point-toggle').focus();
    await page.keyboard.press('2');
    await expect.poll(() => outcomeOf(requirement)).toBe('met');

    await chromium.killBackground();
    await page.reload();
    await waitForPanel(tab, CLIENT);
    await openSection('met');
    await expect.poll(() => outcomeOf(requirement)).toBe('met');
    await point(requirement).locator('.point-toggle').click();
    await expect
      .poll(() => point(requirement).locator('[aria-pressed="true"]').allInnerTexts())
      .toEqual([expect.stringContaining('Grotendeels')]);
  }));

test('an exception sets a point aside until a day, and its words stay in the browser', () =>
  withPicture('deciding exception', tab, async () => {
    const requirement = await firstIn('todo');
    const gap = point(requirement);
    await gap.locator('.point-toggle').click();
    await gap.getByRole('button', { name: 'Uitzondering maken' }).click();
    await gap.getByLabel('Reden').selectOption('client-declines');
    await gap.getByLabel('Toelichting').fill(NOTE);
    expect(await accessibilityProblems(tab, PANEL)).toEqual([]);
    await gap.getByRole('button', { name: 'Vastleggen' }).click();
    await openSection('not-applicable');
    await expect.poll(() => outcomeOf(requirement)).toBe('not-applicable');
    expect(await point(requirement).locator('.waived').textContent()).toContain('de cliënt wil dit niet');

    // It stays open where it went.
    await expect.poll(() => point(requirement).textContent()).toContain(NOTE);
    await point(requirement).getByRole('button', { name: 'Nu beëindigen' }).click();
    await expect.poll(() => outcomeOf(requirement)).toBe('gap');
    await page.locator(`${PANEL} .undo-line button`).click();
    await expect.poll(() => outcomeOf(requirement)).toBe('not-applicable');

    const sent = proxy.requests.filter(({ url }) => !url.startsWith(stack.ecdUrl));
    expect(sent.some(({ url }) => url.includes('/v1/waivers/'))).toBe(true);
    for (const { url, body } of sent) expect(`${url} ${body.toString()}`).not.toContain(NOTE);
  }));
