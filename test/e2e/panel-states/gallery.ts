/// <reference path="../../../extension/wxt.d.ts" />
import { mountOverlay } from '../../../extension/content/overlay/mount-overlay.tsx';
import { defaultPreferences } from '../../../extension/content/overlay/panel-preferences.ts';
import { nl } from '../../../extension/i18n/nl.ts';
import { states } from './states.ts';
import { viewAnswers } from './view-answers.ts';

/** Runs in a page: the panel without an extension around it, to be looked at in every state. */
export interface Gallery {
  readonly names: readonly string[];
  show(name: string, isOpen: boolean): void;
}

declare global {
  interface Window {
    gallery: Gallery;
  }
}

let mounted: ReturnType<typeof mountOverlay> | undefined;

window.gallery = {
  names: Object.keys(states),
  show(name, isOpen) {
    mounted?.remove();
    mounted = mountOverlay({
      document,
      texts: nl,
      version: '0.1.0',
      mode: 'open',
      preferences: { load: async () => ({ ...defaultPreferences, isOpen }), save: async () => undefined },
      actions: {
        decide: async () => undefined,
        signIn: async () => undefined,
        showEvidence: async () => 'elsewhere',
        openDashboard: async () => undefined,
        reloadPage: () => undefined,
        shortcut: async () => 'Alt+Shift+D',
        openShortcuts: async () => undefined,
        moveTo: async () => Promise.reject(new Error('no side panel')),
        goTo: async () => true,
        views: viewAnswers,
      },
    });
    const state = states[name];
    if (state) mounted.show(state);
  },
};
