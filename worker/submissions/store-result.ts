import { type SQL, sql } from 'drizzle-orm';
import type { Context } from '../http/context.ts';
import { type Findings, findings, isAcceptable } from './acceptable.ts';
import { aboutRow, resultColumns, type SubmissionRow, statementOn } from './submission-row.ts';

const identity = new Set(['organisation_id', 'dossier', 'rule_set_id']);
const replaced = resultColumns.filter((name) => !identity.has(name));

const insertInto = `INSERT INTO dossier_results (${resultColumns.join(', ')})`;

/**
 * Of two results of one dossier the later assessment stays; equal moments are decided by the submission's id, so that the
 * order of arrival never matters. One that came from a clock that runs ahead does not come back.
 */
const keepLatest = `ON CONFLICT (organisation_id, dossier, rule_set_id) DO UPDATE
  SET ${replaced.map((name) => `${name} = excluded.${name}`).join(', ')}
  WHERE (excluded.assessed_at, excluded.submission_id) > (dossier_results.assessed_at, dossier_results.submission_id)
    AND excluded.submission_id <> dossier_results.submission_id
    AND NOT EXISTS (
      SELECT 1 FROM future_submissions
      WHERE organisation_id = excluded.organisation_id AND id = excluded.submission_id
    )`;

const store = aboutRow(`${insertInto}
  SELECT ${resultColumns.map((name) => `v.${name}`).join(', ')} FROM v WHERE ${isAcceptable} ${keepLatest}
  RETURNING 1 AS stored`);

/**
 * Stores the result when the submission may be accepted: one statement, so that of two writers at the same moment the
 * later assessment wins, nothing can be retired in between, and the triggers count along inside it.
 * Gives a row when it was stored.
 */
export const storeResult = (context: Context, row: SubmissionRow) => statementOn(context, store, row);

const remember = aboutRow(`INSERT INTO future_submissions (organisation_id, id, received_at)
  SELECT v.organisation_id, v.submission_id, v.received_at FROM v WHERE ${isAcceptable} ON CONFLICT DO NOTHING`);

/**
 * Remembers that a submission with a moment that is still to come was here. Not one that is refused: it may come again
 * when there is nothing against it any more.
 */
export const rememberFuture = (context: Context, row: SubmissionRow) => statementOn(context, remember, row);

export interface Explanation extends Findings {
  /** 1 when the submission, or a later one, is stored already. */
  readonly isThere: number;
}

const explain = aboutRow(`SELECT ${findings}, EXISTS (
    SELECT 1 FROM dossier_results AS r
    WHERE r.organisation_id = v.organisation_id AND r.dossier = v.dossier AND r.rule_set_id = v.rule_set_id
      AND ((r.assessed_at, r.submission_id) >= (v.assessed_at, v.submission_id) OR r.submission_id = v.submission_id)
    UNION ALL
    SELECT 1 FROM future_submissions AS f WHERE f.organisation_id = v.organisation_id AND f.id = v.submission_id
  ) AS isThere FROM v`);

/** Gives one `Explanation`: why a submission was not stored. */
export const explainResult = (context: Context, row: SubmissionRow) => statementOn(context, explain, row);

/** Puts the results under the pseudonym of the previous key under the present one, as if they had been sent with it. */
export function moveResults({ actor }: Context, from: string, to: string): [SQL, SQL] {
  const moved = resultColumns.map((name) => (name === 'dossier' ? sql`${to}` : sql.raw(name)));
  const isFormer = sql`organisation_id = ${actor.organisation.id} AND dossier = ${from}`;
  return [
    sql`${sql.raw(insertInto)} SELECT ${sql.join(moved, sql`, `)} FROM dossier_results WHERE ${isFormer}
      ${sql.raw(keepLatest)}`,
    sql`DELETE FROM dossier_results WHERE ${isFormer}`,
  ];
}
