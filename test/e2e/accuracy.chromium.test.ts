import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageBrowser, startPageBrowser } from '../../scripts/reading/page-browser.ts';
import type { HostReport, WayReport } from '../accuracy/accuracy-report.ts';
import { measureHost } from '../accuracy/measure-host.ts';
import { hosts } from '../hosts/index.ts';

interface Reached {
  /** All its screens, and those of no dossier. */
  readonly dossier: string;
  /** Recall without and with the profile. */
  readonly generic: number;
  readonly profile: number;
}

/**
 * What the reader reaches on every interface, for one dossier of each: nothing wrong, and no less found than this.
 * `npm run accuracy` measures all dossiers, and tells of every host what is missed.
 */
const reached: Readonly<Record<string, Reached>> = {
  'lindeplein-spa': { dossier: '100468', generic: 0.95, profile: 0.95 },
  frameset: { dossier: '100468', generic: 0.95, profile: 0.95 },
  components: { dossier: '100468', generic: 0.9, profile: 0.95 },
  medplum: { dossier: '60017', generic: 0.9, profile: 0.9 },
  'react-admin': { dossier: 'C2041', generic: 0.95, profile: 0.95 },
};

let browser: PageBrowser;

beforeAll(async () => {
  browser = await startPageBrowser();
});

afterAll(() => browser?.close());

test('every test system is watched', () =>
  expect(hosts.map(({ id }) => id).sort()).toEqual(Object.keys(reached).sort()));

describe.each(hosts)('$id', (host) => {
  const { dossier = '', generic = 1, profile = 1 } = reached[host.id] ?? {};
  let report: HostReport;

  beforeAll(async () => {
    report = await measureHost(browser, host, {
      // What is typed and not saved is on a screen of its own, whatever the dossier.
      choose: (screen) => screen.dossier === undefined || screen.dossier === dossier || screen.id.endsWith('/typing'),
    });
  }, 300_000);

  const way = (name: 'withoutProfile' | 'withProfile'): WayReport => {
    const measured = report[name];
    if (!measured) throw new Error(`There is no profile of ${host.id}.`);
    return measured;
  };

  describe.each([
    ['withoutProfile', generic],
    ['withProfile', profile],
  ] as const)('%s', (name, recall) => {
    test('every screen is of the dossier that it shows, or of none', () => {
      expect(way(name).wrongIdentities).toEqual([]);
    });

    test('no fact is wrong', () => {
      expect(way(name).wrong).toEqual([]);
      expect(way(name).facts.precision).toBe(1);
    });

    test('no less is found than before', () => {
      expect(way(name).facts.recall, JSON.stringify(way(name).missed)).toBeGreaterThanOrEqual(recall);
    });

    test('nothing is met that is not', () => {
      const { outcomes, outcomesOfTruth } = way(name);
      const said = [...(outcomes?.wrong ?? []), ...outcomesOfTruth.wrong];
      expect(said.filter(({ read, dossier: of }) => read === 'met' && of === dossier)).toEqual([]);
    });
  });
});
