import type { Cell } from '../../../../shared/contract/aggregates.ts';
import type { ImprovementAction } from '../../../../shared/contract/improvement-actions.ts';
import type { IsoDate } from '../../../../shared/domain/date.ts';

export type Measured = ImprovementAction['measurements'][number];

/** What one measurement says. Shares run from 0 to 1. */
export interface Reading {
  readonly day: IsoDate;
  /** Dossiers in which it is known whether it is there, and those of them in which it is missing. */
  readonly decided: number;
  readonly gaps: number;
  readonly share: number;
  /** Part of the dossiers it applies to that was seen and could be read. */
  readonly coverage: number;
  readonly isInexact: boolean;
}

export type Effect =
  | { readonly kind: 'none' | 'hidden' | 'nothing-known' }
  | { readonly kind: 'once'; readonly now: Reading }
  | {
      readonly kind: 'measured';
      readonly before: Reading;
      readonly now: Reading;
      /** In percentage points; below 0 is better. */
      readonly change: number;
      readonly direction: 'better' | 'worse' | 'same';
      /** So much more or less was seen that the difference may come from that. */
      readonly hasOtherCoverage: boolean;
    };

/** A smaller difference is none worth telling. */
const SAME_WITHIN = 2;
/** A change of coverage in percentage points that can explain a difference. */
const OTHER_COVERAGE = 10;

const count = (cell: Cell) => ('count' in cell ? cell.count : undefined);

/** A measurement as shares; why not, when its numbers are hidden or say nothing. */
export function readingOf({ day, counts }: Measured): Reading | 'hidden' | 'nothing-known' {
  const gaps = count(counts.gap);
  const met = count(counts.met);
  const others = [
    counts.upcoming,
    counts['needs-judgement'],
    counts.unseen,
    counts.unreadable,
    counts['not-applicable'],
  ];
  const [upcoming, judge, unseen, unreadable] = others.map(count);
  if (gaps === undefined || met === undefined) return 'hidden';
  if (gaps + met === 0) return 'nothing-known';
  const unknown = (unseen ?? 0) + (unreadable ?? 0);
  const applicable = gaps + met + (upcoming ?? 0) + (judge ?? 0) + unknown;
  const isInexact = [counts.gap, counts.met, ...others].some((cell) => 'hidden' in cell || cell.isInexact === true);
  return {
    day,
    decided: gaps + met,
    gaps,
    share: gaps / (gaps + met),
    coverage: 1 - unknown / applicable,
    isInexact,
  };
}

/** The first measurement beside the last. Measurements that say nothing are passed over. */
export function effectOf(measurements: readonly Measured[]): Effect {
  if (measurements.length === 0) return { kind: 'none' };
  const all = [...measurements].sort((a, b) => a.day.localeCompare(b.day)).map(readingOf);
  const readings = all.filter((reading) => typeof reading === 'object');
  const before = readings[0];
  const now = readings.at(-1);
  if (!before || !now) return { kind: all.includes('hidden') ? 'hidden' : 'nothing-known' };
  if (before === now) return { kind: 'once', now };
  const change = (now.share - before.share) * 100;
  return {
    kind: 'measured',
    before,
    now,
    change,
    direction: Math.abs(change) < SAME_WITHIN ? 'same' : change < 0 ? 'better' : 'worse',
    hasOtherCoverage: Math.abs(now.coverage - before.coverage) * 100 >= OTHER_COVERAGE,
  };
}

/** The measurements that say something, the oldest first. */
export function pointsOf(measurements: readonly Measured[]): Reading[] {
  return [...measurements]
    .sort((a, b) => a.day.localeCompare(b.day))
    .map(readingOf)
    .filter((reading) => typeof reading === 'object');
}
