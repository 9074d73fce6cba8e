import { sql } from 'drizzle-orm';
import { writeAudited } from '../audit/append.ts';
import { runSql } from '../db/raw-statement.ts';
import type { Context } from '../http/context.ts';
import { touchSettings } from '../maintenance/touch-settings.ts';
import { sha256 } from '../rule-sets/content-hash.ts';
import { dossierTables } from './dossier-tables.ts';

/**
 * Removes all that is kept under a pseudonym; the counters follow by their triggers, history keeps its counts. The audit
 * log names the dossier by a hash of the pseudonym: who has the pseudonym can find the act, the log gives it to nobody.
 */
export async function eraseDossier(context: Context, dossier: string): Promise<{ removed: number }> {
  const { db, actor } = context;
  const condition = sql`organisation_id = ${actor.organisation.id} AND dossier = ${dossier}`;
  const counts = dossierTables.map((table) => sql`(SELECT count(*) FROM ${sql.raw(table)} WHERE ${condition})`);
  const row = await db.get<{ count: number }>(sql`SELECT ${sql.join(counts, sql` + `)} AS count`);
  const removed = row?.count ?? 0;
  const removals = dossierTables.map((table) => runSql(db, sql`DELETE FROM ${sql.raw(table)} WHERE ${condition}`));
  await writeAudited(
    context,
    {
      action: 'dossier.erase',
      object: { kind: 'dossier', id: `sha256:${await sha256(dossier)}` },
      details: { removed },
    },
    [...removals, touchSettings(context)],
  );
  return { removed };
}
