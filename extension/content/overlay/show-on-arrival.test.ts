import { expect, test, vi } from 'vitest';
import type { ShownWhere } from './overlay-context.ts';
import { showOnArrival } from './show-on-arrival.ts';

const inTurn = (...answers: ShownWhere[]) => {
  const show = vi.fn(async (): Promise<ShownWhere> => (answers.length > 1 ? answers.shift() : answers[0]) ?? 'gone');
  const wait = vi.fn(async (_: number) => undefined);
  return { show, wait };
};

test('evidence is shown as soon as its screen has come', async () => {
  const { show, wait } = inTurn('elsewhere', 'gone', 'gone', 'shown');
  expect(await showOnArrival(show, wait)).toBe('shown');
  expect([show.mock.calls.length, wait.mock.calls.length]).toEqual([4, 3]);
});

test('what is there at once is not waited for', async () => {
  const { show, wait } = inTurn('shown');
  expect(await showOnArrival(show, wait)).toBe('shown');
  expect(wait).not.toHaveBeenCalled();
});

test.each(['gone', 'elsewhere'] as const)('what stays %s is told after eight seconds', async (where) => {
  const { show, wait } = inTurn(where);
  expect(await showOnArrival(show, wait)).toBe(where);
  expect(wait.mock.calls.reduce((sum, [milliseconds]) => sum + milliseconds, 0)).toBe(8000);
});

test('a failure is not waited out', async () => {
  const show = vi.fn(async () => Promise.reject(new Error('no')));
  await expect(showOnArrival(show, async () => undefined)).rejects.toThrow('no');
});
