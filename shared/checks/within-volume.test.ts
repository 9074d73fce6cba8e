import { describe, expect, test } from 'vitest';
import { EMPTY, UNREADABLE, UNSEEN } from '../testing/a-ledger.ts';
import { checkOn } from '../testing/check-on.ts';
import { parseAmount, parseAmountPer } from './amount.ts';
import type { Check } from './check.ts';

const volume: Check = { kind: 'within-volume', delivered: 'attendance.deliveredHours', granted: 'indication.volume' };
const on = (date: string, text: string) => ({ date, text });

describe('Monday 1 to Sunday 7 June 2026', () => {
  test.each([
    ['4 uur per week', [on('2026-06-01', '2 uur'), on('2026-06-07', '2 uur')], 'met'],
    ['4 uur per week', [on('2026-06-01', '2 uur'), on('2026-06-07', '121 minuten')], 'gap'],
    ['4 uur per week', [on('2026-06-07', '3 uur'), on('2026-06-08', '3 uur')], 'met'],
    ['16 uur per maand', [on('2026-06-01', '8 uur'), on('2026-06-30', '8,5 uur')], 'gap'],
    ['16 uur per maand', [on('2026-05-31', '8 uur'), on('2026-06-01', '8,5 uur')], 'met'],
    ['2 dagdelen per week', [on('2026-06-01', '1 dagdeel'), on('2026-06-03', '2 dagdelen')], 'gap'],
    ['4:30 uur per week', [on('2026-06-01', '2:30 uur'), on('2026-06-02', '2 uur')], 'met'],
    ['4 uur per week', [on('2026-06-01', '1 dagdeel')], 'unreadable'],
    ['4 uur per week', [on('2026-06-01', 'huisbezoek')], 'unreadable'],
    ['4 uur per week', [{ text: '2 uur' }], 'unreadable'],
    ['4 uur per week', [on('2026-06-01', '5 uur'), on('2026-06-02', 'huisbezoek')], 'gap'],
    ['gemiddeld 4 uur', [on('2026-06-01', '2 uur')], 'unreadable'],
    ['4 uur per week', [on('2026-08-01', '9 uur')], 'met'],
    ['4 uur per week', [], 'met'],
    ['4 uur per week', EMPTY, 'met'],
    ['4 uur per week', UNSEEN, 'unseen'],
    [UNSEEN, [on('2026-06-01', '2 uur')], 'unseen'],
    [UNREADABLE, [on('2026-06-01', '2 uur')], 'unreadable'],
    [EMPTY, [on('2026-06-01', '2 uur')], 'needs-judgement'],
  ] as const)('granted %o, delivered %o: %s', (granted, delivered, outcome) => {
    const facts = { 'indication.volume': granted, 'attendance.deliveredHours': delivered as never };
    expect(checkOn(volume, facts, '2026-07-01').outcome).toBe(outcome);
  });
});

test('explains what exceeds', () => {
  const facts = { 'indication.volume': '4 uur per week', 'attendance.deliveredHours': [on('2026-06-03', '4,5 uur')] };
  expect(checkOn(volume, facts, '2026-06-04').explanation).toContainEqual({
    kind: 'exceeds',
    fact: 'attendance.deliveredHours',
    from: '2026-06-01',
    to: '2026-06-07',
    amount: 4.5,
    allowed: 4,
    unit: 'hour',
  });
});

test.each([
  ['2026-07-01', 'met'],
  ['2026-06-01', 'gap'],
  [UNSEEN, 'unseen'],
  [EMPTY, 'gap'],
] as const)('in force from %o: %s', (from, outcome) => {
  const facts = {
    'indication.startDate': from,
    'indication.volume': '4 uur per week',
    'attendance.deliveredHours': [on('2026-06-03', '8 uur')],
  };
  expect(checkOn({ ...volume, from: 'indication.startDate' }, facts, '2026-07-02').outcome).toBe(outcome);
});

test.each([
  ['2 uur', { value: 120, unit: 'minute' }],
  ['1,5 uur', { value: 90, unit: 'minute' }],
  ['2:30 uur', { value: 150, unit: 'minute' }],
  ['90 minuten', { value: 90, unit: 'minute' }],
  ['1 uur en 30 minuten', { value: 90, unit: 'minute' }],
  ['Begeleiding thuis, 2 uur', { value: 120, unit: 'minute' }],
  ['2 dagdelen', { value: 2, unit: 'half-day' }],
  ['om 9 uur langs geweest', undefined],
  ['10:00-12:00 uur', undefined],
  ['2 uur en later 1 uur', undefined],
  ['1.500 minuten', undefined],
  ['veel', undefined],
])('"%s" is %o', (text, amount) => expect(parseAmount(text)).toEqual(amount));

test.each([
  ['4 uur per week', { value: 240, unit: 'minute', per: 'week' }],
  ['max. 4 uur/week', { value: 240, unit: 'minute', per: 'week' }],
  ['4:30 uur per week', { value: 270, unit: 'minute', per: 'week' }],
  ['16 uur per maand', { value: 960, unit: 'minute', per: 'month' }],
  ['2 dagdelen p/w', { value: 2, unit: 'half-day', per: 'week' }],
  ['4 uur per 4 weken', undefined],
  ['4 uur', undefined],
  ['gemiddeld 4 uur per week', undefined],
])('"%s" grants %o', (text, amount) => expect(parseAmountPer(text)).toEqual(amount));

test.each([
  ['2026-06-01', 'met'],
  ['2026-06-02', 'gap'],
] as const)('5 hours on 2026-06-02, 4 granted, on %s: %s', (today, outcome) => {
  const facts = { 'indication.volume': '4 uur per week', 'attendance.deliveredHours': [on('2026-06-02', '5 uur')] };
  expect(checkOn(volume, facts, today).outcome).toBe(outcome);
});

test.each([
  ['2026-06-02', 'gap'],
  ['2026-06-03', 'met'],
] as const)('5 hours on 2026-06-02, 4 granted from %s: %s', (from, outcome) => {
  const facts = {
    'indication.volume': '4 uur per week',
    'attendance.deliveredHours': [on('2026-06-02', '5 uur')],
    'indication.startDate': from,
  };
  expect(checkOn({ ...volume, from: 'indication.startDate' } as Check, facts, '2026-07-01').outcome).toBe(outcome);
});
