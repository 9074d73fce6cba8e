import { expect, test } from 'vitest';
import { formatFor } from './format.ts';

const { share, count, moment, day, date } = formatFor('nl');

test.each([
  [0, '0%'],
  [0.001, '1%'],
  [0.375, '38%'],
  [0.999, '99%'],
  [1, '100%'],
] as const)('share %d is %s', (value, text) => expect(share(value)).toBe(text));

test('numbers the Dutch and the British way', () => {
  expect([count(1234), formatFor('en').count(1234)]).toEqual(['1.234', '1,234']);
});

test.each([
  ['2026-07-01T22:30:00.000Z', '2 juli om 00:30', '2 juli 2026'],
  ['2026-12-31T23:30:00.000Z', '1 januari om 00:30', '1 januari 2027'],
] as const)('%s is shown in Dutch time', (instant, asMoment, asDay) => {
  expect([moment(instant), day(instant)]).toEqual([asMoment, asDay]);
});

test.each([
  ['2026-07-01', '1 jul 2026'],
  ['2026-12-31', '31 dec 2026'],
] as const)('the calendar day %s stays that day', (calendarDay, text) => expect(date(calendarDay)).toBe(text));
