import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { styleText } from 'node:util';
import type { Page } from 'playwright-core';
import { GetTeamGaps } from '../shared/contract/team-gaps.ts';
import type { Outcome } from '../shared/domain/outcome.ts';
import { builtInRuleSets } from '../shared/frameworks/index.ts';
import { openPanel, openSections, waitForPanel } from '../test/e2e/support/panel.ts';
import { chromiumTab } from '../test/e2e/support/tab.ts';
import { waitUntilRead, walkDossier } from '../test/e2e/support/walk-dossier.ts';
import { BrowserWithoutScreen } from '../test/oidc-provider/browser-without-screen.ts';
import { packExtension } from './services/build-extension.ts';
import { type RunningChromium, signInAs, startChromium } from './services/chromium.ts';
import { root, stateDir } from './services/folders.ts';
import { redirectUris, type Stack } from './services/stack.ts';

/** The dossier whose checklist is printed: one with things to do. The others give the team some numbers. */
const SHOWN = '100451';
const OTHERS = ['100412', '100503'];
const TEAM = 'wmo-noord';

const names: Record<Outcome, string> = {
  gap: 'ontbreekt',
  upcoming: 'komt eraan',
  'needs-judgement': 'beoordelen',
  unseen: 'nog niet gezien',
  unreadable: 'niet leesbaar',
  met: 'voldaan',
  'not-applicable': 'n.v.t.',
};
const colours: Partial<Record<Outcome, 'red' | 'yellow' | 'green'>> = { gap: 'red', upcoming: 'yellow', met: 'green' };

interface PrintedPoint {
  readonly outcome: Outcome;
  readonly title: string;
  readonly due: string;
  readonly seen: readonly string[];
}

/** The points as they stand in the panel, opened one by one as a worker would. */
async function readChecklist(page: Page): Promise<PrintedPoint[]> {
  await openSections(chromiumTab(page));
  const points: PrintedPoint[] = [];
  for (const point of await page.locator('dossierlens-overlay li[data-requirement]').all()) {
    await point.locator('.point-toggle').click();
    const [seen, due] = await Promise.all([
      point.locator('.reading-words > p:first-child').allInnerTexts(),
      point.locator('.relative, .due').allInnerTexts(),
    ]);
    points.push({
      outcome: (await point.getAttribute('data-outcome')) as Outcome,
      title: (await point.locator('.point-title').textContent()) ?? '',
      due: due.map((words) => words.trim()).join(', '),
      seen,
    });
    await point.locator('.point-toggle').click();
  }
  return points;
}

function printChecklist(dossier: string, points: readonly PrintedPoint[]): void {
  console.log(styleText('bold', `\nChecklist van dossier ${dossier}\n`));
  for (const outcome of Object.keys(names) as Outcome[]) {
    for (const point of points.filter((each) => each.outcome === outcome)) {
      const colour = colours[outcome];
      const label = names[outcome].padEnd(16);
      console.log(`  ${colour ? styleText(colour, label) : label}${point.title}${point.due ? ` (${point.due})` : ''}`);
      for (const seen of point.seen)
        console.log(styleText('dim', `  ${' '.repeat(16)}${seen.replaceAll(/\s+/g, ' ').slice(0, 110)}`));
    }
  }
}

/** The panel as a worker has it beside the page: on the screen that the point is about, with the point open. */
async function takePicture(page: Page, stack: Stack, folder: string): Promise<void> {
  const tab = chromiumTab(page);
  await page.goto(`${stack.ecdUrl}/clienten/${SHOWN}/evaluaties`);
  await waitUntilRead(tab);
  await waitForPanel(tab, SHOWN);
  await openPanel(tab);
  await page.locator('dossierlens-overlay [data-requirement="mg-d08-1-yearly-evaluation"] .point-toggle').click();
  await page.screenshot({ path: path.join(folder, 'panel.png') });
}

/** Reads the team's gaps back from the Worker as its lead, with a sign-in of its own. */
async function printGaps(stack: Stack): Promise<void> {
  const [redirectUri = ''] = redirectUris;
  const { issuer, clientId } = stack.provider;
  const tokens = await new BrowserWithoutScreen().signIn({ issuer, clientId, redirectUri, subject: 'demo-lead' });
  const url = new URL(GetTeamGaps.path.replace(':team', TEAM), stack.workerUrl);
  const response = await fetch(url, { headers: { authorization: `Bearer ${tokens.access_token}` } });
  if (!response.ok) throw new Error(`De server gaf geen cijfers van het team: ${response.status}.`);
  for (const { team, ruleSet, revision, dossiers, requirements } of GetTeamGaps.response.parse(await response.json())
    .gaps) {
    const titles = new Map(
      builtInRuleSets.flatMap((each) => each.requirements.map(({ id, title }) => [id, title.nl] as const)),
    );
    console.log(styleText('bold', `\nTeam ${team.name}: ${dossiers} dossiers, ${ruleSet} revisie ${revision}\n`));
    console.log('  ontbreekt  voldaan  niet gezien');
    const shown = requirements.filter(({ counts }) => counts.gap + counts.met + counts.unseen > 0);
    for (const { requirement, counts } of shown.sort((a, b) => b.counts.gap - a.counts.gap)) {
      const figures = [counts.gap, counts.met, counts.unseen + counts.unreadable].map((count, index) =>
        String(count).padStart([9, 9, 13][index] ?? 9),
      );
      console.log(`  ${figures.join('')}  ${titles.get(requirement) ?? requirement}`);
    }
  }
}

async function lookAtDashboard(stack: Stack, folder: string): Promise<void> {
  const extension = await packExtension('chrome', 'lead', stack.configuration);
  const browser = await startChromium({ extension, profile: 'lead', isHeadless: true });
  try {
    await signInAs(browser, 'Teamleider');
    const dashboard = await browser.openExtensionPage(`dashboard.html?team=${TEAM}`);
    await dashboard.getByRole('table').first().waitFor({ timeout: 20_000 });
    await dashboard.screenshot({ path: path.join(folder, 'dashboard.png'), fullPage: true });
  } finally {
    await browser.close();
  }
}

async function waitUntilSent(browser: RunningChromium): Promise<void> {
  const [worker] = browser.context.serviceWorkers();
  for (let tries = 0; tries < 100; tries += 1) {
    const waiting = await worker?.evaluate(() => chrome.storage.local.get('outbox'));
    if (((waiting?.outbox as unknown[] | undefined) ?? []).length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('De uitkomsten konden niet naar de server worden gestuurd.');
}

/**
 * What `npm start` shows on a screen, without one: a worker walks three dossiers, the checklist of one is printed, and
 * the numbers of the team as the Worker gives them to its lead. Screenshots go into the state folder.
 */
export async function walkWithoutScreen(stack: Stack): Promise<void> {
  const folder = path.join(stateDir, 'screenshots');
  await mkdir(folder, { recursive: true });
  const extension = await packExtension('chrome', 'worker', stack.configuration);
  const browser = await startChromium({ extension, profile: 'worker', isHeadless: true });
  try {
    await signInAs(browser, 'Begeleider');
    const page = await browser.context.newPage();
    const tab = chromiumTab(page);
    await page.goto(`${stack.ecdUrl}/clienten`);
    for (const dossier of [...OTHERS, SHOWN]) {
      await walkDossier(tab, dossier);
      console.log(`Dossier ${dossier} doorlopen.`);
    }
    printChecklist(SHOWN, await readChecklist(page));
    await takePicture(page, stack, folder);
    await waitUntilSent(browser);
  } finally {
    await browser.close();
  }
  await printGaps(stack);
  await lookAtDashboard(stack, folder);
  console.log(`\nSchermafbeeldingen: ${path.relative(root, folder)}/panel.png en dashboard.png`);
}
