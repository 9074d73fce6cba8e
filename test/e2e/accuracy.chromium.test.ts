import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageBrowser, startPageBrowser } from '../../scripts/reading/page-browser.ts';
import type { HostReport } from '../accuracy/accuracy-report.ts';
import { measureHost } from '../accuracy/measure-host.ts';
import { hosts } from '../hosts/index.ts';

/**
 * What the reader reaches without a profile on interfaces that others made. It must not become less; the goal is a
 * precision of 1 and a recall of 0.85, and `npm run accuracy` tells of every host what is wrong and what is missed.
 */
const reached: Readonly<Record<string, { readonly wrong: number; readonly recall: number }>> = {
  medplum: { wrong: 0, recall: 0.8 },
  'react-admin': { wrong: 2, recall: 0.85 },
};

let browser: PageBrowser;

beforeAll(async () => {
  browser = await startPageBrowser();
});

afterAll(() => browser?.close());

describe.each(hosts.filter(({ id }) => id in reached))('$id', (host) => {
  let report: HostReport;

  beforeAll(async () => {
    report = await measureHost(browser, host, { isGeneric: true });
  }, 300_000);

  test('every screen is of the dossier that it shows, or of none', () => {
    expect(report.withoutProfile.wrongIdentities).toEqual([]);
  });

  test('no more is read wrongly, and no less is found, than before', () => {
    const { wrong, facts } = report.withoutProfile;
    expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(reached[host.id]?.wrong ?? 0);
    expect(facts.recall).toBeGreaterThanOrEqual(reached[host.id]?.recall ?? 1);
  });
});
