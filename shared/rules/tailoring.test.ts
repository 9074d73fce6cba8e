import { describe, expect, test } from 'vitest';
import { aJudge, aManualRequirement, aRequirement, aRuleSet } from '../testing/a-requirement.ts';
import { parseRuleSet } from './parse-rule-set.ts';
import { applyTailoring, type Change, Tailoring, termsOf } from './tailoring.ts';

const one = aRequirement({
  check: {
    kind: 'all-of',
    checks: [
      { kind: 'recent', fact: 'evaluation.dates', term: { period: 'P1Y', origin: 'default' } },
      {
        kind: 'recorded',
        fact: 'plan.date',
        deadline: { after: 'support.startDate', term: { period: 'P3M', origin: 'source' } },
      },
    ],
  },
});
const two = aManualRequirement({ id: 'eis-2' });
const base = aRuleSet(one, two);
const own = aRequirement({ id: 'eigen-1', severity: 'low' });
const path = 'check.checks[0].term';

function tailored(...changes: Change[]) {
  return applyTailoring(base, { ruleSet: 'voorbeeld', changes });
}

test('nothing changed is the rule set itself', () => {
  expect(tailored()).toEqual({ ruleSet: base, problems: [] });
});

test('every term is found, with where it stands', () => {
  expect(termsOf(one).map((each) => each.path)).toEqual([path, 'check.checks[1].deadline.term']);
  expect(termsOf(two)).toEqual([{ path: 'judge.redo', term: aJudge.redo }]);
});

describe('what can be changed', () => {
  test('a requirement can be off', () => {
    expect(tailored({ kind: 'off', requirement: 'eis-1' }).ruleSet.requirements).toEqual([two]);
  });

  test('a severity', () => {
    const { ruleSet } = tailored({ kind: 'severity', requirement: 'eis-2', severity: 'low' });
    expect(ruleSet.requirements).toEqual([one, { ...two, severity: 'low' }]);
  });

  test('its words on screen, each apart', () => {
    const hint = { nl: 'Open Plan en kies Ondertekenen.', en: 'Open Plan and choose Sign.' };
    const { ruleSet } = tailored({ kind: 'text', requirement: 'eis-1', hint });
    expect(ruleSet.requirements).toEqual([{ ...one, hint }, two]);
  });

  test('its examples, which were written for the period of the framework', () => {
    const examples = [{ on: '2026-05-01', facts: {}, expect: 'unseen' as const }];
    const { ruleSet, problems } = tailored(
      { kind: 'examples', requirement: 'eis-1', examples },
      { kind: 'term', requirement: 'eis-1', path, period: 'P6M' },
    );
    expect(problems).toEqual([]);
    expect(ruleSet.requirements[0]?.examples).toEqual(examples);
    expect(ruleSet.requirements[1]).toEqual(two);
  });

  test('a period of our own, which is then the organisation’s', () => {
    const { ruleSet, problems } = tailored({ kind: 'term', requirement: 'eis-1', path, period: 'P6M' });
    expect(problems).toEqual([]);
    const [changed] = ruleSet.requirements;
    expect(changed && termsOf(changed)[0]?.term).toEqual({ period: 'P6M', origin: 'organisation' });
    expect(changed && termsOf(changed)[1]).toEqual(termsOf(one)[1]);
    expect(parseRuleSet(JSON.parse(JSON.stringify(ruleSet))).ok).toBe(true);
  });

  test('a redo period', () => {
    const { ruleSet } = tailored({ kind: 'term', requirement: 'eis-2', path: 'judge.redo', period: 'P1M' });
    expect(ruleSet.requirements[1]?.judge?.redo).toEqual({ period: 'P1M', origin: 'organisation' });
  });

  test('a requirement of their own, and that again', () => {
    const { ruleSet } = tailored(
      { kind: 'own', requirement: own },
      { kind: 'severity', requirement: 'eigen-1', severity: 'critical' },
    );
    expect(ruleSet.requirements).toEqual([one, two, { ...own, severity: 'critical' }]);
  });

  test('the base stays as it was', () => {
    const before = JSON.stringify(base);
    tailored({ kind: 'off', requirement: 'eis-2' }, { kind: 'term', requirement: 'eis-1', path, period: 'P6M' });
    expect(JSON.stringify(base)).toBe(before);
  });
});

test.each<[string, Change, string]>([
  ['a requirement that is no more', { kind: 'off', requirement: 'eis-9' }, 'requirement-gone'],
  ['a term that is no more', { kind: 'term', requirement: 'eis-1', path: 'check.term', period: 'P6M' }, 'term-gone'],
  [
    'a term that the framework prints',
    { kind: 'term', requirement: 'eis-1', path: 'check.checks[1].deadline.term', period: 'P6M' },
    'term-from-source',
  ],
  [
    'a term that is another one by now',
    { kind: 'term', requirement: 'eis-1', path, instead: 'P2Y', period: 'P6M' },
    'term-changed',
  ],
  ['a term of nothing', { kind: 'term', requirement: 'eis-1', path, period: 'P0D' }, 'term-too-short'],
  ['an own requirement under another name', { kind: 'own', requirement: { ...own, id: 'mijn-1' } }, 'id-not-own'],
  ['an own requirement in no theme', { kind: 'own', requirement: { ...own, theme: 'kleur' } }, 'own-requirement-wrong'],
])('%s is left out and told', (_, change, kind) => {
  const { ruleSet, problems } = tailored(change, { kind: 'severity', requirement: 'eis-2', severity: 'low' });
  expect(problems).toMatchObject([{ change: 0, kind }]);
  expect(ruleSet.requirements).toEqual([one, { ...two, severity: 'low' }]);
});

test('what was the period may be named', () => {
  const change: Change = { kind: 'term', requirement: 'eis-1', path, instead: 'P1Y', period: 'P6M' };
  expect(tailored(change).problems).toEqual([]);
});

test('a wrong requirement of their own says what is wrong', () => {
  const { problems } = tailored({ kind: 'own', requirement: { ...own, theme: 'kleur' } });
  expect(problems[0]?.details).toEqual([
    { path: 'requirements[0].theme', message: 'Thema "kleur" bestaat niet. Bekend zijn: veiligheid.' },
  ]);
});

test('the same thing twice, and the same id twice', () => {
  const severity: Change = { kind: 'severity', requirement: 'eis-1', severity: 'low' };
  expect(tailored(severity, severity).problems).toEqual([{ change: 1, kind: 'changed-twice' }]);
  const again = applyTailoring(aRuleSet(one, own), {
    ruleSet: 'voorbeeld',
    changes: [{ kind: 'own', requirement: own }],
  });
  expect(again.problems).toEqual([{ change: 0, kind: 'id-taken' }]);
});

test('not everything can be off', () => {
  const { ruleSet, problems } = tailored({ kind: 'off', requirement: 'eis-1' }, { kind: 'off', requirement: 'eis-2' });
  expect(ruleSet.requirements).toEqual([two]);
  expect(problems).toEqual([{ change: 1, kind: 'nothing-left' }]);
});

test('changes of another rule set are left out', () => {
  const changes: Change[] = [{ kind: 'off', requirement: 'eis-1' }];
  expect(applyTailoring(base, { ruleSet: 'ander', changes })).toEqual({
    ruleSet: base,
    problems: [{ change: 0, kind: 'other-rule-set' }],
  });
});

test.each([
  [{ kind: 'off', requirement: 'eis-1' }, true],
  [{ kind: 'severity', requirement: 'eis-1', severity: 'urgent' }, false],
  [{ kind: 'term', requirement: 'eis-1', path, period: 'PT3H' }, false],
  [{ kind: 'script', requirement: 'eis-1' }, false],
])('%o can be read: %s', (change, isRead) => {
  expect(Tailoring.safeParse({ ruleSet: 'voorbeeld', changes: [change] }).success).toBe(isRead);
});
