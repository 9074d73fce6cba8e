import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { GetDueWeeks } from '../../shared/contract/aggregates.ts';
import { addPeriod, dayInAmsterdam } from '../../shared/domain/date.ts';
import { isoWeekOf } from '../../shared/domain/iso-week.ts';
import { allRows } from '../db/raw-statement.ts';
import type { Context } from '../http/context.ts';
import { readCatalogue, requireTheme } from './catalogue.ts';
import { isAmong } from './count-rows.ts';
import { aboutOf, recordView, selectTeams } from './selection.ts';

/** Weeks that are over are taken together. */
const OVERDUE = '';

type Query = z.output<typeof GetDueWeeks.query>;
type DueCount = z.output<typeof GetDueWeeks.response>['overdue'][number];

/**
 * How many dossiers of own teams have something due in each coming week, and what should have been done in a week that
 * is over. Beyond the own teams it is not told: beside the outcomes it would be a second view of the same dossiers.
 */
export async function readDueWeeks(context: Context, query: Query): Promise<z.input<typeof GetDueWeeks.response>> {
  const all = await selectTeams(context, query.teams);
  const selection = { ...all, teams: all.teams.filter(({ isOwn }) => isOwn), protection: undefined };
  const catalogue = await readCatalogue(context, query.ruleSet);
  requireTheme(catalogue, query.theme);
  const today = dayInAmsterdam(context.now);
  const weeks = Array.from({ length: query.weeks }, (_, index) => isoWeekOf(addPeriod(today, `P${index}W`)));
  const which = { teams: selection.teams, ruleSet: query.ruleSet, requirement: query.requirement };
  const [rows, about] = await Promise.all([
    allRows<DueCount & { week: string }>(
      context.db,
      sql`
      SELECT CASE WHEN week < ${weeks[0]} THEN ${OVERDUE} ELSE week END AS week, rule_set_id AS ruleSet, requirement, sum(count) AS count
      FROM due_counters WHERE ${isAmong(context, which)} AND week <= ${weeks.at(-1)} AND count > 0
      GROUP BY 1, 2, 3 ORDER BY 1, 4 DESC, 2, 3`,
    ),
    aboutOf(context, selection),
    recordView(context, 'due-weeks', selection),
  ]);
  const themes = new Map(
    catalogue.ruleSets.flatMap(({ id, content }) =>
      content.requirements.map((each) => [`${id} ${each.id}`, each.theme] as const),
    ),
  );
  const counted = rows.filter(
    ({ ruleSet, requirement }) => query.theme === undefined || themes.get(`${ruleSet} ${requirement}`) === query.theme,
  );
  const inWeek = (wanted: string) =>
    counted
      .filter(({ week }) => week === wanted)
      .map(({ ruleSet, requirement, count }) => ({ ruleSet, requirement, count }));
  return {
    about,
    teams: selection.teams.map(({ id, name }) => ({ id, name })),
    overdue: inWeek(OVERDUE),
    weeks: weeks.map((week) => ({ week, requirements: inWeek(week) })),
  };
}
