import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/browsers.mjs';
import { type Rounds, ratioOf, timingOf } from '../measure.ts';
import type { BenchOptions, BenchPart, PartReport } from '../part.ts';
import { type BenchPage, benchPage } from './dossier-page.ts';
import type { InPage } from './in-page.ts';

declare const readerBench: InPage;

const sizes = (process.env.READER_SIZES?.split(',').map(Number) ?? [1000, 5000, 50_000]) as readonly number[];

/** The reader in a real browser, on pages of three sizes, beside axe-core and a bare walk on the same page. */
export const readerPart: BenchPart = {
  id: 'reader',
  title: 'Reading a dossier page, and following its changes',
  async run(options) {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('Geen Chromium gevonden. Zet het pad ernaartoe in DOSSIERLENS_CHROMIUM.');
    const args = ['--js-flags=--expose-gc', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
    const browser = await chromium.launch({ executablePath, args });
    try {
      const reports: PartReport[] = [];
      for (const size of sizes) reports.push(await measureSize(browser, size, options));
      return joined(reports);
    } finally {
      await browser.close();
    }
  },
};

async function measureSize(browser: Browser, size: number, { isQuick }: BenchOptions): Promise<PartReport> {
  const content = benchPage(size);
  const page = await openPage(browser, content);
  const first = await page.evaluate(() => readerBench.first());
  await assertCorrect(page, content);
  const elements = await page.evaluate(() => readerBench.elements());
  const withAxe = isQuick ? 1 : size > 10_000 ? 2 : 5;
  const count = isQuick ? 5 : 15;
  // As on a page that has been open for a while: by then the browser has compiled what it runs often.
  const warmUp = isQuick || size > 10_000 ? 2 : 12;
  await page.evaluate((rounds) => readerBench.rounds(rounds), warmUp);
  const times = await page.evaluate((rounds) => readerBench.rounds(rounds), count);
  const { longestSlice, longTasks } = await page.evaluate(() => readerBench.longest());
  const sessions = await measureSessions(page, isQuick ? 1 : 6);
  const axe = await page.evaluate((rounds) => readerBench.axe(rounds), withAxe);
  await page.close();
  const id = (name: string) => `${name}-${size}`;
  const rounds: Rounds = new Map([
    [id('floor'), times.floor],
    [id('whole'), times.whole],
    [id('change'), times.change],
    [id('axe'), axe],
    [id('whole-beside-axe'), times.whole.slice(0, axe.length)],
    [id('alone'), sessions.alone],
    [id('followed'), sessions.followed],
  ]);
  const on = `on ${elements} elements`;
  const timing = (name: string, label: string) => timingOf(rounds, { id: id(name), label: `${label} ${on}` });
  return {
    counts: {
      [`elements of the page of ${size}`]: elements,
      [`longest slice, ms, ${size}`]: round(longestSlice),
      [`tasks over 50 ms while reading in slices, ${size}`]: longTasks.length,
      [`first reading of a new page, ms, ${size}`]: round(first),
    },
    timings: [
      timing('floor', 'bare walk over the visible text'),
      timing('whole', 'reader, the whole page'),
      timing('change', 'reader, after a change of one row'),
      timing('axe', 'axe-core'),
      timing('alone', 'typing and table session, the page alone'),
      timing('followed', 'typing and table session, followed'),
    ],
    ratios: [
      ratioOf(rounds, {
        id: id('axe-to-reader'),
        label: `axe-core to the reader ${on}`,
        target: 50,
        faster: id('whole-beside-axe'),
        slower: id('axe'),
      }),
      ratioOf(rounds, {
        id: id('reader-to-floor'),
        label: `reader to the bare walk ${on} (at most 10)`,
        faster: id('floor'),
        slower: id('whole'),
      }),
      ratioOf(rounds, {
        id: id('whole-to-change'),
        label: `whole reading to one after a change ${on}`,
        target: 20,
        faster: id('change'),
        slower: id('whole'),
      }),
      ratioOf(rounds, {
        id: id('followed-to-alone'),
        label: `session followed to alone ${on} (at most 1.02)`,
        faster: id('alone'),
        slower: id('followed'),
      }),
    ],
    notes: [],
  };
}

async function openPage(browser: Browser, { html }: BenchPage): Promise<Page> {
  const page = await browser.newPage({ locale: 'nl-NL' });
  await page.setContent(
    `<!doctype html><html lang="nl"><head><title>Dossier</title></head><body>${html}</body></html>`,
  );
  const bundle = await build({
    entryPoints: [path.join(import.meta.dirname, 'in-page.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'chrome140',
  });
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.addScriptTag({ content: await readFile(axe, 'utf8') });
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
  return page;
}

async function assertCorrect(page: Page, { facts }: BenchPage): Promise<void> {
  const read = await page.evaluate(() => readerBench.facts());
  for (const [fact, value] of Object.entries(facts)) {
    if (read[fact] !== value)
      throw new Error(`${fact} is ${value} on the page; read was ${JSON.stringify(read[fact])}.`);
  }
  if (!(await page.evaluate(() => readerBench.isSameAfterChange())))
    throw new Error('Reading after a change gives something else than reading anew.');
}

async function measureSessions(page: Page, count: number) {
  const alone: number[] = [];
  const followed: number[] = [];
  const session = (isFollowed: boolean) => page.evaluate((with_) => readerBench.session(with_, 120), isFollowed);
  await session(false);
  for (let each = 0; each < count; each += 1) {
    // In turns, the other one first each time: a machine that gets slower hits both alike.
    const order = each % 2 === 0 ? [false, true] : [true, false];
    for (const isFollowed of order) (isFollowed ? followed : alone).push(await session(isFollowed));
  }
  return { alone, followed };
}

const round = (milliseconds: number) => Math.round(milliseconds * 10) / 10;

function joined(reports: readonly PartReport[]): PartReport {
  return {
    counts: Object.assign({}, ...reports.map(({ counts }) => counts)),
    timings: reports.flatMap(({ timings }) => timings),
    ratios: reports.flatMap(({ ratios }) => ratios),
    notes: [
      'In Chromium without a window; axe-core with its defaults on the same page after the others, because it leaves much behind that slows down what comes after it; its first run does not count. New garbage is collected before each measurement.',
      'The whole reading is by a new reader each round, so that nothing of the page is remembered; label texts are, as on the next page of the same system.',
      'A change is the mean of twenty, each of another row and read by itself, with the change itself.',
      'A session is 120 frames of typing a character and rewriting four rows, with the layout of the page; what observers do right after counts.',
    ],
  };
}
