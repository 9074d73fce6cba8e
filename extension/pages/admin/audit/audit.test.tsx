// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AuditEntry } from '../../../../shared/contract/audit.ts';
import { click, expectAccessible } from '../../dashboard/actions/view-testing.tsx';
import { csvOf } from '../../dashboard/exports/csv.ts';
import { enAdminAudit } from '../../i18n/en-admin-audit.ts';
import { nl } from '../../i18n/nl.ts';
import { nlAdminAudit } from '../../i18n/nl-admin-audit.ts';
import { auditor, type Call, playServer, showElement } from '../section-testing.tsx';
import { type AuditFilter, isWrongPeriod, noFilter, queryOf } from './audit-filter.ts';
import { auditDocument, auditSheet } from './audit-sheet.ts';
import AuditSection from './index.tsx';
import { momentOf } from './moment.ts';

// Parts are loaded when they are asked for, and axe takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const entry = (seq: number, part: Partial<AuditEntry> = {}): AuditEntry => ({
  seq,
  at: '2026-11-22T09:30:00.000Z',
  actor: 'ineke',
  role: 'admin',
  action: 'settings.change',
  objectKind: 'organisation',
  objectId: 'zorg',
  outcome: 'done',
  requestId: 'r1',
  details: { changed: 'fourEyes', fourEyes: false },
  previousHash: 'a'.repeat(64),
  hash: 'b'.repeat(64),
  ...part,
});

const people = {
  'GET /v1/admin/people': () => ({
    items: [
      {
        subject: 'ineke',
        version: 1,
        name: 'Ineke Postma',
        role: 'admin',
        teams: [],
        isActive: true,
        source: 'directory',
      },
    ],
  }),
};

let shown: Awaited<ReturnType<typeof showElement>> | undefined;
const open = async () => {
  shown = await showElement(<AuditSection session={auditor} place={{ section: 'audit' }} go={() => {}} />);
  return shown;
};

beforeEach(() => fakeBrowser.reset());
afterEach(async () => {
  await shown?.close();
  shown = undefined;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('rows stand there in words, with the code beside it where there is no word', async () => {
  playServer({
    ...people,
    'GET /v1/admin/audit': () => ({
      items: [entry(2, { action: 'later.act', outcome: 'refused', actor: 'gone' }), entry(1)],
    }),
  });
  const { text } = await open();
  for (const word of ['instellingen gewijzigd', 'Ineke Postma', '10:30', 'later.act', 'geweigerd', 'gone'])
    expect(text()).toContain(word);
  await expectAccessible();
});

test('the next page goes behind the first', async () => {
  const calls = playServer({
    ...people,
    'GET /v1/admin/audit': ({ query }: Call) =>
      query?.cursor ? { items: [entry(1, { objectId: 'eerste' })] } : { items: [entry(2)], next: 'verder' },
  });
  const { text } = await open();
  await click('button', 'Meer tonen');
  expect(text()).toContain('eerste');
  expect(calls.filter(({ path: route }) => route.endsWith('/audit')).map(({ query }) => query?.cursor)).toEqual([
    undefined,
    'verder',
  ]);
});

describe('verifying', () => {
  const verify = async (problems: readonly unknown[]) => {
    playServer({
      ...people,
      'GET /v1/admin/audit': () => ({ items: [entry(1)] }),
      'GET /v1/admin/audit/verification': ({ query }: Call) =>
        query?.from === 1
          ? { verified: 500, problems: [], next: 501, head: { seq: 500, hash: 'a'.repeat(64) } }
          : { verified: 3, problems, head: { seq: 503, hash: 'c'.repeat(64) } },
    });
    const { text } = await open();
    await click('button', 'Controleer het logboek');
    return text();
  };

  test('goes on until the end, and gives the last link', async () => {
    expect(await verify([])).toContain('Klopt: 503 regels nagerekend');
    expect(document.querySelector('textarea')?.value).toBe(`503:${'c'.repeat(64)}`);
  });

  test.each([
    ['changed', 'Regel 501 is veranderd'],
    ['missing', 'Regel 501 ontbreekt'],
    ['chain-broken', 'Regel 501 sluit niet aan'],
    ['cut-off', 'Na regel 501 is het einde'],
  ])('%s is said in words', async (kind, words) => {
    const said = await verify([{ seq: 501, kind }]);
    expect(said).toContain(words);
    expect(said).not.toContain('Klopt:');
  });
});

describe('filters', () => {
  test.each<[string, Partial<AuditFilter>, object]>([
    ['nothing', {}, {}],
    ['blanks', { objectId: '  ' }, {}],
    ['a half typed day', { from: '2026-1' }, {}],
    ['a period', { from: '2026-11-01', to: '2026-11-22' }, { from: '2026-11-01', to: '2026-11-22' }],
    ['an act', { action: 'key.revoke', actor: 'ineke' }, { action: 'key.revoke', actor: 'ineke' }],
  ])('%s', (_, filter, expected) => {
    const query = Object.fromEntries(
      Object.entries(queryOf({ ...noFilter, ...filter })).filter(([, value]) => value !== undefined),
    );
    expect(query).toEqual(expected);
  });

  test.each([
    ['2026-11-02', '2026-11-01', true],
    ['2026-11-01', '2026-11-01', false],
    ['2026-11-02', '', false],
  ])('from %s to %s is the wrong way round: %s', (from, to, is) =>
    expect(isWrongPeriod({ ...noFilter, from, to })).toBe(is),
  );
});

describe('a file of the log', () => {
  const words = {
    texts: nlAdminAudit,
    nameOf: (subject: string) => subject,
    moment: (at: string) => momentOf(at, { day: (each) => each.slice(0, 10), moment: () => 'x 10:30' }),
  };

  test('has a value for each column, and no text that a spreadsheet takes for a formula', () => {
    const sheet = auditSheet([entry(1, { objectId: '=cmd()', details: { note: '+1' } })], words);
    expect(sheet.rows[0]).toHaveLength(sheet.columns.length);
    const csv = csvOf(sheet, nl.dashboard.exports);
    expect(csv).toContain("'=cmd()");
    expect(csv).not.toMatch(/;=cmd/);
    expect(csv).toContain('b'.repeat(64));
  });

  test('says which filters made it', () => {
    const about = auditDocument(
      [],
      { ...noFilter, action: 'key.revoke' },
      new Date('2026-11-22T09:00:00Z'),
      words,
    ).about;
    expect(Object.fromEntries(about)).toMatchObject({ Filters: 'action: key.revoke', Regels: '0' });
  });
});

/** Every file of the Worker that is no test. */
function workerSources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && /\.ts$/.test(file.name) && !/test/.test(path.join(file.parentPath, file.name)))
    .map((file) => readFileSync(path.join(file.parentPath, file.name), 'utf8'));
}

test('each act that the server writes down has words in both languages', () => {
  const sources = workerSources(path.join(import.meta.dirname, '../../../../worker'));
  const acts = new Set(
    sources
      .filter((source) => /writeAudited|appendAudit|Act\b|appendRow/.test(source))
      .flatMap((source) => source.match(/'[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*'/g) ?? [])
      .map((literal) => literal.slice(1, -1))
      .filter((act) =>
        /^(access|action|aggregate|assessment|audit|counters|dossier|invitation|key|organisation|person|retention|rule-set|site-profile|switch|settings|team|view|vocabulary|worklist)\./.test(
          act,
        ),
      ),
  );
  expect(acts.size).toBeGreaterThan(30);
  expect([...acts].filter((act) => !nlAdminAudit.action[act] || !enAdminAudit.action[act])).toEqual([]);
  expect(Object.keys(enAdminAudit.object)).toEqual(Object.keys(nlAdminAudit.object));
});
