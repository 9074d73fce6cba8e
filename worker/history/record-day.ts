import { type SQL, sql } from 'drizzle-orm';
import { outcomes } from '../../shared/domain/outcome.ts';
import { columnOf } from '../aggregates/count-rows.ts';
import type { Database } from '../db/database.ts';
import { allRows, runSql } from '../db/raw-statement.ts';

const columns = outcomes.map(columnOf);
const pivoted = outcomes.map((outcome) => `sum(CASE outcome WHEN '${outcome}' THEN c.count ELSE 0 END)`).join(', ');
const set = ['revision', 'dossiers', ...columns].map((name) => `${name} = excluded.${name}`).join(', ');

/**
 * Copies the counters into history as those of this day. A day that was recorded already is left as it is, unless that
 * was done before the day was over. A night that was missed has no row: what stood there then is not known any more, and is
 * not made up; what is asked of such a day is answered with the last one before it.
 * @returns whether it was written
 */
export async function recordDay(db: Database, organisation: string, day: string, now: Date): Promise<boolean> {
  const mayWrite = sql`NOT EXISTS (SELECT 1 FROM night_runs WHERE organisation_id = ${organisation} AND day = ${day}
    AND substr(ran_at, 1, 10) > day)`;
  const [, , runs] = await db.batch([
    runSql(
      db,
      sql`DELETE FROM counter_history WHERE organisation_id = ${organisation} AND day = ${day} AND ${mayWrite}`,
    ),
    runSql(db, copyCounters(organisation, day, mayWrite)),
    allRows(
      db,
      sql`INSERT INTO night_runs (organisation_id, day, ran_at)
      VALUES (${organisation}, ${day}, ${now.toISOString()})
      ON CONFLICT DO UPDATE SET ran_at = excluded.ran_at WHERE substr(night_runs.ran_at, 1, 10) <= night_runs.day
      RETURNING 1`,
    ),
  ]);
  return runs.length > 0;
}

const copyCounters = (organisation: string, day: string, condition: SQL): SQL =>
  sql`INSERT INTO counter_history
    (organisation_id, rule_set_id, requirement, team_id, day, revision, dossiers, ${sql.raw(columns.join(', '))})
    SELECT c.organisation_id, c.rule_set_id, c.requirement, c.team_id, ${day}, (
        SELECT revision FROM rule_set_revisions AS v
        WHERE v.organisation_id = c.organisation_id AND v.rule_set_id = c.rule_set_id AND v.state = 'published'
          AND v.effective_on <= ${day}
        ORDER BY v.effective_on DESC, v.revision DESC LIMIT 1
      ), coalesce(max(d.count), 0), ${sql.raw(pivoted)}
    FROM counters AS c
    LEFT JOIN dossier_counts AS d ON d.organisation_id = c.organisation_id AND d.team_id = c.team_id
      AND d.rule_set_id = c.rule_set_id
    WHERE c.organisation_id = ${organisation} AND ${condition}
    GROUP BY c.organisation_id, c.rule_set_id, c.requirement, c.team_id HAVING sum(c.count) > 0
    ON CONFLICT DO UPDATE SET ${sql.raw(set)}`;
