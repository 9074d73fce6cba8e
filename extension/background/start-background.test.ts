import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ledgersItem, openDossiersItem } from '../storage/ledgers.ts';
import { startBackground } from './start-background.ts';
import { aDossier, configure, network } from './testing.ts';

const events = () => ({ addListener: vi.fn() });

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins: [] } as never);
  vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockResolvedValue([] as never);
  Object.assign(fakeBrowser.permissions, { onAdded: events(), onRemoved: events() });
  Object.assign(fakeBrowser, { commands: { onCommand: events() } });
  network({});
  await configure({});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('every listener is there before anything is awaited', () => {
  startBackground();
  expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
  expect(fakeBrowser.alarms.onAlarm.hasListeners()).toBe(true);
  expect(fakeBrowser.tabs.onRemoved.hasListeners()).toBe(true);
  expect(fakeBrowser.permissions.onRemoved.addListener).toHaveBeenCalledTimes(1);
});

test('a start after a start keeps the alarm as it was', async () => {
  startBackground();
  await vi.waitFor(async () =>
    expect(await fakeBrowser.alarms.get('synchronise')).toMatchObject({ periodInMinutes: 30 }),
  );
  const create = vi.spyOn(fakeBrowser.alarms, 'create');
  startBackground();
  await Promise.resolve();
  expect(create).not.toHaveBeenCalled();
});

test('the alarm also removes dossiers that are too old', async () => {
  await ledgersItem.set({ old: aDossier() });
  vi.useFakeTimers({ now: new Date('2026-11-22T21:00:00.001Z'), toFake: ['Date'] });
  startBackground();
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'synchronise', scheduledTime: 0, persistAcrossSessions: true });
  await vi.waitFor(async () => expect(await ledgersItem.get()).toEqual({}));
  vi.useRealTimers();
});

test('a tab that is closed shows no dossier any more', async () => {
  await openDossiersItem.set({ '1': 'a', '2': 'b' });
  startBackground();
  await fakeBrowser.tabs.onRemoved.trigger(1, { windowId: 1, isWindowClosing: false });
  await vi.waitFor(async () => expect(await openDossiersItem.get()).toEqual({ '2': 'b' }));
});
