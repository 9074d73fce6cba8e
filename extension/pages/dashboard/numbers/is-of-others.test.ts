import { expect, test } from 'vitest';
import { choiceOf } from '../address.ts';
import { someSession } from '../testing.ts';
import { isOfOthers } from './is-of-others.ts';

test.each([
  ['', 'lead', false],
  ['?team=noord', 'lead', false],
  ['?team=*', 'lead', false],
  ['?team=oost', 'lead', true],
  ['?team=oost', 'admin', false],
] as const)('%s for a %s: %s', (query, role, expected) => {
  expect(isOfOthers(choiceOf(query), { ...someSession, role })).toBe(expected);
});
