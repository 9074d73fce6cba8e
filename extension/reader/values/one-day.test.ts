import { expect, test } from 'vitest';
import { oneDay } from './one-day.ts';

test.each([
  ['11-05-2026', '2026-05-11'],
  ['11-5-2026, 02:00:00 - 11-5-2026, 02:00:00', '2026-05-11'],
  ['11 mei 2026 van 9.00 tot 11 mei 2026 10.00', '2026-05-11'],
  ['11-05-2026 t/m 11-05-2026', '2026-05-11'],
  ['11-05-2026 - 12-05-2026', undefined],
  ['11-05-2026 11-05-2026', undefined],
  ['11-05-2026 - 31-02-2026', undefined],
  ['11-05-2026 - 11-05-2026 - 11-05-2026', undefined],
  [`11-05-2026 - 11-05-2026 ${'x'.repeat(60)}`, undefined],
  ['', undefined],
])('%j is the day %s', (text, day) => expect(oneDay(text)).toBe(day));
