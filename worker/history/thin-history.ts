import { sql } from 'drizzle-orm';
import { subtractPeriod } from '../../shared/domain/date.ts';
import type { Database } from '../db/database.ts';
import { runSql } from '../db/raw-statement.ts';

/** Beyond a quarter history keeps the last day of each ISO week; beyond the period that was set, nothing. */
export async function thinHistory(db: Database, organisation: string, today: string, months: number): Promise<void> {
  const quarterAgo = subtractPeriod(today, 'P3M');
  const oldest = subtractPeriod(today, `P${months}M`);
  // `weekday 0` is the Sunday on or after a day: the same for all days of an ISO week.
  const gone = sql`organisation_id = ${organisation} AND (day < ${oldest} OR (day < ${quarterAgo} AND day NOT IN (
    SELECT max(day) FROM night_runs WHERE organisation_id = ${organisation} GROUP BY date(day, 'weekday 0'))))`;
  await db.batch([
    runSql(db, sql`DELETE FROM counter_history WHERE ${gone}`),
    runSql(db, sql`DELETE FROM night_runs WHERE ${gone}`),
  ]);
}
