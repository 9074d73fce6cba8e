import { describe, expect, test } from 'vitest';
import { parseRuleSet } from '../../rules/parse-rule-set.ts';
import { runExamples } from '../../rules/run-examples.ts';
import { wmoMiddenGroningen } from './rule-set.ts';

const { requirements } = wmoMiddenGroningen;

/** Counted by hand on the paper: 82 bullets and sub-bullets, of which 13 are headings, parts of a list or examples. */
describe('all requirements of the paper', () => {
  test('69, each under its own id', () => {
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(69);
    expect(requirements).toHaveLength(69);
  });

  test.each([
    ['veiligheid', 14],
    ['vakbekwaam-personeel', 11],
    ['fysieke-omgeving', 1],
    ['kwaliteitsborging', 2],
    ['doelmatig-doeltreffend-clientgericht', 38],
    ['rechtmatigheid', 3],
  ])('theme %s: %i', (theme, count) => {
    expect(requirements.filter((each) => each.theme === theme)).toHaveLength(count);
  });

  test.each([
    ['client-dossier', 36],
    ['staff', 10],
    ['organisation', 21],
    ['location', 2],
  ])('about %s: %i', (subject, count) => {
    expect(requirements.filter((each) => each.subject === subject)).toHaveLength(count);
  });

  test.each([
    ['automatic', 25],
    ['assisted', 8],
    ['manual', 3],
    ['organisational', 33],
  ])('%s: %i', (checkability, count) => {
    expect(requirements.filter((each) => each.checkability === checkability)).toHaveLength(count);
  });

  test.each([
    ['critical', 7],
    ['high', 36],
    ['medium', 23],
    ['low', 3],
  ])('%s: %i', (severity, count) => {
    expect(requirements.filter((each) => each.severity === severity)).toHaveLength(count);
  });

  test('each cites a place of its own, in the order of the paper', () => {
    const places = requirements.map(({ theme, source }) => `${theme} ${source.section} ${source.item}`);
    expect(new Set(places).size).toBe(69);
    for (const { id: theme } of wmoMiddenGroningen.themes) {
      const items = requirements.filter((each) => each.theme === theme).map(({ source }) => source.item);
      expect(items).toEqual(items.toSorted((one, other) => one.localeCompare(other, 'nl', { numeric: true })));
    }
  });
});

test('can be parsed', () => {
  const parsed = parseRuleSet(JSON.parse(JSON.stringify(wmoMiddenGroningen)));
  expect(parsed).toEqual({ ok: true, ruleSet: wmoMiddenGroningen });
});

test.each(runExamples(wmoMiddenGroningen).map((each) => [each.requirement, each.index + 1, each] as const))(
  '%s, example %i',
  (_id, _number, { expected, verdict }) => expect(verdict.outcome).toBe(expected),
);

test.each(requirements.filter(({ judge }) => judge).map((each) => [each.id, each] as const))(
  '%s: says how to judge, with a good and a poor example, and for how long',
  (_id, { judge }) => {
    expect(judge).toMatchObject({
      how: expect.anything(),
      good: expect.anything(),
      poor: expect.anything(),
      redo: expect.anything(),
      scale: expect.anything(),
    });
  },
);

const withExamples = requirements.filter(({ check }) => check).map((each) => [each.id, each] as const);

test.each(withExamples)('%s: has an example of each kind', (_id, { checkability, appliesWhen, examples }) => {
  const expected = examples.map((each) => each.expect);
  expect(expected).toContain('met');
  expect(expected).toContain('gap');
  expect(expected.includes('upcoming') || expected.includes('unseen')).toBe(true);
  if (appliesWhen) expect(expected).toContain('not-applicable');
  if (checkability === 'assisted') {
    expect(expected).toContain('unseen');
    expect(expected).toContain('needs-judgement');
    expect(examples.some((each) => each.judged && each.expect === 'met')).toBe(true);
  }
});
