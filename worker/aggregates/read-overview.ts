import type { z } from 'zod';
import type { AggregateQuery, Overview } from '../../shared/contract/aggregates.ts';
import type { Context } from '../http/context.ts';
import { listInForce, readCatalogue, requireTheme } from './catalogue.ts';
import { NO_DOSSIERS, sumCounts, sumRows } from './cells.ts';
import { dossiersOf, readCounts } from './count-rows.ts';
import { aboutOf, precisionOf, protectionOf, recordView, selectTeams } from './selection.ts';

/** The heat map: of each team and theme how many requirements of dossiers have which outcome. */
export async function readOverview(context: Context, query: z.output<typeof AggregateQuery>): Promise<Overview> {
  const [selection, catalogue] = await Promise.all([
    selectTeams(context, query.teams),
    readCatalogue(context, query.ruleSet),
  ]);
  requireTheme(catalogue, query.theme);
  const [counts, about] = await Promise.all([
    readCounts(context, { teams: selection.teams, ruleSet: query.ruleSet }),
    aboutOf(context, selection),
    recordView(context, 'overview', selection),
  ]);
  const rowOf = new Map(counts.rows.map((row) => [`${row.team} ${row.ruleSet} ${row.requirement}`, row.counts]));
  const themes = catalogue.ruleSets.flatMap(({ id, content }) =>
    content.themes
      .filter(({ id: theme }) => query.theme === undefined || theme === query.theme)
      .map(({ id: theme, title }) => ({ ruleSet: id, theme, title })),
  );
  const requirements = Map.groupBy(listInForce(catalogue), (each) => `${each.ruleSet} ${each.requirement.theme}`);
  const shown = themes.filter(({ ruleSet, theme }) => requirements.has(`${ruleSet} ${theme}`));
  return {
    about,
    teams: selection.teams.map(({ id, name, isOwn }) => {
      const protection = protectionOf(selection, { isOwn });
      const dossiers = sumCounts(dossiersOf(counts, [{ id }], query.ruleSet), protection);
      return { team: { id, name }, isOwn, precision: precisionOf(protection), dossiers };
    }),
    themes: shown,
    cells: selection.teams.flatMap((team) =>
      shown.map(({ ruleSet, theme }) => {
        const rows = (requirements.get(`${ruleSet} ${theme}`) ?? []).map(
          ({ requirement }) => rowOf.get(`${team.id} ${ruleSet} ${requirement.id}`) ?? NO_DOSSIERS,
        );
        return { team: team.id, ruleSet, theme, counts: sumRows(rows, protectionOf(selection, team)) };
      }),
    ),
  };
}
