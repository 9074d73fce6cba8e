import { type SQL, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { RecountCounters } from '../../shared/contract/organisation.ts';
import { appendAudit, writeAudited } from '../audit/append.ts';
import { allRows, runSql } from '../db/raw-statement.ts';
import type { Context } from '../http/context.ts';
import { touchSettings } from './touch-settings.ts';

type Report = z.output<typeof RecountCounters.response>;
type Difference = Report['differences'][number];

/** A table of counters, and what it should hold: a query over the results with the same columns. */
interface Counter {
  readonly name: Difference['counter'];
  readonly table: string;
  /** Columns beside organisation, team and rule set. */
  readonly columns: readonly string[];
  /** How the results are counted: the packed column, and which column its keys and values are. */
  readonly packed?: { readonly column: string; readonly key: string; readonly value: string };
}

const counters: readonly Counter[] = [
  {
    name: 'outcomes',
    table: 'counters',
    columns: ['requirement', 'outcome'],
    packed: { column: 'outcomes', key: 'requirement', value: 'outcome' },
  },
  { name: 'dossiers', table: 'dossier_counts', columns: [] },
  {
    name: 'answers',
    table: 'answer_counters',
    columns: ['requirement', 'answer'],
    packed: { column: 'answers', key: 'requirement', value: 'answer' },
  },
  {
    name: 'due-weeks',
    table: 'due_counters',
    columns: ['requirement', 'week'],
    packed: { column: 'due_weeks', key: 'requirement', value: 'week' },
  },
];

const MOST_DIFFERENCES = 1000;

/**
 * Counts the results anew and compares. Repairing counts again inside the batch that writes, so that a submission in
 * between cannot be lost.
 */
export async function recountCounters(context: Context, { repair }: { repair: boolean }): Promise<Report> {
  const { db, actor } = context;
  const here = sql`organisation_id = ${actor.organisation.id}`;
  const [[total], ...found] = await db.batch([
    allRows<{ count: number }>(db, sql`SELECT count(*) AS count FROM dossier_results WHERE ${here}`),
    ...counters.map((counter) => allRows<Difference>(db, differences(counter, here))),
  ]);
  const all = found.flat() as Row[];
  const isRepaired = repair && all.length > 0;
  const act = {
    action: 'counters.recount',
    object: { kind: 'organisation', id: actor.organisation.id },
    details: { differences: all.length, repaired: isRepaired },
  };
  if (isRepaired) {
    const repairs = counters.flatMap((counter) => repairOf(counter, here)).map((statement) => runSql(db, statement));
    await writeAudited(context, act, [...repairs, touchSettings(context)]);
  } else await appendAudit(context, act);
  return {
    results: (total as { count: number } | undefined)?.count ?? 0,
    differences: all.slice(0, MOST_DIFFERENCES).map(differenceOf),
    repaired: isRepaired,
  };
}

interface Row {
  readonly counter: Difference['counter'];
  readonly team: string;
  readonly ruleSet: string;
  readonly requirement: string | null;
  readonly value: string | null;
  readonly counted: number;
  readonly recounted: number;
}

const differenceOf = ({ counter, team, ruleSet, requirement, value, counted, recounted }: Row): Difference => ({
  counter,
  team,
  ruleSet,
  ...(requirement === null ? {} : { requirement }),
  ...(value === null ? {} : { value }),
  counted,
  recounted,
});

const keysOf = ({ columns }: Counter): string => ['team_id', 'rule_set_id', ...columns].join(', ');

/** The query over the results: keys of the counter and `count`. */
function recount(counter: Counter, here: SQL): SQL {
  const { packed } = counter;
  const items = packed ? sql.raw(`, item.key AS ${packed.key}, item.value AS ${packed.value}`) : sql``;
  const from = packed ? sql.raw(`, json_each(${packed.column}) AS item`) : sql``;
  return sql`SELECT team_id, rule_set_id${items}, count(*) AS count FROM dossier_results${from}
    WHERE ${here} GROUP BY ${sql.raw(keysOf(counter))}`;
}

function differences(counter: Counter, here: SQL): SQL {
  const [requirement = 'NULL', value = 'NULL'] = counter.columns;
  const keys = sql.raw(keysOf(counter));
  return sql`SELECT ${counter.name} AS counter, team_id AS team, rule_set_id AS ruleSet,
      ${sql.raw(requirement)} AS requirement, ${sql.raw(value)} AS value,
      sum(counted) AS counted, sum(recounted) AS recounted
    FROM (
      SELECT ${keys}, count AS counted, 0 AS recounted FROM ${sql.raw(counter.table)} WHERE ${here}
      UNION ALL SELECT ${keys}, 0, count FROM (${recount(counter, here)})
    ) GROUP BY ${keys} HAVING sum(counted) <> sum(recounted)`;
}

function repairOf(counter: Counter, here: SQL): SQL[] {
  const table = sql.raw(counter.table);
  const keys = sql.raw(keysOf(counter));
  return [
    sql`DELETE FROM ${table} WHERE ${here}`,
    sql`INSERT INTO ${table} (organisation_id, ${keys}, count)
      SELECT organisation_id, ${keys}, count FROM (${recount(counter, here)}), (SELECT id AS organisation_id FROM organisations)
      WHERE ${here}`,
  ];
}
