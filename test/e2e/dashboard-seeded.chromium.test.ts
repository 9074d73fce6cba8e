import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningChromium } from '../../scripts/services/chromium.ts';
import { stateDir } from '../../scripts/services/folders.ts';
import { openLocalDatabase } from '../../scripts/services/local-database.ts';
import { type Stack, startStack } from '../../scripts/services/stack.ts';
import { dayInAmsterdam } from '../../shared/domain/date.ts';
import { outcomes } from '../../shared/domain/outcome.ts';
import { builtInRuleSets } from '../../shared/frameworks/index.ts';
import { demoOrganisation, type Statement, seedStatements } from '../seed/demo-organisation.ts';
import { expectedCounts, largeSeedStatements, type SeedOptions } from '../seed/large-organisation.ts';
import { startTestChromium } from './support/a-chromium.ts';
import { accessibilityProblems } from './support/axe.ts';
import { chromiumTab, withPicture } from './support/tab.ts';

/** Twelve teams, 4,000 dossiers and 18 months: what the screen says against what the seed says was put in. */

const words = { met: 'voldaan', gap: 'ontbreekt', upcoming: 'komt eraan', 'needs-judgement': 'beoordelen' } as const;
const others = { unseen: 'nog niet gezien', unreadable: 'niet leesbaar', 'not-applicable': 'n.v.t.' } as const;
const wordOf = { ...words, ...others };
const content = builtInRuleSets.find(({ id }) => id === 'wmo-midden-groningen');
const requirement = 'mg-d05-client-involved';
const AT_ONCE = 20;

let stack: Stack;
let lead: RunningChromium;
let options: SeedOptions;

beforeAll(async () => {
  if (!content) throw new Error('The built-in rule set is gone.');
  const folder = path.join(stateDir, 'e2e', 'dashboard-seeded');
  await rm(folder, { recursive: true, force: true });
  options = { organisation: demoOrganisation.id, content, revision: 1, today: dayInAmsterdam(new Date()) };
  const { db, close } = await openLocalDatabase(folder);
  const run = (statements: readonly Statement[]) =>
    db.batch(statements.map(({ sql, parameters }) => db.prepare(sql).bind(...parameters)));
  await run(await seedStatements({ issuer: 'http://127.0.0.1', audience: 'https://api.dossierlens.example' }));
  const statements = [...largeSeedStatements(options)];
  for (let first = 0; first < statements.length; first += AT_ONCE) await run(statements.slice(first, first + AT_ONCE));
  await close();
  stack = await startStack({ stateDir: folder });
  lead = await startTestChromium('dashboard-seeded', stack.configuration, {
    account: 'Teamleider',
    viewport: { width: 1280, height: 800 },
  });
}, 240_000);

afterAll(async () => {
  await lead?.close();
  await stack?.stop();
});

async function open(query: string): Promise<Page> {
  const started = performance.now();
  const page = await lead.openExtensionPage(`dashboard.html${query}`);
  await page.locator('main h2').first().waitFor();
  await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
  console.log(`dashboard${query || ' overview'}: ${Math.round(performance.now() - started)} ms`);
  return page;
}

test('every number of a requirement is that of the recount of the seed', async () => {
  const page = await open('?view=requirements&team=wmo-noord&sort=clause');
  const counts = expectedCounts(options);
  await withPicture('seeded requirements', chromiumTab(page), async () => {
    const shown = await page.locator('[aria-labelledby=requirements] tbody tr:has([role=img])').evaluateAll((rows) =>
      rows.map((row) => [
        row
          .querySelector('a')
          ?.getAttribute('href')
          ?.match(/requirement=([^&]+)/)?.[1] ?? '',
        row.querySelector('[role=img]')?.getAttribute('aria-label') ?? '',
      ]),
    );
    expect(shown.length).toBeGreaterThan(20);
    for (const [id, label] of shown) {
      const expected = outcomes
        .map((outcome) => [counts[`wmo-noord ${id} ${outcome}`] ?? 0, wordOf[outcome]] as const)
        .filter(([count]) => count > 0)
        .map(([count, word]) => `${count.toLocaleString('nl-NL')} ${word}`);
      expect([id, label?.split(', ').sort()]).toEqual([id, expected.sort()]);
    }
  });
  await page.close();
});

test('of a team of others small numbers are hidden and the rest ends in 0 or 5', async () => {
  const page = await open('?view=requirements&team=thuis-noord');
  await page.getByText('niet (meer) van jou').waitFor();
  const labels = await page
    .locator('[aria-labelledby=requirements] [role=img]')
    .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('aria-label') ?? ''));
  const numbers = labels.flatMap((label) =>
    [...label.matchAll(/(\d[\d.]*)/g)].map(([text]) => Number(text.replace('.', ''))),
  );
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers.filter((number) => number % 5 !== 0 || number === 0)).toEqual([]);
  expect(labels.some((label) => label.includes('verborgen'))).toBe(true);
  await page.close();
});

describe.each([
  ['overview', ''],
  ['whole organisation', '?team=*&period=eighteen-months'],
  ['requirements', '?view=requirements'],
  ['requirement', `?view=requirement&requirement=${requirement}`],
  ['small team', '?team=nachtopvang'],
])('%s', (name, query) => {
  test.each(['light', 'dark'] as const)(
    'axe-core has no objections in %s, and it fits 1280 pixels',
    async (colorScheme) => {
      const page = await open(query);
      await page.emulateMedia({ colorScheme });
      await withPicture(`seeded ${name} ${colorScheme}`, chromiumTab(page), async () => {
        expect(await accessibilityProblems(chromiumTab(page))).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
      });
      await page.close();
    },
  );
});

test('the course is drawn with both lines, and its numbers stand behind it', async () => {
  const page = await open('?view=requirements&team=wmo-noord&period=eighteen-months');
  await page.locator('.recharts-line-curve').nth(1).waitFor();
  await page.getByText('Toon de cijfers als tabel').click();
  const rows = await page.locator('[aria-labelledby=trend] tbody tr').count();
  // Weekly beyond a quarter: about 78 weeks.
  expect(rows).toBeGreaterThan(60);
  await page.close();
});

test('an export is a file that says what the screen says', async () => {
  const page = await open('?view=requirements&team=wmo-noord');
  await page.getByRole('button', { name: 'Exporteren' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  const file = await (await download).path();
  const [header = '', ...lines] = (await readFile(file, 'utf8')).trim().split('\r\n');
  const line = lines.find((each) => each.startsWith(requirement))?.split(';') ?? [];
  const gaps = line[header.split(';').indexOf('Ontbreekt')];
  expect(gaps).toBe(String(expectedCounts(options)[`wmo-noord ${requirement} gap`] ?? 0));
  await page.getByText('De export staat in het logboek').waitFor();
  await page.close();
});

test('the arrow keys walk through the heat map, and Enter opens what is behind a cell', async () => {
  const page = await open('');
  await page.locator('[aria-labelledby=heat-map] tbody a[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForURL(/view=requirements&team=[a-z-]+&theme=/);
  await page.close();
});
