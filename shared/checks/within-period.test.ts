import { expect, test } from 'vitest';
import { EMPTY, UNREADABLE, UNSEEN } from '../testing/a-ledger.ts';
import { checkOn, reasonsOf } from '../testing/check-on.ts';
import type { Check } from './check.ts';

const planInTime: Check = {
  kind: 'within-period',
  fact: 'plan.date',
  after: 'support.startDate',
  term: { period: 'P3M', origin: 'source' },
};

test.each([
  ['2025-12-20', 'met'],
  ['2026-04-01', 'met'],
  ['2026-04-02', 'gap'],
  [EMPTY, 'gap'],
  [UNSEEN, 'unseen'],
  [UNREADABLE, 'unreadable'],
  ['1 april', 'unreadable'],
] as const)('plan dated %o, support started 2026-01-01: %s', (planDate, outcome) => {
  const facts = { 'support.startDate': '2026-01-01', 'plan.date': planDate };
  expect(checkOn(planInTime, facts, '2026-05-01').outcome).toBe(outcome);
});

test.each([
  ['2026-04-01', 'upcoming'],
  ['2026-04-02', 'gap'],
] as const)('no plan on %s: %s', (today, outcome) => {
  const facts = { 'support.startDate': '2026-01-01', 'plan.date': EMPTY };
  expect(checkOn(planInTime, facts, today)).toMatchObject({ outcome, dueOn: '2026-04-01' });
});

test.each([
  ['2026-01-31', 'P1M', '2026-02-28'],
  ['2024-01-31', 'P1M', '2024-02-29'],
  ['2024-02-29', 'P1Y', '2025-02-28'],
  ['2025-11-30', 'P3M', '2026-02-28'],
  ['2026-01-01', 'P14D', '2026-01-15'],
] as const)('%s + %s is due on %s', (start, period, dueOn) => {
  const check: Check = { ...planInTime, term: { period, origin: 'source' } };
  expect(checkOn(check, { 'support.startDate': start, 'plan.date': EMPTY }, '2030-01-01').dueOn).toBe(dueOn);
});

test.each([
  ['2026-05-01', UNSEEN, 'unseen'],
  ['2026-05-01', UNREADABLE, 'unreadable'],
  ['2026-05-01', EMPTY, 'needs-judgement'],
  [EMPTY, UNSEEN, 'unseen'],
  [EMPTY, UNREADABLE, 'unreadable'],
  [EMPTY, EMPTY, 'gap'],
] as const)('plan %o, start %o: %s', (planDate, start, outcome) => {
  expect(checkOn(planInTime, { 'support.startDate': start, 'plan.date': planDate }, '2026-05-01').outcome).toBe(
    outcome,
  );
});

test.each([
  ['2026-03-15', '2026-03-01', 'upcoming'],
  ['2026-05-15', '2026-03-01', 'upcoming'],
  ['2026-05-15', '2026-05-01', 'gap'],
] as const)('planned for %s, seen on %s: %s', (planDate, today, outcome) => {
  const result = checkOn(planInTime, { 'support.startDate': '2026-01-01', 'plan.date': planDate }, today);
  expect(result.outcome).toBe(outcome);
  expect(reasonsOf(result)).toContain('in-future');
});

test.each([
  ['2026-07-01', 'gap'],
  ['2026-07-02', 'needs-judgement'],
] as const)('may be renewed after six months: %s is %s', (planDate, outcome) => {
  const check: Check = { ...planInTime, renewedAfter: { period: 'P6M', origin: 'default' } };
  const facts = { 'support.startDate': '2026-01-01', 'plan.date': planDate };
  expect(checkOn(check, facts, '2026-09-01').outcome).toBe(outcome);
});

test('explains the sum and why it is late', () => {
  const facts = { 'support.startDate': '2026-01-01', 'plan.date': '2026-04-02' };
  const { explanation } = checkOn(planInTime, facts, '2026-05-01');
  expect(explanation.map((part) => (part.kind === 'read' ? part.reading.fact : part.kind))).toEqual([
    'support.startDate',
    'plan.date',
    'sum',
    'late',
  ]);
});
