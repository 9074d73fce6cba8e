import { expect, test } from 'vitest';
import { EMPTY, UNREADABLE, UNSEEN } from '../testing/a-ledger.ts';
import { checkOn, reasonsOf } from '../testing/check-on.ts';
import type { Check } from './check.ts';

const planSigned: Check = {
  kind: 'signed-by',
  date: 'plan.signedDate',
  by: 'plan.signedBy',
  roles: ['client', 'legal-representative', 'both'],
  reasonWhyNot: 'plan.notSignedReason',
  notBefore: ['plan.date', 'plan.updatedDate'],
  deadline: { after: 'support.startDate', term: { period: 'P3M', origin: 'default' } },
};

test.each([
  ['2026-03-01', 'client', 'met'],
  ['2026-03-01', 'both', 'met'],
  ['2026-03-01', 'none', 'gap'],
  ['2026-03-01', 'colleague', 'gap'],
  ['2026-03-01', EMPTY, 'gap'],
  ['2026-03-01', UNSEEN, 'unseen'],
  ['2026-03-01', UNREADABLE, 'unreadable'],
  [EMPTY, 'client', 'needs-judgement'],
  [EMPTY, 'none', 'gap'],
  [EMPTY, UNSEEN, 'gap'],
  [UNSEEN, 'client', 'unseen'],
  [UNSEEN, 'none', 'gap'],
  [UNSEEN, UNSEEN, 'unseen'],
  [UNREADABLE, 'client', 'unreadable'],
] as const)('signed on %o by %o: %s', (date, by, outcome) => {
  const facts = {
    'support.startDate': '2026-01-01',
    'plan.signedDate': date,
    'plan.signedBy': by,
    'plan.notSignedReason': EMPTY,
  };
  expect(checkOn(planSigned, facts, '2026-05-01').outcome).toBe(outcome);
});

test.each([
  ['2026-04-01', 'upcoming'],
  ['2026-04-02', 'gap'],
] as const)('not signed on %s: %s', (today, outcome) => {
  const facts = { 'support.startDate': '2026-01-01', 'plan.signedDate': EMPTY, 'plan.notSignedReason': EMPTY };
  expect(checkOn(planSigned, facts, today)).toMatchObject({ outcome, dueOn: '2026-04-01' });
});

test.each([
  ['Te ziek om te tekenen', 'met', ['excused']],
  [EMPTY, 'gap', ['sum', 'overdue']],
  [UNSEEN, 'unseen', []],
  [UNREADABLE, 'unreadable', []],
] as const)('not signed, reason %o: %s', (reason, outcome, reasons) => {
  const facts = { 'support.startDate': '2026-01-01', 'plan.signedDate': EMPTY, 'plan.notSignedReason': reason };
  const result = checkOn(planSigned, facts, '2026-05-01');
  expect(result.outcome).toBe(outcome);
  expect(reasonsOf(result)).toEqual(reasons);
});

test('not signed yet, and the place of the reason not seen: still to come', () => {
  const facts = { 'support.startDate': '2026-01-01', 'plan.signedDate': EMPTY };
  expect(checkOn(planSigned, facts, '2026-02-01').outcome).toBe('upcoming');
});

test.each([
  ['2026-03-01', 'met'],
  ['2026-03-02', 'gap'],
  [UNSEEN, 'met'],
  ['2026-06-01', 'met'],
] as const)('signed on 2026-03-01, plan changed on %o: %s', (updated, outcome) => {
  const facts = {
    'support.startDate': '2026-01-01',
    'plan.date': '2026-02-01',
    'plan.updatedDate': updated,
    'plan.signedDate': '2026-03-01',
    'plan.signedBy': 'client',
    'plan.notSignedReason': EMPTY,
  };
  const result = checkOn(planSigned, facts, '2026-05-01');
  expect(result.outcome).toBe(outcome);
  if (outcome === 'gap') expect(reasonsOf(result)).toContain('predates');
});

test.each([
  ['2026-05-01', 'met'],
  ['2026-05-02', 'gap'],
] as const)('a signature dated %s, seen on 2026-05-01: %s', (date, outcome) => {
  const check: Check = { kind: 'signed-by', date: 'evaluation.clientSignedDate' };
  expect(checkOn(check, { 'evaluation.clientSignedDate': date }, '2026-05-01').outcome).toBe(outcome);
});

test.each([
  [true, 'met'],
  [false, 'gap'],
  [UNSEEN, 'unseen'],
] as const)('a yes or no signature that is %o: %s', (by, outcome) => {
  const check: Check = { kind: 'signed-by', date: 'agreement.signedDate', by: 'agreement.signedByClient' };
  const facts = { 'agreement.signedDate': '2026-01-01', 'agreement.signedByClient': by };
  expect(checkOn(check, facts, '2026-05-01').outcome).toBe(outcome);
});

test('whether the deadline has passed is not known: not a gap', () => {
  const facts = { 'plan.signedDate': EMPTY, 'plan.notSignedReason': EMPTY };
  const { outcome, unseen } = checkOn(planSigned, facts, '2026-05-01');
  expect(outcome).toBe('unseen');
  expect(unseen).toContain('support.startDate');
});

test.each([
  ['2026-08-31', 'met'],
  ['2026-09-01', 'gap'],
  ['2026-09-02', 'met'],
] as const)('signed on 2026-08-31, the plan changed on %s, today 2026-09-01: %s', (changed, outcome) => {
  const check: Check = { kind: 'signed-by', date: 'plan.signedDate', notBefore: ['plan.updatedDate'] };
  const facts = { 'plan.signedDate': '2026-08-31', 'plan.updatedDate': changed };
  expect(checkOn(check, facts, '2026-09-01').outcome).toBe(outcome);
});

test.each([
  ['none', 'gap'],
  ['', 'gap'],
  ['client', 'met'],
] as const)('by somebody, whoever it is: %s gives %s', (by, outcome) => {
  const check: Check = { kind: 'signed-by', date: 'plan.signedDate', by: 'plan.signedBy' };
  expect(checkOn(check, { 'plan.signedDate': '2026-03-01', 'plan.signedBy': by }, '2026-09-01').outcome).toBe(outcome);
});
