import { expect, test } from 'vitest';
import { Answer, type Level, levelValues } from '../domain/answer.ts';
import type { Attestation } from '../domain/attestation.ts';
import { knowing } from '../testing/a-ledger.ts';
import type { Check } from './check.ts';
import { runCheck } from './run-check.ts';

const question: Check = {
  kind: 'judged',
  question: { nl: 'Is het goed?', en: 'Is it good?' },
  redo: { period: 'P6M', origin: 'default' },
};

function answered(attestation: Attestation | undefined, today: string, check = question) {
  return runCheck({ ...knowing({}, today), ...(attestation && { attestation }) }, check, today);
}

const given = (answer: Answer, redo = 'P6M'): Attestation => ({ requirement: 'eis-1', answer, on: '2026-08-31', redo });

test.each([
  ['meets', 'met'],
  ['largely', 'met'],
  ['largely-not', 'gap'],
  ['does-not', 'gap'],
  ['yes', 'met'],
  ['no', 'gap'],
] as const)('%s: %s', (answer, outcome) => {
  expect(answered(given(answer), '2026-09-01').outcome).toBe(outcome);
});

test('every answer is known', () => expect(Answer.options).toHaveLength(6));

test.each([
  ['meets', 1],
  ['largely', 0.75],
  ['largely-not', 0.25],
  ['does-not', 0],
] satisfies [Level, number][])('%s counts for %d', (level, value) => expect(levelValues[level]).toBe(value));

test.each([
  ['2026-08-31', 'met'],
  ['2027-02-28', 'met'],
  ['2027-03-01', 'needs-judgement'],
] as const)('answered on 2026-08-31 for six months, on %s: %s', (today, outcome) => {
  expect(answered(given('meets'), today)).toMatchObject({ outcome, dueOn: '2027-02-28' });
});

test.each([
  ['P1M', '2026-09-30'],
  ['P1Y', '2027-02-28'],
] as const)('given for %s, asked for six months: until %s', (redo, until) => {
  expect(answered(given('meets', redo), '2026-09-01').dueOn).toBe(until);
});

test('without an answer it waits for a person', () => {
  expect(answered(undefined, '2026-09-01')).toMatchObject({
    outcome: 'needs-judgement',
    explanation: [{ kind: 'to-judge' }],
  });
});

test('a gap that a person sees has no day on which it ends', () => {
  expect(answered(given('does-not'), '2026-09-01')).not.toHaveProperty('dueOn');
});
