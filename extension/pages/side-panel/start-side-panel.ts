import { browser } from 'wxt/browser';
import { mountOverlay } from '../../content/overlay/mount-overlay.tsx';
import type { OverlayActions, ShownWhere } from '../../content/overlay/overlay-context.ts';
import { defaultPreferences } from '../../content/overlay/panel-preferences.ts';
import { viewActions } from '../../content/view-actions.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { preferredLanguage } from '../../i18n/language.ts';
import { send } from '../../messaging/send.ts';
import { panelInSidePanel } from '../../storage/panel-home.ts';
import { TabInFront } from './tab-in-front.ts';

/** The same panel as in the page, for the dossier in the tab in front. */
export function startSidePanel(): void {
  const language = preferredLanguage(navigator.languages);
  document.documentElement.lang = language;
  const front = new TabInFront((state) => panel.show(state));
  const panel = mountOverlay({
    document,
    texts: catalogueOf(language),
    version: browser.runtime.getManifest().version,
    // It is as wide as the user made the side panel, and closed by closing that.
    preferences: { load: async () => ({ ...defaultPreferences, isOpen: true }), save: async () => undefined },
    actions: actionsFor(front),
    home: 'side-panel',
    mode: 'open',
  });
  void front.start();
  // While it is open the panel lives here; when it closes, the page has it again, so that it is never lost.
  void panelInSidePanel.set(true);
  window.addEventListener('pagehide', () => void panelInSidePanel.set(false));
}

function actionsFor(front: TabInFront): OverlayActions {
  return {
    signIn: async () => {
      await send('account.sign-in', {});
    },
    openDashboard: async () => {
      await send('dashboard.open', {});
    },
    shortcut: async () => (await send('shortcut.get', {})).shortcut,
    openShortcuts: async () => {
      await send('shortcuts.open', {});
    },
    moveTo: async () => {
      await panelInSidePanel.set(false);
      window.close();
    },
    decide: async (decision) => {
      await front.act({ kind: 'decide', decision });
    },
    showEvidence: async (evidence, note) =>
      (await front.act({ kind: 'show-evidence', evidence, ...(note && { note }) })) as ShownWhere,
    goTo: async (evidence) => (await front.act({ kind: 'go-to', evidence })) === true,
    reloadPage: () => void front.act({ kind: 'reload' }).catch(() => undefined),
    views: viewActions({ dossier: () => front.dossier, tab: () => front.tab, act: (task) => task() }),
  };
}
