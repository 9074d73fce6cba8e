import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyTailoring, termsOf } from '../../../../../shared/rules/tailoring.ts';
import { aRequirement, aRuleSet } from '../../../../../shared/testing/a-requirement.ts';
import { isOff, putOwn, reset, setExamples, setOff, setSeverity, setTerm, setText } from './changes.ts';
import { finishedChanges } from './finished.ts';
import { newOwnRequirement, nextOwnId, originalOf } from './own-requirement.ts';
import { requirementRows } from './requirement-rows.ts';
import type { WorkingChanges } from './working.ts';

const one = aRequirement({
  check: { kind: 'recent', fact: 'evaluation.dates', term: { period: 'P1Y', origin: 'default' } },
});
const two = aRequirement({ id: 'eis-2' });
const base = aRuleSet(one, two);
const other = { nl: 'Anders', en: 'Other' };
const term = (period: string) => ({ path: 'check.term', instead: 'P1Y', period });

const acts: ((changes: WorkingChanges) => WorkingChanges)[] = [
  (changes) => setOff(changes, 'eis-1', true),
  (changes) => setOff(changes, 'eis-1', false),
  (changes) => setSeverity(changes, one, 'low'),
  (changes) => setSeverity(changes, one, one.severity),
  (changes) => setTerm(changes, 'eis-1', term('P6M')),
  (changes) => setTerm(changes, 'eis-1', term('P1Y')),
  (changes) => setText(changes, one, 'title', other),
  (changes) => setText(changes, one, 'hint', other),
  (changes) => setText(changes, one, 'hint', one.hint),
  (changes) => setExamples(changes, one, [{ on: '2026-01-01', facts: {}, expect: 'unseen' }]),
  (changes) => putOwn(changes, aRequirement({ id: 'eigen-1' })),
  (changes) => reset(changes, 'eigen-1'),
];

test('whatever is done in whatever order, every change can be made', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(acts.length - 1), { maxLength: 30 }), (steps) => {
      const working = steps.reduce<WorkingChanges>((changes, step) => acts[step]?.(changes) ?? changes, []);
      const { changes, problems } = finishedChanges(base, working);
      expect(problems.size).toBe(0);
      expect(applyTailoring(base, { ruleSet: base.id, changes: [...changes] }).problems).toEqual([]);
    }),
  );
});

test.each([
  ['severity', setSeverity(setSeverity([], one, 'low'), one, 'high')],
  ['term', setTerm(setTerm([], 'eis-1', term('P6M')), 'eis-1', term('P1Y'))],
  ['text', setText(setText([], one, 'title', other), one, 'title', one.title)],
  ['examples', setExamples(setExamples([], two, [{ on: '2026-01-01', facts: {}, expect: 'met' }]), two, [])],
  ['off', setOff(setOff([], 'eis-1', true), 'eis-1', false)],
])('put back as in the framework, a %s is no change', (_, changes) => {
  expect(changes).toEqual([]);
});

test('two texts of one requirement are one change, of which one can be put back', () => {
  const both = setText(setText([], one, 'title', other), one, 'hint', other);
  expect(both).toEqual([{ kind: 'text', requirement: 'eis-1', title: other, hint: other }]);
  expect(setText(both, one, 'title', one.title)).toEqual([{ kind: 'text', requirement: 'eis-1', hint: other }]);
});

describe('the rows of the list', () => {
  const rowsOf = (changes: WorkingChanges) => requirementRows(base, changes, finishedChanges(base, changes));

  test('what is off is shown with what else was changed in it', () => {
    const changes = setTerm(setOff([], 'eis-1', true), 'eis-1', term('P6M'));
    const [row] = rowsOf(changes);
    expect(row).toMatchObject({ isOff: true, isChanged: true });
    expect(row && termsOf(row.current as typeof one)[0]?.term.period).toBe('P6M');
    expect(rowsOf(setOff([], 'eis-1', true))[0]).toMatchObject({ isOff: true, isChanged: false });
  });

  test('an own requirement that is not whole says how much is missing, and is no change to save', () => {
    const changes = putOwn([], newOwnRequirement('eigen-1', base, { section: 'Beleid', item: '1' }));
    const row = rowsOf(changes).at(-1);
    expect(row?.id).toBe('eigen-1');
    // Title, explanation and hint in two languages, and the fact.
    expect(row?.problems).toBe(7);
    expect(finishedChanges(base, changes).changes).toEqual([]);
    expect(isOff(changes, 'eigen-1')).toBe(false);
  });
});

test.each([
  [[], '', 'eigen-1'],
  [['eigen-1', 'eigen-2'], '', 'eigen-3'],
  [[], 'plan', 'eigen-plan'],
  [['eigen-plan', 'eigen-plan-2'], 'plan', 'eigen-plan-3'],
] as const)('beside %j the next own id for "%s" is %s', (taken, name, id) => {
  expect(nextOwnId(new Set<string>(taken), name)).toBe(id);
});

test.each([
  ['eigen-plan', 'plan'],
  ['eigen-plan-2', 'plan'],
  ['eigen-1', undefined],
  ['plan', undefined],
])('%s is a version of %s', (id, original) => {
  expect(originalOf(id, new Set(['plan']))).toBe(original);
});
