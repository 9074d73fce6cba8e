import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import { RecordExport } from '../../shared/contract/aggregates.ts';
import { ListAudit, VerifyAudit } from '../../shared/contract/audit.ts';
import { PutTeam } from '../../shared/contract/directory.ts';
import { openDatabase } from '../db/database.ts';
import { anOrganisation, type TestOrganisation } from '../testing/an-organisation.ts';
import { ask, must } from '../testing/ask.ts';
import { appendAudit } from './append.ts';
import { auditHashOf } from './audit-hash.ts';
import { tamper } from './testing.ts';
import type { AuditRow } from './verify-chain.ts';

let care: TestOrganisation;
let auditor: string;

beforeEach(async () => {
  care = await anOrganisation();
  auditor = await care.tokenOf('auditor');
});

async function write(count: number, { actor = 'admin', day = '2026-06-01' } = {}): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await appendAudit(
      {
        db: openDatabase(env.DB),
        actor: { organisation: { id: care.id }, subject: actor, role: 'admin' },
        now: new Date(`${day}T10:00:00.000Z`),
        requestId: `request-${index}`,
      },
      { action: 'team.change', object: { kind: 'team', id: `team-${index}` }, details: { index } },
    );
  }
}

const verify = async (from = 1) => {
  const { head: _, ...rest } = await must(auditor, VerifyAudit, { query: { from } });
  return rest;
};

describe('the chain', () => {
  test('of an untouched log holds, also when it is empty', async () => {
    expect(await must(auditor, VerifyAudit)).toEqual({ verified: 0, problems: [] });
    await write(5);
    const { head, ...rest } = await must(auditor, VerifyAudit);
    expect(rest).toEqual({ verified: 5, problems: [] });
    expect(head).toEqual(await env.DB.prepare('SELECT seq, hash FROM audit_log WHERE seq = 5').first());
  });

  const rehash = async (seq: number, changes: Partial<AuditRow>) => {
    const row = await env.DB.prepare('SELECT * FROM audit_log WHERE seq = ?').bind(seq).first<Record<string, string>>();
    if (!row) throw new Error('no row');
    const own = {
      organisationId: row.organisation_id,
      seq,
      at: row.at,
      actor: row.actor,
      role: row.role,
      action: row.action,
      objectKind: row.object_kind,
      objectId: row.object_id,
      outcome: row.outcome,
      requestId: row.request_id,
      details: JSON.parse(row.details ?? ''),
      previousHash: row.previous_hash,
      ...changes,
    };
    return auditHashOf(own as Omit<AuditRow, 'hash'>);
  };

  test.each<[string, () => Promise<string[]> | string[], object[]]>([
    [
      'a word that was changed',
      () => ["UPDATE audit_log SET actor = 'worker' WHERE seq = 3"],
      [{ seq: 3, kind: 'changed' }],
    ],
    [
      'a moment that was changed',
      () => ["UPDATE audit_log SET at = '2026-06-02' WHERE seq = 1"],
      [{ seq: 1, kind: 'changed' }],
    ],
    [
      'a number in the details',
      () => ['UPDATE audit_log SET details = \'{"index":9}\' WHERE seq = 6'],
      [{ seq: 6, kind: 'changed' }],
    ],
    ['a row that was taken out', () => ['DELETE FROM audit_log WHERE seq = 3'], [{ seq: 3, kind: 'missing' }]],
    ['the first row taken out', () => ['DELETE FROM audit_log WHERE seq = 1'], [{ seq: 1, kind: 'missing' }]],
    ['the last row cut off', () => ['DELETE FROM audit_log WHERE seq = 6'], [{ seq: 6, kind: 'cut-off' }]],
    ['everything cut off', () => ['DELETE FROM audit_log'], [{ seq: 1, kind: 'cut-off' }]],
    [
      'two rows that changed places',
      () => [
        'UPDATE audit_log SET seq = 100 WHERE seq = 2',
        'UPDATE audit_log SET seq = 2 WHERE seq = 4',
        'UPDATE audit_log SET seq = 4 WHERE seq = 100',
      ],
      [
        { seq: 2, kind: 'changed' },
        { seq: 3, kind: 'chain-broken' },
        { seq: 4, kind: 'changed' },
        { seq: 5, kind: 'chain-broken' },
      ],
    ],
    [
      'a row that was changed and hashed anew',
      async () => [
        `UPDATE audit_log SET actor = 'worker', hash = '${await rehash(3, { actor: 'worker' })}' WHERE seq = 3`,
      ],
      [{ seq: 4, kind: 'chain-broken' }],
    ],
    [
      'the last row changed and hashed anew',
      async () => [
        `UPDATE audit_log SET actor = 'worker', hash = '${await rehash(6, { actor: 'worker' })}' WHERE seq = 6`,
      ],
      [{ seq: 6, kind: 'chain-broken' }],
    ],
    ['the witness set back', () => ['UPDATE audit_heads SET seq = 4'], [{ seq: 6, kind: 'chain-broken' }]],
  ])('with %s is broken there', async (_name, sql, problems) => {
    await write(6);
    await tamper(await sql());
    expect((await verify()).problems).toEqual(problems);
  });

  test('is looked at in stretches that hang together', async () => {
    await write(3);
    expect(await verify(3)).toEqual({ verified: 1, problems: [] });
    expect(await verify(4)).toEqual({ verified: 0, problems: [] });
    await tamper(['DELETE FROM audit_log WHERE seq = 2']);
    // The stretch before tells of the hole; this one begins after it.
    expect(await verify(3)).toEqual({ verified: 1, problems: [] });
    expect((await verify(2)).problems).toEqual([{ seq: 2, kind: 'missing' }]);
    await tamper(['DELETE FROM audit_log WHERE seq = 3']);
    expect((await verify(2)).problems).toEqual([{ seq: 2, kind: 'cut-off' }]);
  });

  test('of another organisation is not looked at', async () => {
    await write(3);
    const other = await anOrganisation({ id: 'care-b' });
    await tamper(["UPDATE audit_log SET actor = 'worker'"]);
    expect(await must(await other.tokenOf('auditor'), VerifyAudit)).toEqual({ verified: 0, problems: [] });
  });
});

describe('the list', () => {
  const listed = async (query: Record<string, string | number>) =>
    (await must(auditor, ListAudit, { query })).items.map(({ seq }) => seq);

  test.each<[Record<string, string | number>, number[]]>([
    [{ action: 'team.change' }, [5, 4, 3, 2, 1]],
    [{ action: 'team.change', order: 'oldest' }, [1, 2, 3, 4, 5]],
    [{ actor: 'lead' }, [5, 4]],
    [{ objectKind: 'team', objectId: 'team-0' }, [4, 1]],
    [{ from: '2026-06-03', actor: 'lead' }, [5, 4]],
    [{ to: '2026-06-01' }, [3, 2, 1]],
    [{ from: '2026-06-02', to: '2026-06-02' }, []],
    [{ action: 'team.nothing' }, []],
  ])('with %j', async (query, seqs) => {
    await write(3);
    await write(2, { actor: 'lead', day: '2026-06-03' });
    expect(await listed(query)).toEqual(seqs);
  });

  test('comes in pages, and looking is written once', async () => {
    await write(5);
    const seen: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await must(auditor, ListAudit, { query: { limit: 2, order: 'oldest', ...(cursor && { cursor }) } });
      seen.push(...page.items.map(({ seq }) => seq));
      cursor = page.next;
    } while (cursor);
    expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
    const { items } = await must(auditor, ListAudit, { query: { action: 'audit.view', order: 'oldest' } });
    expect(items.map(({ actor, details }) => [actor, details])).toEqual([
      ['auditor', { order: 'oldest', filters: '' }],
      ['auditor', { order: 'oldest', filters: 'action' }],
    ]);
  });

  test.each([{ action: 'Team' }, { from: '2026-02-30' }, { actor: '' }, { order: 'up' }, { limit: 101 }])(
    'with %j is refused',
    async (query) => {
      expect((await ask(auditor, ListAudit, { query: query as Record<string, string> })).status).toBe(400);
    },
  );
});

test('an export is written with what it was of', async () => {
  const lead = await care.tokenOf('lead');
  const filter = { teams: 'north,south', from: '2026-01-01' };
  await must(lead, RecordExport, { body: { view: 'trend', format: 'xlsx', filter, rows: 12 } });
  const { items } = await must(auditor, ListAudit, { query: { action: 'view.export' } });
  expect(items).toMatchObject([
    { actor: 'lead', role: 'lead', objectId: 'trend', details: { format: 'xlsx', rows: 12, ...filter } },
  ]);
});

test('somebody who is refused is in the log, by route and rule', async () => {
  const worker = await care.tokenOf('worker');
  const team = { name: 'x', context: {}, isClosed: false };
  const asked = { params: { team: 'kanarie' }, body: { ifVersion: 0, team } };
  expect((await ask(worker, PutTeam, asked)).status).toBe(403);
  const { items } = await must(auditor, ListAudit, { query: { action: 'access.refuse' } });
  expect(items).toMatchObject([
    {
      actor: 'worker',
      role: 'worker',
      outcome: 'refused',
      objectKind: 'route',
      objectId: 'PUT /v1/admin/teams/:team',
      details: { reason: 'role' },
    },
  ]);
  expect(JSON.stringify(items)).not.toContain('kanarie');
});
