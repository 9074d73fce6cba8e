import { env } from 'cloudflare:workers';
import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { openDatabase } from '../db/database.ts';
import { auditLog, teams } from '../db/schema.ts';
import { anOrganisation } from '../testing/an-organisation.ts';
import { type Act, type AuditContext, appendAudit, writeAudited } from './append.ts';
import { auditHashOf } from './audit-hash.ts';

const act: Act = { action: 'team.rename', object: { kind: 'team', id: 'north' }, details: { names: 1 } };

async function aContext(): Promise<AuditContext> {
  const { id } = await anOrganisation();
  return {
    db: openDatabase(env.DB),
    actor: { organisation: { id }, subject: 'admin', role: 'admin' },
    now: new Date('2026-06-01T10:00:00.000Z'),
    requestId: 'request-1',
  };
}

const rowsOf = ({ db }: AuditContext) => db.select().from(auditLog).orderBy(auditLog.seq);

const rename = ({ db }: AuditContext, from: string, to: string) =>
  db.update(teams).set({ name: to }).where(eq(teams.name, from));

test('a row follows the one before it, and its hash is over all of it', async () => {
  const context = await aContext();
  await appendAudit(context, act);
  await appendAudit(context, { ...act, outcome: 'refused' });
  const [first, second] = await rowsOf(context);
  expect(first).toMatchObject({ seq: 1, previousHash: '0'.repeat(64), actor: 'admin', requestId: 'request-1' });
  expect(second).toMatchObject({ seq: 2, previousHash: first?.hash, outcome: 'refused', details: { names: 1 } });
  for (const row of [first, second]) {
    if (!row) throw new Error('no row');
    const { hash, ...rest } = row;
    expect(hash).toBe(await auditHashOf(rest));
    expect(hash).not.toBe(await auditHashOf({ ...rest, actor: 'worker' }));
  }
});

test('what is done and its row come together', async () => {
  const context = await aContext();
  expect(await writeAudited(context, act, [rename(context, 'Team north', 'Noord')])).toBe(true);
  expect(await context.db.select().from(teams).where(eq(teams.name, 'Noord'))).toHaveLength(1);
  expect(await rowsOf(context)).toHaveLength(1);
});

test('when the last statement changes nothing, nothing of it remains', async () => {
  const context = await aContext();
  const statements = [rename(context, 'Team south', 'Zuid'), rename(context, 'Nowhere', 'Noord')] as const;
  expect(await writeAudited(context, act, statements)).toBe(false);
  expect(await context.db.select().from(teams).where(eq(teams.name, 'Zuid'))).toEqual([]);
  expect(await rowsOf(context)).toEqual([]);
});

test('writers at the same moment each get a place of their own', async () => {
  const context = await aContext();
  await Promise.all(Array.from({ length: 12 }, () => appendAudit(context, act)));
  const rows = await rowsOf(context);
  expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  for (const [index, row] of rows.entries()) expect(row.previousHash).toBe(rows[index - 1]?.hash ?? '0'.repeat(64));
});

test('another error is not taken for one of these', async () => {
  const context = await aContext();
  const wrong = context.db.update(teams).set({ name: sql`NULL` }).where(eq(teams.id, 'north'));
  await expect(writeAudited(context, act, [wrong])).rejects.toThrow();
  expect(await rowsOf(context)).toEqual([]);
});

test('an isolate that does not know of a later row writes after that one', async () => {
  const context = await aContext();
  await appendAudit(context, act);
  const [first] = await rowsOf(context);
  if (!first) throw new Error('no row');
  const { hash: _, ...rest } = { ...first, seq: 2, previousHash: first.hash };
  await context.db.insert(auditLog).values({ ...rest, hash: await auditHashOf(rest) });
  expect(await writeAudited(context, act, [rename(context, 'Team north', 'Noord')])).toBe(true);
  expect(await writeAudited(context, act, [rename(context, 'Nowhere', 'Noord')])).toBe(false);
  expect((await rowsOf(context)).map(({ seq }) => seq)).toEqual([1, 2, 3]);
});
