import type { D1Database } from '@cloudflare/workers-types';
import { largeSeedStatements, type SeedOptions } from '../../seed/large-organisation.ts';

/** So many dossiers are made one by one; the others are copies of them under other pseudonyms. */
const ORIGINALS = 500;
const COPIES_AT_ONCE = 10;

/**
 * Fills a database with dossiers, waivers and history. The triggers count the originals; for the copies they are put
 * aside and the counters are multiplied, which is the same and takes minutes instead of hours.
 * @param dossiers a multiple of 500
 */
export async function growResults(db: D1Database, options: SeedOptions, dossiers: number): Promise<void> {
  const times = dossiers / ORIGINALS;
  if (!Number.isInteger(times)) throw new RangeError(`${dossiers} dossiers is not a multiple of ${ORIGINALS}.`);
  const run = (sql: string, ...parameters: (string | number)[]) =>
    db
      .prepare(sql)
      .bind(...parameters)
      .run();
  for (const { sql, parameters } of largeSeedStatements({ ...options, dossiers: ORIGINALS }))
    await run(sql, ...parameters);
  const { results: triggers } = await db
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'dossier_results'")
    .all<{ name: string; sql: string }>();
  for (const { name } of triggers) await run(`DROP TRIGGER ${name}`);
  await run('CREATE TABLE originals AS SELECT organisation_id, dossier FROM dossier_results');
  for (let first = 1; first < times; first += COPIES_AT_ONCE) {
    const last = Math.min(first + COPIES_AT_ONCE, times) - 1;
    const copies = `WITH RECURSIVE copies(number) AS (SELECT ${first} UNION ALL SELECT number + 1 FROM copies WHERE number < ${last})`;
    await run(`${copies} INSERT INTO dossier_results (organisation_id, dossier, rule_set_id, revision, team_id, outcomes,
        answers, due_weeks, assessed_at, submission_id, received_at)
      SELECT organisation_id, printf('%032x', number) || substr(dossier, 1, 32), rule_set_id, revision, team_id, outcomes,
        answers, due_weeks, assessed_at, number || submission_id, received_at
      FROM copies CROSS JOIN originals CROSS JOIN dossier_results USING (organisation_id, dossier)`);
    await run(`${copies} INSERT INTO waivers (organisation_id, id, dossier, team_id, rule_set_id, requirement, judge,
        recorded_at, reason, on_day, expires_on)
      SELECT organisation_id, number || id, printf('%032x', number) || substr(dossier, 1, 32), team_id, rule_set_id,
        requirement, judge, recorded_at, reason, on_day, expires_on
      FROM copies CROSS JOIN originals CROSS JOIN waivers USING (organisation_id, dossier)`);
  }
  for (const table of ['counters', 'dossier_counts', 'answer_counters', 'due_counters']) {
    await run(`UPDATE ${table} SET count = count * ?`, times);
  }
  for (const { sql } of triggers) await run(sql);
  await run('DROP TABLE originals');
}

/** Throws when the counters are not those of the results. */
export async function requireRecount(db: D1Database, dossiers: number): Promise<void> {
  const found = await db
    .prepare(
      `SELECT (SELECT count(*) FROM dossier_results) AS results, (SELECT sum(count) FROM dossier_counts) AS counted,
        (SELECT count(*) FROM (
          SELECT team_id, requirement, outcome FROM (
            SELECT team_id, requirement, outcome, count AS n FROM counters
            UNION ALL SELECT team_id, item.key, item.value, -1 FROM dossier_results, json_each(outcomes) AS item
          ) GROUP BY 1, 2, 3 HAVING sum(n) <> 0)) AS differences`,
    )
    .first<{ results: number; counted: number; differences: number }>();
  if (found?.results !== dossiers || found.counted !== dossiers || found.differences !== 0)
    throw new Error(`The counters are not those of ${dossiers} results: ${JSON.stringify(found)}.`);
}
