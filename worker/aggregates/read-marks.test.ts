import { expect, test } from 'vitest';
import { changesAmong, type PublishedSpan } from './read-marks.ts';

const span = (revision: number, from: string, until: string | null = null): PublishedSpan => ({
  ruleSet: 'kader',
  revision,
  from,
  until,
});
const first = span(1, '2026-01-01');
const second = span(2, '2026-02-01');

test.each([
  ['the first one changes nothing', [first], []],
  ['the second one is a change', [first, second], ['2026-02-01 2']],
  ['in whatever order they are read', [second, first], ['2026-02-01 2']],
  ['a first one of before the period still came before', [span(1, '2020-01-01'), second], ['2026-02-01 2']],
  [
    'on the first and the last day of the period',
    [span(1, '2025-01-01'), span(2, '2026-01-01'), span(3, '2026-12-31')],
    ['2026-01-01 2', '2026-12-31 3'],
  ],
  ['not outside the period', [span(1, '2024-01-01'), span(2, '2025-12-31'), span(3, '2027-01-01')], []],
  [
    'rolling back brings the earlier one in force again',
    [first, span(2, '2026-02-01', '2026-03-01')],
    ['2026-02-01 2', '2026-03-01 1'],
  ],
  ['one that was retired before its day came was never in force', [first, span(2, '2026-05-01', '2026-04-01')], []],
  [
    'one that was retired on its own day was never in force for a day',
    [first, span(2, '2026-05-01', '2026-05-01')],
    [],
  ],
  ['of two on one day the later revision holds', [first, second, span(3, '2026-02-01')], ['2026-02-01 3']],
  [
    'after a pause another one is a change',
    [span(1, '2026-01-01', '2026-02-01'), span(2, '2026-06-01')],
    ['2026-06-01 2'],
  ],
  ['nothing comes after the last one was retired', [span(1, '2026-01-01', '2026-02-01')], []],
] as const)('%s', (_name, spans, expected) => {
  const marks = changesAmong(spans, { from: '2026-01-01', to: '2026-12-31' });
  expect(marks.map(({ day, revision }) => `${day} ${revision}`)).toEqual(expected);
});
