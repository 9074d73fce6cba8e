import { and, desc, eq, gt, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { EraseOrganisation } from '../../shared/contract/organisation.ts';
import { appendAudit } from '../audit/append.ts';
import { auditHeads, auditLog } from '../db/schema.ts';
import { readFourEyes } from '../directory/read-four-eyes.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { closeOrganisation, finishErasing } from './finish-erasing.ts';

const DAYS_TO_CONFIRM = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Removes an organisation. Where four eyes are on, the first admin asks and a second one does it within a week; that
 * the first asked is remembered in the audit log, and nowhere else. The log goes too: it names people. Its last link is
 * kept, so that an export of it can be recognised as the real one.
 */
export async function eraseOrganisation(
  context: Context,
  confirm: string,
): Promise<z.input<typeof EraseOrganisation.response>> {
  const { db, actor } = context;
  const { id } = actor.organisation;
  if (confirm !== id) {
    throw new ApiError('conflict', 'Dit is niet de naam waaronder uw organisatie bekend is. Typ die precies over.', {
      reason: 'confirm',
    });
  }
  if ((await readFourEyes(context)) && !(await isAskedByAnother(context))) {
    await appendAudit(context, { action: 'organisation.ask-erasure', object: { kind: 'organisation', id } });
    return { state: 'asked', until: new Date(context.now.getTime() + DAYS_TO_CONFIRM * DAY_MS).toISOString() };
  }
  await appendAudit(context, { action: 'organisation.erase', object: { kind: 'organisation', id } });
  const head = await db.select().from(auditHeads).where(eq(auditHeads.organisationId, id)).get();
  if (!head) throw new Error('an audit log without an end');
  await closeOrganisation(db, id, context.now);
  const isFinished = await finishErasing(db);
  return { state: isFinished ? 'erased' : 'erasing', auditSeq: head.seq, auditHash: head.hash };
}

async function isAskedByAnother({ db, actor, now }: Context): Promise<boolean> {
  const since = new Date(now.getTime() - DAYS_TO_CONFIRM * DAY_MS).toISOString();
  const asked = await db
    .select({ seq: auditLog.seq })
    .from(auditLog)
    .where(
      and(
        eq(auditLog.organisationId, actor.organisation.id),
        eq(auditLog.action, 'organisation.ask-erasure'),
        gt(auditLog.at, since),
        sql`${auditLog.actor} <> ${actor.subject}`,
      ),
    )
    .orderBy(desc(auditLog.seq))
    .limit(1)
    .get();
  return asked !== undefined;
}
