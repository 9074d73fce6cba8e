import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Evidence, ScalarValue } from '../../shared/domain/fact.ts';
import type { FactName } from '../../shared/facts/vocabulary.ts';
import { preferredLanguage } from '../i18n/language.ts';
import type { TabMessage } from '../messaging/messages.ts';
import { MessageError, send } from '../messaging/send.ts';
import type { AssessmentView } from '../messaging/views.ts';
import { placeOf } from '../reader/page-place.ts';
import { type ReadObservation, readPage } from '../reader/read-page.ts';
import { panelPreferencesOf } from '../storage/panel-preferences.ts';
import { showEvidence } from './evidence-highlight.ts';
import { followPage } from './follow-page.ts';
import { IdentityFence } from './identity-fence.ts';
import { mountOverlay, type Overlay } from './overlay/mount-overlay.tsx';
import { rememberTypedControls } from './typed-controls.ts';

/** Reads the dossier that is on the page, as long as one is, and shows in the panel what the background makes of it. */
export function startDossier(ctx: ContentScriptContext): void {
  const dossier = new DossierOnPage(ctx);
  dossier.start();
}

/** A reading that the background could not take is tried again after this long. */
const RETRY_MS = 5000;

class DossierOnPage {
  readonly #ctx: ContentScriptContext;
  readonly #overlay: Overlay;
  readonly #fence = new IdentityFence(document.documentElement, () => location.href);
  readonly #isTyped: (element: Element) => boolean;
  /** What stands on the page now, to point at. */
  #read: readonly ReadObservation[] = [];
  /** The dossier that the panel shows. */
  #shown: string | undefined;
  #lastSent = '';
  #assessment: AssessmentView | undefined;

  constructor(ctx: ContentScriptContext) {
    this.#ctx = ctx;
    this.#isTyped = rememberTypedControls(ctx, document);
    this.#overlay = mountOverlay({
      document,
      language: preferredLanguage(navigator.languages),
      version: browser.runtime.getManifest().version,
      preferences: panelPreferencesOf(location.origin),
      actions: {
        signIn: async () => {
          await this.#act(() => send('account.sign-in', {}));
        },
        answer: (fact, value) => this.#answer(fact, value),
        showEvidence: async (evidence: Evidence) => showEvidence(evidence, this.#read),
        openDashboard: async () => {
          await this.#act(() => send('dashboard.open', {}));
        },
        reloadPage: () => location.reload(),
      },
      ...(import.meta.env.MODE === 'demo' ? { mode: 'open' as const } : {}),
    });
  }

  start(): void {
    const onMessage = (message: TabMessage) => this.#receive(message);
    browser.runtime.onMessage.addListener(onMessage);
    this.#ctx.onInvalidated(() => {
      browser.runtime.onMessage.removeListener(onMessage);
      this.#overlay.remove();
    });
    followPage(this.#ctx, document, {
      onChange: (records) => {
        this.#fence.noteChanges(records, performance.now());
        if (this.#shown !== undefined && !this.#fence.holds()) this.#leave();
      },
      onQuiet: () => void this.#look(),
    });
  }

  /** Before the page is painted with another client, nothing of this one is left in the panel. */
  #leave(): void {
    this.#fence.drop();
    this.#assessment = undefined;
    this.#read = [];
    this.#shown = undefined;
    this.#lastSent = '';
    this.#overlay.show({ kind: 'changing' });
  }

  async #look(): Promise<void> {
    const at = performance.now();
    const identity = this.#fence.establish(at);
    if (identity.kind === 'changing') {
      if (this.#shown !== undefined) this.#leave();
      this.#ctx.setTimeout(() => void this.#look(), identity.lookAgainIn);
      return;
    }
    if (identity.kind !== 'known') {
      this.#shown = undefined;
      this.#read = [];
      this.#overlay.show({ kind: 'no-identity', reason: identity.kind });
      return;
    }
    const { id } = identity;
    if (this.#shown !== id) this.#lastSent = '';
    this.#shown = id;
    const now = new Date();
    const place = placeOf(document.body, location.pathname, document.title);
    const read = readPage(document.body, place, { now, isIgnored: this.#isTyped });
    const own = this.#fence.keepOwn(id, read, at);
    // What the page held for the client before may yet be drawn anew for this one.
    if (own.length < read.length && !this.#fence.isAtRest(at)) this.#ctx.setTimeout(() => void this.#look(), 1600);
    this.#read = own;
    await this.#sendReading(id, own, now);
  }

  async #sendReading(id: string, own: readonly ReadObservation[], now: Date): Promise<void> {
    const observations = own.map(({ observation }) => observation);
    // The same facts at the same places need no second evaluation; the moment of reading is not part of that.
    const print = JSON.stringify(observations, (key, value) => (key === 'seenAt' ? undefined : value));
    if (print === this.#lastSent) return;
    this.#lastSent = print;
    try {
      this.#show(await this.#act(() => send('page.read', { dossier: id, readAt: now.toISOString(), observations })));
    } catch {
      // Read again with the next change of the page, or after a while.
      this.#lastSent = '';
      this.#ctx.setTimeout(() => void this.#look(), RETRY_MS);
    }
  }

  async #answer(fact: FactName, value: ScalarValue | null): Promise<void> {
    const dossier = this.#shown;
    if (dossier !== undefined) this.#show(await this.#act(() => send('context.answer', { dossier, fact, value })));
  }

  /** Has the background do something; when the extension is gone from under the page, the panel says so. */
  async #act<T>(task: () => Promise<T>): Promise<T> {
    try {
      return await task();
    } catch (error) {
      if (error instanceof MessageError && error.code === 'disconnected') {
        this.#overlay.show({ kind: 'disconnected' });
        this.#ctx.abort('disconnected');
      }
      throw error;
    }
  }

  /** Shown only while this dossier is still the one on the page. */
  #show(assessment: AssessmentView): void {
    const { site, id } = assessment.dossier;
    // The same number may be another client in another dossier system.
    if (this.#shown !== id || site !== location.origin || !this.#fence.holds()) return;
    this.#assessment = assessment;
    this.#overlay.show({ kind: 'assessment', assessment });
  }

  #receive(message: TabMessage): void {
    if (message.kind === 'assessment.changed') this.#show(message.assessment);
    else if (message.kind === 'connection.changed' && this.#assessment) {
      this.#show({ ...this.#assessment, connection: message.connection });
    } else if (message.kind === 'panel.toggle') this.#overlay.toggle();
    else if (message.kind === 'site.switched-off') this.#ctx.abort('switched off');
  }
}
