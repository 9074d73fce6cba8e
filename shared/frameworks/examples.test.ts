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

/** How ids begin, by framework: a reader of a log or an export sees at once which paper it is about. */
const prefixes: Record<string, RegExp> = {
  'wmo-midden-groningen': /^mg-[vpfkdr]\d\d(-\d)?-[a-z0-9-]+$/,
  'drents-kwaliteitskader-2019': /^drents-[a-z]+\d+[a-z]?-[a-z0-9-]+$/,
  'kwaliteit-van-leven-kader': /^kvl-[a-z]+\d+-[a-z0-9-]+$/,
  'progressium-gedragscode': /^prog-([a-z]+)?\d+-[a-z0-9-]+$/,
  'bcmb-beroepscode': /^bcmb-\d+-[a-z0-9-]+$/,
};

test.each(builtInRuleSets.map((ruleSet) => [ruleSet.id, ruleSet] as const))('%s: ids begin with it', (id, ruleSet) => {
  const prefix = prefixes[id];
  expect(prefix).toBeDefined();
  expect(ruleSet.requirements.filter((requirement) => !prefix?.test(requirement.id))).toEqual([]);
});
