import { type SQL, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Cell, GetTrend, Trend } from '../../shared/contract/aggregates.ts';
import { dayInAmsterdam, subtractPeriod } from '../../shared/domain/date.ts';
import type { Outcome } from '../../shared/domain/outcome.ts';
import { allRows } from '../db/raw-statement.ts';
import type { Context } from '../http/context.ts';
import { type Catalogue, readCatalogue, requireTheme } from './catalogue.ts';
import { foldOrder, NO_DOSSIERS, outcomeCells, type Protection, sumCounts, sumRows } from './cells.ts';
import { columnOf, dossiersOf, isAmong, readCounts, type Which } from './count-rows.ts';
import { plainSums, protectedSums } from './protected-sum.ts';
import { readMarks } from './read-marks.ts';
import { aboutOf, precisionOf, recordView, type Selection, selectTeams } from './selection.ts';

type Query = z.output<typeof GetTrend.query>;
type Point = Trend['points'][number];

/** The counts over time: of history a point per day (per week beyond a quarter), and now as the last. */
export async function readTrend(context: Context, query: Query): Promise<Trend> {
  const today = dayInAmsterdam(context.now);
  const to = query.to !== undefined && query.to < today ? query.to : today;
  const from = query.from ?? subtractPeriod(to, 'P1Y');
  const [selection, catalogue] = await Promise.all([
    selectTeams(context, query.teams),
    readCatalogue(context, query.ruleSet),
  ]);
  requireTheme(catalogue, query.theme);
  const which = { teams: selection.teams, ruleSet: query.ruleSet, requirement: query.requirement };
  const themed = query.theme === undefined ? undefined : requirementsOf(catalogue, query.theme);
  const [past, now, marks, about] = await Promise.all([
    readPast(context, which, { from, to, themed, protection: selection.protection }),
    to === today ? readNow(context, which, { today, themed, selection }) : undefined,
    readMarks(context, { from, to, ruleSet: query.ruleSet }),
    aboutOf(context, selection),
    recordView(context, 'trend', selection),
  ]);
  return {
    about,
    precision: precisionOf(selection.protection),
    points: now ? [...past.filter(({ day }) => day < today), now] : past,
    marks,
  };
}

/** Requirements of a theme as `rule set requirement`. */
const requirementsOf = ({ ruleSets }: Catalogue, theme: string): ReadonlySet<string> =>
  new Set(
    ruleSets.flatMap(({ id, content }) =>
      content.requirements.filter((each) => each.theme === theme).map((each) => `${id} ${each.id}`),
    ),
  );

interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly themed: ReadonlySet<string> | undefined;
  readonly protection: Protection;
}

type Sums = { readonly day: string; readonly dossiers: number | null } & Readonly<Record<string, number | null>>;

async function readPast(context: Context, which: Which, { from, to, themed, protection }: Stretch): Promise<Point[]> {
  const isInTheme = themed
    ? sql`AND rule_set_id || ' ' || requirement IN (SELECT value FROM json_each(${JSON.stringify([...themed])}))`
    : sql``;
  const rows = sql`SELECT * FROM counter_history
    WHERE ${isAmong(context, which)} AND day BETWEEN ${from} AND ${to} ${isInTheme}`;
  const sums = protection === undefined ? plainSums(rows) : protectedSums(rows, protection);
  // Of others every day has its point, or a day without one would tell that there was not a single dossier.
  const days =
    protection === undefined ? sql`SELECT DISTINCT day FROM (${rows})` : daysOfHistory(context, { from, to });
  const points = await allRows<Sums>(
    context.db,
    sql`SELECT days.day AS day, ${sql.raw(foldOrder.map(columnOf).join(', '))}, totals.dossiers FROM (${days}) AS days
    LEFT JOIN (${sums}) AS cells USING (day) LEFT JOIN (${dossierSums(rows, protection)}) AS totals USING (day)
    ORDER BY day`,
  );
  const cellOf = (count: number | null | undefined) => asPoint(count ?? undefined, protection);
  return points.map((point) => ({
    day: point.day,
    dossiers: cellOf(point.dossiers),
    counts: outcomeCells((index) => cellOf(point[columnOf(foldOrder[index] as Outcome)])),
  }));
}

/**
 * Of others every number is told as inexact: a team without a row and a team with a row of small numbers look the same
 * then, alone and in a sum.
 */
function asPoint(count: number | undefined, protection: Protection): Cell {
  if (count === undefined) return { hidden: 'small' };
  return protection === undefined ? { count } : { count, isInexact: true };
}

const daysOfHistory = ({ actor }: Context, { from, to }: { from: string; to: string }): SQL =>
  sql`SELECT day FROM night_runs WHERE organisation_id = ${actor.organisation.id} AND day BETWEEN ${from} AND ${to}`;

function dossierSums(rows: SQL, protection: Protection): SQL {
  const ofTeams = sql`SELECT day, team_id, max(dossiers) AS dossiers FROM (${rows}) GROUP BY day, team_id`;
  const count =
    protection === undefined
      ? sql`dossiers`
      : sql`CASE WHEN dossiers >= ${protection} THEN 5 * ((dossiers + 2) / 5) END`;
  return sql`SELECT day, sum(${count}) AS dossiers FROM (${ofTeams}) GROUP BY day`;
}

async function readNow(
  context: Context,
  which: Which,
  { today, themed, selection }: { today: string; themed: ReadonlySet<string> | undefined; selection: Selection },
): Promise<Point> {
  const counts = await readCounts(context, which);
  const rows = counts.rows.filter((row) => !themed || themed.has(`${row.ruleSet} ${row.requirement}`));
  const { protection, teams } = selection;
  const cells = sumRows(rows.length > 0 ? rows.map((row) => row.counts) : [NO_DOSSIERS], protection);
  const cellOf = (cell: Cell) => asPoint('count' in cell ? cell.count : undefined, protection);
  return {
    day: today,
    dossiers: cellOf(sumCounts(dossiersOf(counts, teams), protection)),
    counts: outcomeCells((index) => cellOf(cells[foldOrder[index] as Outcome])),
  };
}
