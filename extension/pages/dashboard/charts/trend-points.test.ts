import { expect, test } from 'vitest';
import { someCells, someTrend } from '../testing.ts';
import { pathOf } from './paper-chart.tsx';
import { hiddenDays, highestTick, linePoints, trendPoints } from './trend-points.ts';

test('of one requirement a silent dossier is unseen; several together count points, not dossiers', () => {
  const trend = someTrend({
    points: [{ day: '2026-11-22', dossiers: { count: 50 }, counts: someCells({ met: 30, gap: 10 }) }],
  });
  expect(trendPoints(trend, true)[0]?.unseen).toEqual({ count: 10, isInexact: false });
  expect(trendPoints(trend, false)[0]?.unseen).toEqual({ count: 0, isInexact: false });
});

test('a hidden or undecided day interrupts the line and is told apart', () => {
  const points = trendPoints(
    someTrend({
      precision: 'rounded',
      points: [
        { day: '2026-11-20', dossiers: { count: 50 }, counts: someCells({ met: 30, gap: 10 }) },
        { day: '2026-11-21', dossiers: { count: 50 }, counts: someCells({ met: 30, gap: null }) },
        { day: '2026-11-22', dossiers: { count: 50 }, counts: someCells({ unseen: 50 }) },
      ],
    }),
    false,
  );
  expect(linePoints(points).map(({ gaps }) => gaps)).toEqual([0.25, null, null]);
  expect(hiddenDays(points)).toBe(1);
});

test('a drawn line begins anew after an interruption', () => {
  const path = pathOf(
    [
      [0, 0.5],
      [10, 0.25],
      [20, null],
      [30, 1],
    ],
    (share) => share * 100,
  );
  expect(path).toBe('M0.0 50.0L10.0 25.0M30.0 100.0');
});

test.each([
  [{ met: 95, gap: 5 }, 0.2],
  [{ met: 80, gap: 20 }, 0.2],
  [{ met: 79, gap: 21 }, 0.4],
  [{ met: 59, gap: 41 }, 1],
  [{ met: 95, gap: 5, unseen: 90 }, 1],
])('the scale fits %o', (counts, highest) => {
  const points = [{ day: '2026-11-22', dossiers: { count: 100 }, counts: someCells(counts) }];
  expect(highestTick(linePoints(trendPoints(someTrend({ points }), false)))).toBe(highest);
});
