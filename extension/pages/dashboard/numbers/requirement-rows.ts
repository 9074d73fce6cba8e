import type { Cell, OutcomeCells, RequirementRow } from '../../../../shared/contract/aggregates.ts';
import type { IsoDate } from '../../../../shared/domain/date.ts';
import type { LocalisedText } from '../../../../shared/domain/localised-text.ts';
import type { Requirement, RuleSetContent } from '../../../../shared/rules/rule-set.ts';
import { type Amount, amountOf, countOf, fractionOf, isKnown, type Precision, shareOf, sumOf } from './amount.ts';
import { type Counts, countsOf, type Tally, tally } from './tally.ts';

/** One requirement in a list. */
export interface Row extends Tally {
  readonly id: string;
  readonly ruleSet: string;
  readonly title: LocalisedText;
  /** Absent when it is not in the rule set that this browser has. */
  readonly source?: Requirement['source'];
  readonly theme: string;
  readonly isRetired: boolean;
  readonly precision: Precision;
  readonly dossiers: Amount;
  /** Place in the framework, the order of its clauses; retired ones come last. */
  readonly place: number;
  /** At the beginning of the period; absent without history that far back. */
  readonly before?: { readonly day: IsoDate } & Tally;
  /** The share of gaps along the way, the oldest first, without now; a share that is hidden or of nothing is absent. */
  readonly history?: readonly { readonly day: IsoDate; readonly share?: number }[];
  /** How much the share of gaps grew since then, from -1 to 1; absent when either share is not known. */
  readonly change?: number;
}

/** The requirements with results, in the order of the framework, those that are no longer in it last. */
export function requirementRows(answer: readonly RequirementRow[], ruleSets: readonly RuleSetContent[]): Row[] {
  const known = new Map(
    ruleSets.flatMap(({ id, requirements }) =>
      requirements.map((requirement, place) => [`${id} ${requirement.id}`, { requirement, place }] as const),
    ),
  );
  return answer
    .map((row) => rowOf(row, known.get(`${row.ruleSet} ${row.requirement}`)))
    .sort((a, b) => byNumber(a.place, b.place) || a.id.localeCompare(b.id));
}

function rowOf(row: RequirementRow, known: { requirement: Requirement; place: number } | undefined): Row {
  const { precision, before } = row;
  const now = tally(wholeCounts(row.counts, row.dossiers, precision));
  const then = before && { day: before.day, ...tally(wholeCounts(before.counts, before.dossiers, precision)) };
  const change = then && changeBetween(then, now);
  return {
    id: row.requirement,
    ruleSet: row.ruleSet,
    title: row.title,
    theme: row.theme,
    isRetired: row.isRetired,
    precision,
    dossiers: amountOf(row.dossiers, precision),
    place: known && !row.isRetired ? known.place : Number.POSITIVE_INFINITY,
    ...(known && { source: known.requirement.source }),
    ...now,
    ...(then && { before: then }),
    ...(row.history && { history: row.history.map((point) => historyPoint(point, precision)) }),
    ...(change !== undefined && { change }),
  };
}

function historyPoint({ day, met, gap }: NonNullable<RequirementRow['history']>[number], precision: Precision) {
  const gaps = amountOf(gap, precision);
  const share = fractionOf(shareOf(gaps, sumOf([gaps, amountOf(met, precision)])));
  return { day, ...(share !== undefined && { share }) };
}

export function changeBetween(then: Tally, now: Tally): number | undefined {
  return isKnown(then.gapShare) && isKnown(now.gapShare) ? now.gapShare.value - then.gapShare.value : undefined;
}

/** A dossier that says nothing about a requirement was not looked at for it: it counts as unseen, never as fine. */
export function wholeCounts(cells: OutcomeCells, dossiers: Cell, precision: Precision): Counts {
  const counts = countsOf(cells, precision);
  const told = countOf(tally(counts).all);
  const all = countOf(amountOf(dossiers, precision));
  // What is rounded does not add up, so nothing follows from a difference.
  if (precision === 'rounded' || told === undefined || all === undefined || counts.unseen === 'hidden') return counts;
  return { ...counts, unseen: { ...counts.unseen, count: counts.unseen.count + Math.max(0, all - told) } };
}

/** Ascending; unlike subtraction it also compares two infinities. */
export function byNumber(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
