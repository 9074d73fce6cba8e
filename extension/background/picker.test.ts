import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Picked, PickerTabMessage } from '../messaging/picker-messages.ts';
import type { Sender } from '../messaging/serve.ts';
import { pickingItem } from '../storage/picking.ts';
import { sitesOffItem } from '../storage/sites.ts';
import { pickerHandlers } from './picker.ts';

const page: Sender = { id: 'x', url: fakeBrowser.runtime.getURL('/admin.html'), tab: { id: 1 } as never };
const inTab = (tabId: number, frameId = 0): Sender => ({
  id: 'x',
  url: 'https://ecd.example/plan',
  tab: { id: tabId, url: 'https://ecd.example/plan' } as never,
  frameId,
});
const picked = { pick: 1, purpose: 'fact', text: '12-01-2026' } as Picked;

const tabs = [
  { id: 1, url: fakeBrowser.runtime.getURL('/admin.html'), title: 'Beheer' },
  { id: 7, url: 'https://ecd.example/plan', title: 'Plan' },
  { id: 8, url: 'https://elsewhere.example/', title: 'Elders' },
];
let told: { readonly tabId: number; readonly message: PickerTabMessage; readonly frameId?: number }[];
let heard: unknown[];
const inject = vi.fn(async () => [{ frameId: 0 }, { frameId: 3 }]);

beforeEach(() => {
  fakeBrowser.reset();
  told = [];
  heard = [];
  inject.mockClear();
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation((async () => ({
    origins: ['https://ecd.example/*'],
  })) as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async ({ url }: { url: string[] }) =>
    tabs.filter((tab) => url.some((pattern) => tab.url.startsWith(pattern.slice(0, -1))))) as never);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async (id: number) => {
    const tab = tabs.find((each) => each.id === id);
    if (!tab) throw new Error('No tab with id');
    return tab;
  }) as never);
  vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation((async (id: number) => ({ id })) as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    tabId: number,
    message: PickerTabMessage,
    options?: { frameId: number },
  ) => {
    told.push({ tabId, message, ...options });
    return message.kind === 'picker.look' ? { title: `frame ${options?.frameId}` } : undefined;
  }) as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    heard.push(message);
  }) as never);
  Object.assign(fakeBrowser, { scripting: { executeScript: inject } });
});

test('only tabs of sites that access was given to can be chosen, and not of one that is switched off', async () => {
  expect(await pickerHandlers['picker.tabs']({}, page)).toEqual({
    tabs: [{ tabId: 7, url: 'https://ecd.example/plan', title: 'Plan' }],
  });
  await sitesOffItem.set(['https://ecd.example']);
  expect(await pickerHandlers['picker.tabs']({}, page)).toEqual({ tabs: [] });
});

test('a page of a site may not ask for anything but to tell what was picked', async () => {
  const request = { tabId: 7, purpose: 'fact' as const };
  const draft = {} as never;
  await expect(pickerHandlers['picker.tabs']({}, inTab(7))).rejects.toMatchObject({ code: 'forbidden' });
  await expect(pickerHandlers['picker.start'](request, inTab(7))).rejects.toMatchObject({ code: 'forbidden' });
  await expect(pickerHandlers['picker.stop']({ tabId: 7 }, inTab(7))).rejects.toMatchObject({ code: 'forbidden' });
  await expect(pickerHandlers['picker.look']({ tabId: 7, draft }, inTab(7))).rejects.toMatchObject({
    code: 'forbidden',
  });
  const asked = { tabId: 7, frameId: 0, fact: 'plan.date' as const, draft };
  await expect(pickerHandlers['picker.repair'](asked, inTab(7))).rejects.toMatchObject({ code: 'forbidden' });
  await expect(pickerHandlers['picker.propose']({ ...asked, pick: 1 }, inTab(7))).rejects.toMatchObject({
    code: 'forbidden',
  });
  expect(inject).not.toHaveBeenCalled();
});

test.each([
  ['without access', 8, 'forbidden'],
  ['of our own', 1, 'forbidden'],
  ['that is gone', 99, 'not-found'],
])('nothing is put in a tab %s', async (_, tabId, code) => {
  await expect(pickerHandlers['picker.start']({ tabId, purpose: 'fact' }, page)).rejects.toMatchObject({ code });
  expect(inject).not.toHaveBeenCalled();
});

test('what was picked goes to our own page with its frame, stops the picker everywhere and leads back', async () => {
  await pickerHandlers['picker.start']({ tabId: 7, purpose: 'fact', what: 'Plan' }, page);
  expect(told.map(({ message }) => message)).toMatchObject([{ kind: 'picker.start', purpose: 'fact', what: 'Plan' }]);
  await pickerHandlers['picker.picked']({ picked }, inTab(7, 3));
  expect(heard).toEqual([{ kind: 'picker.picked', tabId: 7, frameId: 3, picked }]);
  expect(told.at(-1)?.message).toEqual({ kind: 'picker.stop' });
  expect(fakeBrowser.tabs.update).toHaveBeenLastCalledWith(1, { active: true });
  // It is over: a second one is of nobody.
  await pickerHandlers['picker.picked']({ picked }, inTab(7, 0));
  expect(heard).toHaveLength(1);
});

test('a tab in which nobody was asked to point is not listened to', async () => {
  await pickerHandlers['picker.start']({ tabId: 7, purpose: 'fact' }, page);
  await pickerHandlers['picker.picked']({ picked }, inTab(8));
  await pickerHandlers['picker.left']({}, inTab(8));
  expect(heard).toEqual([]);
  expect(await pickingItem.get()).toMatchObject({ tabId: 7 });
});

test('Escape in any frame ends it in all', async () => {
  await pickerHandlers['picker.start']({ tabId: 7, purpose: 'identity' }, page);
  await pickerHandlers['picker.left']({}, inTab(7, 3));
  expect(heard).toEqual([{ kind: 'picker.left', tabId: 7 }]);
  expect(told.at(-1)).toMatchObject({ tabId: 7, message: { kind: 'picker.stop' } });
});

test('a frame that was loaded meanwhile joins in', async () => {
  await pickerHandlers['picker.start']({ tabId: 7, purpose: 'fact' }, page);
  told.length = 0;
  await pickerHandlers['picker.frame-loaded']({}, inTab(7, 0));
  expect(told.map(({ frameId, message }) => [frameId, message.kind])).toEqual([[3, 'picker.start']]);
});

test('looking asks every frame, each by itself', async () => {
  const { documents } = await pickerHandlers['picker.look']({ tabId: 7, draft: {} as never }, page);
  expect(documents).toMatchObject([
    { frameId: 0, title: 'frame 0' },
    { frameId: 3, title: 'frame 3' },
  ]);
});
