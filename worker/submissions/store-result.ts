import { getTableColumns, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { dossierResults, futureSubmissions } from '../db/schema.ts';

/**
 * One statement, so that of two writers at the same moment the later assessment wins; the triggers count along inside
 * it. Equal moments are decided by the submission's id: the order of arrival never matters.
 */
export function storeResult(db: Database, result: typeof dossierResults.$inferInsert) {
  const { organisationId, dossier, ruleSetId, ...replaced } = getTableColumns(dossierResults);
  return db
    .insert(dossierResults)
    .values(result)
    .onConflictDoUpdate({
      target: [organisationId, dossier, ruleSetId],
      set: Object.fromEntries(Object.entries(replaced).map(([key, { name }]) => [key, sql.raw(`excluded.${name}`)])),
      setWhere: sql`(excluded.assessed_at, excluded.submission_id) > (${dossierResults.assessedAt}, ${dossierResults.submissionId})
        AND excluded.submission_id <> ${dossierResults.submissionId}
        AND NOT EXISTS (
          SELECT 1 FROM ${futureSubmissions}
          WHERE ${futureSubmissions.organisationId} = excluded.organisation_id
            AND ${futureSubmissions.id} = excluded.submission_id
        )`,
    });
}
