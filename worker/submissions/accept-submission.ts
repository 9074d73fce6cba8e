import type { Submission } from '../../shared/contract/submissions.ts';
import { requireRole } from '../auth/require-role.ts';
import { requireOwnTeam } from '../auth/require-team.ts';
import { type dossierResults, futureSubmissions } from '../db/schema.ts';
import type { Context } from '../http/context.ts';
import { readAssessedAt } from './assessed-at.ts';
import { checkRequirements } from './check-requirements.ts';
import { storeResult } from './store-result.ts';

/** Stores the outcomes of one dossier, unless they are a replay or older than what is stored. */
export async function acceptSubmission(context: Context, submission: Submission) {
  const { db, actor, now } = context;
  requireRole(actor, ['worker', 'lead', 'admin'], 'Met uw rol kunt u geen dossierchecks inzenden.');
  const team = await requireOwnTeam(context, submission.team, 'U hoort niet bij dit team.');
  await checkRequirements(context, submission);

  const { at, isFromFuture } = readAssessedAt(submission.assessedAt, now);
  const result: typeof dossierResults.$inferInsert = {
    organisationId: actor.organisation.id,
    dossier: submission.dossier,
    ruleSetId: submission.ruleSet,
    revision: submission.revision,
    teamId: team.id,
    outcomes: Object.fromEntries(submission.outcomes.map(({ requirement, outcome }) => [requirement, outcome])),
    assessedAt: at,
    submissionId: submission.id.toLowerCase(),
    receivedAt: now.toISOString(),
  };
  if (isFromFuture) {
    const { organisationId, submissionId: id, receivedAt } = result;
    const remember = db.insert(futureSubmissions).values({ organisationId, id, receivedAt }).onConflictDoNothing();
    await db.batch([storeResult(db, result), remember]);
  } else {
    await storeResult(db, result);
  }
  return { accepted: true as const };
}
