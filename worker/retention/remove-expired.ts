import { type SQL, sql } from 'drizzle-orm';
import { dayInAmsterdam, subtractPeriod } from '../../shared/domain/date.ts';
import { appendAudit } from '../audit/append.ts';
import type { Database } from '../db/database.ts';
import { allRows, runSql } from '../db/raw-statement.ts';

export interface NightContext {
  readonly db: Database;
  readonly organisation: string;
  readonly now: Date;
  readonly runId: string;
}

/** How long an outbox may hold on to something, so that it can arrive again. */
const REPLAY_PERIOD = 'P6M';
/** Reports are refused when older than two weeks. */
const REPORT_PERIOD = 'P4W';
const HEALTH_PERIOD = 'P1Y';
/** Rows that go in one statement: each moves counters along. */
const AT_ONCE = 500;
/** The rest waits for the next night. */
const MOST_TIMES = 200;

/**
 * Removes results that were not renewed within the period of the organisation, with all that is kept under pseudonyms
 * of which no result is left; and ids that were kept to recognise what arrives twice.
 */
export async function removeExpired({ db, organisation, now, runId }: NightContext, months: number): Promise<void> {
  const today = dayInAmsterdam(now);
  const oldest = subtractPeriod(today, `P${months}M`);
  const here = sql`organisation_id = ${organisation}`;
  const hasNoResult = sql`dossier NOT IN (SELECT dossier FROM dossier_results WHERE ${here})`;
  const details = {
    dossierResults: await removeAll(db, 'dossier_results', isExpiredResult(organisation, oldest)),
    attestations: await removeAll(db, 'attestations', sql`${here} AND recorded_at < ${oldest} AND ${hasNoResult}`),
    waivers: await removeAll(
      db,
      'waivers',
      sql`${here} AND (expires_on < ${oldest} OR (recorded_at < ${oldest} AND ${hasNoResult}))`,
    ),
    contextAnswers: await removeAll(db, 'context_answers', sql`${here} AND answered_at < ${oldest} AND ${hasNoResult}`),
    references: await removeAll(db, 'worklist_references', sql`${here} AND updated_at < ${oldest} AND ${hasNoResult}`),
  };
  const replays = subtractPeriod(today, REPLAY_PERIOD);
  await db.batch([
    runSql(db, sql`DELETE FROM future_submissions WHERE ${here} AND received_at < ${replays}`),
    runSql(db, sql`DELETE FROM withdrawn_judgements WHERE ${here} AND withdrawn_at < ${replays}`),
    runSql(db, sql`DELETE FROM health_reports WHERE ${here} AND received_at < ${subtractPeriod(today, REPORT_PERIOD)}`),
    runSql(db, sql`DELETE FROM profile_health WHERE ${here} AND day < ${subtractPeriod(today, HEALTH_PERIOD)}`),
  ]);
  if (Object.values(details).every((count) => count === 0)) return;
  await appendAudit(
    { db, actor: { organisation: { id: organisation }, subject: 'system', role: 'system' }, now, requestId: runId },
    { action: 'retention.remove', object: { kind: 'organisation', id: organisation }, details: { ...details, oldest } },
  );
}

/** Team by team, for which there is an index: one over all teams would make every submission dearer for one question a night. */
const isExpiredResult = (organisation: string, oldest: string): SQL => sql`rowid IN (
  SELECT r.rowid FROM dossier_counts AS d CROSS JOIN dossier_results AS r
  WHERE d.organisation_id = ${organisation} AND r.organisation_id = ${organisation} AND r.team_id = d.team_id
    AND r.rule_set_id = d.rule_set_id AND r.received_at < ${oldest})`;

async function removeAll(db: Database, table: string, condition: SQL): Promise<number> {
  let removed = 0;
  for (let time = 0; time < MOST_TIMES; time += 1) {
    const rows = await allRows(
      db,
      sql`DELETE FROM ${sql.raw(table)} WHERE rowid IN (
      SELECT rowid FROM ${sql.raw(table)} WHERE ${condition} LIMIT ${AT_ONCE}) RETURNING 1`,
    );
    removed += rows.length;
    if (rows.length < AT_ONCE) break;
  }
  return removed;
}
