import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { Submission } from '../../shared/contract/submissions.ts';
import { dossierResults, futureSubmissions } from '../db/schema.ts';
import type { Context } from '../http/context.ts';
import { isAcceptable } from './acceptable.ts';
import { readAssessedAt } from './assessed-at.ts';

type Result = typeof dossierResults.$inferSelect;

/** The row of a submission, with the moment that is believed. */
export function resultOf({ actor, now }: Context, submission: Submission): { result: Result; isFromFuture: boolean } {
  const { at, isFromFuture } = readAssessedAt(submission.assessedAt, now);
  const outcomes: Result['outcomes'] = {};
  const answers: Result['answers'] = {};
  const dueWeeks: Result['dueWeeks'] = {};
  for (const { requirement, outcome, answer, dueWeek } of submission.outcomes) {
    outcomes[requirement] = outcome;
    if (answer !== undefined) answers[requirement] = answer;
    if (dueWeek !== undefined) dueWeeks[requirement] = dueWeek;
  }
  const result = {
    organisationId: actor.organisation.id,
    dossier: submission.dossier,
    ruleSetId: submission.ruleSet,
    revision: submission.revision,
    teamId: submission.team,
    outcomes,
    answers,
    dueWeeks,
    keyId: submission.key ?? null,
    assessedAt: at,
    submissionId: submission.id.toLowerCase(),
    receivedAt: now.toISOString(),
  };
  return { result, isFromFuture };
}

const columns = getTableColumns(dossierResults);
const names = Object.values(columns).map(({ name }) => name);
const identity = new Set(['organisation_id', 'dossier', 'rule_set_id']);
const replaced = names.filter((name) => !identity.has(name));
const isJson = new Set(['outcomes', 'answers', 'dueWeeks']);

const insertInto = sql.raw(`INSERT INTO dossier_results (${names.join(', ')})`);

/**
 * Of two results of one dossier the later assessment stays; equal moments are decided by the submission's id, so that the
 * order of arrival never matters. One that came from a clock that runs ahead does not come back.
 */
const keepLatest = sql.raw(`ON CONFLICT (organisation_id, dossier, rule_set_id) DO UPDATE
  SET ${replaced.map((name) => `${name} = excluded.${name}`).join(', ')}
  WHERE (excluded.assessed_at, excluded.submission_id) > (dossier_results.assessed_at, dossier_results.submission_id)
    AND excluded.submission_id <> dossier_results.submission_id
    AND NOT EXISTS (
      SELECT 1 FROM future_submissions
      WHERE organisation_id = excluded.organisation_id AND id = excluded.submission_id
    )`);

/**
 * Stores the result when the submission may be accepted: one statement, so that of two writers at the same moment the
 * later assessment wins, nothing can be retired in between, and the triggers count along inside it.
 * Gives a row when it was stored.
 */
export function storeResult(context: Context, submission: Submission, result: Result): SQL {
  const values = Object.keys(columns).map((key) => {
    const value = result[key as keyof Result];
    return sql`${isJson.has(key) ? JSON.stringify(value) : value}`;
  });
  return sql`${insertInto} SELECT ${sql.join(values, sql`, `)} WHERE ${isAcceptable(context, submission)}
    ${keepLatest} RETURNING 1 AS stored`;
}

/** Gives a row when the submission, or a later one, is stored already. */
export function findLaterResult(result: Result): SQL {
  return sql`SELECT 1 AS stored FROM dossier_results
    WHERE organisation_id = ${result.organisationId} AND dossier = ${result.dossier}
      AND rule_set_id = ${result.ruleSetId}
      AND ((assessed_at, submission_id) >= (${result.assessedAt}, ${result.submissionId})
        OR submission_id = ${result.submissionId})
    UNION ALL
    SELECT 1 FROM future_submissions
    WHERE organisation_id = ${result.organisationId} AND id = ${result.submissionId}`;
}

/** Remembers that a submission with a moment that is still to come was here. */
export const rememberFuture = ({ db }: Context, { organisationId, submissionId: id, receivedAt }: Result) =>
  db.insert(futureSubmissions).values({ organisationId, id, receivedAt }).onConflictDoNothing();

/** Puts the results under the pseudonym of the previous key under the present one, as if they had been sent with it. */
export function moveResults({ actor }: Context, from: string, to: string): [SQL, SQL] {
  const moved = names.map((name) => (name === 'dossier' ? sql`${to}` : sql.raw(name)));
  const isFormer = sql`organisation_id = ${actor.organisation.id} AND dossier = ${from}`;
  return [
    sql`${insertInto} SELECT ${sql.join(moved, sql`, `)} FROM dossier_results WHERE ${isFormer} ${keepLatest}`,
    sql`DELETE FROM dossier_results WHERE ${isFormer}`,
  ];
}
