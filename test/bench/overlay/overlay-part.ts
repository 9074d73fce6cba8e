import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { buildExtension, packExtension } from '../../../scripts/services/build-extension.ts';
import { signInAs, startChromium } from '../../../scripts/services/chromium.ts';
import { stateDir } from '../../../scripts/services/folders.ts';
import { startStack } from '../../../scripts/services/stack.ts';
import { timingOf } from '../measure.ts';
import type { BenchPart, PartReport } from '../part.ts';
import { type FirstOutcomes, watchFirstOutcomes } from './first-outcomes.ts';

/** Screens of different weight, opened by their address as from a bookmark or another system. */
const clients = ['100412', '100419', '100436', '100451', '100468'];
const screens = ['plan', 'risicos', 'overzicht', 'rapportages'];
const WANTED_MS = 150;

/** What runs on a page before a dossier is recognised, and after it; the limits of DESIGN.md in bytes. */
const bundles: Readonly<Record<string, readonly string[]>> = {
  'before a dossier is recognised (at most 15000)': ['content-scripts/recogniser.js'],
  'panel with Dutch texts (at most 110000)': ['panel.js', 'texts-nl.js'],
  'panel with English texts (at most 110000)': ['panel.js', 'texts-en.js'],
  reader: ['content-scripts/dossier.js'],
  'reader in a frame of another site': ['content-scripts/frame-reader.js'],
};

/** From the moment that a page stands still to the first outcomes in the panel, in a real browser; and what it weighs. */
export const overlayPart: BenchPart = {
  id: 'overlay',
  title: 'First outcomes after a page is ready',
  async run({ isQuick }) {
    const folder = path.join(stateDir, 'bench', 'overlay');
    await rm(folder, { recursive: true, force: true });
    const stack = await startStack({ stateDir: folder, ecd: { latency: [0, 0] } });
    const extension = await packExtension('chrome', 'bench-overlay', stack.configuration);
    const chromium = await startChromium({ extension, profile: 'bench-overlay', isHeadless: true });
    try {
      // With the rule sets of an organisation, as a worker has them.
      await signInAs(chromium, 'Begeleider');
      const page = await chromium.openWindow();
      await page.addInitScript(watchFirstOutcomes);
      // Compiling and the start of the background are not what a worker meets at every page.
      for (const client of clients) await open(page, `${stack.ecdUrl}/clienten/${client}/plan`);
      const measured: FirstOutcomes[] = [];
      for (let round = 0; round < (isQuick ? 1 : 3); round += 1) {
        for (const screen of screens) {
          for (const client of clients) measured.push(await open(page, `${stack.ecdUrl}/clienten/${client}/${screen}`));
        }
      }
      return reportOf(measured, await sizes());
    } finally {
      await chromium.close();
      await stack.stop();
    }
  },
};

async function open(page: Page, url: string): Promise<FirstOutcomes> {
  await page.goto(url);
  const first = await page.evaluate(() =>
    Promise.race([window.firstOutcomes, new Promise<undefined>((resolve) => setTimeout(resolve, 10_000))]),
  );
  if (!first) throw new Error(`The panel showed nothing on ${url} within ten seconds.`);
  if (!/\d/.test(first.said)) throw new Error(`The panel told no outcomes on ${url}: "${first.said}".`);
  return first;
}

async function sizes(): Promise<Record<string, number>> {
  const folder = await buildExtension('chrome');
  const gzip = (file: string) => gzipSync(readFileSync(path.join(folder, file))).length;
  return Object.fromEntries(
    Object.entries(bundles).map(([name, files]) => [
      `bytes gzip, ${name}`,
      files.map(gzip).reduce((sum, each) => sum + each, 0),
    ]),
  );
}

function reportOf(measured: readonly FirstOutcomes[], weights: Record<string, number>): PartReport {
  const after = (name: 'shownAt' | 'wholeAt') => measured.map((each) => Math.max(0, each[name] - each.readyAt));
  const rounds = new Map([
    ['first', after('shownAt')],
    ['whole', after('wholeAt')],
    ['begun', measured.map(({ shownAt }) => shownAt)],
  ]);
  const first = timingOf(rounds, {
    id: 'first',
    label: `first outcomes after the page is ready (at most ${WANTED_MS})`,
  });
  const whole = timingOf(rounds, { id: 'whole', label: 'outcomes of the page as it is when it is ready' });
  const begun = timingOf(rounds, { id: 'begun', label: 'first outcomes after the navigation began' });
  return {
    counts: { 'pages opened': measured.length, ...weights },
    timings: [first, whole, begun],
    ratios: [],
    notes: [
      `${Math.round(first.medianMs)} ms at the median; ${first.medianMs <= WANTED_MS ? 'reached' : 'NOT reached'}.`,
      'Ready is the last change that the page itself made. Outcomes may stand there before that; then it took 0 ms.',
    ],
  };
}
