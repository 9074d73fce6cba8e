import { expect, test } from 'vitest';
import { EMPTY, onDays, UNREADABLE, UNSEEN } from '../testing/a-ledger.ts';
import { checkOn } from '../testing/check-on.ts';
import type { Check } from './check.ts';

const yearly: Check = {
  kind: 'recent',
  fact: 'evaluation.dates',
  term: { period: 'P1Y', origin: 'source' },
  startingFrom: 'support.startDate',
};

test.each([
  ['2026-09-01', 'met'],
  ['2026-09-02', 'gap'],
] as const)('last one on 2025-09-01, today %s: %s', (today, outcome) => {
  const facts = { 'support.startDate': '2024-01-01', 'evaluation.dates': onDays('2024-10-01', '2025-09-01') };
  expect(checkOn(yearly, facts, today)).toMatchObject({ outcome, dueOn: '2026-09-01' });
});

test.each([
  ['2025-02-28', 'met'],
  ['2025-03-01', 'gap'],
] as const)('last one on a leap day, today %s: %s', (today, outcome) => {
  const facts = { 'support.startDate': '2020-01-01', 'evaluation.dates': onDays('2024-02-29') };
  expect(checkOn(yearly, facts, today)).toMatchObject({ outcome, dueOn: '2025-02-28' });
});

test.each([
  ['2027-01-01', 'upcoming'],
  ['2027-01-02', 'gap'],
] as const)('none yet, started on 2026-01-01, today %s: %s', (today, outcome) => {
  const facts = { 'support.startDate': '2026-01-01', 'evaluation.dates': EMPTY };
  expect(checkOn(yearly, facts, today)).toMatchObject({ outcome, dueOn: '2027-01-01' });
});

test('the first one may have a term of its own', () => {
  const check: Check = { ...yearly, firstTerm: { period: 'P3M', origin: 'default' } };
  const facts = { 'support.startDate': '2026-01-01', 'evaluation.dates': EMPTY };
  expect(checkOn(check, facts, '2026-04-02')).toMatchObject({ outcome: 'gap', dueOn: '2026-04-01' });
});

test.each([
  [UNSEEN, '2026-01-01', 'unseen'],
  [UNREADABLE, '2026-01-01', 'unreadable'],
  [EMPTY, UNSEEN, 'unseen'],
  [EMPTY, UNREADABLE, 'unreadable'],
  [EMPTY, EMPTY, 'gap'],
  [onDays('2025-01-01'), UNSEEN, 'unseen'],
  [onDays('2026-05-01'), UNSEEN, 'met'],
  [[], '2025-01-01', 'gap'],
  [[{ text: 'zonder datum' }], '2025-01-01', 'unreadable'],
  [[{ date: '2024-01-01' }, { text: 'zonder datum' }], '2023-01-01', 'unreadable'],
] as const)('evaluations %o, start %o: %s', (list, start, outcome) => {
  const facts = { 'support.startDate': start, 'evaluation.dates': list as never };
  expect(checkOn(yearly, facts, '2026-09-01').outcome).toBe(outcome);
});

test('a planned day is no evidence', () => {
  const facts = { 'support.startDate': '2024-01-01', 'evaluation.dates': onDays('2026-10-01') };
  expect(checkOn(yearly, facts, '2026-09-01').outcome).toBe('gap');
});

test('an old one from before this support does not make the first one late', () => {
  const facts = { 'support.startDate': '2026-06-01', 'evaluation.dates': onDays('2023-01-01') };
  expect(checkOn(yearly, facts, '2026-09-01')).toMatchObject({ outcome: 'upcoming', dueOn: '2027-06-01' });
});

test.each([
  ['2025-06-30', EMPTY, 'not-applicable'],
  ['2026-06-30', EMPTY, 'gap'],
  ['2026-06-30', onDays('2025-06-30'), 'met'],
  ['2026-06-30', onDays('2025-06-29'), 'gap'],
  [EMPTY, onDays('2025-06-30'), 'gap'],
] as const)('started 2025-01-01, ended %o, evaluations %o: %s', (end, list, outcome) => {
  const check: Check = { ...yearly, until: 'support.endDate' };
  const facts = { 'support.startDate': '2025-01-01', 'support.endDate': end, 'evaluation.dates': list as never };
  const result = checkOn(check, facts, '2028-01-01');
  expect(result.outcome).toBe(outcome);
  if (outcome === 'met') expect(result.dueOn).toBeUndefined();
});

test('one on the day itself counts', () => {
  const facts = { 'support.startDate': '2020-01-01', 'evaluation.dates': onDays('2026-09-01') };
  expect(checkOn(yearly, facts, '2026-09-01').outcome).toBe('met');
});

test.each([
  ['2024-12-31', 'upcoming'],
  ['2025-01-01', 'gap'],
] as const)(
  'support started on 2025-01-01 with two years for the first one, the last one on %s: %s',
  (last, outcome) => {
    const check: Check = { ...yearly, firstTerm: { period: 'P2Y', origin: 'default' } };
    const facts = { 'support.startDate': '2025-01-01', 'evaluation.dates': onDays(last) };
    expect(checkOn(check, facts, '2026-01-02').outcome).toBe(outcome);
  },
);
