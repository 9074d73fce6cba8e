import { and, eq } from 'drizzle-orm';
import { writeAudited } from '../audit/append.ts';
import { improvementActions, supervisionAssessments } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { changedMeanwhile, findVisibleAssessment, isVersion, requireAssessment } from './assessment-rows.ts';

/** Removes a draft with its scores and history; actions that came from it stay, without the reference. */
export async function deleteAssessment(context: Context, id: string, ifVersion: number): Promise<{ done: true }> {
  const { db, actor } = context;
  const row = await requireAssessment(context, id);
  if (row.version !== ifVersion) throw changedMeanwhile(row.version);
  if (row.state !== 'draft') {
    throw new ApiError('conflict', 'Alleen een concept kan weg. Zet de toetsing eerst terug naar concept.', {
      reason: row.state,
    });
  }
  const isDeleted = await writeAudited(
    context,
    {
      action: 'assessment.delete',
      object: { kind: 'assessment', id },
      details: { ruleSet: row.ruleSetId, revision: row.revision },
    },
    [
      db
        .update(improvementActions)
        .set({ assessmentId: null })
        .where(
          and(eq(improvementActions.organisationId, actor.organisation.id), eq(improvementActions.assessmentId, id)),
        ),
      db.delete(supervisionAssessments).where(and(isVersion(context, row), eq(supervisionAssessments.state, 'draft'))),
    ],
  );
  if (!isDeleted) throw changedMeanwhile((await findVisibleAssessment(context, id))?.version ?? 0);
  return { done: true };
}
