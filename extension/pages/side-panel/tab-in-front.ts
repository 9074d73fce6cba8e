import { browser } from 'wxt/browser';
import type { DossierKey } from '../../../shared/domain/ledger.ts';
import type { PanelAct, PanelActed, PanelShown, TabMessage } from '../../messaging/messages.ts';
import { MessageError } from '../../messaging/send.ts';
import type { PanelState } from '../../messaging/views.ts';

const noDossier: PanelState = { kind: 'no-dossier' };

function isPanelShown(message: unknown): message is PanelShown {
  return (message as Partial<PanelShown> | null)?.kind === 'panel.shown';
}

/**
 * Follows what stands in the tab in front of this window. Whoever shows it must show nothing of the tab before it from
 * the moment that `onState` is called.
 */
export class TabInFront {
  readonly #onState: (state: PanelState) => void;
  #window: number | undefined;
  #tab: number | undefined;
  #dossier: DossierKey | null = null;

  constructor(onState: (state: PanelState) => void) {
    this.#onState = onState;
  }

  async start(): Promise<void> {
    browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
      if (windowId === this.#window) void this.#follow(tabId);
    });
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (tabId !== this.#tab) return;
      // What stood there is being left. When the next page has a dossier, it tells so itself.
      if (status === 'loading') this.#show(noDossier);
      if (status === 'complete') void this.#follow(tabId);
    });
    browser.runtime.onMessage.addListener((message: unknown, { id, tab }) => {
      if (id !== browser.runtime.id || !isPanelShown(message) || tab?.id === undefined) return;
      if (tab.id === this.#tab) this.#show(message.state);
    });
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    this.#window = tab?.windowId;
    if (tab?.id === undefined) this.#show(noDossier);
    else await this.#follow(tab.id);
  }

  /** The tab that is shown. */
  get tab(): number | undefined {
    return this.#tab;
  }

  /** The number of the dossier that is shown. */
  get dossier(): string | undefined {
    return this.#dossier?.id;
  }

  /**
   * Has the page do something with the dossier that is shown here.
   * @throws MessageError when that is not the one on the page any more, or nobody is there
   */
  async act(act: PanelAct): Promise<Extract<PanelActed, { ok: true }>['result']> {
    const answer = await this.#ask<PanelActed>(this.#tab, { kind: 'panel.act', dossier: this.#dossier, act });
    if (!answer)
      throw new MessageError('disconnected', 'Dossierlens is op deze pagina niet actief. Laad de pagina opnieuw.');
    if (!answer.ok) throw new MessageError(answer.code as MessageError['code'], answer.message);
    return answer.result;
  }

  async #follow(tabId: number): Promise<void> {
    if (this.#tab !== tabId) this.#show(noDossier);
    this.#tab = tabId;
    const state = await this.#ask<PanelState>(tabId, { kind: 'panel.state' });
    // Another tab may have come in front while this one answered.
    if (this.#tab === tabId) this.#show(state ?? noDossier);
  }

  async #ask<T>(tabId: number | undefined, message: TabMessage): Promise<T | undefined> {
    if (tabId === undefined) return undefined;
    const answer: T | null | undefined = await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
    return answer ?? undefined;
  }

  #show(state: PanelState): void {
    this.#dossier = state.kind === 'assessment' ? state.assessment.dossier : null;
    this.#onState(state);
  }
}
