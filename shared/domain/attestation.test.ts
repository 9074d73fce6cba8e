import { expect, test } from 'vitest';
import { Attestation, attestationFor, validUntil } from './attestation.ts';

const given = { requirement: 'eis-1', answer: 'meets', on: '2026-01-31', redo: 'P1M' } as const;

test.each([
  [{ ...given }, true],
  [{ ...given, answer: 'no' }, true],
  [{ ...given, answer: 'perhaps' }, false],
  [{ ...given, redo: 'forever' }, false],
  [{ ...given, note: 'Jan vond het goed' }, false],
])('%o can be read: %s', (input, isRead) => expect(Attestation.safeParse(input).success).toBe(isRead));

test.each([
  [undefined, '2026-02-28'],
  ['P2M', '2026-02-28'],
  ['P1W', '2026-02-07'],
] as const)('for a month, now %s: until %s', (redoNow, until) => {
  expect(validUntil(given, redoNow)).toBe(until);
});

test.each([
  ['2026-01-30', undefined],
  ['2026-01-31', 'meets'],
  ['2026-03-01', 'no'],
] as const)('on %s the answer is %s', (today, answer) => {
  const later = { ...given, on: '2026-03-01', answer: 'yes' } as const;
  const others = [{ ...later, answer: 'largely' } as const, { ...given, requirement: 'eis-2' }];
  const list = [...others, given, { ...later, answer: 'no' } as const];
  expect(attestationFor('eis-1', list, today)?.answer).toBe(answer);
});
