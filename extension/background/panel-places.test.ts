import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { panelInSidePanel } from '../storage/panel-home.ts';
import { handlers } from './handlers.ts';
import { openShortcutSettings, openSidePanel } from './panel-places.ts';
import { startBackground } from './start-background.ts';

const api = fakeBrowser as unknown as Record<string, unknown>;
const sender = { id: 'test-extension-id', tab: { id: 7, windowId: 3 } } as never;

beforeEach(() => {
  fakeBrowser.reset();
  delete api.sidebarAction;
  api.sidePanel = { open: vi.fn(async () => undefined) };
  api.commands = { getAll: vi.fn(async () => [{ name: 'toggle-panel', shortcut: 'Ctrl+Shift+K' }]) };
});

describe('the side panel', () => {
  test('opens in the window that it was asked from, before anything is awaited', () => {
    // The browser must still see the click.
    void handlers['side-panel.open']({}, sender);
    expect((api.sidePanel as { open: unknown }).open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  });
  test('of Firefox is its sidebar', async () => {
    const open = vi.fn(async () => undefined);
    api.sidebarAction = { open };
    await openSidePanel(3);
    expect(open).toHaveBeenCalledOnce();
  });
  test('that the browser does not open is an error, so that the panel stays where it is', async () => {
    api.sidePanel = { open: vi.fn(async () => Promise.reject(new Error('user gesture'))) };
    await expect(openSidePanel(3)).rejects.toThrow();
    await expect(openSidePanel(undefined)).rejects.toThrow();
  });
});

test.each(['onStartup', 'onInstalled'] as const)(
  '%s: a side panel that could not tell that it closed is closed',
  async (event) => {
    vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockResolvedValue([] as never);
    vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins: [] } as never);
    const events = { addListener: () => undefined };
    Object.assign(fakeBrowser.permissions, { onAdded: events, onRemoved: events });
    api.commands = { onCommand: { addListener: () => undefined } };
    startBackground();
    await panelInSidePanel.set(true);
    await fakeBrowser.runtime[event].trigger({} as never);
    await vi.waitFor(async () => expect(await panelInSidePanel.get()).toBe(false));
  },
);

describe('the keys that lead into the panel', () => {
  test.each([
    [[{ name: 'toggle-panel', shortcut: 'Ctrl+Shift+K' }], 'Ctrl+Shift+K'],
    [[{ name: 'toggle-panel', shortcut: '' }], ''],
    [[], ''],
  ])('set as %j are %s', async (commands, shortcut) => {
    api.commands = { getAll: async () => commands };
    expect(await handlers['shortcut.get']({}, sender)).toEqual({ shortcut });
  });
  test('are set on a page of the browser', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await openShortcutSettings();
    expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
    const open = vi.fn(async () => undefined);
    api.commands = { openShortcutSettings: open };
    await openShortcutSettings();
    expect(open).toHaveBeenCalledOnce();
  });
});
