import { expect, test } from 'vitest';
import { en } from './en.ts';
import { longDate, momentWords, periodWords, shortDate } from './format.ts';
import { nl } from './nl.ts';

function paths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}.${key}`));
}

test('both languages have the same keys', () => {
  expect(paths(en)).toEqual(paths(nl));
});

test('no text is empty', () => {
  for (const catalogue of [nl, en]) {
    const texts = JSON.stringify(catalogue);
    expect(texts).not.toContain('""');
  }
});

test.each([
  ['P3M', '3 maanden', '3 months'],
  ['P1Y', '1 jaar', '1 year'],
  ['P1Y6M', '1 jaar en 6 maanden', '1 year and 6 months'],
  ['P1W', '1 week', '1 week'],
  ['P14D', '14 dagen', '14 days'],
])('%s: %s, %s', (period, dutch, english) => {
  expect(periodWords(period, 'nl')).toBe(dutch);
  expect(periodWords(period, 'en')).toBe(english);
});

test('a calendar day is the same day in every time zone', () => {
  expect(longDate('2026-06-03', 'nl')).toBe('3 juni 2026');
  expect(longDate('2026-06-03', 'en')).toBe('3 June 2026');
  expect(shortDate('2026-06-03', 'nl')).toBe('3-6-2026');
});

test('a moment is told in Dutch time, with its day when that is not today', () => {
  expect(momentWords('2026-06-03T22:30:00.000Z', 'nl', '2026-06-04')).toBe('00:30');
  expect(momentWords('2026-06-03T22:30:00.000Z', 'nl', '2026-06-05')).toBe('4 juni 2026 00:30');
});
