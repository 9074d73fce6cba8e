import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Evidence } from '../../shared/domain/fact.ts';
import type { DossierKey } from '../../shared/domain/ledger.ts';
import type { Decision } from '../messaging/decision.ts';
import type { FrameReading, PanelAct, PanelActed, TabMessage, WhoseDossier } from '../messaging/messages.ts';
import { MessageError, send } from '../messaging/send.ts';
import type { AssessmentView, NoteView, UnreadableFrame } from '../messaging/views.ts';
import type { ReadObservation } from '../reader/read-observation.ts';
import { panelPreferencesOf } from '../storage/panel-preferences.ts';
import { isSameEvidence, showEvidence } from './evidence-highlight.ts';
import { type DossierReading, FollowedDossier } from './followed-dossier.ts';
import { ForeignFrames } from './foreign-frames.ts';
import { leadTo } from './lead-to.ts';
import { type PanelParts, whenPartsAreThere } from './loaded-parts.ts';
import type { OverlayOptions } from './overlay/mount-overlay.tsx';
import type { OverlayActions, ShownWhere } from './overlay/overlay-context.ts';
import { isReadingWindow } from './page-frames.ts';
import { PanelOutlet } from './panel-outlet.ts';
import { ProfileOnPage } from './profile-on-page.ts';
import { type ReadLabel, toldLabels } from './unclear-labels.ts';
import { viewActions } from './view-actions.ts';

/** Reads the dossier that is on the page, as long as one is, and shows in the panel what the background makes of it. */
export function startDossier(ctx: ContentScriptContext): void {
  if (isReadingWindow(window)) new DossierOnPage(ctx).start();
}

/** A reading that the background could not take is tried again after this long. */
const RETRY_MS = 5000;
/** Frames that read themselves tell so within this time; what did not by then is named as not readable. */
const FRAMES_TELL_MS = 2500;
/** Why it ended, when that is because the extension was updated or removed under the page. */
const DISCONNECTED = 'disconnected';

class DossierOnPage {
  readonly #ctx: ContentScriptContext;
  readonly #overlay: PanelOutlet;
  readonly #followed: FollowedDossier;
  readonly #foreign = new ForeignFrames();
  /** What stands on the page now, to point at. */
  #read: readonly ReadObservation[] = [];
  #labels: readonly ReadLabel[] = [];
  /** The dossier that the panel shows. */
  #shown: string | undefined;
  /** The establishing of the dossier of which the frames of other sites were told. */
  #toldEpoch: number | undefined;
  #lastSent = '';
  #assessment: AssessmentView | undefined;
  #unreadable: readonly UnreadableFrame[] = [];

  constructor(ctx: ContentScriptContext) {
    this.#ctx = ctx;
    this.#followed = new FollowedDossier(ctx, document, {
      profile: new ProfileOnPage(ctx),
      onLeave: () => this.#leave(),
      onUnknown: (identity) => {
        this.#forget();
        const { kind } = identity;
        const why = kind === 'ambiguous' ? kind : identity.why;
        this.#overlay.show({ kind: 'no-identity', reason: kind, ...(why ? { why } : {}) });
        this.#overlay.noteRead(new Date());
      },
      onReading: (reading) => void this.#receiveReading(reading),
      onFrameChange: () => {
        // What a frame told may be of a document that is not there any more; those that are tell anew.
        this.#foreign.forget();
        this.#toldEpoch = undefined;
      },
    });
    this.#overlay = new PanelOutlet(ctx);
  }

  /** Asked for at once, so that the panel need not wait for them once it is there. */
  #mountWhenLoaded(): void {
    const { load, save } = panelPreferencesOf(location.origin);
    const preferences = load();
    // Who waits for them hears of it.
    preferences.catch(() => undefined);
    whenPartsAreThere((parts) => this.#mount(parts, { load: () => preferences, save }));
  }

  #mount({ mountOverlay, texts }: PanelParts, preferences: OverlayOptions['preferences']): void {
    this.#overlay.mount(() =>
      mountOverlay({
        document,
        texts,
        version: browser.runtime.getManifest().version,
        preferences,
        actions: this.#actions(),
        ...(import.meta.env.MODE === 'demo' ? { mode: 'open' as const } : {}),
      }),
    );
  }

  #actions(): OverlayActions {
    return {
      signIn: async () => {
        await this.#act(() => send('account.sign-in', {}));
      },
      decide: (decision) => this.#decide(decision),
      showEvidence: (evidence, note) => this.#showEvidence(evidence, note),
      goTo: async (evidence) => leadTo(evidence.page.path, document),
      openDashboard: async () => {
        await this.#act(() => send('dashboard.open', {}));
      },
      reloadPage: () => location.reload(),
      views: viewActions({
        dossier: () => this.#shown,
        act: (task) => this.#act(task),
      }),
      shortcut: async () => (await this.#act(() => send('shortcut.get', {}))).shortcut,
      openShortcuts: async () => {
        await this.#act(() => send('shortcuts.open', {}));
      },
      // It tells by itself that it is open, and then the panel goes there.
      moveTo: async () => {
        await this.#act(() => send('side-panel.open', {}));
      },
    };
  }

  start(): void {
    const onMessage = (message: TabMessage, _sender: unknown, respond: (answer: unknown) => void) =>
      this.#receive(message, respond);
    browser.runtime.onMessage.addListener(onMessage);
    this.#ctx.onInvalidated(() => {
      browser.runtime?.onMessage?.removeListener(onMessage);
      // Without the extension nothing goes on here, and that must be said where the outcomes stood.
      if (this.#isCutOff()) this.#overlay.show({ kind: 'disconnected' });
      else this.#overlay.remove();
    });
    this.#followed.start();
    this.#mountWhenLoaded();
  }

  /** Before the page is painted with another client, nothing of this one is left in the panel. */
  #leave(): void {
    this.#forget();
    this.#overlay.show({ kind: 'changing' });
  }

  #forget(): void {
    this.#assessment = undefined;
    this.#read = [];
    this.#labels = [];
    this.#shown = undefined;
    this.#lastSent = '';
    this.#foreign.forget();
  }

  async #receiveReading({ id, own, labels, now }: DossierReading): Promise<void> {
    if (this.#shown !== id) this.#lastSent = '';
    this.#shown = id;
    this.#read = own;
    this.#labels = labels;
    this.#tellFrames();
    this.#nameUnreadable();
    if (await this.#sendReading(now)) this.#overlay.noteRead(now);
  }

  /** Frames of other sites learn whose dossier they are in; with another establishing they read anew. */
  #tellFrames(): void {
    const { held } = this.#followed;
    if (!held || this.#toldEpoch === held.epoch || this.#followed.closed.length === 0) return;
    this.#toldEpoch = held.epoch;
    void send('frames.look', {}).catch(() => undefined);
    this.#ctx.setTimeout(() => this.#nameUnreadable(), FRAMES_TELL_MS);
  }

  #nameUnreadable(): void {
    const unreadable = this.#foreign.unreadable(this.#followed.closed, this.#followed.ofOthers);
    if (JSON.stringify(unreadable) === JSON.stringify(this.#unreadable)) return;
    this.#unreadable = unreadable;
    if (this.#assessment) this.#show(this.#assessment);
  }

  /** @returns whether what stands on the page is in the outcomes */
  async #sendReading(now: Date): Promise<boolean> {
    const { held } = this.#followed;
    if (!held || held.id !== this.#shown) return false;
    const { id } = held;
    const observations = [...this.#read.map(({ observation }) => observation), ...this.#foreign.observationsFor(held)];
    // The same facts at the same places need no second evaluation; the moment of reading is not part of that.
    const labels = toldLabels(this.#labels, this.#foreign.labelsFor(held));
    const print = JSON.stringify([observations, labels], (key, value) => (key === 'seenAt' ? undefined : value));
    if (print === this.#lastSent) return true;
    this.#lastSent = print;
    try {
      this.#show(
        await this.#act(() => send('page.read', { dossier: id, readAt: now.toISOString(), observations, labels })),
      );
      return true;
    } catch (error) {
      this.#tellStale(error);
      // Read again with the next change of the page, or after a while.
      this.#lastSent = '';
      this.#ctx.setTimeout(() => void this.#followed.look(), RETRY_MS);
      return false;
    }
  }

  /** What was seen of the dossier is forgotten; what stands on the page now was not seen less. */
  #readAgain(): void {
    this.#lastSent = '';
    void this.#followed.look();
  }

  /** What could not be taken in is not in the outcomes: nobody may think that it is. */
  #tellStale(error: unknown): void {
    if (error instanceof MessageError && error.code === 'disconnected') return;
    if (this.#assessment) this.#show({ ...this.#assessment, isStale: true });
    else if (this.#followed.held) this.#overlay.show({ kind: 'failed' });
  }

  async #decide(decision: Decision): Promise<void> {
    const dossier = this.#shown;
    if (dossier !== undefined) this.#show(await this.#act(() => send('dossier.decide', { dossier, decision })));
  }

  async #showEvidence(evidence: Evidence, note?: NoteView): Promise<ShownWhere> {
    const { held } = this.#followed;
    const frame = this.#foreign.frameWith(held, (each) => isSameEvidence(each, evidence));
    if (frame === undefined)
      return showEvidence(evidence, [...this.#read, ...this.#labels], this.#followed.paths, note);
    const { shown } = await this.#act(() => send('frame.show-evidence', { frame, evidence }));
    return shown ? 'shown' : 'gone';
  }

  /** Has the background do something; when the extension is gone from under the page, the panel says so. */
  async #act<T>(task: () => Promise<T>): Promise<T> {
    try {
      return await task();
    } catch (error) {
      if (error instanceof MessageError && error.code === 'disconnected') {
        this.#ctx.abort(DISCONNECTED);
      }
      throw error;
    }
  }

  #isCutOff(): boolean {
    return this.#ctx.signal.reason === DISCONNECTED || browser.runtime?.id === undefined;
  }

  /** Shown only while this dossier is still the one on the page. */
  #show(assessment: AssessmentView): void {
    const { site, id } = assessment.dossier;
    // The same number may be another client in another dossier system.
    if (this.#shown !== id || site !== location.origin || this.#followed.held?.id !== id) return;
    const { unreadableFrames: _, ...others } = assessment;
    this.#assessment = this.#unreadable.length > 0 ? { ...others, unreadableFrames: this.#unreadable } : others;
    this.#overlay.show({ kind: 'assessment', assessment: this.#assessment });
  }

  /** @returns true when the answer comes later */
  #receive(message: TabMessage, respond: (answer: unknown) => void): boolean {
    if (message.kind === 'assessment.changed') this.#show(message.assessment);
    else if (message.kind === 'connection.changed' && this.#assessment) {
      this.#show({ ...this.#assessment, connection: message.connection });
    } else if (message.kind === 'panel.toggle') this.#overlay.toggle();
    else if (message.kind === 'site.switched-off') this.#ctx.abort('switched off');
    else if (message.kind === 'profile.changed') void this.#followed.followProfile();
    else if (message.kind === 'facts.wiped') this.#readAgain();
    else if (message.kind === 'frame.whose') respond(this.#whose());
    else if (message.kind === 'frame.read') respond({ accepted: this.#receiveFrame(message.frame, message.reading) });
    else if (message.kind === 'panel.state') respond(this.#overlay.state ?? null);
    else if (message.kind === 'panel.act') {
      void this.#actFor(message.dossier, message.act).then(respond);
      return true;
    }
    return false;
  }

  /** What a user chose in the side panel, which may show a dossier that is not on the page any more. */
  async #actFor(dossier: DossierKey | null, act: PanelAct): Promise<PanelActed> {
    if (act.kind === 'reload') {
      location.reload();
      return { ok: true };
    }
    if (dossier?.site !== location.origin || dossier.id !== this.#shown || this.#followed.held?.id !== dossier.id)
      return { ok: false, code: 'conflict', message: 'Dit dossier staat niet meer op de pagina.' };
    try {
      if (act.kind === 'show-evidence') return { ok: true, result: await this.#showEvidence(act.evidence, act.note) };
      if (act.kind === 'go-to') return { ok: true, result: leadTo(act.evidence.page.path, document) };
      await this.#decide(act.decision);
      return { ok: true };
    } catch (error) {
      const { code, message } = error instanceof MessageError ? error : { code: 'internal', message: '' };
      return { ok: false, code, message };
    }
  }

  #whose(): WhoseDossier {
    const { held } = this.#followed;
    return held ? { kind: 'known', ...held } : { kind: 'unknown' };
  }

  #receiveFrame(frame: number, reading: FrameReading): boolean {
    const isAccepted = this.#foreign.receive(frame, reading, this.#followed.held);
    this.#nameUnreadable();
    if (isAccepted) void this.#sendReading(new Date());
    return isAccepted;
  }
}
