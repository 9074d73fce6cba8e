import { sql } from 'drizzle-orm';
import type { SentContextAnswer } from '../../shared/contract/dossier-state.ts';
import { requireOwnTeam } from '../auth/require-team.ts';
import { allRows, runSql } from '../db/raw-statement.ts';
import { futureSubmissions } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { contentHashOf } from '../rule-sets/content-hash.ts';
import { readAssessedAt } from '../submissions/assessed-at.ts';

/**
 * Records an answer, unless a later one is there; null takes it back. One from a clock that runs ahead counts as given
 * on arrival, once: its hash is remembered, so that it does not come back over a later answer.
 */
export async function putContextAnswer(context: Context, answer: SentContextAnswer): Promise<{ done: true }> {
  const { db, actor, now } = context;
  const team = await requireOwnTeam(context, answer.team, 'U hoort niet bij dit team.');
  const organisation = actor.organisation.id;
  const { at, isFromFuture } = readAssessedAt(answer.answeredAt, now);
  const hash = isFromFuture ? await contentHashOf({ ...answer, organisation }) : '';
  const isOpen = sql`EXISTS (SELECT 1 FROM teams
    WHERE organisation_id = ${organisation} AND id = ${team.id} AND is_closed = 0)`;
  const write = runSql(
    db,
    sql`INSERT INTO context_answers (organisation_id, dossier, fact, team_id, value, answered_at)
    SELECT ${organisation}, ${answer.dossier}, ${answer.fact}, ${team.id},
      ${answer.value === null ? null : JSON.stringify(answer.value)}, ${at}
    WHERE ${isOpen} AND NOT EXISTS (
      SELECT 1 FROM future_submissions WHERE organisation_id = ${organisation} AND id = ${hash})
    ON CONFLICT (organisation_id, dossier, fact) DO UPDATE
    SET team_id = excluded.team_id, value = excluded.value, answered_at = excluded.answered_at
    WHERE (excluded.answered_at, coalesce(excluded.value, '')) >
      (context_answers.answered_at, coalesce(context_answers.value, ''))`,
  );
  const check = allRows<{ isOpen: number }>(db, sql`SELECT ${isOpen} AS isOpen`);
  const remember = db
    .insert(futureSubmissions)
    .values({ organisationId: organisation, id: hash, receivedAt: now.toISOString() })
    .onConflictDoNothing();
  const [, [found]] = await db.batch(isFromFuture ? [write, check, remember] : [write, check]);
  if (!found?.isOpen) {
    throw new ApiError('conflict', 'Dit team is gesloten. Kies een ander team.', { reason: 'team-closed' });
  }
  return { done: true };
}
