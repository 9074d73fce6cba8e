import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RuleSetContent } from '../../shared/rules/rule-set.ts';
import { aRuleSet } from '../testing/a-rule-set.ts';
import { clausesBetween, compareRuleSets } from './compare-rule-sets.ts';
import { aTimedRequirement } from './testing.ts';

const one = aTimedRequirement('one');
const two = aTimedRequirement('two');
const withRequirements = (...requirements: RuleSetContent['requirements']) => ({ ...aRuleSet(), requirements });

test.each<[string, unknown, unknown, ReturnType<typeof clausesBetween>]>([
  ['nothing', { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
  ['the order of keys', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
  ['a value, as deep as it lies', { a: { b: 1 } }, { a: { b: 2 } }, [{ path: 'a.b', before: 1, after: 2 }]],
  ['a field more', {}, { a: null }, [{ path: 'a', after: null }]],
  ['a field less', { a: [1] }, {}, [{ path: 'a', before: [1] }]],
  ['another kind of value', { a: [1] }, { a: { b: 1 } }, [{ path: 'a', before: [1], after: { b: 1 } }]],
  ['a part put in between', { a: [1, 2, 3] }, { a: [1, 9, 2, 3] }, [{ path: 'a[1]', after: 9 }]],
  ['a part taken out', { a: [1, 2, 3] }, { a: [1, 3] }, [{ path: 'a[1]', before: 2 }]],
  ['the same part once more', { a: [1, 1] }, { a: [1, 1, 1] }, [{ path: 'a[2]', after: 1 }]],
  ['a part changed', { a: [{ b: 1 }, 2] }, { a: [{ b: 3 }, 2] }, [{ path: 'a[0].b', before: 1, after: 3 }]],
])('differs in %s', (_name, before, after, clauses) => {
  expect(clausesBetween(before, after)).toEqual(clauses);
});

test('there are clauses exactly when two values differ, and the other way round says the opposite', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(clausesBetween(a, a)).toEqual([]);
      const [there, back] = [clausesBetween(a, b), clausesBetween(b, a)];
      // In JSON there is no minus zero.
      expect(there.length > 0).toBe(JSON.stringify(sorted(a)) !== JSON.stringify(sorted(b)));
      expect(back.map(({ path }) => path).sort()).toEqual(there.map(({ path }) => path).sort());
    }),
    { numRuns: 500 },
  );
});

/** The same for equal values, whatever the order of keys; an object never looks like a list. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return { list: value.map(sorted) };
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return { object: entries.map(([key, part]) => [key, sorted(part)]) };
};

test('requirements come in the order of the newer one, with those that went last', () => {
  const changed = { ...two, severity: 'low' as const };
  const after = { ...withRequirements(aTimedRequirement('new'), changed), soonWithin: 'P7D' };
  expect(compareRuleSets(withRequirements(one, two), after)).toEqual({
    clauses: [{ path: 'soonWithin', before: 'P14D', after: 'P7D' }],
    requirements: [
      { requirement: 'new', kind: 'added', title: { nl: 'new', en: 'new' }, clauses: [] },
      {
        requirement: 'two',
        kind: 'changed',
        title: two.title,
        clauses: [{ path: 'severity', before: 'high', after: 'low' }],
      },
      { requirement: 'one', kind: 'removed', title: one.title, clauses: [] },
    ],
  });
});

test('another order is told as such', () => {
  expect(compareRuleSets(withRequirements(one, two), withRequirements(two, one))).toEqual({
    clauses: [{ path: 'requirements', before: ['one', 'two'], after: ['two', 'one'] }],
    requirements: [],
  });
});
