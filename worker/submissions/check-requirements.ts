import { and, eq, lte } from 'drizzle-orm';
import type { Submission } from '../../shared/contract/submissions.ts';
import { dayInAmsterdam } from '../../shared/domain/date.ts';
import { revisionRequirements, ruleSetRevisions } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { sentenceOf } from '../http/field-errors.ts';
import { listRevisionsInForce } from '../rule-sets/revisions-in-force.ts';

/** Refuses a submission under a revision that does not hold, or with requirements that the revision does not have. */
export async function checkRequirements(context: Context, submission: Submission): Promise<void> {
  const known = await listRequirements(context, submission);
  if (!known) throw await conflictOf(context, submission);
  const seen = new Set<string>();
  const fields = submission.outcomes.flatMap(({ requirement }, index) => {
    const path = `outcomes.${index}.requirement`;
    if (!known.has(requirement)) return { path, message: `"${requirement}" staat niet in deze regelset.` };
    if (seen.has(requirement)) return { path, message: `"${requirement}" komt meer dan eens voor.` };
    seen.add(requirement);
    return [];
  });
  if (fields.length > 0) throw new ApiError('malformed', sentenceOf(fields), { fields });
}

/**
 * The requirements of the revision; undefined when it does not exist, is a draft, was retired or is not in force yet.
 * One that a later revision has followed up still holds: results made without a connection are under it.
 */
async function listRequirements({ db, actor, now }: Context, { ruleSet, revision }: Submission) {
  const rows = await db
    .select({ requirement: revisionRequirements.requirement })
    .from(ruleSetRevisions)
    .innerJoin(
      revisionRequirements,
      and(
        eq(revisionRequirements.organisationId, ruleSetRevisions.organisationId),
        eq(revisionRequirements.ruleSetId, ruleSetRevisions.ruleSetId),
        eq(revisionRequirements.revision, ruleSetRevisions.revision),
      ),
    )
    .where(
      and(
        eq(ruleSetRevisions.organisationId, actor.organisation.id),
        eq(ruleSetRevisions.ruleSetId, ruleSet),
        eq(ruleSetRevisions.revision, revision),
        eq(ruleSetRevisions.state, 'published'),
        lte(ruleSetRevisions.effectiveOn, dayInAmsterdam(now)),
      ),
    );
  return rows.length > 0 ? new Set(rows.map((row) => row.requirement)) : undefined;
}

async function conflictOf(context: Context, { ruleSet }: Submission): Promise<ApiError> {
  const current = (await listRevisionsInForce(context)).find((inForce) => inForce.ruleSet === ruleSet);
  if (!current) return new ApiError('conflict', 'Uw organisatie gebruikt deze regelset niet.');
  return new ApiError('conflict', `Deze regelset geldt niet (meer); nu geldt revisie ${current.revision}.`, {
    current: { ruleSet, revision: current.revision },
  });
}
