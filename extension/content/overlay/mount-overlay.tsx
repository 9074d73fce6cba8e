import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../i18n/language.ts';
import type { Catalogue } from '../../i18n/nl.ts';
import type { PanelState } from '../../messaging/views.ts';
import { App } from './app.tsx';
import { createHost, focusedElement, keepKeysInside } from './host.ts';
import { keepInPage } from './keep-in-page.ts';
import type { OverlayActions, PanelHome } from './overlay-context.ts';
import { defaultPreferences, type PanelPreferences, repairPreferences } from './panel-preferences.ts';

export interface OverlayOptions {
  readonly document: Document;
  /** In the language of the panel. */
  readonly texts: Catalogue;
  readonly version: string;
  readonly preferences: {
    load(): Promise<PanelPreferences>;
    save(preferences: PanelPreferences): Promise<void>;
  };
  readonly actions: OverlayActions;
  /** Closed, so that the page cannot read what stands in the panel. Tests open it. */
  readonly mode?: ShadowRootMode;
  /** In the page unless told otherwise. */
  readonly home?: PanelHome;
}

export interface Overlay {
  /** When it returns, nothing of what was shown before is left in the page. */
  show(state: PanelState): void;
  /** In and out with the keyboard: opens the panel and goes in, or goes back to where one was on the page. */
  toggle(): void;
  /** Out of sight while the panel lives elsewhere; it comes back with what was shown last. */
  setAway(isAway: boolean): void;
  /** The page as it was at this moment was read, and what came of it is shown; left in the panel for who waits for it. */
  noteRead(startedAt: Date): void;
  remove(): void;
}

export function mountOverlay({
  document,
  texts,
  version,
  preferences,
  actions,
  mode = 'closed',
  home = 'page',
}: OverlayOptions): Overlay {
  const { host, shadow, container } = createHost(document, texts.language as Language, mode);
  const lifetime = new AbortController();
  keepKeysInside(shadow, lifetime.signal);
  keepInPage(host, lifetime.signal);
  const root = createRoot(container);

  let state: PanelState | undefined;
  let settled: PanelPreferences | undefined;
  let isRemoved = false;
  let isAway = false;
  /** Where the user was on the page before he came in. */
  let cameFrom: HTMLElement | undefined;

  host.addEventListener('focusin', (event) => {
    if (event.relatedTarget instanceof HTMLElement && event.relatedTarget !== host) cameFrom = event.relatedTarget;
  });

  const isInside = () => document.activeElement === host;
  const render = () => {
    if (!state || !settled || isRemoved) return;
    if (isAway) {
      flushSync(() => root.render(null));
      return;
    }
    const wasInside = isInside();
    const view = { state, preferences: settled, version, home };
    const app = <App {...view} t={texts} actions={actions} onPreferences={prefer} onLeave={leave} />;
    flushSync(() => root.render(app));
    // What had the focus may be gone with the former state; the user stays in the panel, never thrown out of it.
    if (wasInside && !shadow.activeElement) enter();
  };
  const prefer = (next: PanelPreferences) => {
    settled = next;
    render();
    // Not remembered is no reason to bother anyone: the panel does what was asked.
    preferences.save(next).catch(() => undefined);
  };
  const enter = () => {
    const point = shadow.querySelector<HTMLElement>('[data-stop][tabindex="0"]');
    const target = point ?? shadow.querySelector<HTMLElement>('.panel, .ring');
    target?.focus({ preventScroll: true });
  };
  const goBack = () => {
    if (cameFrom?.isConnected) cameFrom.focus({ preventScroll: true });
    return !isInside();
  };
  const leave = () => {
    if (settled) prefer({ ...settled, isOpen: false });
    if (!goBack()) shadow.querySelector<HTMLElement>('.ring')?.focus();
  };

  preferences
    .load()
    .then(repairPreferences, () => defaultPreferences)
    .then((loaded) => {
      settled ??= loaded;
      render();
    });

  return {
    show(next) {
      state = next;
      render();
    },
    toggle() {
      if (!settled || !state || isAway) return;
      if (settled.isOpen && isInside()) {
        if (!goBack()) (shadow.activeElement as HTMLElement | null)?.blur();
        return;
      }
      if (!isInside()) cameFrom = focusedElement(document);
      if (!settled.isOpen) prefer({ ...settled, isOpen: true });
      enter();
    },
    setAway(next) {
      isAway = next;
      render();
    },
    noteRead(startedAt) {
      container.dataset.readAt = String(startedAt.getTime());
    },
    remove() {
      if (isRemoved) return;
      isRemoved = true;
      lifetime.abort();
      root.unmount();
      host.remove();
    },
  };
}
