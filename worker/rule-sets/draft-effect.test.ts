import { expect, test } from 'vitest';
import { builtInRuleSets } from '../../shared/frameworks/index.ts';
import type { Requirement } from '../../shared/rules/rule-set.ts';
import { aRuleSet } from '../testing/a-rule-set.ts';
import { effectOf } from './draft-effect.ts';
import { anExample, aTimedRequirement } from './testing.ts';

const ruleSet = (...requirements: Requirement[]) => ({ ...aRuleSet('kader', []), requirements });
const withPeriod = (id: string, period: string) =>
  aTimedRequirement(id, {
    check: {
      kind: 'within-period',
      fact: 'plan.date',
      after: 'support.startDate',
      term: { period, origin: 'default' },
    },
  });

test('a longer period turns the gap of an example into met, a shorter one the other way round', () => {
  const base = ruleSet(aTimedRequirement('one'));
  const longer = effectOf(base, ruleSet(withPeriod('one', 'P5M')));
  expect(longer).toEqual({
    dossiers: 2,
    changes: [
      { requirement: 'one', example: { requirement: 'one', index: 1 }, before: 'gap', after: 'met', turnsRed: false },
    ],
  });
  const shorter = effectOf(base, ruleSet(withPeriod('one', 'P1M')));
  expect(shorter.changes).toMatchObject([{ before: 'met', after: 'gap', turnsRed: true }]);
});

test('a changed requirement is also tried on the examples of the others', () => {
  const two = aTimedRequirement('two', {
    examples: [anExample('2026-08-01', { 'support.startDate': '2026-01-01', 'plan.date': '2026-04-15' }, 'gap')],
  });
  const { changes } = effectOf(ruleSet(aTimedRequirement('one'), two), ruleSet(withPeriod('one', 'P4M'), two));
  expect(changes.filter(({ example }) => example.requirement === 'two')).toEqual([
    { requirement: 'one', example: { requirement: 'two', index: 0 }, before: 'gap', after: 'met', turnsRed: false },
  ]);
});

test('one that comes or goes is told on its own examples only', () => {
  const [one, two] = [aTimedRequirement('one'), aTimedRequirement('two', { examples: [] })];
  const { changes } = effectOf(ruleSet(two), ruleSet(one, two));
  expect(changes.map(({ before, after, turnsRed }) => [before, after, turnsRed])).toEqual([
    [undefined, 'met', false],
    [undefined, 'gap', true],
  ]);
  expect(effectOf(ruleSet(one, two), ruleSet(two)).changes).toMatchObject([{ before: 'met' }, { before: 'gap' }]);
});

test('without a revision in force everything is new', () => {
  expect(effectOf(undefined, ruleSet(aTimedRequirement('one'))).changes).toHaveLength(2);
});

test.each(builtInRuleSets)('$id beside itself changes nothing', (content) => {
  expect(effectOf(content, structuredClone(content)).changes).toEqual([]);
});
