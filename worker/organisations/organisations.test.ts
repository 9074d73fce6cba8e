import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EraseOrganisation, ExportOrganisation } from '../../shared/contract/organisation.ts';
import { GetSession } from '../../shared/contract/session.ts';
import { openDatabase } from '../db/database.ts';
import { anOrganisation, type TestOrganisation } from '../testing/an-organisation.ts';
import { addSecondAdmin, ask, must, readAudit } from '../testing/ask.ts';
import { aDossier, aSubmission, send } from '../testing/call.ts';
import { dumpAll } from '../testing/dump.ts';
import { readCounters, readResults } from '../testing/recount.ts';
import { closeOrganisation, finishErasing } from './finish-erasing.ts';
import { ownTables } from './tables.ts';

let care: TestOrganisation;
let admin: string;

beforeEach(async () => {
  care = await anOrganisation();
  admin = await care.tokenOf('admin');
  const worker = await care.tokenOf('worker');
  await send(
    worker,
    [1, 2, 3].map((dossier) => aSubmission({ dossier: aDossier(dossier) })),
  );
});

test('the tables are all that there are, each after those it refers to', async () => {
  const { results } = await env.DB.prepare(
    `SELECT name FROM sqlite_master WHERE type = 'table'
     AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_cf%' ESCAPE '\\' AND name <> 'd1_migrations'`,
  ).all<{ name: string }>();
  const names = ownTables.map(({ name }) => name);
  expect([...names, 'erased_organisations'].sort()).toEqual(results.map(({ name }) => name).sort());
  for (const [index, name] of names.entries()) {
    const { results: keys } = await env.DB.prepare(`PRAGMA foreign_key_list(${name})`).all<{ table: string }>();
    for (const { table } of keys) expect(names.indexOf(table)).toBeLessThanOrEqual(index);
  }
});

describe('an export', () => {
  async function exportAll(limit: number) {
    const rows: { table: string; row: Record<string, unknown> }[] = [];
    let cursor: string | undefined;
    do {
      const page = await must(admin, ExportOrganisation, { query: { limit, ...(cursor && { cursor }) } });
      expect(page.rows.length).toBeLessThanOrEqual(limit);
      rows.push(...page.rows);
      cursor = page.next;
    } while (cursor);
    return rows;
  }

  test.each([1, 4, 1000])('in pages of %d has every row of the organisation once, as stored', async (limit) => {
    await anOrganisation({ id: 'care-b' });
    const rows = await exportAll(limit);
    const dump = await dumpAll();
    for (const { name, owner } of ownTables.filter((table) => table.name !== 'audit_heads')) {
      const own = (dump[name] as Record<string, unknown>[]).filter((row) => row[owner] === 'care-a');
      const sorted = (list: unknown[]) => list.map((row) => JSON.stringify(row)).sort();
      expect([name, sorted(rows.filter(({ table }) => table === name).map(({ row }) => row))]).toEqual([
        name,
        sorted(own),
      ]);
    }
    expect((await readAudit()).map(({ action }) => action)).toEqual(['organisation.export']);
  });

  test('does not take a cursor of another list', async () => {
    for (const cursor of ['WyJzcWxpdGVfbWFzdGVyIiwwXQ', 'WzFd', 'x']) {
      expect((await ask(admin, ExportOrganisation, { query: { cursor } })).status).toBe(400);
    }
  });
});

describe('erasing an organisation', () => {
  const erase = (token: string, confirm = 'care-a') => ask(token, EraseOrganisation, { body: { confirm } });
  const kept = async () =>
    Object.entries(await dumpAll()).filter(([, rows]) =>
      (rows as Record<string, unknown>[]).some((row) => (row.organisation_id ?? row.id) === 'care-a'),
    );

  test('takes another name typed as a mistake', async () => {
    const before = await dumpAll();
    expect((await erase(admin, 'care-b')).status).toBe(409);
    expect(await dumpAll()).toEqual(before);
  });

  test('takes two admins, and leaves only the end of the audit log', async () => {
    const other = await anOrganisation({ id: 'care-b' });
    await addSecondAdmin('care-a');
    expect(await (await erase(admin)).json()).toMatchObject({ state: 'asked' });
    expect(await (await erase(admin)).json()).toMatchObject({ state: 'asked' });
    expect(await kept()).not.toEqual([]);

    const answer = (await (await erase(await care.tokenOf('admin-2'))).json()) as Record<string, unknown>;
    expect(answer).toMatchObject({ state: 'erased', auditSeq: 3 });
    expect(await kept()).toEqual([]);
    expect(await env.DB.prepare("SELECT * FROM erased_organisations WHERE id = 'care-a'").first()).toMatchObject({
      audit_seq: answer.auditSeq,
      audit_hash: answer.auditHash,
    });
    expect((await ask(admin, GetSession)).status).toBe(401);
    expect((await ask(await other.tokenOf('admin'), GetSession)).status).toBe(200);
  });

  test('forgets after a week that it was asked', async () => {
    await addSecondAdmin('care-a');
    await erase(admin);
    const later = Date.now() + 7 * 24 * 60 * 60 * 1000 + 1000;
    vi.useFakeTimers({ toFake: ['Date'], now: later });
    try {
      const token = await care.tokenOf('admin-2');
      expect(await (await erase(token)).json()).toMatchObject({ state: 'asked' });
    } finally {
      vi.useRealTimers();
    }
    expect(await kept()).not.toEqual([]);
  });

  test('takes one where four eyes are off', async () => {
    await env.DB.prepare('UPDATE organisation_settings SET four_eyes = 0').run();
    expect(await (await erase(admin)).json()).toMatchObject({ state: 'erased', auditSeq: 1 });
    expect(await kept()).toEqual([]);
  });

  test('that was interrupted lets nobody in, and is finished later', async () => {
    const db = openDatabase(env.DB);
    await must(admin, ExportOrganisation);
    await closeOrganisation(db, 'care-a', new Date());
    expect((await ask(admin, GetSession)).status).toBe(401);
    expect(await kept()).not.toEqual([]);
    expect(await finishErasing(db)).toBe(true);
    expect(await kept()).toEqual([]);
  });
});

test('one that is deleted takes all its rows along, and none of another', async () => {
  const staying = await anOrganisation({ id: 'care-b' });
  await send(await staying.tokenOf('worker'), [aSubmission()]);
  await env.DB.prepare("DELETE FROM organisations WHERE id = 'care-a'").run();
  for (const [name, rows] of Object.entries(await dumpAll())) {
    const left = (rows as Record<string, unknown>[]).map((row) => row.organisation_id ?? row.id);
    expect([name, left.filter((id) => id === 'care-a')]).toEqual([name, []]);
  }
  expect(await readResults()).toEqual([expect.objectContaining({ organisation_id: 'care-b' })]);
  expect((await readCounters()).dossiers).toEqual([expect.objectContaining({ organisation_id: 'care-b', count: 1 })]);
});
