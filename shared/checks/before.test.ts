import { expect, test } from 'vitest';
import { EMPTY, onDays, UNREADABLE, UNSEEN } from '../testing/a-ledger.ts';
import { checkOn, reasonsOf } from '../testing/check-on.ts';
import type { Check } from './check.ts';

const beforeExtension: Check = {
  kind: 'before',
  fact: 'evaluation.dates',
  before: 'indication.extensionDate',
  term: { period: 'P3M', origin: 'default' },
};

test.each([
  [['2026-07-01'], 'met', []],
  [['2026-07-02'], 'gap', ['late']],
  [['2026-04-01'], 'met', []],
  [['2026-03-31'], 'gap', ['overdue']],
  [['2025-05-01', '2026-05-01', '2026-08-01'], 'met', []],
] as const)('extended on 2026-07-01, evaluated on %o: %s', (days, outcome, reasons) => {
  const facts = { 'indication.extensionDate': '2026-07-01', 'evaluation.dates': onDays(...days) };
  const result = checkOn(beforeExtension, facts, '2026-09-01');
  expect(result.outcome).toBe(outcome);
  expect(reasonsOf(result)).toEqual(reasons);
});

test.each([
  ['2026-07-01', 'upcoming'],
  ['2026-07-02', 'gap'],
] as const)('no evaluation on %s: %s', (today, outcome) => {
  const facts = { 'indication.extensionDate': '2026-07-01', 'evaluation.dates': EMPTY };
  expect(checkOn(beforeExtension, facts, today)).toMatchObject({ outcome, dueOn: '2026-07-01' });
});

test.each([
  [UNSEEN, '2026-07-01', 'unseen'],
  [UNREADABLE, '2026-07-01', 'unreadable'],
  [EMPTY, UNSEEN, 'unseen'],
  [EMPTY, UNREADABLE, 'unreadable'],
  [EMPTY, EMPTY, 'gap'],
  [[{ text: 'zonder datum' }], '2026-07-01', 'unreadable'],
  [[{ date: '2026-06-01' }], EMPTY, 'needs-judgement'],
] as const)('evaluations %o, extension %o: %s', (list, extension, outcome) => {
  const dates = Array.isArray(list) ? [...list] : list;
  const facts = { 'indication.extensionDate': extension, 'evaluation.dates': dates as never };
  expect(checkOn(beforeExtension, facts, '2026-09-01').outcome).toBe(outcome);
});

test('a planned evaluation is not one yet', () => {
  const facts = { 'indication.extensionDate': '2026-07-01', 'evaluation.dates': onDays('2026-06-15') };
  expect(checkOn(beforeExtension, facts, '2026-06-01').outcome).toBe('upcoming');
});

test('without a term any earlier day will do', () => {
  const check: Check = { kind: 'before', fact: 'agreement.signedDate', before: 'support.startDate' };
  const facts = { 'support.startDate': '2026-01-01', 'agreement.signedDate': '2020-01-01' };
  expect(checkOn(check, facts, '2026-02-01').outcome).toBe('met');
});
