import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningChromium } from '../../scripts/services/chromium.ts';
import type { Stack } from '../../scripts/services/stack.ts';
import { startTestChromium } from './support/a-chromium.ts';
import { startEmptyStack } from './support/a-stack.ts';
import { readLedgers } from './support/background-storage.ts';
import { foreignIn, markedDossiers } from './support/marks.ts';
import { openPanel, readShownClient, waitForPanel } from './support/panel.ts';
import { randomOf } from './support/random.ts';
import { openPoints, switchAtRandom } from './support/switch-at-random.ts';
import { chromiumTab, type Tab, withPicture } from './support/tab.ts';
import { openDossier, openScreen, waitUntilRead } from './support/walk-dossier.ts';
import { readWatched, type Watched, watchIdentity } from './support/watch-identity.ts';

/** A thousand, now and then: `SWITCHES=1000`, with `SEED` for the same ones again; half of them in each tab. */
const SWITCHES = Number(process.env.SWITCHES ?? 30);
/** What chance must have brought before the trial says anything; on a slow machine that takes more switches. */
const ENOUGH = { clients: 5, framesWithPoints: 40 };
const MOST_SWITCHES = SWITCHES + 340;
const TIMEOUT_MS = 300_000 + SWITCHES * 2000;
const dossiers = markedDossiers();
const clients = dossiers.map(({ number }) => number);
let stack: Stack;
let chromium: RunningChromium;

beforeAll(async () => {
  stack = await startEmptyStack('switching', { latency: [0, 150], dossiers });
  chromium = await startTestChromium('switching', stack.configuration);
});

afterAll(async () => {
  await chromium?.close();
  await stack?.stop();
});

async function openTab(): Promise<Tab> {
  const page = await chromium.openWindow();
  // Wide, so that the open panel stands beside the buttons for another client.
  await page.setViewportSize({ width: 1900, height: 900 });
  await page.goto(stack.ecdUrl);
  return chromiumTab(page);
}

/** Every ledger holds values of its own client, and nothing of another. */
async function expectPureLedgers(expected: readonly string[]): Promise<void> {
  const ledgers = await readLedgers(chromium);
  expect(ledgers.map(({ dossier }) => dossier.id)).toEqual(expect.arrayContaining([...expected]));
  for (const { dossier, observations } of ledgers) {
    const text = JSON.stringify(observations, (key, value) => (key === 'seenAt' ? undefined : value));
    expect(foreignIn(text, dossier.id, clients), `in the ledger of ${dossier.id}`).toEqual([]);
    const paths = observations.map(({ evidence }) => evidence.page.path).filter((path) => !path.includes(dossier.id));
    expect(paths, `in the ledger of ${dossier.id}`).toEqual([]);
  }
}

const isEnough = ({ clientsShown, framesWithPoints }: Watched) =>
  clientsShown.length >= ENOUGH.clients && framesWithPoints >= ENOUGH.framesWithPoints;

test('what is looked for is found: a text or a date of another client', () => {
  expect(foreignIn('Cliënt @100412, 3 mei 2001', '100412', clients)).toEqual([]);
  expect(foreignIn('Cliënt @100419', '100412', clients)).toEqual(['100419']);
  expect(foreignIn('getekend op 2002-05-03', '100412', clients)).toEqual(['100419']);
});

/** What was seen in several tabs together. */
async function readWatchedIn(tabs: readonly Tab[]): Promise<Watched> {
  const all = await Promise.all(tabs.map(readWatched));
  return {
    frames: all.reduce((sum, { frames }) => sum + frames, 0),
    framesWithPoints: all.reduce((sum, { framesWithPoints }) => sum + framesWithPoints, 0),
    clientsShown: [...new Set(all.flatMap(({ clientsShown }) => clientsShown))],
    mixtures: all.flatMap(({ mixtures }) => mixtures),
  };
}

test(
  'fast switching between clients and tabs never shows or keeps points of one client at another',
  async () => {
    const seed = Number(process.env.SEED ?? Date.now() % 100_000);
    const tabs = [await openTab(), await openTab()] as const;
    const [first, second] = tabs;
    await withPicture(`switching with SEED=${seed}`, first, async () => {
      await Promise.all([openDossier(first, '100412'), openDossier(second, '100473')]);
      for (const tab of tabs) {
        await openPanel(tab);
        await watchIdentity(tab);
      }
      // Both at a time, as a user who goes back and forth between two windows that are still loading.
      const trial = async (tab: Tab, random: () => number) => {
        for (let count = 0; count < MOST_SWITCHES / 2; count += 1) {
          if (count >= SWITCHES / 2 && isEnough(await readWatchedIn(tabs))) break;
          await switchAtRandom(tab, random, clients);
        }
      };
      await Promise.all([trial(first, randomOf(seed)), trial(second, randomOf(seed + 1))]);
      await Promise.all([openDossier(first, '100468'), openDossier(second, '100412')]);
      await Promise.all([openScreen(first, 'plan'), openScreen(second, 'risicos')]);
      await waitForPanel(first, '100468');
      await openPoints(first);
      const watched = await readWatchedIn(tabs);
      expect(watched.mixtures, `SEED=${seed}`).toEqual([]);
      expect(isEnough(watched), JSON.stringify({ ...watched, seed })).toBe(true);
      await expectPureLedgers(['100468', ...watched.clientsShown]);
    });
  },
  TIMEOUT_MS,
);

test('two tabs with two clients at a time stay apart', async () => {
  const first = await openTab();
  const second = await openTab();
  await withPicture('two tabs', second, async () => {
    await Promise.all([openDossier(first, '100412'), openDossier(second, '100473')]);
    for (const tab of [first, second]) {
      await openPanel(tab);
      await watchIdentity(tab);
    }
    for (const screen of ['plan', 'evaluaties', 'ondersteuning', 'risicos', 'contacten']) {
      await Promise.all([openScreen(first, screen), openScreen(second, screen)]);
      await openPoints(first);
      await openPoints(second);
    }
    await Promise.all([openDossier(first, '100419'), openScreen(second, 'overeenkomst')]);
    await Promise.all([waitUntilRead(first), waitUntilRead(second)]);
    expect([await readShownClient(first), await readShownClient(second)]).toEqual(['100419', '100473']);
    for (const tab of [first, second]) expect((await readWatched(tab)).mixtures).toEqual([]);
    await expectPureLedgers(['100412', '100419', '100473']);
    await first.evaluate(() =>
      document.querySelector('dossierlens-overlay')?.shadowRoot?.querySelector('.body')?.append('@100473'),
    );
    await expect.poll(async () => (await readWatched(first)).mixtures).not.toEqual([]);
  });
}, 120_000);
