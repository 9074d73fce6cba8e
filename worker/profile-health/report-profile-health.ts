import { sql } from 'drizzle-orm';
import type { HealthReport } from '../../shared/contract/site-profiles.ts';
import { addPeriod, dayInAmsterdam, subtractPeriod } from '../../shared/domain/date.ts';
import { runSql } from '../db/raw-statement.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { sentenceOf } from '../http/field-errors.ts';

/** Adds the counts of a report, once. Nothing ties them to a dossier or a person, so they are not in the audit log. */
export async function reportProfileHealth(context: Context, report: HealthReport): Promise<{ accepted: true }> {
  const { db, actor, now } = context;
  requireRecent(report.day, dayInAmsterdam(now));
  const organisation = actor.organisation.id;
  const id = report.id.toLowerCase();
  await db.batch([
    runSql(
      db,
      sql`INSERT INTO profile_health (organisation_id, profile_id, revision, field, day, expected, found)
      SELECT ${organisation}, item.value ->> 'profile', item.value ->> 'revision', item.value ->> 'field', ${report.day},
        sum(item.value ->> 'expected'), sum(item.value ->> 'found')
      FROM json_each(${JSON.stringify(report.profileHealth)}) AS item
      WHERE NOT EXISTS (SELECT 1 FROM health_reports WHERE organisation_id = ${organisation} AND id = ${id})
        AND EXISTS (SELECT 1 FROM site_profile_revisions AS p WHERE p.organisation_id = ${organisation}
          AND p.profile_id = item.value ->> 'profile' AND p.revision = item.value ->> 'revision' AND p.state <> 'draft')
      GROUP BY 2, 3, 4
      ON CONFLICT (organisation_id, profile_id, revision, field, day)
      DO UPDATE SET expected = expected + excluded.expected, found = found + excluded.found`,
    ),
    runSql(
      db,
      sql`INSERT INTO health_reports (organisation_id, id, received_at)
      VALUES (${organisation}, ${id}, ${now.toISOString()}) ON CONFLICT DO NOTHING`,
    ),
  ]);
  return { accepted: true };
}

/** A day ahead is let through: around midnight the clock of a browser may be a little ahead. */
function requireRecent(day: string, today: string): void {
  if (day >= subtractPeriod(today, 'P2W') && day <= addPeriod(today, 'P1D')) return;
  const fields = [{ path: 'day', message: 'Ten hoogste twee weken geleden, en niet in de toekomst.' }];
  throw new ApiError('malformed', sentenceOf(fields), { fields });
}
