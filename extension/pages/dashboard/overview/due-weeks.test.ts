import { expect, test } from 'vitest';
import { someDueWeeks } from '../testing.ts';
import { dueRows } from './due-weeks.ts';

test('what is over time comes first, then each week with its days', () => {
  expect(dueRows(someDueWeeks())).toEqual([
    { count: 3, requirements: [{ id: 'plan', count: 3 }] },
    {
      week: '2026-W48',
      from: '2026-11-23',
      to: '2026-11-29',
      count: 17,
      requirements: [{ id: 'evaluatie', count: 17 }],
    },
    { week: '2026-W49', from: '2026-11-30', to: '2026-12-06', count: 0, requirements: [] },
  ]);
});

test('the number of a week is the sum, its requirements the largest first', () => {
  const requirements = [
    { ruleSet: 'kader', requirement: 'a', count: 2 },
    { ruleSet: 'kader', requirement: 'b', count: 5 },
  ];
  const [row] = dueRows({ overdue: [], weeks: [{ week: '2026-W48', requirements }] });
  expect([row?.count, row?.requirements.map(({ id }) => id)]).toEqual([7, ['b', 'a']]);
});

test('without anything over time there is no row for it', () => {
  expect(dueRows({ overdue: [], weeks: [] })).toEqual([]);
});
