import { sql } from 'drizzle-orm';
import { runSql } from '../db/raw-statement.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { judgeMark } from './judge-mark.ts';

interface Row {
  readonly dossier: string;
  readonly ruleSet: string;
  readonly requirement: string;
  readonly team: string;
  readonly judge: string;
}

/**
 * Takes a judgement back: for who made it, and for a lead of its team. The id is remembered, also when nothing is
 * there yet: the judgement itself may still be on its way.
 */
export async function withdrawJudgement(
  context: Context,
  table: 'attestations' | 'waivers',
  givenId: string,
): Promise<{ done: true }> {
  const { db, actor, now } = context;
  const id = givenId.toLowerCase();
  const isThisOne = sql`organisation_id = ${actor.organisation.id} AND id = ${id}`;
  const row = await db.get<
    Row | undefined
  >(sql`SELECT dossier, rule_set_id AS ruleSet, requirement, team_id AS team, judge
    FROM ${sql.raw(table)} WHERE ${isThisOne}`);
  if (row) await requireMayWithdraw(context, row);
  await db.batch([
    runSql(
      db,
      sql`INSERT INTO withdrawn_judgements (organisation_id, id, withdrawn_at)
      VALUES (${actor.organisation.id}, ${id}, ${now.toISOString()}) ON CONFLICT DO NOTHING`,
    ),
    runSql(db, sql`DELETE FROM ${sql.raw(table)} WHERE ${isThisOne}`),
  ]);
  return { done: true };
}

async function requireMayWithdraw(context: Context, row: Row): Promise<void> {
  const { actor } = context;
  const isInTeam = actor.teams.some(({ id }) => id === row.team);
  if (isInTeam && actor.role === 'lead') return;
  if (row.judge === (await judgeMark(context, row))) return;
  throw new ApiError(
    'forbidden',
    'Dit heeft een collega vastgelegd. Vraag die collega of uw teamleider om het terug te nemen.',
    {
      reason: 'judge',
    },
  );
}
