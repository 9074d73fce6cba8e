import type { Page } from 'playwright-core';
import type { PageBrowser } from '../../scripts/reading/page-browser.ts';
import { readProfile } from '../../scripts/reading/profile-file.ts';
import { type OpenPageReading, readOpenPage } from '../../scripts/reading/read-open-page.ts';
import type { SiteProfile } from '../../shared/profiles/site-profile.ts';
import { HOST_TODAY, type HostScreen, type TestHost } from '../hosts/host.ts';
import type { Fault, HostReport, WayReport } from './accuracy-report.ts';
import { ratesOf } from './rates.ts';
import { observationsOfTruth, outcomesOn, scoreOutcomes } from './score-outcomes.ts';
import { type Judgement, scoreScreen } from './score-screen.ts';

export interface MeasureOptions {
  /** Which screens, when not all. */
  readonly choose?: (screen: HostScreen) => boolean;
  /** Without the host's profile only. */
  readonly isGeneric?: boolean;
}

interface ReadScreen {
  readonly screen: HostScreen;
  readonly reading: OpenPageReading;
}

/**
 * Opens every screen of a host in a real browser, reads it with and without the host's profile, and holds both against
 * what a person wrote down.
 */
export async function measureHost(
  browser: PageBrowser,
  host: TestHost,
  { choose = () => true, isGeneric = false }: MeasureOptions = {},
): Promise<HostReport> {
  const profile = host.profile === undefined || isGeneric ? undefined : await readProfile(host.profile);
  const screens = host.screens.filter(choose);
  const running = await host.start({ today: HOST_TODAY });
  try {
    const read = await readScreens(browser, screens, running.url, profile);
    return {
      id: host.id,
      title: host.title,
      build: host.build,
      truthFacts: screens.reduce((sum, { truth }) => sum + truth.length, 0),
      withoutProfile: wayReport(read.without, host),
      ...(profile ? { withProfile: wayReport(read.with, host) } : {}),
    };
  } finally {
    await running.stop();
  }
}

/** More at a time than this only wait for each other. */
const AT_A_TIME = 3;

/** Each screen in a window of its own, so that nothing of one screen is left on the next. */
async function readScreens(
  browser: PageBrowser,
  screens: readonly HostScreen[],
  url: string,
  profile: SiteProfile | undefined,
): Promise<{ without: ReadScreen[]; with: ReadScreen[] }> {
  const readings: { without: ReadScreen; with: ReadScreen | undefined }[] = [];
  const waiting = screens.entries();
  await Promise.all(
    Array.from({ length: AT_A_TIME }, async () => {
      for (const [at, screen] of waiting) readings[at] = await readScreen(browser, screen, url, profile);
    }),
  );
  return { without: readings.map((each) => each.without), with: readings.flatMap((each) => each.with ?? []) };
}

async function readScreen(browser: PageBrowser, screen: HostScreen, url: string, profile: SiteProfile | undefined) {
  const page = await browser.openWindow();
  try {
    await openScreen(page, screen, url);
    const without = { screen, reading: await readOpenPage(page, { today: HOST_TODAY }) };
    const reading = profile ? await readOpenPage(page, { today: HOST_TODAY, profile }) : undefined;
    return { without, with: reading ? { screen, reading } : undefined };
  } finally {
    await page.close();
  }
}

async function openScreen(page: Page, screen: HostScreen, url: string): Promise<void> {
  try {
    await screen.open(page, url);
  } catch (error) {
    throw new Error(`The screen ${screen.id} did not open.`, { cause: error });
  }
}

const idOf = ({ identity }: OpenPageReading) => (identity.kind === 'known' ? identity.id : undefined);

function wayReport(read: readonly ReadScreen[], host: TestHost): WayReport {
  const scores = read.map(({ screen, reading }) =>
    scoreScreen(screen, { identity: idOf(reading), observations: reading.observations }),
  );
  const faults = (...judgements: readonly Judgement[]): Fault[] =>
    scores.flatMap(({ facts }, at) =>
      facts
        .filter(({ judgement }) => judgements.includes(judgement))
        .map((fact) => ({ screen: read[at]?.screen.id ?? '', ...fact })),
    );
  const byDossier = dossiersOf(read);
  const outcomes = host.outcomes;
  return {
    facts: ratesOf(scores),
    ...(outcomes
      ? {
          outcomes: scoreOutcomes(
            byDossier.flatMap((each) => {
              const expected = outcomes[each.dossier];
              return expected ? [{ ...each, expected }] : [];
            }),
          ),
        }
      : {}),
    outcomesOfTruth: scoreOutcomes(byDossier),
    wrong: faults('wrong'),
    missed: faults('missed', 'incomplete'),
    wrongIdentities: read
      .filter((_, at) => scores[at]?.isIdentityRight === false)
      .map(({ screen, reading }) => ({
        screen: screen.id,
        expected: screen.dossier ?? null,
        read: idOf(reading) ?? null,
      })),
  };
}

/** As the background keeps them: what was read counts for the dossier that was read with it, for no other. */
function dossiersOf(read: readonly ReadScreen[]) {
  const dossiers = new Set(read.flatMap(({ screen }) => screen.dossier ?? []));
  return [...dossiers].map((dossier) => {
    const own = read.filter(({ screen }) => screen.dossier === dossier);
    const observed = read.filter(({ reading }) => idOf(reading) === dossier);
    return {
      dossier,
      expected: outcomesOn(
        own.flatMap(({ screen }) => observationsOfTruth(screen, HOST_TODAY)),
        HOST_TODAY,
      ),
      read: outcomesOn(
        observed.flatMap(({ reading }) => reading.observations),
        HOST_TODAY,
      ),
    };
  });
}
