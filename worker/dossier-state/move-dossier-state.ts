import { type SQL, sql } from 'drizzle-orm';
import type { Context } from '../http/context.ts';

/** A mark that was made under a previous pseudonym: nobody's any more, so it takes no part in agreement between judges. */
export const FORMER_MARK = 'former:';

/**
 * After a change of key: puts attestations, waivers, context answers and the worklist reference under the present
 * pseudonym. Marks of judges hang on the pseudonym and cannot be made anew without the person.
 */
export function moveDossierState({ actor }: Context, from: string, to: string): SQL[] {
  const isFormer = sql`organisation_id = ${actor.organisation.id} AND dossier = ${from}`;
  const move = (table: string, set = sql``) =>
    sql`UPDATE ${sql.raw(table)} SET dossier = ${to}${set} WHERE ${isFormer}`;
  const mark = sql`, judge = CASE WHEN judge LIKE ${`${FORMER_MARK}%`} THEN judge ELSE ${FORMER_MARK} || judge END`;
  return [
    move('attestations', mark),
    move('waivers', mark),
    sql`INSERT INTO context_answers (organisation_id, dossier, fact, team_id, value, answered_at)
      SELECT organisation_id, ${to}, fact, team_id, value, answered_at FROM context_answers WHERE ${isFormer}
      ON CONFLICT (organisation_id, dossier, fact) DO UPDATE
      SET team_id = excluded.team_id, value = excluded.value, answered_at = excluded.answered_at
      WHERE excluded.answered_at > context_answers.answered_at`,
    sql`DELETE FROM context_answers WHERE ${isFormer}`,
    sql`UPDATE OR IGNORE worklist_references SET dossier = ${to} WHERE ${isFormer}`,
    sql`DELETE FROM worklist_references WHERE ${isFormer}`,
  ];
}
