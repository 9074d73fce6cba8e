import { expect, test } from 'vitest';
import type { Outcome } from '../domain/outcome.ts';
import { combineAll, combineAny } from './combine.ts';
import type { CheckResult } from './function.ts';

const result = (outcome: Outcome, dueOn?: string): CheckResult => ({
  outcome,
  ...(dueOn && { dueOn }),
  explanation: [],
  unseen: outcome === 'unseen' ? ['plan.date'] : [],
  questions: [],
});

test.each([
  [['met', 'met'], 'met'],
  [['met', 'upcoming'], 'upcoming'],
  [['upcoming', 'needs-judgement'], 'needs-judgement'],
  [['needs-judgement', 'unseen'], 'unseen'],
  [['unseen', 'unreadable'], 'unreadable'],
  [['unreadable', 'gap'], 'gap'],
  [['met', 'not-applicable'], 'met'],
  [['not-applicable', 'not-applicable'], 'not-applicable'],
  [[], 'not-applicable'],
] as const)('all of %o: %s', (outcomes, outcome) => {
  expect(combineAll(outcomes.map((each) => result(each))).outcome).toBe(outcome);
});

test.each([
  [['gap', 'met'], 'met'],
  [['unseen', 'met'], 'met'],
  [['gap', 'unseen'], 'unseen'],
  [['unseen', 'unreadable'], 'unseen'],
  [['unreadable', 'needs-judgement'], 'unreadable'],
  [['needs-judgement', 'upcoming'], 'needs-judgement'],
  [['upcoming', 'gap'], 'upcoming'],
  [['gap', 'not-applicable'], 'gap'],
  [['not-applicable'], 'not-applicable'],
] as const)('any of %o: %s', (outcomes, outcome) => {
  expect(combineAny(outcomes.map((each) => result(each))).outcome).toBe(outcome);
});

test('all of: the earliest day of the parts that decide', () => {
  const parts = [result('upcoming', '2026-06-01'), result('upcoming', '2026-05-01'), result('met', '2026-01-01')];
  expect(combineAll(parts).dueOn).toBe('2026-05-01');
});

test('all of, all met: the first day on which a part runs out', () => {
  expect(combineAll([result('met'), result('met', '2026-06-01'), result('met', '2026-05-01')]).dueOn).toBe(
    '2026-05-01',
  );
});

test.each([
  ['both run out', ['2026-06-01', '2026-05-01'], '2026-06-01'],
  ['one lasts', ['2026-06-01', undefined], undefined],
] as const)('any of, met: %s', (_, days, dueOn) => {
  expect(combineAny(days.map((day) => result('met', day))).dueOn).toBe(dueOn);
});

test('any of, met: what was not seen no longer matters', () => {
  expect(combineAny([result('unseen'), result('met')]).unseen).toEqual([]);
});
