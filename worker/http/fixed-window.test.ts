import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fixedWindow } from './fixed-window.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 5, 1, 10, 0, 20) });
});
afterEach(() => {
  vi.useRealTimers();
});

test('lets through as many as fit, and then says how long to wait', () => {
  const window = fixedWindow(60_000);
  expect([1, 2, 3, 4].map(() => window.add('a', 3))).toEqual([undefined, undefined, undefined, 40]);
  expect(window.add('b', 3)).toBeUndefined();
  vi.setSystemTime(Date.UTC(2026, 5, 1, 10, 0, 59, 999));
  expect(window.add('a', 3)).toBe(1);
  vi.setSystemTime(Date.UTC(2026, 5, 1, 10, 1, 0));
  expect(window.add('a', 3)).toBeUndefined();
});

test('a clock that goes back begins anew', () => {
  const window = fixedWindow(60_000);
  window.add('a', 1);
  vi.setSystemTime(Date.UTC(2026, 5, 1, 9, 0, 0));
  expect(window.add('a', 1)).toBeUndefined();
});

test('many keys do not fill the memory, and those that are known keep counting', () => {
  const window = fixedWindow(60_000);
  window.add('known', 1);
  for (let key = 0; key < 30_000; key += 1) window.add(`key-${key}`, 1);
  expect(window.add('known', 1)).toBe(40);
});
