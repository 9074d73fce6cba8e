import { and, desc, eq, lte } from 'drizzle-orm';
import { dayInAmsterdam } from '../../shared/domain/date.ts';
import { ruleSetRevisions } from '../db/schema.ts';
import type { Context } from '../http/context.ts';

export interface RevisionInForce {
  readonly ruleSet: string;
  readonly revision: number;
  readonly contentHash: string;
}

/** Of each rule set of the organisation the published revision with the latest effective day that has come. */
export async function listRevisionsInForce({ db, actor, now }: Context): Promise<RevisionInForce[]> {
  const revisions = await db
    .select({
      ruleSet: ruleSetRevisions.ruleSetId,
      revision: ruleSetRevisions.revision,
      contentHash: ruleSetRevisions.contentHash,
    })
    .from(ruleSetRevisions)
    .where(
      and(
        eq(ruleSetRevisions.organisationId, actor.organisation.id),
        eq(ruleSetRevisions.state, 'published'),
        lte(ruleSetRevisions.effectiveOn, dayInAmsterdam(now)),
      ),
    )
    .orderBy(ruleSetRevisions.ruleSetId, desc(ruleSetRevisions.effectiveOn), desc(ruleSetRevisions.revision));
  return revisions.filter(({ ruleSet }, index) => ruleSet !== revisions[index - 1]?.ruleSet);
}
