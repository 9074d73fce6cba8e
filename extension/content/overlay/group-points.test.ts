import { expect, test } from 'vitest';
import { groupPoints, sectionOf } from './group-points.ts';
import { aVerdict } from './testing.ts';

test.each([
  ['gap', false, 'todo'],
  ['upcoming', true, 'todo'],
  ['upcoming', false, 'upcoming'],
  ['met', true, 'upcoming'],
  ['met', false, 'met'],
  ['needs-judgement', false, 'judge'],
  ['unseen', false, 'unseen'],
  ['unreadable', false, 'unreadable'],
  ['not-applicable', false, 'not-applicable'],
] as const)('%s, soon %s: %s', (outcome, isSoon, section) => {
  expect(sectionOf({ outcome, isSoon })).toBe(section);
});

test('to do: gaps by weight and then by day, after them what is soon by day', () => {
  const { todo } = groupPoints([
    aVerdict({
      requirement: 'soon-later',
      outcome: 'upcoming',
      isSoon: true,
      dueOn: '2026-11-30',
      severity: 'critical',
    }),
    aVerdict({ requirement: 'soon-first', outcome: 'upcoming', isSoon: true, dueOn: '2026-11-24', severity: 'low' }),
    aVerdict({ requirement: 'no-day', severity: 'high' }),
    aVerdict({ requirement: 'later', severity: 'high', dueOn: '2026-10-01' }),
    aVerdict({ requirement: 'earlier', severity: 'high', dueOn: '2026-09-01' }),
    aVerdict({ requirement: 'light', severity: 'low', dueOn: '2026-01-01' }),
    aVerdict({ requirement: 'heavy', severity: 'critical' }),
  ]);
  expect(todo.map(({ requirement }) => requirement)).toEqual([
    'heavy',
    'earlier',
    'later',
    'no-day',
    'light',
    'soon-first',
    'soon-later',
  ]);
});

test('every verdict is in one section', () => {
  const verdicts = (['met', 'gap', 'unseen', 'upcoming'] as const).map((outcome) =>
    aVerdict({ requirement: outcome, outcome }),
  );
  expect(Object.values(groupPoints(verdicts)).flat()).toHaveLength(verdicts.length);
});
