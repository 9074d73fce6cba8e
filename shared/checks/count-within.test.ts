import { expect, test } from 'vitest';
import { EMPTY, onDays, UNREADABLE, UNSEEN } from '../testing/a-ledger.ts';
import { checkOn } from '../testing/check-on.ts';
import type { Check } from './check.ts';

const noShows: Check = {
  kind: 'count-within',
  fact: 'attendance.noShowDates',
  limit: 3,
  term: { period: 'P3M', origin: 'source' },
  answeredBy: 'attendance.noShowMunicipalityInformedDate',
};
const four = ['2026-05-01', '2026-06-01', '2026-07-01', '2026-08-01'] as const;

test.each([
  ['three', ['2026-05-01', '2026-06-01', '2026-07-01'], 'met'],
  ['the fourth exactly three months after the first', four, 'gap'],
  ['the fourth a day later', ['2026-05-01', '2026-06-01', '2026-07-01', '2026-08-02'], 'met'],
  ['in any window', ['2025-01-01', ...four], 'gap'],
  ['not in order', ['2026-08-01', '2026-05-01', '2026-07-01', '2026-06-01'], 'gap'],
  ['twice on one day counts once', ['2026-05-01', '2026-05-01', '2026-06-01', '2026-07-01'], 'met'],
  ['planned days do not count', ['2026-07-01', '2026-08-01', '2026-09-01', '2026-09-02'], 'met'],
  ['from the last day of a month', ['2025-11-30', '2025-12-01', '2025-12-02', '2026-02-28'], 'gap'],
] as const)('%s', (_, days, outcome) => {
  const facts = { 'attendance.noShowDates': onDays(...days), 'attendance.noShowMunicipalityInformedDate': EMPTY };
  expect(checkOn(noShows, facts, '2026-09-01').outcome).toBe(outcome);
});

test.each([
  ['2026-07-31', 'gap'],
  ['2026-08-01', 'met'],
  ['2026-09-01', 'met'],
  ['2026-09-02', 'gap'],
  [EMPTY, 'gap'],
  [UNSEEN, 'unseen'],
  [UNREADABLE, 'unreadable'],
] as const)('four, the fourth on 2026-08-01, municipality informed %o: %s', (informed, outcome) => {
  const facts = {
    'attendance.noShowDates': onDays(...four),
    'attendance.noShowMunicipalityInformedDate': informed,
  };
  expect(checkOn(noShows, facts, '2026-09-01').outcome).toBe(outcome);
});

test.each([
  ['one more after informing', ['2026-08-10'], 'met'],
  ['four more after informing', ['2026-08-10', '2026-08-11', '2026-08-12', '2026-08-13'], 'gap'],
] as const)('%s', (_, more, outcome) => {
  const facts = {
    'attendance.noShowDates': onDays(...four, ...more),
    'attendance.noShowMunicipalityInformedDate': '2026-08-03',
  };
  expect(checkOn(noShows, facts, '2026-09-01').outcome).toBe(outcome);
});

test.each([
  [EMPTY, 'not-applicable'],
  [[], 'not-applicable'],
  [UNSEEN, 'unseen'],
  [UNREADABLE, 'unreadable'],
  [[{ text: 'zonder datum' }], 'met'],
  [[...onDays('2026-05-01', '2026-06-01', '2026-07-01'), { text: 'zonder datum' }], 'unreadable'],
] as const)('the list is %o: %s', (list, outcome) => {
  expect(checkOn(noShows, { 'attendance.noShowDates': list as never }, '2026-09-01').outcome).toBe(outcome);
});

test('explains what was counted', () => {
  const facts = { 'attendance.noShowDates': onDays(...four), 'attendance.noShowMunicipalityInformedDate': EMPTY };
  expect(checkOn(noShows, facts, '2026-09-01').explanation).toContainEqual({
    kind: 'counted',
    fact: 'attendance.noShowDates',
    count: 4,
    limit: 3,
    period: 'P3M',
    from: '2026-05-01',
    to: '2026-08-01',
  });
});

test.each([
  [2, 'met'],
  [3, 'unreadable'],
] as const)('%i on a day and one without a day, three allowed: %s', (count, outcome) => {
  const days = ['2026-05-01', '2026-06-01', '2026-07-01'].slice(0, count).map((date) => ({ date }));
  expect(checkOn(noShows, { 'attendance.noShowDates': [...days, {}] }, '2026-09-01').outcome).toBe(outcome);
});

test.each([
  [['2026-08-02', '2026-08-03', '2026-08-04'], 'met'],
  [['2026-08-02', '2026-08-03', '2026-08-04', '2026-08-05'], 'gap'],
] as const)('answered on the day of the fourth, afterwards %o: %s', (after, outcome) => {
  const facts = {
    'attendance.noShowDates': onDays(...four, ...after),
    'attendance.noShowMunicipalityInformedDate': '2026-08-01',
  };
  expect(checkOn(noShows, facts, '2026-09-01').outcome).toBe(outcome);
});
