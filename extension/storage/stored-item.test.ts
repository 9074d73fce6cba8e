import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { z } from 'zod';
import { accountItem } from './account.ts';
import { serial } from './serial.ts';
import { readable, storedItem } from './stored-item.ts';

const item = storedItem('local:counts', z.array(z.number()), [0]);
beforeEach(() => fakeBrowser.reset());

describe('a stored item', () => {
  test('that was never set has its fallback', async () => expect(await item.get()).toEqual([0]));
  test('is read as it was set, and gone after removal', async () => {
    await item.set([1, 2]);
    expect(await item.get()).toEqual([1, 2]);
    await item.remove();
    expect(await item.get()).toEqual([0]);
  });
  test.each([['text'], [{ a: 1 }], [['1']], [null], [7]])('that holds %j has its fallback', async (stored) => {
    await fakeBrowser.storage.local.set({ counts: stored });
    expect(await item.get()).toEqual([0]);
  });
  test('loses no change of those made at the same time', async () => {
    await Promise.all([1, 2, 3, 4].map((each) => item.change((counts) => [...counts, each])));
    expect(await item.get()).toEqual([0, 1, 2, 3, 4]);
  });
  test('of an account that is broken means nobody is signed in', async () => {
    await fakeBrowser.storage.local.set({ account: { accessToken: 7 } });
    expect(await accountItem.get()).toBeNull();
  });
});

describe('tasks in turn', () => {
  test('run one after another, also after one that fails', async () => {
    const inTurn = serial();
    const log: string[] = [];
    const task =
      (name: string, fails = false) =>
      async () => {
        log.push(`${name} begins`);
        await Promise.resolve();
        log.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      };
    const results = await Promise.allSettled([inTurn(task('a')), inTurn(task('b', true)), inTurn(task('c'))]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });
});

test('a damaged item of a list costs no more than itself', () => {
  expect(readable(z.number()).parse([1, 'two', 3])).toEqual([1, 3]);
});
