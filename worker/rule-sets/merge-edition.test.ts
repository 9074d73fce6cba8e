import { expect, test } from 'vitest';
import { builtInRuleSets } from '../../shared/frameworks/index.ts';
import type { Requirement } from '../../shared/rules/rule-set.ts';
import { applyTailoring, type Change } from '../../shared/rules/tailoring.ts';
import { aRuleSet } from '../testing/a-rule-set.ts';
import { mergeEdition } from './merge-edition.ts';
import { aTimedRequirement } from './testing.ts';

const one = aTimedRequirement('one');
const base = { ...aRuleSet('kader', []), requirements: [one, aTimedRequirement('two')] };
const nextWith = (...requirements: Requirement[]) => ({ ...base, requirements });
const two = aTimedRequirement('two');
const withPeriod = (period: string, origin: 'default' | 'source' = 'default'): Requirement => ({
  ...one,
  check: { kind: 'within-period', fact: 'plan.date', after: 'support.startDate', term: { period, origin } },
});

const off: Change = { kind: 'off', requirement: 'one' };
const low: Change = { kind: 'severity', requirement: 'one', severity: 'low' };
const term: Change = { kind: 'term', requirement: 'one', path: 'check.term', period: 'P5M' };
const examples: Change = { kind: 'examples', requirement: 'one', examples: [] };
const words: Change = { kind: 'text', requirement: 'one', hint: { nl: 'Bij ons', en: 'With us' } };
const own: Change = { kind: 'own', requirement: aTimedRequirement('eigen-one') };
const text = { nl: 'Anders', en: 'Other' };

test.each<[string, Requirement[], Change, string | undefined]>([
  ['nothing changed', [one, two], off, undefined],
  ['nothing changed', [one, two], low, undefined],
  ['nothing changed', [one, two], term, undefined],
  ['nothing changed', [one, two], own, undefined],
  ['another requirement changed', [one, { ...two, severity: 'low' }], off, undefined],
  ['only the words around it changed', [{ ...one, hint: text, explanation: text }, two], off, undefined],
  ['what it asks changed', [withPeriod('P6M'), two], off, 'requirement-changed'],
  ['the title changed', [{ ...one, title: text }, two], off, 'requirement-changed'],
  ['it is gone', [two], off, 'requirement-gone'],
  ['it is gone', [two], low, 'requirement-gone'],
  ['it is gone', [two], term, 'requirement-gone'],
  ['its severity became another', [{ ...one, severity: 'critical' }, two], low, 'requirement-changed'],
  ['its severity became the same', [{ ...one, severity: 'low' }, two], low, 'already-so'],
  ['only its period changed', [withPeriod('P6M'), two], low, undefined],
  ['its period became another', [withPeriod('P6M'), two], term, 'term-changed'],
  ['its period became the same', [withPeriod('P5M'), two], term, 'already-so'],
  ['its period is printed in the source now', [withPeriod('P3M', 'source'), two], term, 'term-from-source'],
  ['its period went', [{ ...one, check: { kind: 'recorded', fact: 'plan.date' } }, two], term, 'term-gone'],
  ['its severity changed', [{ ...one, severity: 'low' }, two], term, undefined],
  ['its examples changed', [{ ...one, examples: [] }, two], examples, 'requirement-changed'],
  ['its hint changed', [{ ...one, hint: text }, two], examples, undefined],
  ['nothing changed', [one, two], words, undefined],
  ['the words that were changed changed', [{ ...one, hint: text }, two], words, 'requirement-changed'],
  ['other words changed', [{ ...one, explanation: text }, two], words, undefined],
  ['what it asks changed', [withPeriod('P6M'), two], words, undefined],
  ['it has our own id', [one, aTimedRequirement('eigen-one')], own, 'id-taken'],
])('%s: %#', (_name, requirements, change, kind) => {
  const merged = mergeEdition(base, nextWith(...requirements), { ruleSet: 'kader', changes: [change] });
  expect(merged.decisions.map((decision) => decision.kind)).toEqual(kind ? [kind] : []);
  expect(merged.tailoring.changes).toEqual(kind ? [] : [change]);
});

test('a decision shows what the new edition changed in the requirement', () => {
  const { decisions } = mergeEdition(base, nextWith(withPeriod('P6M'), two), { ruleSet: 'kader', changes: [term] });
  expect(decisions).toEqual([
    {
      change: term,
      kind: 'term-changed',
      clauses: [{ path: 'check.term.period', before: 'P3M', after: 'P6M' }],
    },
  ]);
});

test('what carries over can be put on the new edition without a problem', () => {
  const changes = [low, off, own, { ...off, requirement: 'two' }] satisfies Change[];
  const next = nextWith(one, two);
  const { tailoring, decisions } = mergeEdition(base, next, { ruleSet: 'kader', changes });
  expect(applyTailoring(next, tailoring).problems).toEqual([]);
  expect([...tailoring.changes, ...decisions.map(({ change }) => change)]).toHaveLength(changes.length);
});

test.each(builtInRuleSets)('$id with everything off but one carries over to itself', (ruleSet) => {
  const changes = ruleSet.requirements.slice(1).map(({ id }): Change => ({ kind: 'off', requirement: id }));
  expect(mergeEdition(ruleSet, ruleSet, { ruleSet: ruleSet.id, changes })).toEqual({
    tailoring: { ruleSet: ruleSet.id, changes },
    decisions: [],
  });
});
