import type { Overview } from '../../../../shared/contract/aggregates.ts';
import type { Team } from '../../../../shared/contract/session.ts';
import type { LocalisedText } from '../../../../shared/domain/localised-text.ts';
import { type Amount, amountOf, countOf, fractionOf, isKnown, type Precision } from '../numbers/amount.ts';
import { tolerableUnknown } from '../numbers/discussion.ts';
import { countsOf, type Tally, tally } from '../numbers/tally.ts';

export interface HeatRow {
  readonly team: Team;
  readonly isOwn: boolean;
  readonly precision: Precision;
  /** Nothing when the team has no results at all. */
  readonly dossiers?: Amount;
  /** One per theme, in the order of the columns; undefined where nothing is known of it. */
  readonly cells: readonly (Tally | undefined)[];
}

export interface HeatMap {
  readonly themes: readonly { readonly id: string; readonly title: LocalisedText }[];
  readonly rows: readonly HeatRow[];
}

/**
 * Teams by themes of one rule set. Own teams come first and are always there, also without results; the columns are the
 * themes with dossier requirements, in the order of the answer.
 */
export function heatMapOf(
  { teams, themes, cells }: Pick<Overview, 'teams' | 'themes' | 'cells'>,
  own: readonly Team[],
  ruleSet: string,
): HeatMap {
  const columns = themes
    .filter((each) => each.ruleSet === ruleSet && cells.some((cell) => cell.theme === each.theme))
    .map(({ theme, title }) => ({ id: theme, title }));
  const found = new Map(cells.map((cell) => [`${cell.team} ${cell.ruleSet} ${cell.theme}`, cell.counts]));
  const rows = teams.map(({ team, isOwn, precision, dossiers: cell }): HeatRow => {
    const dossiers = amountOf(cell, precision);
    // No dossiers is no results: that is not the same as nothing that applies.
    if (countOf(dossiers) === 0) return { team, isOwn, precision, cells: columns.map(() => undefined) };
    const cellOf = (theme: string) => {
      const counts = found.get(`${team.id} ${ruleSet} ${theme}`);
      return counts && tally(countsOf(counts, precision));
    };
    return { team, isOwn, precision, dossiers, cells: columns.map(({ id }) => cellOf(id)) };
  });
  const silent = own
    .filter(({ id }) => !teams.some(({ team }) => team.id === id))
    .map((team): HeatRow => ({ team, isOwn: true, precision: 'exact', cells: columns.map(() => undefined) }));
  const isOwn = (row: HeatRow) => (row.isOwn ? 0 : 1);
  return { themes: columns, rows: [...rows, ...silent].sort((a, b) => isOwn(a) - isOwn(b)) };
}

/** Lower ends of the five steps of the scale, as shares. */
export const heatSteps = [0, 0.1, 0.2, 0.35, 0.5] as const;

/** What a cell shows: a step of the scale, or why there is none. */
export type Heat =
  | { readonly kind: 'step'; readonly step: number; readonly isLittleSeen: boolean }
  | { readonly kind: 'hidden' | 'undecided' | 'nowhere' | 'none' };

export function heatOf(cell: Tally | undefined): Heat {
  if (!cell) return { kind: 'none' };
  if (cell.gapShare === 'hidden') return { kind: 'hidden' };
  if (!isKnown(cell.gapShare)) {
    const isNowhere = isKnown(cell.applicable) && cell.applicable.count === 0;
    return { kind: isNowhere ? 'nowhere' : 'undecided' };
  }
  const { value } = cell.gapShare;
  const step = heatSteps.findLastIndex((from) => value >= from);
  return {
    kind: 'step',
    step: Math.max(0, step),
    isLittleSeen: (fractionOf(cell.unknownShare) ?? 0) > tolerableUnknown,
  };
}
