import { expect, test } from 'vitest';
import { choiceOf, queryOf } from './address.ts';

test.each([
  '',
  '?team=noord',
  '?team=noord&framework=wmo-midden-groningen',
  '?team=noord&sort=unseen&group=theme',
  '?sort=clause',
])('%s survives reading and writing', (query) => expect(queryOf(choiceOf(query))).toBe(query));

test.each(['?sort=naam', '?sort=', '?group=alles', '?team=', '?onbekend=1'])('%s means nothing', (query) => {
  expect(choiceOf(query)).toEqual({ team: undefined, ruleSet: undefined, sorting: 'gaps', isGrouped: false });
});

test('odd characters come back as they were', () => {
  const choice = { team: 'a&b=c ?', ruleSet: undefined, sorting: 'gaps', isGrouped: false } as const;
  expect(choiceOf(queryOf(choice))).toEqual(choice);
});
