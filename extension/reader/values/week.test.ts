import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mondayOfWeek } from './week.ts';

describe('the Monday of a week', () => {
  test.each([
    ['2026-47', '2026-11-16'],
    ['2026-W47', '2026-11-16'],
    ['2026 week 47', '2026-11-16'],
    ['week 47, 2026', '2026-11-16'],
    ['Week 47 - 2026', '2026-11-16'],
    ['wk 47 2026', '2026-11-16'],
    ['wk. 47 2026', '2026-11-16'],
    ['2026-01', '2025-12-29'],
    ['2026-1', '2025-12-29'],
    ['2026-53', '2026-12-28'],
    ['2027-01', '2027-01-04'],
    ['2024-01', '2024-01-01'],
    ['2020-53', '2020-12-28'],
  ])('%s: %s', (text, monday) => expect(mondayOfWeek(text, true)).toBe(monday));
});

describe('no week with its year', () => {
  test.each([
    '',
    'week 47',
    '47',
    '2026',
    '2026-0',
    '2026-54',
    '2025-53',
    '2027-53',
    '2026-47-1',
    '1004-12',
    'maart 2026',
    '16-11-2026',
    'week 2026',
    '100412',
    '202611',
    '2026-11',
  ])('%s', (text) => expect(mondayOfWeek(text)).toBeUndefined());
});

/** The week of a day by the definition of ISO 8601: the one that holds its Thursday. */
function weekOf(day: Date): { readonly year: number; readonly week: number } {
  const thursday = new Date(day.getTime() + (3 - ((day.getUTCDay() + 6) % 7)) * 86_400_000);
  const year = thursday.getUTCFullYear();
  return { year, week: 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * 86_400_000)) };
}

test('every day of two centuries lies in the week that is named for it', () => {
  const aDay = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(aDay, fc.constantFrom('-', '-W', ' week '), (moment, between) => {
      const day = new Date(moment.toISOString().slice(0, 10));
      const { year, week } = weekOf(day);
      const monday = Date.parse(mondayOfWeek(`${year}${between}${week}`, true) ?? '');
      const days = (day.getTime() - monday) / 86_400_000;
      expect(days).toBeGreaterThanOrEqual(0);
      expect(days).toBeLessThan(7);
      expect(new Date(monday).getUTCDay()).toBe(1);
      expect(mondayOfWeek(`week ${week} ${year}`)).toBe(mondayOfWeek(`${year}-${week}`, true));
    }),
  );
});
