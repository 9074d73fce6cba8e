import { describe, expect, test } from 'vitest';
import { EMPTY, type FactValues, onDays, UNREADABLE, UNSEEN } from '../testing/a-ledger.ts';
import { checkOn, reasonsOf } from '../testing/check-on.ts';
import type { Check } from './check.ts';

const check: Check = {
  kind: 'recurring',
  fact: 'meeting.caseReviewDates',
  term: { period: 'P3M', origin: 'default' },
};
const fromStart: Check = {
  ...check,
  startingFrom: 'support.startDate',
  firstTerm: { period: 'P1M', origin: 'default' },
};

test.each([
  ['every three months', onDays('2025-11-30', '2026-02-28', '2026-05-28'), '2026-08-28', 'met'],
  ['the last one a day too long ago', onDays('2025-11-30', '2026-02-28', '2026-05-28'), '2026-08-29', 'gap'],
  ['a day too long in between', onDays('2025-11-28', '2026-03-01', '2026-05-28'), '2026-06-01', 'gap'],
  ['in any order', onDays('2026-05-28', '2025-11-30', '2026-02-28'), '2026-08-28', 'met'],
  ['on the day itself', onDays('2026-03-01'), '2026-03-01', 'met'],
  ['two on one day', onDays('2026-02-28', '2026-02-28'), '2026-03-01', 'met'],
  ['31 January + 1 month ends on the last of February', onDays('2025-11-30'), '2026-02-28', 'met'],
  ['a planned one does not count', onDays('2026-01-01', '2026-05-01'), '2026-04-02', 'gap'],
  ['one without a day may lie in between', [{ date: '2026-01-01' }, {}], '2026-06-01', 'unreadable'],
  ['one without a day changes nothing when all is well', [{ date: '2026-01-01' }, {}], '2026-04-01', 'met'],
  ['only one without a day', [{}], '2026-04-01', 'unreadable'],
  ['none', [], '2026-04-01', 'gap'],
  ['the place is empty', EMPTY, '2026-04-01', 'gap'],
  ['not seen', UNSEEN, '2026-04-01', 'unseen'],
  ['not readable', UNREADABLE, '2026-04-01', 'unreadable'],
] satisfies [string, FactValues['plan.date'], string, string][])('%s', (_, dates, today, outcome) => {
  expect(checkOn(check, { 'meeting.caseReviewDates': dates }, today).outcome).toBe(outcome);
});

test('the next one is due a period after the last', () => {
  const facts = { 'meeting.caseReviewDates': onDays('2026-02-28') };
  expect(checkOn(check, facts, '2026-03-01')).toMatchObject({ outcome: 'met', dueOn: '2026-05-28' });
});

test('every time that was too long is told, and what can not be repaired has no day', () => {
  const facts = { 'meeting.caseReviewDates': onDays('2025-01-01', '2025-05-01', '2025-09-01', '2025-11-01') };
  const result = checkOn(check, facts, '2025-12-01');
  expect(reasonsOf(result)).toEqual(['too-long-between', 'too-long-between']);
  expect(result.dueOn).toBeUndefined();
  expect(reasonsOf(checkOn(check, facts, '2026-03-01'))).toEqual([
    'sum',
    'overdue',
    'too-long-between',
    'too-long-between',
  ]);
});

describe('from the start of support', () => {
  test.each([
    ['in time', '2026-01-31', onDays('2026-02-28'), '2026-03-10', 'met'],
    ['a day late', '2026-01-31', onDays('2026-03-01'), '2026-03-10', 'gap'],
    ['an earlier one is not about this support', '2026-01-31', onDays('2026-01-30'), '2026-02-28', 'upcoming'],
    ['an earlier one, too late now', '2026-01-31', onDays('2026-01-30'), '2026-03-01', 'gap'],
    ['on the first day', '2026-01-31', onDays('2026-01-31'), '2026-03-01', 'met'],
    ['still to come', '2026-01-31', EMPTY, '2026-02-28', 'upcoming'],
    ['overdue', '2026-01-31', EMPTY, '2026-03-01', 'gap'],
    ['start not seen', UNSEEN, onDays('2026-02-28'), '2026-03-10', 'unseen'],
    ['start not readable', UNREADABLE, onDays('2026-02-28'), '2026-03-10', 'unreadable'],
    ['start empty', EMPTY, onDays('2026-02-28'), '2026-03-10', 'met'],
  ] satisfies [string, FactValues['plan.date'], FactValues['plan.date'], string, string][])(
    '%s',
    (_, start, dates, today, outcome) => {
      const facts = { 'support.startDate': start, 'meeting.caseReviewDates': dates };
      expect(checkOn(fromStart, facts, today).outcome).toBe(outcome);
    },
  );
});

test.each([
  ['2026-05-01', 'gap'],
  ['2026-05-02', 'met'],
] as const)('too long until 2025-05-01, looking back a year, on %s: %s', (today, outcome) => {
  const lookBack = { period: 'P1Y', origin: 'default' } as const;
  const dates = onDays('2025-01-01', '2025-05-01', '2025-08-01', '2025-11-01', '2026-02-01', '2026-05-01');
  expect(checkOn({ ...check, lookBack }, { 'meeting.caseReviewDates': dates }, today).outcome).toBe(outcome);
});

test.each([
  ['2026-04-01', 'met'],
  ['2026-04-02', 'gap'],
] as const)('support ended on %s, the last one was on 2026-01-01: %s', (end, outcome) => {
  const facts = { 'meeting.caseReviewDates': onDays('2026-01-01'), 'support.endDate': end };
  expect(checkOn({ ...check, until: 'support.endDate' }, facts, '2026-12-01').outcome).toBe(outcome);
});

test.each([
  ['2026-02-28', 'upcoming'],
  ['2026-02-27', 'not-applicable'],
] as const)('the first one would be due on the last day, support ends on %s: %s', (end, outcome) => {
  const facts = { 'support.startDate': '2026-01-31', 'meeting.caseReviewDates': EMPTY, 'support.endDate': end };
  expect(checkOn({ ...fromStart, until: 'support.endDate' }, facts, '2026-02-28').outcome).toBe(outcome);
});
