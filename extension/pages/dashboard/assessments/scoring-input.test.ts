import { describe, expect, test } from 'vitest';
import type { RequirementScore } from '../../../../shared/contract/supervision-assessments.ts';
import { drentsKwaliteitskader2019 } from '../../../../shared/frameworks/drents-kwaliteitskader-2019/rule-set.ts';
import { drentsScoring } from '../../../../shared/rules/scoring.ts';
import { assessorsOf, differenceOf, sharedScore } from './differences.ts';
import { itemsOf, NO_THEME, RULE_OF, scoredFrom, scoringOf, weakItems } from './scoring-input.ts';
import { anAssessment, aScore } from './testing.ts';

const drents = drentsKwaliteitskader2019;

test('the framework with the rule is the one it is printed in', () => {
  expect(drents.id).toBe(RULE_OF);
  const themes = drents.themes.map(({ id }) => id);
  for (const { theme } of drentsScoring.themes) expect(themes).toContain(theme);
});

test('what was scored and is in the rule set no longer still counts', () => {
  const items = itemsOf(drents, anAssessment({ scores: [aScore('vervallen-eis', 'meets')] }));
  expect(items).toHaveLength(drents.requirements.length + 1);
  expect(items.at(-1)).toEqual({ id: 'vervallen-eis', theme: NO_THEME });
});

test('only what was agreed counts, and what is not agreed is unknown', () => {
  const assessment = anAssessment({
    scores: [aScore('a', 'meets', 'ik'), aScore('b', 'not-applicable'), aScore('c', 'not-yet'), aScore('d', 'largely')],
  });
  const items = ['a', 'b', 'c', 'd'].map((id) => ({ id, theme: 't' }));
  expect(scoredFrom(items, assessment).map(({ score }) => score)).toEqual([
    'unknown',
    'not-applicable',
    'unknown',
    'largely',
  ]);
  const drafts = { 'agreed:a': { value: { score: 'does-not', note: '' }, base: null } };
  expect(scoredFrom(items, assessment, drafts)[0]?.score).toBe('does-not');
});

describe('the decision rule on the page is that of the framework', () => {
  const agreeOn = (sufficient: number) =>
    anAssessment({
      ruleSet: drents.id,
      scores: drents.requirements.map(({ id }, index) => aScore(id, index < sufficient ? 'largely' : 'largely-not')),
    });
  const all = drents.requirements.length;
  test.each([
    [Math.floor(all * 0.75), 'sufficient'],
    [Math.floor(all * 0.75) + 1, 'good'],
    [Math.ceil(all * 0.65), 'sufficient'],
    [Math.ceil(all * 0.65) - 1, 'insufficient'],
  ] as const)('%i sufficient is %s', (sufficient, band) => {
    const assessment = agreeOn(sufficient);
    expect(scoringOf(itemsOf(drents, assessment), assessment).conclusion).toMatchObject({ state: 'concluded', band });
  });
  test('a reasoned deviation decides, and the rule stays in sight', () => {
    const deviation = { band: 'good', grounds: ['trust'], explanation: 'Omdat.', on: '2026-11-22' };
    const drafts = { 'content:deviation': { value: deviation, base: null } };
    const assessment = agreeOn(0);
    expect(scoringOf(itemsOf(drents, assessment), assessment, drafts).conclusion).toMatchObject({
      band: 'insufficient',
      decided: 'good',
    });
  });
});

test.each<[RequirementScore, boolean]>([
  ['meets', false],
  ['largely', false],
  ['largely-not', true],
  ['does-not', true],
  ['not-applicable', false],
  ['not-yet', false],
])('agreed on %s asks for improvement: %s', (score, isWeak) => {
  const assessment = anAssessment({ scores: [aScore('a', score)] });
  expect(weakItems([{ id: 'a', theme: 't' }], assessment, {})).toHaveLength(isWeak ? 1 : 0);
});

describe('assessors', () => {
  test.each<[string, RequirementScore[], number]>([
    ['nobody', [], 0],
    ['one', ['meets'], 0],
    ['the same', ['largely', 'largely'], 0],
    ['neighbours', ['meets', 'largely'], 1],
    ['both ends', ['meets', 'does-not', 'largely'], 3],
    ['one for whom it does not apply', ['meets', 'not-applicable'], 3],
    ['all for whom it does not apply', ['not-applicable', 'not-applicable'], 0],
    ['one who still has to', ['meets', 'not-yet'], 0],
  ])('%s', (_, scores, steps) => {
    const assessment = anAssessment({ scores: scores.map((score, index) => aScore('a', score, `p${index}`)) });
    expect(differenceOf('a', assessment).steps).toBe(steps);
  });

  test('all the same is only when everybody who scores gave it', () => {
    const both = [aScore('a', 'meets', 'ik'), aScore('a', 'meets', 'ander'), aScore('b', 'meets', 'ik')];
    const assessment = anAssessment({
      scores: [...both, aScore('c', 'meets', 'ik'), aScore('c', 'does-not', 'ander')],
    });
    const shared = (id: string) => sharedScore(differenceOf(id, assessment), assessorsOf(assessment).size);
    expect(['a', 'b', 'c', 'd'].map(shared)).toEqual(['meets', undefined, undefined, undefined]);
  });

  test('what was agreed is nobody’s own score', () => {
    expect(differenceOf('a', anAssessment({ scores: [aScore('a', 'meets')] })).opinions).toEqual([]);
  });
});
