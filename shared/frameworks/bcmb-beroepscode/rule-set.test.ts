import { expect, test } from 'vitest';
import { parseRuleSet } from '../../rules/parse-rule-set.ts';
import { runExamples } from '../../rules/run-examples.ts';
import { bcmbBeroepscode } from './rule-set.ts';

const { requirements } = bcmbBeroepscode;

test('can be parsed', () => {
  const parsed = parseRuleSet(JSON.parse(JSON.stringify(bcmbBeroepscode)));
  expect(parsed).toEqual({ ok: true, ruleSet: bcmbBeroepscode });
});

test.each([
  ['client-dossier', 12],
  ['staff', 11],
  ['organisation', 0],
  ['location', 0],
] as const)('about %s: %i', (subject, count) => {
  expect(requirements.filter((each) => each.subject === subject)).toHaveLength(count);
});

test.each([
  ['automatic', 3],
  ['assisted', 8],
  ['manual', 1],
  ['organisational', 11],
] as const)('%s: %i', (checkability, count) => {
  expect(requirements.filter((each) => each.checkability === checkability)).toHaveLength(count);
});

test.each([
  ['critical', 4],
  ['high', 6],
  ['medium', 8],
  ['low', 5],
] as const)('severity %s: %i', (severity, count) => {
  expect(requirements.filter((each) => each.severity === severity)).toHaveLength(count);
});

test('has the twenty-three articles in their order', () => {
  expect(requirements.map(({ source }) => source.item)).toEqual(Array.from({ length: 23 }, (_, i) => String(i + 1)));
  expect(requirements.map(({ id }) => Number(id.slice(5, 7)))).toEqual(
    requirements.map(({ source }) => Number(source.item)),
  );
});

test('every id is used once', () => {
  expect(new Set(requirements.map(({ id }) => id)).size).toBe(23);
});

test('no term is of the source: the code gives ages only', () => {
  expect(JSON.stringify(bcmbBeroepscode)).not.toContain('"origin":"source"');
});

test.each(
  runExamples(bcmbBeroepscode).map((each) => [each.requirement, each.index + 1, each.expected, each.verdict] as const),
)('%s, example %i: %s', (_requirement, _number, expected, verdict) => expect(verdict.outcome).toBe(expected));
