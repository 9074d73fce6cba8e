import { expect, test } from 'vitest';
import { choiceOf } from '../address.ts';
import { someRuleSet, someSession } from '../testing.ts';
import { scopeOf } from './scope.ts';

const ruleSets = [someRuleSet('plan'), { ...someRuleSet('b/veilig'), id: 'ander' }];
const scope = (query: string, session = someSession) => scopeOf(choiceOf(query), session, ruleSets);

test.each([
  ['', 'noord,zuid'],
  ['?team=zuid', 'zuid'],
  ['?team=oost', 'oost'],
  ['?team=*', undefined],
])('%s asks for the teams %s', (query, teams) => {
  const answer = scope(query);
  expect('teams' in answer ? answer.teams : undefined).toBe(teams);
});

test('an admin has no teams of their own: without a choice it is all', () => {
  expect(scope('', { ...someSession, role: 'admin' })).not.toHaveProperty('teams');
});

test.each([
  ['?framework=onbekend', 'unknown-framework'],
  ['?theme=onbekend', 'unknown-theme'],
  ['?framework=kader&theme=b', 'unknown-theme'],
  ['?team=noord%2Czuid', 'unknown-team'],
  ['?team=Noord!', 'unknown-team'],
])('%s is a notice: %s', (query, kind) => expect(scope(query)).toEqual({ kind }));

test('a theme belongs to its own framework', () => {
  expect(scope('?framework=ander&theme=b')).toMatchObject({ theme: { id: 'b' }, ruleSet: { id: 'ander' } });
});

test('without rule sets there is nothing to look at', () => {
  expect(scopeOf(choiceOf(''), someSession, [])).toEqual({ kind: 'no-rule-set' });
});
