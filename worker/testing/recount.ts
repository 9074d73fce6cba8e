import { env } from 'cloudflare:workers';

interface Counts {
  readonly cells: readonly Record<string, unknown>[];
  readonly dossiers: readonly Record<string, unknown>[];
}

/** What the counters say, without the zeroes that they keep. */
export const readCounters = (): Promise<Counts> =>
  read(
    'SELECT * FROM counters WHERE count <> 0 ORDER BY organisation_id, team_id, rule_set_id, requirement, outcome',
    'SELECT * FROM dossier_counts WHERE count <> 0 ORDER BY organisation_id, team_id, rule_set_id',
  );

/** What they should say, counted anew from the results. */
export const recount = (): Promise<Counts> =>
  read(
    `SELECT organisation_id, team_id, rule_set_id, item.key AS requirement, item.value AS outcome, count(*) AS count
     FROM dossier_results, json_each(outcomes) AS item GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5`,
    'SELECT organisation_id, team_id, rule_set_id, count(*) AS count FROM dossier_results GROUP BY 1, 2, 3 ORDER BY 1, 2, 3',
  );

async function read(cells: string, dossiers: string): Promise<Counts> {
  const [first, second] = await env.DB.batch<Record<string, unknown>>([
    env.DB.prepare(cells),
    env.DB.prepare(dossiers),
  ]);
  return { cells: first?.results ?? [], dossiers: second?.results ?? [] };
}

export const readResults = async () =>
  (await env.DB.prepare('SELECT * FROM dossier_results ORDER BY organisation_id, dossier').all()).results;
