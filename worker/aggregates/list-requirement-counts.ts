import type { z } from 'zod';
import type { ListRequirementCounts, RequirementRow } from '../../shared/contract/aggregates.ts';
import { dayInAmsterdam, subtractPeriod } from '../../shared/domain/date.ts';
import type { Context } from '../http/context.ts';
import { type Listed, listInForce, listRetired, readCatalogue, requireTheme } from './catalogue.ts';
import { NO_DOSSIERS, type OutcomeRow, type Protection, sumCounts, sumRows } from './cells.ts';
import { type Counts, dossiersOf, lastDayOfHistory, readCounts, readCountsOn } from './count-rows.ts';
import { readHistories } from './read-histories.ts';
import { aboutOf, precisionOf, recordView, type Selection, selectTeams } from './selection.ts';

type Query = z.output<typeof ListRequirementCounts.query>;

/** Of each requirement the outcomes at the end of the period (now, when it is not said) and at its beginning. */
export async function listRequirementCounts(
  context: Context,
  query: Query,
): Promise<z.input<typeof ListRequirementCounts.response>> {
  const today = dayInAmsterdam(context.now);
  const to = query.to !== undefined && query.to < today ? query.to : today;
  const from = query.from ?? subtractPeriod(to, 'P3M');
  const [selection, catalogue, firstDay, lastDay] = await Promise.all([
    selectTeams(context, query.teams),
    readCatalogue(context, query.ruleSet),
    lastDayOfHistory(context, from),
    to < today ? lastDayOfHistory(context, to) : undefined,
  ]);
  requireTheme(catalogue, query.theme);
  const which = { teams: selection.teams, ruleSet: query.ruleSet };
  const { protection } = selection;
  const [counts, before, historyOf, about] = await Promise.all([
    lastDay === undefined ? readCounts(context, which) : readCountsOn(context, which, lastDay),
    firstDay === undefined ? undefined : readCountsOn(context, which, firstDay),
    readHistories(context, which, { period: { from, to }, protection }),
    aboutOf(context, selection),
    recordView(context, 'requirements', selection),
  ]);
  const listed = listInForce(catalogue);
  const retired = await listRetired(context, notIn(listed, counts));
  const now = new Cells(counts, selection);
  const then = before && new Cells(before, selection);
  return {
    about,
    requirements: [...listed, ...retired]
      .filter(({ requirement }) => query.theme === undefined || requirement.theme === query.theme)
      .map((each): RequirementRow => {
        const { id, theme, title, severity } = each.requirement;
        const row = { ruleSet: each.ruleSet, requirement: id, theme, title, severity, isRetired: each.isRetired };
        return {
          ...row,
          precision: precisionOf(protection),
          ...now.of(each),
          ...(then && firstDay !== undefined && { before: { day: firstDay, ...then.of(each) } }),
          ...(historyOf && { history: historyOf(each.ruleSet, each.requirement.id) }),
        };
      })
      .filter((row) => !row.isRetired || protection === undefined || isAnythingShown(row)),
  };
}

/** Of others a row of hidden numbers only is left out when it need not be there: that it is, would tell that they are not 0. */
const isAnythingShown = ({ counts }: RequirementRow): boolean => Object.values(counts).some((cell) => 'count' in cell);

/** Counted, and not in a revision in force. */
function notIn(listed: readonly Listed[], { rows }: Counts) {
  const known = new Set(listed.map(({ ruleSet, requirement }) => `${ruleSet} ${requirement.id}`));
  const others = new Map(
    rows
      .filter(({ ruleSet, requirement }) => !known.has(`${ruleSet} ${requirement}`))
      .map(({ ruleSet, requirement }) => [`${ruleSet} ${requirement}`, { ruleSet, requirement }]),
  );
  return [...others.values()];
}

/** The numbers of the chosen teams together, per requirement. */
class Cells {
  readonly #rows: Map<string, Map<string, OutcomeRow>>;
  readonly #counts: Counts;
  readonly #teams: Selection['teams'];
  readonly #protection: Protection;

  constructor(counts: Counts, { teams, protection }: Selection) {
    this.#counts = counts;
    this.#teams = teams;
    this.#protection = protection;
    this.#rows = new Map();
    for (const { team, ruleSet, requirement, counts: row } of counts.rows) {
      const key = `${ruleSet} ${requirement}`;
      const ofRequirement = this.#rows.get(key) ?? new Map<string, OutcomeRow>();
      this.#rows.set(key, ofRequirement.set(team, row));
    }
  }

  of({ ruleSet, requirement }: Listed) {
    const rows = this.#rows.get(`${ruleSet} ${requirement.id}`);
    return {
      dossiers: sumCounts(dossiersOf(this.#counts, this.#teams, ruleSet), this.#protection),
      counts: sumRows(
        this.#teams.map(({ id }) => rows?.get(id) ?? NO_DOSSIERS),
        this.#protection,
      ),
    };
  }
}
