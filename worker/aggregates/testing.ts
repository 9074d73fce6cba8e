import { env } from 'cloudflare:workers';
import type { Outcome } from '../../shared/domain/outcome.ts';

/** Per requirement how many dossiers of a team have which outcome. */
export type TeamCounts = Readonly<Record<string, Partial<Record<Outcome, number>>>>;

let dossier = 0;

/** Puts results in the database so that these are the counts; the triggers do the counting. All rows have one total. */
export async function putResults(team: string, counts: TeamCounts, ruleSet = 'plan-rules'): Promise<void> {
  const columns = Object.entries(counts).map(([requirement, outcomes]) => ({
    requirement,
    outcomes: Object.entries(outcomes).flatMap(([outcome, count]) => Array<string>(count).fill(outcome)),
  }));
  const total = Math.max(0, ...columns.map(({ outcomes }) => outcomes.length));
  const rows = Array.from({ length: total }, (_, index) =>
    Object.fromEntries(
      columns.flatMap(({ requirement, outcomes }) => (outcomes[index] ? [[requirement, outcomes[index]]] : [])),
    ),
  );
  const statement = env.DB.prepare(`INSERT INTO dossier_results
    (organisation_id, dossier, rule_set_id, revision, team_id, outcomes, assessed_at, submission_id, received_at)
    SELECT 'care-a', printf('%064x', ?4 + key), ?2, 1, ?1, value, '2026-06-01T10:00:00.000Z', printf('id-%d', ?4 + key),
      '2026-06-01T10:20:30.000Z' FROM json_each(?3) WHERE true`);
  await statement.bind(team, ruleSet, JSON.stringify(rows), dossier).run();
  dossier += total;
}
