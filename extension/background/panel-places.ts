import { browser } from 'wxt/browser';
import { panelInSidePanel } from '../storage/panel-home.ts';

/** The command that leads into the panel and back. */
export const TOGGLE_PANEL = 'toggle-panel';

/** What only Firefox has; its types are not among those of the other browsers. */
interface FirefoxOnly {
  readonly sidebarAction?: { open(): Promise<void> };
}
interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

/** @throws Error when the browser has none, or sees no click that asks for it */
export async function openSidePanel(windowId: number | undefined): Promise<void> {
  const { sidebarAction } = browser as unknown as FirefoxOnly;
  if (sidebarAction) await sidebarAction.open();
  else if (windowId !== undefined) await browser.sidePanel.open({ windowId });
  else throw new Error('No window to open it in.');
}

/** The page where the browser lets its user choose the keys of extensions. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as ShortcutSettings;
  if (open) await open();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** A side panel that was cut off, by a crash or an update, could not tell that it closed; without this no page would show the panel. */
export function noSidePanelYet(): Promise<void> {
  return panelInSidePanel.set(false);
}
