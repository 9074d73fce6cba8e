import type { Trend } from '../../../../shared/contract/aggregates.ts';
import type { IsoDate } from '../../../../shared/domain/date.ts';
import { type Amount, amountOf, fractionOf } from '../numbers/amount.ts';
import { wholeCounts } from '../numbers/requirement-rows.ts';
import { countsOf, type Tally, tally } from '../numbers/tally.ts';

export interface TrendPoint extends Tally {
  readonly day: IsoDate;
  readonly dossiers: Amount;
}

/**
 * @param isOneRequirement of one requirement a dossier that says nothing counts as unseen; of several together the
 *   numbers are of points, which do not compare with dossiers
 */
export function trendPoints({ points, precision }: Trend, isOneRequirement: boolean): TrendPoint[] {
  return points.map(({ day, dossiers, counts }) => ({
    day,
    dossiers: amountOf(dossiers, precision),
    ...tally(isOneRequirement ? wholeCounts(counts, dossiers, precision) : countsOf(counts, precision)),
  }));
}

/** A line is drawn between days with a share; where it is hidden or nothing is decided there is none. */
export function linePoints(points: readonly TrendPoint[]) {
  return points.map((point) => ({
    time: Date.parse(`${point.day}T00:00:00Z`),
    day: point.day,
    gaps: fractionOf(point.gapShare) ?? null,
    unknown: fractionOf(point.unknownShare) ?? null,
  }));
}

export const hiddenDays = (points: readonly TrendPoint[]) =>
  points.filter(({ gapShare }) => gapShare === 'hidden').length;

/** The end of the scale: 100 %, or 20 % or 40 % when all lines stay below that. */
export function highestTick(data: ReturnType<typeof linePoints>): number {
  const highest = Math.max(0, ...data.flatMap(({ gaps, unknown }) => [gaps ?? 0, unknown ?? 0]));
  return [0.2, 0.4].find((tick) => highest <= tick) ?? 1;
}
