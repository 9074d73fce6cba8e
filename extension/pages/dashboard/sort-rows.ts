import type { RuleSetContent } from '../../../shared/rules/rule-set.ts';
import { byNumber, type GapRow } from './gap-rows.ts';

export const sortings = ['gaps', 'unseen', 'clause'] as const;
export type Sorting = (typeof sortings)[number];

/** A share that is not known stands below 0 %: nothing can be said of it, so it does not come first. */
const gapShareOf = (row: GapRow) => row.gapShare ?? -1;

const comparisons: Readonly<Record<Sorting, (a: GapRow, b: GapRow) => number>> = {
  gaps: (a, b) => byNumber(gapShareOf(b), gapShareOf(a)) || byNumber(b.gaps, a.gaps),
  unseen: (a, b) => byNumber(b.unknownShare, a.unknownShare) || byNumber(b.applicable, a.applicable),
  clause: () => 0,
};

/** A sorted copy; equal rows stand in the order of the framework. */
export function sortRows(rows: readonly GapRow[], sorting: Sorting): GapRow[] {
  return [...rows].sort((a, b) => comparisons[sorting](a, b) || byNumber(a.place, b.place));
}

export interface RowGroup {
  readonly id: string;
  readonly theme?: RuleSetContent['themes'][number];
  readonly rows: readonly GapRow[];
}

/** Groups by theme in the order of the framework, rows as they came; retired requirements form the last group. */
export function groupByTheme(rows: readonly GapRow[], themes: RuleSetContent['themes']): RowGroup[] {
  const groups = themes.map(
    (theme): RowGroup => ({ id: theme.id, theme, rows: rows.filter((row) => row.theme?.id === theme.id) }),
  );
  const rest = rows.filter((row) => !row.theme);
  return [...groups, { id: 'retired', rows: rest }].filter((group) => group.rows.length > 0);
}
