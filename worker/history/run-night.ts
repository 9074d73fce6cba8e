import { sql } from 'drizzle-orm';
import { dayInAmsterdam } from '../../shared/domain/date.ts';
import { measureActions } from '../actions/measure-actions.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { allRows } from '../db/raw-statement.ts';
import type { Env } from '../env.ts';
import { logFailure } from '../http/log.ts';
import { finishErasing } from '../organisations/finish-erasing.ts';
import { removeExpired } from '../retention/remove-expired.ts';
import { recordDay } from './record-day.ts';
import { thinHistory } from './thin-history.ts';

const HOUR_MS = 3600 * 1000;
/** Until six in the morning it is still the evening before, so that a night's work belongs to the day that ended. */
const NIGHT_MS = 6 * HOUR_MS;

/**
 * The night's work for every organisation: counters into history, and what is past its period away. Run again, it
 * changes nothing; nights that were missed are caught up with, as far as they can be. One organisation that fails
 * does not hold up the others.
 */
export async function runNight(db: Database, now: Date): Promise<void> {
  // First: what is left of organisations that are gone needs no history any more.
  await finishErasing(db);
  const organisations = await allRows<{ id: string; results: number; history: number }>(
    db,
    sql`
    SELECT organisation_id AS id, retain_results_months AS results, retain_history_months AS history
    FROM organisation_settings ORDER BY 1`,
  );
  const runId = crypto.randomUUID();
  for (const { id, results, history } of organisations) {
    try {
      const day = dayInAmsterdam(new Date(now.getTime() - NIGHT_MS));
      await recordDay(db, id, day, now);
      await measureActions(db, id, day);
      await thinHistory(db, id, dayInAmsterdam(now), history);
      await removeExpired({ db, organisation: id, now, runId }, results);
    } catch (error) {
      logFailure(runId, error instanceof Error ? error : new Error(String(error)));
    }
  }
}

export const scheduled: ExportedHandlerScheduledHandler<Env> = async ({ scheduledTime }, env) =>
  runNight(openDatabase(env.DB), new Date(scheduledTime));
