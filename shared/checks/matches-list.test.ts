import { describe, expect, test } from 'vitest';
import type { ExampleValue } from '../rules/rule-set.ts';
import { EMPTY, onDays, UNREADABLE, UNSEEN } from '../testing/a-ledger.ts';
import { checkOn } from '../testing/check-on.ts';
import type { Check } from './check.ts';

const amounts: Check = {
  kind: 'matches-list',
  fact: 'attendance.invoicedHours',
  with: 'attendance.deliveredHours',
  compare: 'amounts',
  per: 'day',
};
const dates: Check = { ...amounts, compare: 'dates' };
const hours = (text: string, date = '2026-03-02') => [{ text, date }];

function outcomeOf(
  check: Check,
  claimed: ExampleValue | undefined,
  delivered: ExampleValue | undefined,
  today = '2026-04-01',
) {
  return checkOn(check, { 'attendance.invoicedHours': claimed, 'attendance.deliveredHours': delivered }, today);
}

describe('amounts', () => {
  test.each([
    ['as much', hours('2 uur'), hours('120 minuten'), 'met'],
    ['more than was claimed', hours('2 uur'), hours('2,5 uur'), 'met'],
    ['a minute less', hours('2 uur'), hours('119 minuten'), 'gap'],
    ['in two parts', hours('2 uur'), [...hours('1 uur'), ...hours('1 uur')], 'met'],
    ['claimed twice', [...hours('1 uur'), ...hours('2 uur')], hours('2 uur'), 'gap'],
    ['another unit', hours('2 uur'), hours('1 dagdeel'), 'unreadable'],
    ['two units in one day', hours('2 uur'), [...hours('1 uur'), ...hours('1 dagdeel')], 'unreadable'],
    ['no amount', hours('2 uur'), hours('huisbezoek'), 'unreadable'],
    ['another day', hours('2 uur'), hours('2 uur', '2026-03-03'), 'gap'],
    ['delivered, day unknown', hours('2 uur'), [{ text: '2 uur' }], 'unreadable'],
    ['claimed, day unknown', [{ text: '2 uur' }], hours('2 uur'), 'unreadable'],
    ['nothing claimed', [], hours('2 uur'), 'not-applicable'],
    ['nothing claimed, not seen what was delivered', EMPTY, UNSEEN, 'not-applicable'],
    ['nothing delivered', hours('2 uur'), EMPTY, 'gap'],
    ['claims not seen', UNSEEN, hours('2 uur'), 'unseen'],
    ['delivery not seen', hours('2 uur'), UNSEEN, 'unseen'],
    ['delivery not readable', hours('2 uur'), UNREADABLE, 'unreadable'],
  ] satisfies [string, ExampleValue | undefined, ExampleValue | undefined, string][])(
    '%s',
    (_, claimed, delivered, outcome) => {
      expect(outcomeOf(amounts, claimed, delivered).outcome).toBe(outcome);
    },
  );

  test.each([
    ['2026-03-02', 'not-applicable'],
    ['2026-03-03', 'gap'],
  ] as const)('a day counts when it is over: on %s %s', (today, outcome) => {
    expect(outcomeOf(amounts, hours('2 uur'), EMPTY, today).outcome).toBe(outcome);
  });

  test('both amounts are told', () => {
    const { explanation } = outcomeOf(amounts, hours('2 uur'), hours('90 minuten'));
    const part = { kind: 'without-match', amounts: { amount: 2, otherAmount: 1.5, unit: 'hour' } };
    expect(explanation).toContainEqual(expect.objectContaining(part));
  });
});

describe('dates', () => {
  test.each([
    ['the same day', onDays('2026-03-02'), onDays('2026-03-02', '2026-03-05'), 'met'],
    ['another day', onDays('2026-03-02'), onDays('2026-03-03'), 'gap'],
    ['a day unknown, and found', onDays('2026-03-02'), [{ date: '2026-03-02' }, {}], 'met'],
  ] satisfies [string, ExampleValue, ExampleValue, string][])('%s', (_, one, other, outcome) => {
    expect(outcomeOf(dates, one, other).outcome).toBe(outcome);
  });

  test.each([
    [false, 'met'],
    [true, 'gap'],
  ])('both ways %s: %s', (bothWays, outcome) => {
    const [one, other] = [onDays('2026-03-02'), onDays('2026-03-02', '2026-03-05')];
    expect(outcomeOf({ ...dates, bothWays }, one, other).outcome).toBe(outcome);
  });

  test('amounts are not told', () => {
    const { explanation } = outcomeOf(dates, hours('2 uur'), EMPTY);
    expect(explanation.find(({ kind }) => kind === 'without-match')).not.toHaveProperty('amounts');
  });
});

test.each([
  ['2026-03-09', 'upcoming'],
  ['2026-03-10', 'gap'],
] as const)('a week to write it down, on %s: %s', (today, outcome) => {
  const check: Check = { ...dates, grace: { period: 'P7D', origin: 'default' } };
  expect(outcomeOf(check, hours('2 uur'), EMPTY, today)).toMatchObject({ outcome, dueOn: '2026-03-09' });
});
