import { expect, test } from 'vitest';
import { gapRows } from './gap-rows.ts';
import { groupByTheme, sortRows } from './sort-rows.ts';
import { someGaps, someRuleSet } from './testing.ts';

const ruleSet = someRuleSet('veiligheid/vervoer', 'plan/op-tijd', 'veiligheid/risico', 'plan/getekend', 'plan/netwerk');
const rows = gapRows(
  someGaps({
    vervoer: { met: 12 },
    'op-tijd': { gap: 2, met: 2, unseen: 8 },
    risico: { gap: 5, met: 5, unreadable: 2 },
    getekend: { unseen: 12 },
    netwerk: { gap: 9, met: 1, 'needs-judgement': 2 },
    vervallen: { gap: 12 },
  }),
  ruleSet,
);

test.each([
  ['gaps', ['vervallen', 'netwerk', 'risico', 'op-tijd', 'vervoer', 'getekend']],
  ['unseen', ['getekend', 'op-tijd', 'risico', 'vervoer', 'netwerk', 'vervallen']],
  ['clause', ['vervoer', 'op-tijd', 'risico', 'getekend', 'netwerk', 'vervallen']],
] as const)('sorted by %s', (sorting, ids) => {
  expect(sortRows(rows, sorting).map(({ id }) => id)).toEqual(ids);
});

test('sorting leaves its argument alone', () => {
  const before = [...rows];
  sortRows(rows, 'gaps');
  expect(rows).toEqual(before);
});

test('grouped by theme in the order of the framework, keeping the sorting inside', () => {
  const groups = groupByTheme(sortRows(rows, 'gaps'), ruleSet.themes);
  expect(groups.map((group) => [group.id, group.rows.map(({ id }) => id)])).toEqual([
    ['veiligheid', ['risico', 'vervoer']],
    ['plan', ['netwerk', 'op-tijd', 'getekend']],
    ['retired', ['vervallen']],
  ]);
});

test('a theme without rows has no group', () => {
  expect(groupByTheme([], ruleSet.themes)).toEqual([]);
});
