import { expect, test } from 'vitest';
import { groupByTheme, sortRows } from './sort-rows.ts';
import { before, someAnswer, someRows, someRuleSet } from './testing.ts';

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).join(' ');

const rows = someRows(
  [
    someAnswer('niets', { unseen: 10 }),
    someAnswer('verborgen', { gap: null, met: 40, unseen: 5 }, { precision: 'rounded' }),
    someAnswer('alles-goed', { met: 10 }, before({ met: 5, gap: 5 })),
    someAnswer('half', { met: 5, gap: 5 }, before({ met: 9, gap: 1 })),
    someAnswer('half-groot', { met: 10, gap: 10 }),
    someAnswer('oud', { gap: 9, met: 1 }, { isRetired: true }),
  ],
  'niets',
  'verborgen',
  'alles-goed',
  'half',
  'half-groot',
);

test.each([
  ['gaps', 'oud half-groot half alles-goed niets verborgen'],
  ['change', 'half alles-goed niets verborgen half-groot oud'],
  ['unseen', 'niets verborgen half-groot alles-goed half oud'],
  ['clause', 'niets verborgen alles-goed half half-groot oud'],
] as const)('sorted by %s', (sorting, expected) => expect(ids(sortRows(rows, sorting))).toBe(expected));

test('groups follow the framework, retired requirements come last whatever their theme', () => {
  const { themes } = someRuleSet('b/een', 'a/twee');
  const grouped = groupByTheme(
    someRows([
      someAnswer('oud', { gap: 1 }, { theme: 'a', isRetired: true }),
      someAnswer('twee', { met: 1 }, { theme: 'a' }),
      someAnswer('een', { met: 1 }, { theme: 'b' }),
    ]),
    themes,
  );
  expect(grouped.map(({ id, rows: inside }) => `${id}: ${ids(inside)}`)).toEqual(['b: een', 'a: twee', 'retired: oud']);
});
