import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedStatements } from '../../test/seed/demo-organisation.ts';
import { officeStatements } from '../../test/seed/office-rows.ts';
import { compareDerived } from './compare-derived.ts';
import { dumpDatabase } from './dump-database.ts';
import { type OpenDatabase, openLocalDatabase } from './open-database.ts';
import { restoreRows } from './restore-rows.ts';
import { readLines, type StoredRow } from './stored-row.ts';
import { verifyAuditRows } from './verify-audit-rows.ts';
import { writeLines } from './write-lines.ts';

const DOSSIERS = 25;
const AUDIT_ROWS = 11;

let folder: string;
let backup: string;
let source: OpenDatabase;
let target: OpenDatabase;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dossierlens-backup-'));
  backup = path.join(folder, 'backup.jsonl');
  source = await openLocalDatabase(path.join(folder, 'source'));
  await fill(source.db);
  await writeLines(backup, dumpDatabase(source.db));
  target = await openLocalDatabase(path.join(folder, 'target'));
}, 60_000);

afterAll(async () => {
  await source?.close();
  await target?.close();
  await rm(folder, { recursive: true, force: true });
});

async function fill(db: D1Database): Promise<void> {
  const seed = await seedStatements({ issuer: 'https://login.example', audience: 'https://api.example' });
  await db.batch(seed.map(({ sql, parameters }) => db.prepare(sql).bind(...parameters)));
  await db.batch(
    Array.from({ length: DOSSIERS }, (_, index) =>
      db
        .prepare(
          `INSERT INTO dossier_results (organisation_id, dossier, rule_set_id, revision, team_id, outcomes, assessed_at,
             submission_id, received_at) VALUES ('demo', ?, 'wmo-midden-groningen', 1, ?, ?, '', '', '')`,
        )
        .bind(
          String(index).padStart(64, '0'),
          index % 2 ? 'wmo-noord' : 'jeugd',
          JSON.stringify({ eis: index % 3 ? 'gap' : 'met' }),
        ),
    ),
  );
  // One moves to another team and another goes: counters that came back to where they were.
  await db.prepare("UPDATE dossier_results SET team_id = 'wmo-zuid' WHERE rowid = 1").run();
  await db.prepare('DELETE FROM dossier_results WHERE rowid = 2').run();
  const office = await officeStatements({ organisation: 'demo', today: '2026-06-15', organisationKey: 'a2V5' });
  await db.batch(office.map(({ sql, parameters }) => db.prepare(sql).bind(...parameters)));
}

const linesOf = async (file: string) => (await readFile(file, 'utf8')).trimEnd().split('\n');

async function readAll(file: string): Promise<StoredRow[]> {
  const rows: StoredRow[] = [];
  for await (const row of readLines(file)) rows.push(row);
  return rows;
}

async function withLines(name: string, change: (lines: string[]) => string[]): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, `${change(await linesOf(backup)).join('\n')}\n`);
  return file;
}

const isAudit = (line: string, seq: number) => line.includes('"table":"audit_log"') && line.includes(`"seq":${seq},`);

describe('a backup', () => {
  test('restored elsewhere is the same database, counted anew', async () => {
    const { rows, derived } = await restoreRows(target.db, readLines(backup));
    expect(rows + derived.length).toBe((await linesOf(backup)).length);
    expect(derived.length).toBeGreaterThan(5);
    expect(await compareDerived(target.db, derived)).toEqual([]);
    expect(await verifyAuditRows(dumpDatabase(target.db))).toMatchObject([
      { organisation: 'demo', verified: AUDIT_ROWS, problems: [] },
    ]);
    const again = path.join(folder, 'again.jsonl');
    await writeLines(again, dumpDatabase(target.db));
    const counted = async (file: string) => (await linesOf(file)).filter((line) => !line.includes('"count":0}')).sort();
    expect(await counted(again)).toEqual(await counted(backup));
  }, 60_000);

  test('with a counter that is wrong is told from what was counted anew', async () => {
    const wrong: StoredRow[] = [];
    for await (const line of readLines(backup)) {
      if (line.table === 'dossier_counts') wrong.push({ ...line, row: { ...line.row, count: 99 } });
    }
    expect((await compareDerived(target.db, wrong)).length).toBeGreaterThanOrEqual(wrong.length);
  });

  test('that is broken off or of a later version is refused', async () => {
    const broken = await withLines('broken.jsonl', (lines) => lines);
    await appendFile(broken, '{"table":"people","row":{');
    await expect(readAll(broken)).rejects.toThrow('not a row of an export');
    const later = await withLines('later.jsonl', () => ['{"table":"of_later","row":{"id":1}}']);
    await expect(restoreRows(target.db, readLines(later))).rejects.toThrow('There is no table of_later');
    const hostile = await withLines('hostile.jsonl', () => ['{"table":"teams","row":{"id) SELECT 1 --":1}}']);
    await expect(restoreRows(target.db, readLines(hostile))).rejects.toThrow('is no column');
  });
});

describe('the audit log in a file', () => {
  test.each<[string, (lines: string[]) => string[], object[]]>([
    ['as it was', (lines) => lines, []],
    [
      'with a row that was changed',
      (lines) => lines.map((line) => (isAudit(line, 2) ? line.replace('demo-admin', 'demo-lead') : line)),
      [{ seq: 2, kind: 'changed' }],
    ],
    ['without a row', (lines) => lines.filter((line) => !isAudit(line, 3)), [{ seq: 3, kind: 'missing' }]],
    ['cut off', (lines) => lines.filter((line) => !isAudit(line, AUDIT_ROWS)), [{ seq: AUDIT_ROWS, kind: 'cut-off' }]],
  ])('%s', async (name, change, problems) => {
    const file = await withLines(`${name.replaceAll(' ', '-')}.jsonl`, change);
    const [report] = await verifyAuditRows(readLines(file));
    expect(report?.problems).toEqual(problems);
  });

  test('is compared with a last link that was written down before', async () => {
    const [whole] = await verifyAuditRows(readLines(backup));
    expect((await verifyAuditRows(readLines(backup), whole?.head))[0]?.problems).toEqual([]);
    const other = { seq: 2, hash: 'f'.repeat(64) };
    expect((await verifyAuditRows(readLines(backup), other))[0]?.problems).toEqual([{ seq: 2, kind: 'chain-broken' }]);
    const later = { seq: AUDIT_ROWS + 1, hash: 'f'.repeat(64) };
    expect((await verifyAuditRows(readLines(backup), later))[0]?.problems).toEqual([
      { seq: AUDIT_ROWS + 1, kind: 'cut-off' },
    ]);
  });
});
