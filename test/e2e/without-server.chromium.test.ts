import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Configuration } from '../../extension/storage/configuration-schema.ts';
import type { RunningChromium } from '../../scripts/services/chromium.ts';
import type { Stack } from '../../scripts/services/stack.ts';
import { type Account, startTestChromium } from './support/a-chromium.ts';
import { startEmptyStack } from './support/a-stack.ts';
import { readStored, waitUntilRecorded } from './support/background-storage.ts';
import {
  openPanel,
  readOutcomes,
  readStatus,
  type ShownOutcomes,
  waitForPanel,
  waitUntilPanelIsAtRest,
} from './support/panel.ts';
import { chromiumTab, type Tab, withPicture } from './support/tab.ts';
import { openDossier, openScreen } from './support/walk-dossier.ts';

const screens = ['plan', 'ondersteuning'];
let stack: Stack;
let chromium: RunningChromium | undefined;

beforeAll(async () => {
  stack = await startEmptyStack('without-server');
  await stack.stopWorker();
});
afterEach(() => chromium?.close());
afterAll(() => stack?.stop());

/** What the panel says after some work in a dossier. */
async function work(
  name: string,
  configuration: Configuration,
  account?: Account,
): Promise<{ tab: Tab; outcomes: ShownOutcomes; status: string }> {
  const browser = await startTestChromium(name, configuration, account ? { account } : {});
  chromium = browser;
  const tab = chromiumTab(await browser.openWindow());
  return withPicture(name, tab, async () => {
    await tab.goto(stack.ecdUrl);
    await openDossier(tab, '100419');
    for (const screen of screens) await openScreen(tab, screen);
    await waitUntilRecorded(browser, '100419', screens);
    await waitUntilPanelIsAtRest(tab);
    await openPanel(tab);
    await waitForPanel(tab, '100419');
    return { tab, outcomes: await readOutcomes(tab), status: await readStatus(tab) };
  });
}

/** Out of the framework, so also without a server the checklist is of use. */
const checked = { 'mg-d02-plan-within-3-months': 'gap', 'mg-d05-1-plan-signed': 'met' };

test('who signs in while the server cannot be reached gets the checklist, and is told', async () => {
  const { outcomes, status } = await work('unreachable', stack.configuration, 'Begeleider');
  expect(status).toContain('Server onbereikbaar, werkt verder');
  expect(status).toContain('ingebouwd');
  expect(outcomes).toMatchObject(checked);
});

test('who does not sign in gets the checklist; when the sign-in page does not answer, the panel says what to do', async () => {
  const { tab, outcomes, status } = await work('signed-out', { ...stack.configuration, issuer: stack.workerUrl });
  expect(status).toContain('Niet aangemeld');
  expect(outcomes).toMatchObject(checked);
  if (chromium) expect(await readStored(chromium, 'local', 'outbox')).toBeUndefined();
  await tab.clickInPanel('.connection button');
  await expect.poll(() => readStatus(tab)).toContain('De server is nu niet bereikbaar');
});

test('without any configuration the checklist works, and everything stays in the browser', async () => {
  const { outcomes, status } = await work('not-configured', {});
  expect(status).toContain('Geen server ingesteld. Alles blijft in deze browser.');
  expect(status).not.toContain('aangemeld');
  expect(outcomes).toMatchObject(checked);
});
