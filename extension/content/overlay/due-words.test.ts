import { expect, test } from 'vitest';
import type { ExplanationPart } from '../../../shared/domain/verdict.ts';
import { en } from '../../i18n/en.ts';
import { nl } from '../../i18n/nl.ts';
import { daysFrom, dueWords } from './due-words.ts';
import { aVerdict } from './testing.ts';

const today = '2026-06-01';

test.each([
  ['gap', '2026-05-31', '1 dag te laat', 'uiterlijk 31 mei 2026'],
  ['gap', '2026-05-20', '12 dagen te laat', 'uiterlijk 20 mei 2026'],
  ['gap', '2026-01-15', 'ruim 4 maanden te laat', 'uiterlijk 15 januari 2026'],
  ['gap', '2024-05-01', 'ruim 2 jaar te laat', 'uiterlijk 1 mei 2024'],
  ['gap', '2025-06-01', 'ruim 1 jaar te laat', 'uiterlijk 1 juni 2025'],
  ['upcoming', '2026-06-01', 'vandaag', 'uiterlijk 1 juni 2026'],
  ['upcoming', '2026-06-02', 'morgen', 'uiterlijk 2 juni 2026'],
  ['upcoming', '2026-06-06', 'over 5 dagen', 'uiterlijk 6 juni 2026'],
  ['upcoming', '2027-03-03', undefined, 'uiterlijk 3 maart 2027'],
  ['met', '2026-06-06', 'over 5 dagen', 'geldt tot en met 6 juni 2026'],
] as const)('%s, due on %s: %s', (outcome, dueOn, relative, date) => {
  expect(dueWords(aVerdict({ outcome, dueOn }), today, nl)).toMatchObject({ ...(relative && { relative }), date });
});

test('what was done late is counted until it was done, not until today', () => {
  const explanation: ExplanationPart[] = [{ kind: 'late', fact: 'plan.date', date: '2025-03-13', dueOn: '2025-03-01' }];
  expect(dueWords(aVerdict({ outcome: 'gap', dueOn: '2025-03-01', explanation }), today, nl)).toEqual({
    tone: 'late',
    relative: '12 dagen te laat gedaan',
    date: 'uiterlijk 1 maart 2025',
  });
});

test('nothing is said without a due day, or of one that is past and of no use', () => {
  expect(dueWords(aVerdict({ outcome: 'gap' }), today, nl)).toBeUndefined();
  expect(dueWords(aVerdict({ outcome: 'met', dueOn: '2026-05-01' }), today, nl)).toBeUndefined();
  expect(dueWords(aVerdict({ outcome: 'not-applicable', dueOn: '2026-07-01' }), today, nl)).toBeUndefined();
});

test('in English', () => {
  expect(dueWords(aVerdict({ outcome: 'gap', dueOn: '2026-05-20' }), today, en)).toMatchObject({
    relative: '12 days late',
    date: 'by 20 May 2026',
  });
});

test.each([
  ['2026-03-28', '2026-03-30', 2],
  ['2026-10-24', '2026-10-26', 2],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-06-03', '2026-06-01', -2],
])('days from %s to %s: %i, also over a change of the clock', (from, to, days) => {
  expect(daysFrom(from, to)).toBe(days);
});
