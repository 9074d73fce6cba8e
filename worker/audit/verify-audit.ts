import { and, asc, eq, gte, lte } from 'drizzle-orm';
import { auditHeads, auditLog } from '../db/schema.ts';
import type { Context } from '../http/context.ts';
import { type AuditRow, type Link, START, verifyEnd, verifyRows } from './verify-chain.ts';

/** So many rows are hashed for one answer: some milliseconds. */
const AT_ONCE = 500;
const MOST_PROBLEMS = 100;

/**
 * One stretch of the chain, from a row on; the row before it is read along to hang on to. The end is looked at when it
 * is in the stretch. Log and witness are read in one batch, so that no row comes in between.
 */
export async function verifyAudit({ db, actor }: Context, from: number) {
  const own = eq(auditLog.organisationId, actor.organisation.id);
  const [rows, [head]] = await db.batch([
    db
      .select()
      .from(auditLog)
      .where(and(own, gte(auditLog.seq, from - 1), lte(auditLog.seq, from + AT_ONCE)))
      .orderBy(asc(auditLog.seq)),
    db
      .select({ seq: auditHeads.seq, hash: auditHeads.hash })
      .from(auditHeads)
      .where(eq(auditHeads.organisationId, actor.organisation.id)),
  ]);
  const stretch = rows.filter(({ seq }) => seq >= from && seq < from + AT_ONCE);
  const start = from === 1 ? START : linkBefore(from, rows);
  const { last, problems } = await verifyRows(stretch, start);
  const isLast = !rows.some(({ seq }) => seq >= from + AT_ONCE) && from + AT_ONCE > (head?.seq ?? 0);
  return {
    verified: stretch.length,
    ...(head && { head }),
    problems: [...problems, ...(isLast ? verifyEnd(last, head) : [])].slice(0, MOST_PROBLEMS),
    ...(!isLast && { next: from + AT_ONCE }),
  };
}

/** When the row before is gone, the stretch that it was in says so; here the chain is taken up again. */
function linkBefore(from: number, [first]: readonly AuditRow[]): Link {
  const hash = first?.seq === from - 1 ? first.hash : (first?.previousHash ?? START.hash);
  return { seq: from - 1, hash };
}
