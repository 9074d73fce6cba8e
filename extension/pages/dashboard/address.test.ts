import { expect, test } from 'vitest';
import { choiceOf, goTo, queryOf } from './address.ts';

const usual = choiceOf('');

test.each([
  '',
  '?team=noord',
  '?team=noord&framework=wmo-midden-groningen',
  '?view=requirements&team=noord&theme=veilig&sort=unseen&group=theme',
  '?view=requirement&framework=wmo&requirement=mg-d05&period=year',
  '?view=actions&framework=wmo&requirement=mg-d05&new=1',
  '?view=assessments&item=8d1c',
  '?from=2026-01-01&to=2026-06-30',
  '?sort=clause',
])('%s survives reading and writing', (query) => expect(queryOf(choiceOf(query))).toBe(query));

test.each([
  '?sort=naam',
  '?sort=',
  '?group=alles',
  '?team=',
  '?onbekend=1',
  '?view=beheer',
  '?period=eeuw',
  '?from=2026-06-30&to=2026-01-01',
  '?from=2026-02-31&to=2026-06-30',
  '?from=2026-01-01',
])('%s means nothing', (query) => expect(choiceOf(query)).toEqual(usual));

test('a requirement page without a requirement is the list', () => {
  expect(choiceOf('?view=requirement').view).toBe('requirements');
});

test('the whole organisation is a choice of its own', () => {
  expect(choiceOf(queryOf({ ...usual, team: '*' })).team).toBe('*');
});

test('odd characters come back as they were', () => {
  const choice = { ...usual, team: 'a&b=c ?' };
  expect(choiceOf(queryOf(choice))).toEqual(choice);
});

test('another view keeps team, framework and period and leaves the rest behind', () => {
  const choice = choiceOf('?view=actions&team=noord&framework=wmo&theme=veilig&item=8d1c&new=1&period=year');
  expect(queryOf(goTo(choice, { view: 'requirements' }))).toBe(
    '?view=requirements&team=noord&framework=wmo&period=year',
  );
});
