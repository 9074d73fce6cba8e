import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetfulMap } from './forgetful-map.ts';

const start = new Date('2026-06-17T10:00:00.000Z').getTime();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
});

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  [0, 'kept'],
  [999, 'kept'],
  [1000, undefined],
  [-1, undefined],
])('after %i of 1000 ms: %s', (age, found) => {
  const map = forgetfulMap<string>({ lifeMs: 1000, mostEntries: 2 });
  map.set('one', 'kept');
  vi.setSystemTime(start + age);
  expect(map.get('one')).toBe(found);
});

test('when it is full it begins anew, so it never grows beyond', () => {
  const map = forgetfulMap<number>({ lifeMs: 1000, mostEntries: 2 });
  for (const number of [1, 2, 3]) map.set(String(number), number);
  expect(['1', '2', '3'].map((key) => map.get(key))).toEqual([undefined, undefined, 3]);
});
