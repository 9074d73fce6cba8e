import { expect, test } from 'vitest';
import { someAnswer, someRows } from '../testing.ts';
import { measureReport, stratifiedReport } from './measure-report.ts';

const input = {
  id: 'rapport',
  organisation: 'Stichting',
  teams: 'Team Noord',
  ruleSet: 'kader',
  framework: 'Kader',
  revision: 3,
  period: { from: '2026-08-22', to: '2026-11-22' },
  at: '2026-11-22T09:00:00.000Z',
} as const;
const report = (...rows: ReturnType<typeof someRows>) => measureReport({ ...input, rows });

const countsIn = (group: ReturnType<typeof report>['group'][number] | undefined) =>
  Object.fromEntries(
    group?.population.map(({ code, ...rest }) => [code.coding[0]?.code, 'count' in rest ? rest.count : rest._count]) ??
      [],
  );

test('is a summary of the revision over the period', () => {
  expect(report()).toMatchObject({
    resourceType: 'MeasureReport',
    status: 'complete',
    type: 'summary',
    measure: 'urn:dossierlens:rule-set:kader|3',
    period: { start: '2026-08-22', end: '2026-11-22' },
  });
});

test('populations add up: what is not certain is in neither denominator nor numerator', () => {
  const [group] = report(
    ...someRows([someAnswer('plan', { met: 6, gap: 2, upcoming: 3, unseen: 4, unreadable: 1, 'not-applicable': 5 })]),
  ).group;
  expect(countsIn(group)).toEqual({
    'initial-population': 21,
    'denominator-exclusion': 5,
    denominator: 8,
    numerator: 6,
    gap: 2,
    upcoming: 3,
    'needs-judgement': 0,
    unseen: 4,
    unreadable: 1,
  });
  expect(group?.measureScore).toEqual({ value: 0.75, unit: '1' });
});

test('a hidden number is masked and never 0, and what rests on it too', () => {
  const [group] = report(...someRows([someAnswer('plan', { met: 40, gap: null }, { precision: 'rounded' })])).group;
  const masked = { extension: [{ url: expect.stringContaining('data-absent-reason'), valueCode: 'masked' }] };
  expect(countsIn(group)).toMatchObject({
    gap: masked,
    denominator: masked,
    numerator: 40,
  });
  expect(group?.measureScore).toEqual(masked);
});

test('nothing decided has no score', () => {
  expect(report(...someRows([someAnswer('plan', { unseen: 4 })])).group[0]).not.toHaveProperty('measureScore');
});

test('a rounded share near nothing or all is masked, as on screen', () => {
  const scoreOf = (gap: number) =>
    report(...someRows([someAnswer('plan', { met: 400, gap }, { precision: 'rounded' })])).group[0]?.measureScore;
  expect(scoreOf(10)).toHaveProperty('extension.0.valueCode', 'masked');
  expect(scoreOf(40)).toMatchObject({ value: 0.9091 });
});

test('of one requirement there is a stratum per team', () => {
  const [exact, hidden] = someRows([
    someAnswer('a', { met: 6, gap: 2 }),
    someAnswer('b', { met: 40, gap: null }, { precision: 'rounded' }),
  ]);
  if (!exact || !hidden) throw new Error('no rows');
  const { group } = stratifiedReport({
    ...input,
    requirement: { id: 'plan', title: 'Plan' },
    strata: [
      { team: 'Team Noord', figures: exact },
      { team: 'Team Oost', figures: hidden },
    ],
  });
  expect(group[0]?.stratifier[0]?.stratum).toMatchObject([
    { value: { text: 'Team Noord' }, measureScore: { value: 0.75, unit: '1' } },
    { value: { text: 'Team Oost' }, measureScore: { extension: [{ valueCode: 'masked' }] } },
  ]);
});
