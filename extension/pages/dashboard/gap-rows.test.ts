import { expect, test } from 'vitest';
import { gapRows } from './gap-rows.ts';
import { someGaps, someRuleSet } from './testing.ts';

test('rows come in the order of the framework, retired ones last and without a title', () => {
  const rows = gapRows(someGaps({ oud: {}, tweede: {}, eerste: {} }), someRuleSet('eerste', 'tweede'));
  expect(rows.map(({ id, requirement }) => [id, requirement?.title.nl])).toEqual([
    ['eerste', 'eerste'],
    ['tweede', 'tweede'],
    ['oud', undefined],
  ]);
});

test('without the rule set every row is still there, by id', () => {
  expect(gapRows(someGaps({ b: {}, a: {} }), undefined).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a dossier without a result for a requirement counts as not seen', () => {
  const [row] = gapRows(someGaps({ plan: { met: 5 } }, 12), someRuleSet('plan'));
  expect(row).toMatchObject({ dossiers: 12, decided: 5, unseen: 7, unknownShare: 7 / 12 });
});

test('more results than dossiers take nothing away', () => {
  const [row] = gapRows(someGaps({ plan: { met: 5, unseen: 1 } }, 4), someRuleSet('plan'));
  expect(row).toMatchObject({ dossiers: 6, unseen: 1 });
});
