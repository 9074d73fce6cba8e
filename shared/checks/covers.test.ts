import { expect, test } from 'vitest';
import { EMPTY, UNREADABLE, UNSEEN } from '../testing/a-ledger.ts';
import { checkOn, reasonsOf } from '../testing/check-on.ts';
import type { Check } from './check.ts';

const indicated: Check = {
  kind: 'covers',
  innerStart: 'support.startDate',
  innerEnd: 'support.endDate',
  outerStart: 'indication.startDate',
  outerEnd: 'indication.endDate',
};
const facts = {
  'support.startDate': '2026-01-05',
  'support.endDate': EMPTY,
  'indication.startDate': '2026-01-01',
  'indication.endDate': '2026-12-31',
} as const;

test.each([
  ['2026-12-31', 'met'],
  ['2027-01-01', 'gap'],
] as const)('support still runs on %s: %s', (today, outcome) => {
  expect(checkOn(indicated, facts, today).outcome).toBe(outcome);
});

test('holds until the outer period ends', () => {
  expect(checkOn(indicated, facts, '2026-06-01').dueOn).toBe('2026-12-31');
});

test.each([
  ['support.startDate', '2026-01-01', 'met'],
  ['support.startDate', '2025-12-31', 'gap'],
  ['support.endDate', '2026-06-01', 'met'],
  ['indication.startDate', UNSEEN, 'unseen'],
  ['indication.startDate', UNREADABLE, 'unreadable'],
  ['indication.startDate', EMPTY, 'needs-judgement'],
  ['indication.endDate', UNSEEN, 'unseen'],
  ['indication.endDate', EMPTY, 'met'],
  ['support.startDate', UNSEEN, 'unseen'],
] as const)('%s is %o: %s', (fact, value, outcome) => {
  expect(checkOn(indicated, { ...facts, [fact]: value }, '2026-09-01').outcome).toBe(outcome);
});

test.each([
  ['2026-12-31', 'met'],
  ['2027-01-01', 'gap'],
  [UNSEEN, 'unseen'],
  [UNREADABLE, 'unreadable'],
] as const)('seen long after the indication ended; support ended %o: %s', (end, outcome) => {
  expect(checkOn(indicated, { ...facts, 'support.endDate': end }, '2027-09-01').outcome).toBe(outcome);
});

test('outside at the start is a gap, even when the end was not seen', () => {
  const seen = { ...facts, 'support.startDate': '2025-12-01', 'indication.endDate': UNSEEN };
  const result = checkOn(indicated, seen, '2026-09-01');
  expect(result.outcome).toBe('gap');
  expect(reasonsOf(result)).toContain('outside');
});

test.each([
  ['2025-07-01', 'gap'],
  ['2025-06-30', 'needs-judgement'],
] as const)('with room for an earlier indication: support since %s is %s', (start, outcome) => {
  const check: Check = { ...indicated, renewedAfter: { period: 'P6M', origin: 'default' } };
  expect(checkOn(check, { ...facts, 'support.startDate': start }, '2026-09-01').outcome).toBe(outcome);
});

test('an open end has no day on which it runs out', () => {
  expect(checkOn(indicated, { ...facts, 'indication.endDate': EMPTY }, '2026-09-01').dueOn).toBeUndefined();
});
