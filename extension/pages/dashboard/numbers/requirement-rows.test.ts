import { expect, test } from 'vitest';
import { before, someAnswer, someRows } from '../testing.ts';

test('rows come in the order of the framework, retired ones last', () => {
  const answers = [
    someAnswer('oud', {}, { isRetired: true }),
    someAnswer('tweede', {}),
    someAnswer('eerste', {}),
    someAnswer('aangeleverd', {}),
  ];
  const rows = someRows(answers, 'eerste', 'tweede');
  expect(rows.map(({ id, source }) => [id, source !== undefined])).toEqual([
    ['eerste', true],
    ['tweede', true],
    ['aangeleverd', false],
    ['oud', false],
  ]);
});

test('a dossier without a result for a requirement counts as not seen', () => {
  const [row] = someRows([someAnswer('plan', { met: 5 }, { dossiers: { count: 12 } })]);
  expect(row).toMatchObject({ unseen: { count: 7 }, unknownShare: { value: 7 / 12 } });
});

test.each([
  ['more results than dossiers', someAnswer('plan', { met: 5, unseen: 1 }, { dossiers: { count: 4 } })],
  ['rounded numbers', someAnswer('plan', { met: 5, unseen: 1 }, { dossiers: { count: 20 }, precision: 'rounded' })],
  ['hidden dossiers', someAnswer('plan', { met: 5, unseen: 1 }, { dossiers: { hidden: 'small' } })],
] as const)('%s take nothing away and add nothing', (_, answer) => {
  expect(someRows([answer])[0]).toMatchObject({ unseen: { count: 1 } });
});

test('the change is that of the share, not of the number', () => {
  const [row] = someRows([someAnswer('plan', { met: 15, gap: 5 }, before({ met: 5, gap: 5 }))]);
  expect(row?.change).toBeCloseTo(-0.25);
});

test.each([
  ['no history', {}],
  ['nothing decided then', before({ unseen: 4 })],
  ['a hidden number then', before({ met: null, gap: 4 })],
])('%s: there is no change to tell', (_, rest) => {
  expect(someRows([someAnswer('plan', { met: 15, gap: 5 }, rest)])[0]).not.toHaveProperty('change');
});

test('the course has a share per day, and none where it is hidden or nothing was decided', () => {
  const point = (day: string, met: number | null, gap: number | null) => ({
    day,
    met: met === null ? ({ hidden: 'small' } as const) : { count: met },
    gap: gap === null ? ({ hidden: 'small' } as const) : { count: gap },
  });
  const history = [point('2026-09-01', 30, 10), point('2026-10-01', 30, null), point('2026-11-01', 0, 0)];
  const [row] = someRows([someAnswer('plan', { met: 15, gap: 5 }, { history })]);
  expect(row?.history).toEqual([{ day: '2026-09-01', share: 0.25 }, { day: '2026-10-01' }, { day: '2026-11-01' }]);
});
