import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../shared/contract/aggregates.ts';
import type { Outcome } from '../../../../shared/domain/outcome.ts';
import { effectOf, type Measured, pointsOf, readingOf } from './effect.ts';

type Counts = Partial<Record<Outcome, number | Cell>>;

function measured(day: string, counts: Counts): Measured {
  const cell = (outcome: Outcome): Cell => {
    const value = counts[outcome] ?? 0;
    return typeof value === 'number' ? { count: value } : value;
  };
  return {
    day,
    dossiers: { count: 60 },
    counts: {
      met: cell('met'),
      gap: cell('gap'),
      upcoming: cell('upcoming'),
      'needs-judgement': cell('needs-judgement'),
      unseen: cell('unseen'),
      unreadable: cell('unreadable'),
      'not-applicable': cell('not-applicable'),
    },
  };
}

const hidden: Cell = { hidden: 'small' };

test('a share is of what is decided, coverage of what applies', () => {
  const reading = readingOf(
    measured('2026-11-01', {
      met: 30,
      gap: 10,
      upcoming: 4,
      'needs-judgement': 6,
      unseen: 8,
      unreadable: 2,
      'not-applicable': 100,
    }),
  );
  expect(reading).toEqual({
    day: '2026-11-01',
    decided: 40,
    gaps: 10,
    share: 0.25,
    coverage: 50 / 60,
    isInexact: false,
  });
});

test.each<[string, Counts, string]>([
  ['hidden gaps', { met: 10, gap: hidden }, 'hidden'],
  ['hidden met', { met: hidden, gap: 10 }, 'hidden'],
  ['nothing decided', { unseen: 10 }, 'nothing-known'],
])('%s says nothing', (_, counts, expected) => {
  expect(readingOf(measured('2026-11-01', counts))).toBe(expected);
});

test('a rounded or hidden part is told', () => {
  const exact = { met: 10, gap: 10 };
  expect(readingOf(measured('2026-11-01', exact))).toMatchObject({ isInexact: false });
  expect(readingOf(measured('2026-11-01', { ...exact, gap: { count: 10, isInexact: true } }))).toMatchObject({
    isInexact: true,
  });
  expect(readingOf(measured('2026-11-01', { ...exact, unseen: hidden }))).toMatchObject({ isInexact: true });
});

describe('the effect', () => {
  const start = measured('2026-09-01', { met: 50, gap: 50 });

  test.each([
    [47, 'better'],
    [48, 'better'],
    [49, 'same'],
    [50, 'same'],
    [51, 'same'],
    [52, 'worse'],
  ] as const)('from 50 to %i of 100 missing is %s', (gap, direction) => {
    const effect = effectOf([start, measured('2026-10-01', { met: 100 - gap, gap })]);
    expect(effect).toMatchObject({ kind: 'measured', direction });
    if (effect.kind === 'measured') expect(effect.change).toBeCloseTo(gap - 50);
  });

  test.each([
    [9, false],
    [12, true],
  ])('%i of 100 more not seen: another coverage is %s', (unseen, hasOtherCoverage) => {
    const after = measured('2026-10-01', { met: 50, gap: 50 - unseen, unseen });
    expect(effectOf([start, after])).toMatchObject({ hasOtherCoverage });
  });

  test('the first is beside the last, in whatever order they come', () => {
    const middle = measured('2026-09-15', { met: 10, gap: 90 });
    const end = measured('2026-10-01', { met: 80, gap: 20 });
    expect(effectOf([end, start, middle])).toMatchObject({
      before: { day: '2026-09-01', share: 0.5 },
      now: { day: '2026-10-01', share: 0.2 },
    });
    expect(pointsOf([end, start, middle]).map(({ day }) => day)).toEqual(['2026-09-01', '2026-09-15', '2026-10-01']);
  });

  test('what says nothing is passed over', () => {
    const nothing = measured('2026-08-01', { unseen: 100 });
    expect(effectOf([nothing, start])).toMatchObject({ kind: 'once', now: { day: '2026-09-01' } });
  });

  test.each([
    ['none', []],
    ['nothing-known', [measured('2026-08-01', {})]],
    ['hidden', [measured('2026-08-01', {}), measured('2026-09-01', { met: hidden, gap: hidden })]],
    ['once', [start]],
  ])('%s', (kind, measurements) => expect(effectOf(measurements).kind).toBe(kind));
});
