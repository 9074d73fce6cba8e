import { and, asc, desc, eq, gte, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { AuditEntry, ListAudit } from '../../shared/contract/audit.ts';
import { auditLog } from '../db/schema.ts';
import type { Context } from '../http/context.ts';
import { keyOf, pageFrom } from '../lists/cursor.ts';
import { appendAudit } from './append.ts';
import { nextDay } from './next-day.ts';

type Query = z.output<typeof ListAudit.query>;

const Key = z.tuple([z.number().int().min(0)]);

/** A page of the audit log. That somebody looked is written as well, once for each list and not for each page. */
export async function listAudit(context: Context, query: Query) {
  const { db, actor } = context;
  const { cursor, limit, order, action, objectKind, objectId, from, to } = query;
  if (cursor === undefined) await recordLook(context, query);
  const [after] = cursor === undefined ? [] : keyOf(Key, cursor);
  const isNewest = order === 'newest';
  const rows = await db
    .select()
    .from(auditLog)
    .where(
      and(
        eq(auditLog.organisationId, actor.organisation.id),
        action === undefined ? undefined : eq(auditLog.action, action),
        query.actor === undefined ? undefined : eq(auditLog.actor, query.actor),
        objectKind === undefined ? undefined : eq(auditLog.objectKind, objectKind),
        objectId === undefined ? undefined : eq(auditLog.objectId, objectId),
        from === undefined ? undefined : gte(auditLog.at, from),
        to === undefined ? undefined : lt(auditLog.at, nextDay(to)),
        after === undefined ? undefined : isNewest ? sql`${auditLog.seq} < ${after}` : sql`${auditLog.seq} > ${after}`,
      ),
    )
    .orderBy(isNewest ? desc(auditLog.seq) : asc(auditLog.seq))
    .limit(limit + 1);
  return pageFrom(rows, limit, { keyOf: (row) => [row.seq], item: entryOf });
}

const entryOf = ({ organisationId: _, ...entry }: typeof auditLog.$inferSelect): AuditEntry => entry;

/** Which filters were used; what was filtered on is in the rows that came out. */
function recordLook(context: Context, query: Query): Promise<void> {
  const { cursor: _, limit: _limit, order, ...filters } = query;
  return appendAudit(context, {
    action: 'audit.view',
    object: { kind: 'organisation', id: context.actor.organisation.id },
    details: { order, filters: Object.keys(filters).sort().join(',') },
  });
}
