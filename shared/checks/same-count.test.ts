import { expect, test } from 'vitest';
import type { ExampleValue } from '../rules/rule-set.ts';
import { EMPTY, onDays, UNREADABLE, UNSEEN } from '../testing/a-ledger.ts';
import { checkOn } from '../testing/check-on.ts';
import type { Check } from './check.ts';

const perWeek: Check = {
  kind: 'same-count',
  fact: 'attendance.records',
  with: 'attendance.deliveredHours',
  per: 'week',
};

function outcomeOf(check: Check, records: ExampleValue | undefined, hours: ExampleValue | undefined, today: string) {
  return checkOn(check, { 'attendance.records': records, 'attendance.deliveredHours': hours }, today);
}

// 2026-03-02 is a Monday.
test.each([
  ['as many in the week', onDays('2026-03-02', '2026-03-08'), onDays('2026-03-03', '2026-03-04'), '2026-03-09', 'met'],
  ['one more', onDays('2026-03-02', '2026-03-08'), onDays('2026-03-03'), '2026-03-09', 'gap'],
  ['one less', onDays('2026-03-02'), onDays('2026-03-03', '2026-03-04'), '2026-03-09', 'gap'],
  ['Sunday and Monday are two weeks', onDays('2026-03-08'), onDays('2026-03-09'), '2026-03-20', 'gap'],
  ['the week still runs on Sunday', onDays('2026-03-02'), [], '2026-03-08', 'not-applicable'],
  ['the week is over on Monday', onDays('2026-03-02'), [], '2026-03-09', 'gap'],
  ['one list is empty', onDays('2026-03-02'), EMPTY, '2026-03-09', 'gap'],
  ['both are empty', EMPTY, EMPTY, '2026-03-09', 'not-applicable'],
  ['an entry without a day', [{}, { date: '2026-03-02' }], onDays('2026-03-02'), '2026-03-09', 'unreadable'],
  ['without a day in the other list', onDays('2026-03-02'), [{}, { date: '2026-03-02' }], '2026-03-09', 'unreadable'],
  ['one is not seen', onDays('2026-03-02'), UNSEEN, '2026-03-09', 'unseen'],
  ['the other is not seen', UNSEEN, EMPTY, '2026-03-09', 'unseen'],
  ['one is not readable', onDays('2026-03-02'), UNREADABLE, '2026-03-09', 'unreadable'],
] satisfies [string, ExampleValue | undefined, ExampleValue | undefined, string, string][])(
  '%s',
  (_, records, hours, today, outcome) => {
    expect(outcomeOf(perWeek, records, hours, today).outcome).toBe(outcome);
  },
);

test.each([
  ['day', '2026-03-03', 'gap'],
  ['week', '2026-03-03', 'met'],
  ['month', '2026-03-31', 'met'],
  ['month', '2026-04-01', 'gap'],
] as const)('per %s, 2026-03-02 and %s: %s', (per, day, outcome) => {
  expect(outcomeOf({ ...perWeek, per }, onDays('2026-03-02'), onDays(day), '2026-06-01').outcome).toBe(outcome);
});

test.each([
  ['2026-03-31', 'not-applicable'],
  ['2026-04-01', 'gap'],
] as const)('a month is over when its last day is: on %s %s', (today, outcome) => {
  expect(outcomeOf({ ...perWeek, per: 'month' }, onDays('2026-03-02'), EMPTY, today).outcome).toBe(outcome);
});

test.each([
  ['2026-03-15', 'upcoming'],
  ['2026-03-16', 'gap'],
] as const)('a week to put it right, on %s: %s', (today, outcome) => {
  const check: Check = { ...perWeek, grace: { period: 'P1W', origin: 'default' } };
  const result = outcomeOf(check, onDays('2026-03-02'), EMPTY, today);
  expect(result).toMatchObject({ outcome, dueOn: '2026-03-15' });
});

test('the difference is told with its week', () => {
  const { explanation } = outcomeOf(perWeek, onDays('2026-03-02', '2026-03-03'), onDays('2026-03-04'), '2026-04-01');
  const part = { kind: 'counts-differ', from: '2026-03-02', to: '2026-03-08', count: 2, otherCount: 1 };
  expect(explanation).toContainEqual(expect.objectContaining(part));
});
