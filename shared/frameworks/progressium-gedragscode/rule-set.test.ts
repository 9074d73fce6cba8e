import { expect, test } from 'vitest';
import { parseRuleSet } from '../../rules/parse-rule-set.ts';
import { runExamples } from '../../rules/run-examples.ts';
import { progressiumGedragscode } from './rule-set.ts';

const { requirements } = progressiumGedragscode;

test('can be parsed', () => {
  const parsed = parseRuleSet(JSON.parse(JSON.stringify(progressiumGedragscode)));
  expect(parsed).toEqual({ ok: true, ruleSet: progressiumGedragscode });
});

test.each([
  ['client-dossier', 17],
  ['staff', 9],
  ['organisation', 17],
  ['location', 0],
] as const)('about %s: %i', (subject, count) => {
  expect(requirements.filter((each) => each.subject === subject)).toHaveLength(count);
});

test.each([
  ['automatic', 7],
  ['assisted', 8],
  ['manual', 2],
  ['organisational', 26],
] as const)('%s: %i', (checkability, count) => {
  expect(requirements.filter((each) => each.checkability === checkability)).toHaveLength(count);
});

test.each([
  ['critical', 4],
  ['high', 11],
  ['medium', 14],
  ['low', 14],
] as const)('severity %s: %i', (severity, count) => {
  expect(requirements.filter((each) => each.severity === severity)).toHaveLength(count);
});

test('has the forty articles in their order, and the three norms without a number', () => {
  const numbered = requirements.filter(({ id }) => /^prog-\d\d-/.test(id));
  expect(numbered.map(({ source }) => source.item)).toEqual(Array.from({ length: 40 }, (_, i) => String(i + 1)));
  expect(numbered.map(({ id }) => Number(id.slice(5, 7)))).toEqual(numbered.map(({ source }) => Number(source.item)));
  expect(requirements.filter((each) => !numbered.includes(each)).map(({ id }) => id)).toEqual([
    'prog-alg1-open-attitude',
    'prog-alg2-transgressive-behaviour',
    'prog-ov1-other-disciplines',
  ]);
});

test('every id is used once', () => {
  expect(new Set(requirements.map(({ id }) => id)).size).toBe(43);
});

test('only the yearly survey and the 24 hours are terms of the source', () => {
  const ofSource = requirements.filter((each) => JSON.stringify(each).includes('"origin":"source"'));
  expect(ofSource.map(({ id }) => id)).toEqual([
    'prog-06-yearly-satisfaction',
    'prog-18-reachable-24h',
    'prog-36-accessible',
  ]);
});

test.each(
  runExamples(progressiumGedragscode).map(
    (each) => [each.requirement, each.index + 1, each.expected, each.verdict] as const,
  ),
)('%s, example %i: %s', (_requirement, _number, expected, verdict) => expect(verdict.outcome).toBe(expected));
