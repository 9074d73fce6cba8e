import { and, asc, eq } from 'drizzle-orm';
import { supervisionScores } from '../db/schema.ts';
import type { Context } from '../http/context.ts';

export type ScoreRow = typeof supervisionScores.$inferSelect;

/** The assessor of the score that counts. */
export const AGREED = '';

const isOf = ({ actor }: Context, assessment: string) =>
  and(eq(supervisionScores.organisationId, actor.organisation.id), eq(supervisionScores.assessmentId, assessment));

/** All scores of an assessment; of each requirement the agreed one first. */
export const readScores = (context: Context, assessment: string): Promise<ScoreRow[]> =>
  context.db
    .select()
    .from(supervisionScores)
    .where(isOf(context, assessment))
    .orderBy(asc(supervisionScores.requirement), asc(supervisionScores.assessor));

/** Which score: of one assessor, or with `AGREED` the one that counts. */
export interface ScorePlace {
  readonly assessment: string;
  readonly requirement: string;
  readonly assessor: string;
}

export const isAt = (context: Context, { assessment, requirement, assessor }: ScorePlace) =>
  and(
    isOf(context, assessment),
    eq(supervisionScores.requirement, requirement),
    eq(supervisionScores.assessor, assessor),
  );

export const findScore = (context: Context, place: ScorePlace): Promise<ScoreRow | undefined> =>
  context.db.select().from(supervisionScores).where(isAt(context, place)).get();
