import { and, eq } from 'drizzle-orm';
import type { AssessorScore, RequirementScore } from '../../shared/contract/supervision-assessments.ts';
import { writeAudited } from '../audit/append.ts';
import { supervisionScores } from '../db/schema.ts';
import { namePeople } from '../directory/name-people.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { requireAssessment } from './assessment-rows.ts';
import { closed } from './require-sound.ts';
import { readRequirements } from './requirements.ts';
import { AGREED, findScore, isAt, type ScorePlace } from './score-rows.ts';
import { showScore } from './show-assessment.ts';

interface Score {
  readonly score: RequirementScore;
  readonly note: string;
}

/** Scores a requirement as the caller, or with `agreed` as all of them together. */
export async function putScore(
  context: Context,
  { id, requirement }: { id: string; requirement: string },
  { ifVersion, agreed, score, note }: Score & { ifVersion: number; agreed: boolean },
): Promise<AssessorScore> {
  await requireDraftWith(context, id, requirement);
  const place: ScorePlace = { assessment: id, requirement, assessor: agreed ? AGREED : context.actor.subject };
  const before = await findScore(context, place);
  const isWritten = (before?.version ?? 0) === ifVersion && (await write(context, place, { ifVersion, score, note }));
  const row = await findScore(context, place);
  const isSame = row?.version === ifVersion + 1 && row.score === score && row.note === note;
  if (row && (isWritten || isSame)) return showScore(row, await namePeople(context, [row.assessor || null]));
  // Somebody may have agreed on it in between.
  await requireDraftWith(context, id, requirement);
  throw new ApiError(
    'conflict',
    'Iemand anders heeft deze score intussen gewijzigd. Bekijk die score en sla daarna opnieuw op.',
    { currentVersion: row?.version ?? 0, reason: 'version' },
  );
}

async function requireDraftWith(context: Context, id: string, requirement: string): Promise<void> {
  const row = await requireAssessment(context, id);
  if (row.state === 'closed') throw closed();
  if (row.state !== 'draft') {
    throw new ApiError('conflict', 'De scores zijn al vastgesteld. Zet de toetsing eerst terug naar concept.', {
      reason: row.state,
    });
  }
  const requirements = await readRequirements(context, row.ruleSetId, row.revision);
  if (requirements.some((each) => each.id === requirement)) return;
  throw new ApiError('not-found', 'Deze eis staat niet in de revisie van deze toetsing.', { reason: 'requirement' });
}

/** A trigger passes the row over when the assessment is a draft no longer. */
async function write(
  context: Context,
  place: ScorePlace,
  { ifVersion, score, note }: Score & { ifVersion: number },
): Promise<boolean> {
  const { db, actor, now } = context;
  const version = ifVersion + 1;
  const updatedAt = now.toISOString();
  const statement =
    ifVersion === 0
      ? db
          .insert(supervisionScores)
          .values({
            organisationId: actor.organisation.id,
            assessmentId: place.assessment,
            requirement: place.requirement,
            assessor: place.assessor,
            score,
            note,
            updatedAt,
          })
          .onConflictDoNothing()
      : db
          .update(supervisionScores)
          .set({ score, note, version, updatedAt })
          .where(and(isAt(context, place), eq(supervisionScores.version, ifVersion)));
  const details = { requirement: place.requirement, isAgreed: place.assessor === AGREED, score, version };
  return writeAudited(
    context,
    { action: 'assessment.score', object: { kind: 'assessment', id: place.assessment }, details },
    [statement],
  );
}
