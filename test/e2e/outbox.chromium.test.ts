import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningChromium } from '../../scripts/services/chromium.ts';
import type { Stack } from '../../scripts/services/stack.ts';
import type { Outcome } from '../../shared/domain/outcome.ts';
import { startTestChromium } from './support/a-chromium.ts';
import { startEmptyStack } from './support/a-stack.ts';
import { readTeamGaps } from './support/api.ts';
import { readStored, waitUntilRecorded } from './support/background-storage.ts';
import {
  collapsePanel,
  openPanel,
  readOutcomes,
  readStatus,
  type ShownOutcomes,
  waitForPanel,
  waitUntilPanelIsAtRest,
} from './support/panel.ts';
import { acceptedIn, type RecordingProxy, startRecordingProxy } from './support/recording-proxy.ts';
import { chromiumTab, type Tab, withPicture } from './support/tab.ts';
import { openDossier, openScreen } from './support/walk-dossier.ts';

const screens = ['plan', 'evaluaties', 'ondersteuning'];
const clients = ['100412', '100451', '100473'];
let proxy: RecordingProxy;
let stack: Stack;
let chromium: RunningChromium;
let tab: Tab;

beforeAll(async () => {
  proxy = await startRecordingProxy();
  stack = await startEmptyStack('outbox');
  chromium = await startTestChromium('outbox', stack.configuration, { account: 'Begeleider', args: proxy.flags });
  tab = chromiumTab(await chromium.openWindow());
  await tab.goto(stack.ecdUrl);
});

afterAll(async () => {
  await chromium?.close();
  await stack?.stop();
  await proxy?.close();
});

async function workIn(client: string): Promise<ShownOutcomes> {
  await collapsePanel(tab);
  await openDossier(tab, client);
  for (const screen of screens) await openScreen(tab, screen);
  await waitUntilRecorded(chromium, client, screens);
  await waitUntilPanelIsAtRest(tab);
  await openPanel(tab);
  await waitForPanel(tab, client);
  return readOutcomes(tab);
}

interface Marked {
  isMarked?: true;
}

/** Kills the background, and makes sure that the one that comes in its place knows nothing of the former. */
async function killBackground(): Promise<void> {
  const background = () => chromium.context.serviceWorkers().at(-1);
  await background()?.evaluate(() => {
    (globalThis as Marked).isMarked = true;
  });
  await chromium.killBackground();
  // A page of the extension that asks something wakes it again.
  await (await chromium.openExtensionPage('popup.html')).close();
  await expect.poll(() => background()?.evaluate(() => (globalThis as Marked).isMarked ?? false)).toBe(false);
}

interface Alarms {
  get(name: string): Promise<{ readonly scheduledTime: number } | undefined>;
  create(name: string, alarm: { readonly when: number }): Promise<void>;
}

/** It is tried again within half a minute by itself; that it is, is looked at, and not waited for. */
async function bringRetryForward(): Promise<void> {
  const planned = await chromium.context
    .serviceWorkers()
    .at(-1)
    ?.evaluate(async () => {
      const { alarms } = (globalThis as unknown as { chrome: { alarms: Alarms } }).chrome;
      const alarm = await alarms.get('outbox');
      await alarms.create('outbox', { when: Date.now() });
      return alarm ? alarm.scheduledTime - Date.now() : undefined;
    });
  expect(planned).toBeLessThanOrEqual(30_000);
}

function countsOf(shown: readonly ShownOutcomes[]): Record<string, Partial<Record<Outcome, number>>> {
  const counts: Record<string, Partial<Record<Outcome, number>>> = {};
  for (const [requirement, outcome] of shown.flatMap((outcomes) => Object.entries(outcomes))) {
    counts[requirement] = { ...counts[requirement], [outcome]: (counts[requirement]?.[outcome] ?? 0) + 1 };
  }
  return counts;
}

test(
  'a server that is down for a while gets every dossier once, also when the background is killed meanwhile',
  () =>
    withPicture('outbox', tab, async () => {
      await stack.stopWorker();
      const shown = [await workIn(clients[0] ?? '')];
      await killBackground();
      shown.push(await workIn(clients[1] ?? ''), await workIn(clients[2] ?? ''));
      for (const outcomes of shown) expect(outcomes).toMatchObject({ 'mg-d02-plan-within-3-months': 'met' });
      expect(await readStatus(tab)).toContain('Server onbereikbaar, werkt verder');
      await killBackground();
      expect(await readStored(chromium, 'local', 'outbox')).toHaveLength(clients.length);
      expect(acceptedIn(proxy.requests)).toEqual([]);

      await stack.startWorker();
      await bringRetryForward();
      await expect.poll(() => acceptedIn(proxy.requests).length, { timeout: 60_000 }).toBe(clients.length);
      await expect.poll(() => readStored(chromium, 'local', 'outbox'), { timeout: 15_000 }).toEqual([]);
      const [gaps] = await readTeamGaps(stack);
      expect(gaps?.dossiers).toBe(clients.length);
      const received = gaps?.requirements.map(({ requirement, counts }) => [
        requirement,
        Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
      ]);
      expect(Object.fromEntries(received ?? [])).toEqual(countsOf(shown));
      // What the panel says follows by itself.
      await expect.poll(() => readStatus(tab), { timeout: 5000 }).not.toMatch(/onbereikbaar|wacht/);
    }),
  120_000,
);

test('without an account the panel says so and goes on', () =>
  withPicture('signed out', tab, async () => {
    const popup = await chromium.openExtensionPage('popup.html');
    await popup.getByRole('button', { name: 'Afmelden' }).click();
    await popup.getByRole('button', { name: 'Aanmelden' }).waitFor();
    await popup.close();
    await expect.poll(() => readStatus(tab)).toContain('Niet aangemeld');
    const before = acceptedIn(proxy.requests).length;
    const outcomes = await workIn('100468');
    expect(await readStatus(tab)).toContain('Niet aangemeld');
    expect(outcomes).toMatchObject({
      'mg-d02-plan-within-3-months': 'met',
      'mg-d08-1-yearly-evaluation': 'met',
      'mg-v07-medication': 'unseen',
    });
    expect(acceptedIn(proxy.requests)).toHaveLength(before);
  }));
