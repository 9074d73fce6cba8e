import { expect, test } from 'vitest';
import type { EditionMerge } from '../../../../../shared/contract/rule-set-views.ts';
import { applyTailoring, type Change } from '../../../../../shared/rules/tailoring.ts';
import { aRequirement, aRuleSet } from '../../../../../shared/testing/a-requirement.ts';
import { canKeep, decidedTailoring } from './decide-edition.ts';
import { type EffectRow, effectRows } from './effect-rows.ts';

const timed = (period: string) =>
  aRequirement({ check: { kind: 'recent', fact: 'evaluation.dates', term: { period, origin: 'default' } } });
const next = aRuleSet(timed('P6M'), aRequirement({ id: 'eis-2' }));
const term: Change = { kind: 'term', requirement: 'eis-1', path: 'check.term', instead: 'P1Y', period: 'P3M' };
const off: Change = { kind: 'off', requirement: 'eis-2' };
const gone: Change = { kind: 'severity', requirement: 'eis-9', severity: 'low' };
const merge = (changes: Change[], ...decisions: EditionMerge['decisions']): EditionMerge => ({
  from: 'a'.repeat(64),
  to: 'b'.repeat(64),
  changes: { clauses: [], requirements: [] },
  tailoring: { ruleSet: next.id, changes },
  decisions,
});
const clash = (change: Change) => ({ change, kind: 'term-changed' as const, clauses: [] });

test('a period that is kept is chosen over the one of the new edition, and can be made', () => {
  const merged = merge([off], clash(term), clash(gone));
  const tailoring = decidedTailoring(
    merged,
    next,
    new Map([
      [0, 'keep'],
      [1, 'drop'],
    ]),
  );
  expect(tailoring.changes).toEqual([{ ...term, instead: 'P6M' }, off]);
  expect(applyTailoring(next, tailoring).problems).toEqual([]);
});

test('what is dropped goes', () => {
  expect(decidedTailoring(merge([off], clash(term)), next, new Map([[0, 'drop']])).changes).toEqual([off]);
});

test('only what still fits can be kept', () => {
  expect(canKeep(next, clash(term))).toBe(true);
  expect(canKeep(next, clash(gone))).toBe(false);
});

const example = { on: '2026-01-01', facts: {}, expect: 'met' as const };
const before = aRuleSet(aRequirement({ id: 'plan', examples: [example] }));
const after = aRuleSet(aRequirement({ id: 'eigen-plan', examples: [example] }));
const row = (requirement: string, rest: Partial<EffectRow>): EffectRow => ({
  requirement,
  example: { requirement, index: 0 },
  turnsRed: rest.after === 'gap',
  ...rest,
});

test.each<[string, EffectRow[], Partial<EffectRow>[]]>([
  ['comes out the same', [row('plan', { before: 'gap' }), row('eigen-plan', { after: 'gap' })], []],
  [
    'comes out otherwise',
    [row('eigen-plan', { after: 'gap' }), row('plan', { before: 'met' })],
    [{ requirement: 'eigen-plan', before: 'met', after: 'gap', turnsRed: true }],
  ],
])('an own version that %s than what it stands for is one line at most', (_, changes, expected) => {
  expect(effectRows(changes, before, after)).toMatchObject(expected);
  expect(effectRows(changes, before, after)).toHaveLength(expected.length);
});

test('another example dossier is not the same, and both lines stay', () => {
  const other = aRuleSet(aRequirement({ id: 'eigen-plan', examples: [{ ...example, on: '2026-02-02' }] }));
  const changes = [row('plan', { before: 'gap' }), row('eigen-plan', { after: 'gap' })];
  expect(effectRows(changes, before, other)).toHaveLength(2);
});

test('what turns red comes first', () => {
  const changes = [row('a', { before: 'gap', after: 'met' }), row('b', { before: 'met', after: 'gap' })];
  expect(effectRows(changes, before, before).map(({ requirement }) => requirement)).toEqual(['b', 'a']);
});
