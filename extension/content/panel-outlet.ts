import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { PanelShown } from '../messaging/messages.ts';
import type { PanelState } from '../messaging/views.ts';
import { panelInSidePanel } from '../storage/panel-home.ts';
import type { Overlay } from './overlay/mount-overlay.tsx';

/** Where the panel is shown: in the page, or in the side panel of the browser while that is open. */
export class PanelOutlet {
  #overlay: Overlay | undefined;
  #isInSidePanel = false;
  #isRemoved = false;
  #state: PanelState | undefined;
  #readAt: Date | undefined;

  constructor(ctx: ContentScriptContext) {
    const unwatch = panelInSidePanel.watch((isThere) => this.#move(isThere));
    ctx.onInvalidated(unwatch);
    // Until it is known, and when it cannot be, the page is the place where the user can see it.
    panelInSidePanel.get().then(
      (isThere) => this.#move(isThere),
      () => undefined,
    );
  }

  /** From now on there is a panel in the page; it begins with what is to be shown by now. */
  mount(mount: () => Overlay): void {
    if (this.#isRemoved || this.#overlay) return;
    this.#overlay = mount();
    if (this.#isInSidePanel) this.#overlay.setAway(true);
    if (this.#state) this.show(this.#state);
    if (this.#readAt) this.noteRead(this.#readAt);
  }

  /** What is shown now. */
  get state(): PanelState | undefined {
    return this.#state;
  }

  /** When it returns, nothing of what was shown before is left in the page. */
  show(state: PanelState): void {
    this.#state = state;
    // The side panel is no longer heard then; the page is where the user must see it.
    if (state.kind === 'disconnected') this.#overlay?.setAway(false);
    this.#overlay?.show(state);
    this.#tell();
  }

  toggle(): void {
    this.#overlay?.toggle();
  }

  noteRead(startedAt: Date): void {
    this.#readAt = startedAt;
    this.#overlay?.noteRead(startedAt);
  }

  remove(): void {
    this.#isRemoved = true;
    this.#overlay?.remove();
  }

  #move(isInSidePanel: boolean): void {
    this.#isInSidePanel = isInSidePanel;
    this.#overlay?.setAway(isInSidePanel);
    this.#tell();
  }

  #tell(): void {
    if (!this.#isInSidePanel || !this.#state) return;
    const shown: PanelShown = { kind: 'panel.shown', state: this.#state };
    // Nobody may be listening any more; then the side panel is closing.
    void Promise.resolve(browser.runtime?.sendMessage(shown)).catch(() => undefined);
  }
}
