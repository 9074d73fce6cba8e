import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningChromium } from '../../scripts/services/chromium.ts';
import { stateDir } from '../../scripts/services/folders.ts';
import { openLocalDatabase } from '../../scripts/services/local-database.ts';
import { type Stack, startStack } from '../../scripts/services/stack.ts';
import type { GetOverview, ListRequirementCounts } from '../../shared/contract/aggregates.ts';
import { addPeriod, dayInAmsterdam } from '../../shared/domain/date.ts';
import { type Outcome, outcomes } from '../../shared/domain/outcome.ts';
import { builtInRuleSets } from '../../shared/frameworks/index.ts';
import { foldOrder } from '../../worker/aggregates/cells.ts';
import { protectRow } from '../../worker/aggregates/protect-row.ts';
import { demoOrganisation, type Statement, seedStatements } from '../seed/demo-organisation.ts';
import { largeSeedStatements, type SeedOptions } from '../seed/large-organisation.ts';
import { startTestChromium } from './support/a-chromium.ts';
import { accessibilityProblems } from './support/axe.ts';
import { answeredRequirement, answeredSource, ask } from './support/dashboard/answers.ts';
import { type CsvRow, readCsv } from './support/dashboard/csv.ts';
import { expectedOverview, expectedRequirement, expectedRequirements } from './support/dashboard/expected.ts';
import { recount, recountRequirement, type Seeded, seededWith } from './support/dashboard/recount.ts';
import { screenOverview, screenRequirement, screenRequirements } from './support/dashboard/screen.ts';
import type { Counts } from './support/dashboard/source.ts';
import { chromiumTab, withPicture } from './support/tab.ts';

/** Twelve teams, 4,000 dossiers and 18 months: what the screen says against what the seed says was put in. */

const content = builtInRuleSets.find(({ id }) => id === 'wmo-midden-groningen');
const ruleSet = 'wmo-midden-groningen';
const requirement = 'mg-d05-client-involved';
const own = ['wmo-noord', 'wmo-zuid'];
const action = '00000000-0000-4000-8000-00000000000a';
const assessment = '00000000-0000-4000-8000-00000000000b';
const AT_ONCE = 20;

let stack: Stack;
let lead: RunningChromium;
let options: SeedOptions;
let seeded: Seeded;

beforeAll(async () => {
  if (!content) throw new Error('The built-in rule set is gone.');
  const folder = path.join(stateDir, 'e2e', 'dashboard-seeded');
  await rm(folder, { recursive: true, force: true });
  options = { organisation: demoOrganisation.id, content, revision: 1, today: dayInAmsterdam(new Date()) };
  seeded = seededWith(options);
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
  const page = await lead.openExtensionPage(`dashboard.html${query}`);
  await page.locator('main h1').first().waitFor();
  await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
  return page;
}

/** Colours that change move to the new ones; halfway they are neither. */
async function untilColoursRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const moving = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.all(moving.map((each) => each.finished.catch(() => undefined)));
  });
}

describe('every number of own teams is that of the API’s answer and that of a recount of the seed', () => {
  test('on the overview', async () => {
    const page = await open('');
    await withPicture('seeded numbers overview', chromiumTab(page), async () => {
      const screen = await screenOverview(page);
      expect(screen).toEqual(expectedOverview(await answeredSource(page, ruleSet, own)));
      expect(screen).toEqual(expectedOverview(recount(seeded, own)));
      expect(Object.keys(screen.heat).length).toBeGreaterThan(4);
    });
    await page.close();
  });

  test('in the list of requirements', async () => {
    const page = await open('?view=requirements&team=wmo-noord&sort=clause');
    await withPicture('seeded numbers requirements', chromiumTab(page), async () => {
      const screen = await screenRequirements(page);
      expect(screen).toEqual(expectedRequirements(await answeredSource(page, ruleSet, ['wmo-noord'])));
      expect(screen).toEqual(expectedRequirements(recount(seeded, ['wmo-noord'])));
      expect(Object.keys(screen).length).toBeGreaterThan(20);
    });
    await page.close();
  });

  test('on the page of one requirement', async () => {
    const page = await open(`?view=requirement&requirement=${requirement}`);
    await withPicture('seeded numbers requirement', chromiumTab(page), async () => {
      const screen = await screenRequirement(page);
      expect(screen).toEqual(expectedRequirement(await answeredRequirement(page, ruleSet, own, requirement)));
      expect(screen).toEqual(expectedRequirement(recountRequirement(seeded, own, requirement)));
      expect(Object.keys(screen.answers).length).toBeGreaterThan(2);
    });
    await page.close();
  });
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

/** The first sheet of a view as a CSV file, by the id of the requirement. */
async function exported(page: Page): Promise<ReadonlyMap<string, CsvRow>> {
  await page.getByRole('button', { name: 'Exporteren' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  const rows = readCsv(await readFile(await (await download).path(), 'utf8'));
  await page.getByText('De export staat in het logboek').waitFor();
  return new Map(rows.map((row) => [row['Eis-id'] ?? '', row]));
}

const columns = {
  met: 'Voldaan',
  gap: 'Ontbreekt',
  upcoming: 'Komt eraan',
  'needs-judgement': 'Beoordelen',
  unseen: 'Nog niet gezien',
  unreadable: 'Niet leesbaar',
  'not-applicable': 'N.v.t.',
} as const;

/** What may be told of one team and requirement, by the Worker's own rule. */
function toldOf(counts: Counts, minimum: number): Partial<Record<Outcome, number>> {
  const cells = protectRow(
    foldOrder.map((outcome) => counts[outcome] ?? 0),
    minimum,
  );
  return Object.fromEntries(foldOrder.flatMap((outcome, at) => (cells[at]?.count ? [[outcome, cells[at].count]] : [])));
}

/**
 * What somebody can do with two files: take the one from the other. The file of the organisation holds of each team, also
 * of the own ones, what may be told of it by itself; so the difference is made of numbers that were told already.
 */
test('subtracting the export of the own teams from that of the organisation gives no number that is hidden', async () => {
  const page = await open('?view=requirements&team=*');
  const whole = await exported(page);
  await page.getByLabel('Team', { exact: true }).selectOption({ label: 'Mijn teams samen' });
  await page.getByRole('heading', { level: 1, name: 'Mijn teams samen' }).waitFor();
  await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
  const mine = await exported(page);
  const { teams, about } = await ask<OverviewAnswer>(page, 'aggregates.overview', { ruleSet });
  const others = await Promise.all(
    teams
      .filter(({ isOwn }) => !isOwn)
      .map(({ team }) => ask<RequirementsAnswer>(page, 'aggregates.requirements', { ruleSet, teams: team.id })),
  );
  expect(others).toHaveLength(10);
  const each = own.map((team) => recount(seeded, [team]).requirements);
  const both = recount(seeded, own).requirements;
  let hidden = 0;
  for (const [id, row] of whole) {
    const told = each.map((counts) => toldOf(counts[id] ?? {}, about.minimum));
    for (const outcome of outcomes) {
      const cells = others.flatMap(({ requirements }) =>
        requirements.filter((answer) => answer.requirement === id).map(({ counts }) => counts[outcome]),
      );
      hidden += cells.filter((cell) => 'hidden' in cell).length;
      const ofOthers = cells.flatMap((cell) => ('count' in cell ? [cell.count] : []));
      const ofMine = told.flatMap((counts) => counts[outcome] ?? []);
      const sum = [...ofOthers, ...ofMine].reduce((all, count) => all + count, 0);
      const expected = sum === 0 ? 'verborgen' : String(sum);
      expect([id, outcome, row[columns[outcome]]]).toEqual([id, outcome, expected]);
      expect(mine.get(id)?.[columns[outcome]]).toBe(String(both[id]?.[outcome] ?? 0));
    }
  }
  expect(hidden).toBeGreaterThan(100);
  await page.close();
});
type OverviewAnswer = ReturnType<(typeof GetOverview)['response']['parse']>;
type RequirementsAnswer = ReturnType<(typeof ListRequirementCounts)['response']['parse']>;

describe('every view', () => {
  beforeAll(async () => {
    const page = await open('');
    await ask(page, 'action.put', {
      id: action,
      ifVersion: 0,
      action: {
        pattern: { ruleSet, requirement, team: 'wmo-noord' },
        title: 'Plan samen met de cliënt maken',
        description: 'Elke week een kwartier in het teamoverleg.',
        owner: 'demo-lead',
        dueOn: addPeriod(options.today, 'P3D'),
        state: 'doing',
      },
    });
    await ask(page, 'assessment.put', {
      id: assessment,
      ifVersion: 0,
      assessment: {
        title: 'Zelfevaluatie',
        ruleSet,
        revision: 1,
        scope: { kind: 'teams', teams: ['wmo-noord'] },
        plan: '',
        themeDeviations: {},
      },
    });
    await page.close();
  });

  test.each([
    ['overview', '?team=*&period=eighteen-months'],
    ['requirements', '?view=requirements&group=theme'],
    ['requirement', `?view=requirement&requirement=${requirement}`],
    ['actions', '?view=actions'],
    ['action', `?view=actions&item=${action}`],
    ['new action', `?view=actions&new=1&requirement=${requirement}`],
    ['assessments', '?view=assessments'],
    ['assessment', `?view=assessments&item=${assessment}`],
    ['new assessment', '?view=assessments&new=1'],
    ['worklist that is off', '?view=worklist'],
  ])('%s: axe-core has no objections, in light and dark, and it fits 1280 pixels', async (name, query) => {
    const page = await open(query);
    const tab = chromiumTab(page);
    await withPicture(`seeded ${name}`, tab, async () => {
      expect(await accessibilityProblems(tab)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
      await page.emulateMedia({ colorScheme: 'dark' });
      await untilColoursRest(page);
      expect(await accessibilityProblems(tab, 'html', ['color-contrast'])).toEqual([]);
    });
    await page.close();
  });
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

test('the arrow keys walk through the heat map, and Enter opens what is behind a cell', async () => {
  const page = await open('');
  await page.locator('[aria-labelledby=heat-map] tbody a[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForURL(/view=requirements&team=[a-z-]+&theme=/);
  await page.close();
});

test('on paper there is a cover first, and nothing is wider than A4', async () => {
  const page = await open('?view=requirements&team=wmo-noord');
  await page.emulateMedia({ media: 'print' });
  // The width of A4 without the margins, in CSS pixels.
  await page.setViewportSize({ width: 695, height: 1000 });
  const cover = page.locator('main section').first();
  expect(await cover.isVisible()).toBe(true);
  expect(await cover.evaluate((section) => section.textContent)).toContain('revisie 1');
  expect(await page.getByRole('button', { name: 'Exporteren' }).isVisible()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(695);
  await page.close();
});
