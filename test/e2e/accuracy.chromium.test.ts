import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageBrowser, startPageBrowser } from '../../scripts/reading/page-browser.ts';
import type { HostReport } from '../accuracy/accuracy-report.ts';
import { measureHost } from '../accuracy/measure-host.ts';
import { hosts } from '../hosts/index.ts';

/** Enough of each host to see that nothing is read wrongly; `npm run accuracy` takes all of them. */
const DOSSIERS = 2;

let browser: PageBrowser;

beforeAll(async () => {
  browser = await startPageBrowser();
});

afterAll(() => browser?.close());

describe.each(hosts)('$id', (host) => {
  let report: HostReport;

  beforeAll(async () => {
    const dossiers = [...new Set(host.screens.map(({ dossier }) => dossier))].filter((id) => id !== undefined);
    const chosen = new Set<string | undefined>([...dossiers.slice(0, DOSSIERS), undefined]);
    report = await measureHost(browser, host, { choose: ({ dossier }) => chosen.has(dossier) });
  }, 300_000);

  test('without a profile nothing is read wrongly, of no other dossier, and at least 85 % is found', () => {
    const { wrong, wrongIdentities, facts } = report.withoutProfile;
    expect({ wrong, wrongIdentities }).toEqual({ wrong: [], wrongIdentities: [] });
    expect(facts.recall).toBeGreaterThanOrEqual(0.85);
  });

  test('with its profile nothing is read wrongly, of no other dossier, and at least 95 % is found', () => {
    expect(report.withProfile).toBeDefined();
    expect(report.withProfile?.wrong).toEqual([]);
    expect(report.withProfile?.wrongIdentities).toEqual([]);
    expect(report.withProfile?.facts.recall).toBeGreaterThanOrEqual(0.95);
  });
});
