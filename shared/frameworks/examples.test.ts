import { describe, expect, test } from 'vitest';
import { parseRuleSet } from '../rules/parse-rule-set.ts';
import { runExamples } from '../rules/run-examples.ts';
import { builtInRuleSets } from './index.ts';

describe.each(builtInRuleSets.map((ruleSet) => [ruleSet.id, ruleSet] as const))('%s', (_, ruleSet) => {
  test('can be parsed', () => {
    expect(parseRuleSet(JSON.parse(JSON.stringify(ruleSet)))).toEqual({ ok: true, ruleSet });
  });

  test.each(
    runExamples(ruleSet).map((each) => [each.requirement, each.index + 1, each.expected, each.verdict.outcome]),
  )('%s, example %i: %s', (_requirement, _number, expected, outcome) => expect(outcome).toBe(expected));

  test.each(ruleSet.requirements.filter(({ check }) => check).map((each) => [each.id, each] as const))(
    '%s: has an example of each kind',
    (_id, { examples, appliesWhen }) => {
      const expected = examples.map(({ expect: outcome }) => outcome);
      expect(expected).toContain('met');
      expect(expected).toContain('gap');
      expect(expected.includes('upcoming') || expected.includes('unseen')).toBe(true);
      if (appliesWhen) expect(expected).toContain('not-applicable');
    },
  );

  test.each(ruleSet.requirements.map((each) => [each.id, each] as const))('%s: names its source', (_id, { source }) => {
    expect(source.section).not.toBe('');
    expect(source.item).toMatch(/^\d+(\.\d+)?$/);
  });
});

test('every requirement id is unique over all frameworks', () => {
  const ids = builtInRuleSets.flatMap(({ requirements }) => requirements.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(builtInRuleSets.find(({ id }) => id === 'wmo-midden-groningen')?.requirements.map(({ id }) => id) ?? [])(
  '%s: is an id of the catalogue of Midden-Groningen',
  (id) => expect(id).toMatch(/^mg-[vdr]\d\d(-\d)?-[a-z0-9-]+$/),
);
