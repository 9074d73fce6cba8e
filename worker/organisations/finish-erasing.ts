import { eq, like, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { dossierResults, erasedOrganisations, organisations } from '../db/schema.ts';

/** No issuer of tokens has an address like this, so nobody of the organisation gets in any more. */
const CLOSED = 'erased:';

/** Rows for one statement: counters follow each of them, and a statement may take half a minute at most. */
const AT_ONCE = 2000;
/** Statements for one request or night. */
const MOST_STATEMENTS = 200;

/** Locks everyone of the organisation out and keeps the last link of its audit log, at once. The rest may take a while. */
export async function closeOrganisation(db: Database, id: string, now: Date): Promise<void> {
  await db.batch([
    db
      .insert(erasedOrganisations)
      .select(
        sql`SELECT organisation_id, ${now.toISOString()}, seq, hash FROM audit_heads WHERE organisation_id = ${id}`,
      )
      .onConflictDoUpdate({
        target: erasedOrganisations.id,
        set: {
          erasedAt: sql`excluded.erased_at`,
          auditSeq: sql`excluded.audit_seq`,
          auditHash: sql`excluded.audit_hash`,
        },
      }),
    db
      .update(organisations)
      .set({ issuer: `${CLOSED}${id}` })
      .where(eq(organisations.id, id)),
  ]);
}

/**
 * Removes the rows of organisations that were closed, results first and in pieces. The night job calls it as well, for
 * what a request could not finish.
 * @returns whether nothing of them is left
 */
export async function finishErasing(db: Database): Promise<boolean> {
  const closed = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(like(organisations.issuer, `${CLOSED}%`));
  let statements = 0;
  for (const { id } of closed) {
    for (;;) {
      const { meta } = await db
        .delete(dossierResults)
        .where(sql`rowid IN (SELECT rowid FROM dossier_results WHERE organisation_id = ${id} LIMIT ${AT_ONCE})`);
      if (meta.changes === 0) break;
      statements += 1;
      if (statements >= MOST_STATEMENTS) return false;
    }
    await db.delete(organisations).where(eq(organisations.id, id));
  }
  return true;
}
