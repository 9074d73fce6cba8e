import type { Cell, OutcomeCells } from '../../shared/contract/aggregates.ts';
import type { Measurement } from '../../shared/contract/improvement-actions.ts';
import { foldOrder, type Protection, sumCounts, sumRows } from '../aggregates/cells.ts';
import { type Selection, selectTeams } from '../aggregates/selection.ts';
import type { Context } from '../http/context.ts';

/** What the caller may see of numbers of other teams than the own. */
export type Viewer = Pick<Selection, 'teams' | 'minimum'>;

export const viewerOf = (context: Context): Promise<Viewer> => selectTeams(context, undefined);

/**
 * A measurement as this reader may see it, by the rule of every other aggregate: as it is when all the teams in it are
 * the reader's own, and otherwise from rows that were protected one by one.
 * @param teams which teams it is about; absent for all
 */
export function showMeasurement(
  { dossiers, rows }: Measurement,
  viewer: Viewer,
  teams?: readonly string[],
): { dossiers: Cell; counts: OutcomeCells } {
  const protection = protectionFor(viewer, teams);
  return {
    dossiers: sumCounts(Object.values(dossiers), protection),
    counts: sumRows(
      rows.map(({ counts }) => foldOrder.map((outcome) => counts[outcome] ?? 0)),
      protection,
    ),
  };
}

function protectionFor({ teams: all, minimum }: Viewer, teams: readonly string[] | undefined): Protection {
  const own = new Set(all.filter(({ isOwn }) => isOwn).map(({ id }) => id));
  const about = teams ?? all.map(({ id }) => id);
  return about.every((id) => own.has(id)) ? undefined : minimum;
}
