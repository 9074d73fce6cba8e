import { and, eq, sql } from 'drizzle-orm';
import { dayInAmsterdam } from '../../shared/domain/date.ts';
import { type Act, writeAudited } from '../audit/append.ts';
import { ruleSetRevisions } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { readRevisionSummary } from './read-revision.ts';
import { listRevisions, type RevisionLine, requireRevision, requireRuleSet, revisionObject } from './revision-rows.ts';
import { comesAfter } from './summarise-revisions.ts';

/**
 * Brings an earlier revision back into force by retiring those that come after it, also ones whose day is still to
 * come. It was approved when it was published, so one person can do this at once.
 */
export async function rollBack(
  context: Context,
  ruleSet: string,
  { revision, reason }: { revision: number; reason: string },
) {
  const target = await requireRevision(context, ruleSet, revision);
  const { effectiveOn } = target;
  if (target.state !== 'published' || effectiveOn === null || effectiveOn > dayInAmsterdam(context.now)) {
    throw new ApiError('conflict', 'Terugzetten kan alleen naar een gepubliceerde revisie die al gegolden heeft.', {
      reason: 'not-published',
    });
  }
  const later = (await listPublished(context, ruleSet)).filter((each) => comesAfter(each, target));
  const act = { action: 'rule-set.roll-back', object: revisionObject(ruleSet, revision) };
  const retired = await retire(context, later, act, reason);
  return { inForce: await readRevisionSummary(context, ruleSet, revision), retired };
}

/** Nothing is asked of dossiers any more; results and history stay, and so does a draft. */
export async function retireRuleSet(context: Context, ruleSet: string, reason: string) {
  await requireRuleSet(context, ruleSet);
  const act = { action: 'rule-set.retire', object: { kind: 'rule-set', id: ruleSet } };
  return { retired: await retire(context, await listPublished(context, ruleSet), act, reason) };
}

const listPublished = async (context: Context, ruleSet: string) =>
  (await listRevisions(context, ruleSet)).filter(({ state }) => state === 'published');

async function retire(context: Context, lines: readonly RevisionLine[], act: Act, reason: string): Promise<number[]> {
  const [first] = lines;
  if (!first) return [];
  const { db, actor, now } = context;
  const revisions = lines.map(({ revision }) => revision).sort((a, b) => a - b);
  const isRetired = await writeAudited(
    context,
    { ...act, details: { reason, retired: revisions.join(',').slice(0, 200) } },
    [
      db
        .update(ruleSetRevisions)
        .set({ state: 'retired', retiredAt: now.toISOString(), retiredBy: actor.subject })
        .where(
          and(
            eq(ruleSetRevisions.organisationId, actor.organisation.id),
            eq(ruleSetRevisions.ruleSetId, first.ruleSetId),
            eq(ruleSetRevisions.state, 'published'),
            sql`${ruleSetRevisions.revision} IN (SELECT value FROM json_each(${JSON.stringify(revisions)}))`,
          ),
        ),
    ],
  );
  // Somebody else did it at the same moment.
  return isRetired ? revisions : [];
}
