import type { RuleSetContent } from '../../../shared/rules/rule-set.ts';
import { countOf, fractionOf } from './numbers/amount.ts';
import { byNumber, type Row } from './numbers/requirement-rows.ts';

export const sortings = ['gaps', 'change', 'unseen', 'clause'] as const;
export type Sorting = (typeof sortings)[number];

/** What is not known or hidden stands below 0 %: nothing can be said of it, so it does not come first. */
const orLowest = (value: number | undefined) => value ?? -2;

const comparisons: Readonly<Record<Sorting, (a: Row, b: Row) => number>> = {
  gaps: (a, b) =>
    byNumber(orLowest(fractionOf(b.gapShare)), orLowest(fractionOf(a.gapShare))) ||
    byNumber(orLowest(countOf(b.gaps)), orLowest(countOf(a.gaps))),
  change: (a, b) => byNumber(orLowest(b.change), orLowest(a.change)),
  unseen: (a, b) =>
    byNumber(orLowest(fractionOf(b.unknownShare)), orLowest(fractionOf(a.unknownShare))) ||
    byNumber(orLowest(countOf(b.applicable)), orLowest(countOf(a.applicable))),
  clause: () => 0,
};

/** A sorted copy; equal rows stand in the order of the framework. */
export function sortRows(rows: readonly Row[], sorting: Sorting): Row[] {
  return [...rows].sort((a, b) => comparisons[sorting](a, b) || byNumber(a.place, b.place));
}

export interface RowGroup {
  readonly id: string;
  readonly theme?: RuleSetContent['themes'][number];
  readonly rows: readonly Row[];
}

/** Groups by theme in the order of the framework, rows as they came; retired requirements form the last group. */
export function groupByTheme(rows: readonly Row[], themes: RuleSetContent['themes']): RowGroup[] {
  const current = rows.filter((row) => !row.isRetired && themes.some(({ id }) => id === row.theme));
  const groups = themes.map(
    (theme): RowGroup => ({ id: theme.id, theme, rows: current.filter((row) => row.theme === theme.id) }),
  );
  const rest = rows.filter((row) => !current.includes(row));
  return [...groups, { id: 'retired', rows: rest }].filter((group) => group.rows.length > 0);
}
