import { type SQL, sql } from 'drizzle-orm';
import type { Outcome } from '../../shared/domain/outcome.ts';
import { allRows } from '../db/raw-statement.ts';
import type { Context } from '../http/context.ts';
import { foldOrder, type OutcomeRow } from './cells.ts';

/** Of one team the number of dossiers of each outcome of one requirement. */
export interface CountRow {
  readonly team: string;
  readonly ruleSet: string;
  readonly requirement: string;
  readonly counts: OutcomeRow;
}

export interface Counts {
  readonly rows: readonly CountRow[];
  /** Dossiers of a team with a result under a rule set. */
  readonly dossiers: readonly { readonly team: string; readonly ruleSet: string; readonly count: number }[];
}

export interface Which {
  readonly teams: readonly { readonly id: string }[];
  readonly ruleSet?: string | undefined;
  readonly requirement?: string | undefined;
}

/** How `counter_history` calls an outcome. */
export const columnOf = (outcome: Outcome): string => outcome.replaceAll('-', '_');

const pivoted = sql.raw(
  foldOrder.map((outcome) => `sum(CASE outcome WHEN '${outcome}' THEN count ELSE 0 END)`).join(', '),
);
const columns = sql.raw(foldOrder.map(columnOf).join(', '));

/** The condition of both tables; `day` is for the history. */
export const isAmong = ({ actor }: Context, { teams, ruleSet, requirement }: Which): SQL =>
  sql`organisation_id = ${actor.organisation.id}
    AND team_id IN (SELECT value FROM json_each(${JSON.stringify(teams.map(({ id }) => id))}))
    ${ruleSet === undefined ? sql`` : sql`AND rule_set_id = ${ruleSet}`}
    ${requirement === undefined ? sql`` : sql`AND requirement = ${requirement}`}`;

/** As the counters stand now: as fast at a million dossiers as at one. */
export async function readCounts(context: Context, which: Which): Promise<Counts> {
  const { db } = context;
  const [rows, dossiers] = await db.batch([
    allRows<RawRow>(
      db,
      sql`SELECT team_id, rule_set_id, requirement, json_array(${pivoted}) AS counts FROM counters
      WHERE ${isAmong(context, which)} GROUP BY 1, 2, 3 HAVING sum(count) > 0`,
    ),
    allRows<RawDossiers>(
      db,
      sql`SELECT team_id, rule_set_id, count FROM dossier_counts
      WHERE ${isAmong(context, { teams: which.teams, ruleSet: which.ruleSet })}`,
    ),
  ]);
  return countsOf(rows, dossiers);
}

/** As they stood at the end of a day for which the night job ran. */
export async function readCountsOn(context: Context, which: Which, day: string): Promise<Counts> {
  const { db } = context;
  const [rows, dossiers] = await db.batch([
    allRows<RawRow>(
      db,
      sql`SELECT team_id, rule_set_id, requirement, json_array(${columns}) AS counts FROM counter_history
      WHERE ${isAmong(context, which)} AND day = ${day}`,
    ),
    allRows<RawDossiers>(
      db,
      sql`SELECT team_id, rule_set_id, max(dossiers) AS count FROM counter_history
      WHERE ${isAmong(context, which)} AND day = ${day} GROUP BY 1, 2`,
    ),
  ]);
  return countsOf(rows, dossiers);
}

/** The last day up to this one that history has; a night that was missed has no day of its own. */
export async function lastDayOfHistory({ db, actor }: Context, until: string): Promise<string | undefined> {
  const row = await db.get<{ day: string | null }>(
    sql`SELECT max(day) AS day FROM night_runs WHERE organisation_id = ${actor.organisation.id} AND day <= ${until}`,
  );
  return row?.day ?? undefined;
}

interface RawRow {
  readonly team_id: string;
  readonly rule_set_id: string;
  readonly requirement: string;
  readonly counts: string;
}

interface RawDossiers {
  readonly team_id: string;
  readonly rule_set_id: string;
  readonly count: number;
}

const countsOf = (rows: readonly RawRow[], dossiers: readonly RawDossiers[]): Counts => ({
  rows: rows.map(({ team_id, rule_set_id, requirement, counts }) => ({
    team: team_id,
    ruleSet: rule_set_id,
    requirement,
    counts: JSON.parse(counts) as number[],
  })),
  dossiers: dossiers.map(({ team_id, rule_set_id, count }) => ({ team: team_id, ruleSet: rule_set_id, count })),
});

/** Dossiers of each team: a dossier under two rule sets is one, so of the rule sets the largest counts. */
export function dossiersOf(
  { dossiers }: Counts,
  teams: readonly { readonly id: string }[],
  ruleSet?: string,
): number[] {
  const most = new Map<string, number>();
  for (const each of dossiers) {
    if (ruleSet !== undefined && each.ruleSet !== ruleSet) continue;
    most.set(each.team, Math.max(most.get(each.team) ?? 0, each.count));
  }
  return teams.map(({ id }) => most.get(id) ?? 0);
}
