import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { FrameReading, TabMessage } from '../messaging/messages.ts';
import { MessageError, send } from '../messaging/send.ts';
import type { ReadObservation } from '../reader/read-observation.ts';
import { showEvidence } from './evidence-highlight.ts';
import { type DossierReading, FollowedDossier } from './followed-dossier.ts';
import { framePathOf, isReadingWindow } from './page-frames.ts';
import { ProfileOnPage } from './profile-on-page.ts';
import { type ReadLabel, toldLabels } from './unclear-labels.ts';

/**
 * Reads a frame of another site than the page around it, and tells that page what it read. Frames of the same site are
 * read by the page itself.
 */
export function startFrameReader(ctx: ContentScriptContext): void {
  if (window !== window.parent && isReadingWindow(window)) new FrameReader(ctx).start();
}

/** Asked again after this long when nobody could tell whose dossier it is. */
const ASK_AGAIN_MS = 2000;
const MOST_QUESTIONS = 30;

class FrameReader {
  readonly #ctx: ContentScriptContext;
  readonly #followed: FollowedDossier;
  #read: readonly ReadObservation[] = [];
  #labels: readonly ReadLabel[] = [];
  #lastSent = '';
  #questions = 0;

  constructor(ctx: ContentScriptContext) {
    this.#ctx = ctx;
    this.#followed = new FollowedDossier(ctx, document, {
      profile: new ProfileOnPage(ctx),
      onLeave: () => this.#forget(),
      onUnknown: ({ kind }) => {
        if (kind === 'none') {
          void this.#askWhose();
          return;
        }
        // Several dossiers: nothing here is of one for sure, whatever the page around it says.
        this.#forget();
        void this.#tell({ observations: [] });
      },
      onReading: (reading) => void this.#receive(reading),
    });
  }

  start(): void {
    const onMessage = (message: TabMessage, _sender: unknown, respond: (answer: unknown) => void) => {
      if (message.kind === 'site.switched-off') this.#ctx.abort('switched off');
      else if (message.kind === 'profile.changed') void this.#followed.followProfile();
      else if (message.kind === 'frame.show-evidence') {
        respond({ shown: showEvidence(message.evidence, [...this.#read, ...this.#labels]) === 'shown' });
      } else if (message.kind === 'frames.look') {
        this.#lastSent = '';
        this.#questions = 0;
        void this.#followed.look();
      }
    };
    browser.runtime.onMessage.addListener(onMessage);
    this.#ctx.onInvalidated(() => browser.runtime.onMessage.removeListener(onMessage));
    this.#followed.start();
  }

  #forget(): void {
    this.#read = [];
    this.#labels = [];
    this.#lastSent = '';
  }

  /** Only while the page around it shows one and the same dossier is what stands here of that dossier. */
  async #askWhose(): Promise<void> {
    const whose = await send('frame.whose', {}).catch(() => undefined);
    if (whose?.kind === 'known') {
      this.#followed.lend(whose);
      return;
    }
    this.#forget();
    this.#questions += 1;
    if (this.#questions < MOST_QUESTIONS) this.#ctx.setTimeout(() => void this.#followed.look(), ASK_AGAIN_MS);
  }

  async #receive({ id, own, labels, epoch }: DossierReading): Promise<void> {
    this.#read = own;
    this.#labels = labels;
    const observations = own.map(({ observation }) => observation);
    const told = toldLabels(labels);
    await this.#tell({ dossier: id, ...(epoch === undefined ? {} : { epoch }), observations, labels: told });
  }

  async #tell(reading: FrameReading): Promise<void> {
    const print = JSON.stringify(reading, (key, value) => (key === 'seenAt' ? undefined : value));
    if (print === this.#lastSent) return;
    this.#lastSent = print;
    const path = framePathOf(window);
    try {
      const { accepted } = await send('frame.read', { ...reading, ...(path === undefined ? {} : { path }) });
      if (!accepted) this.#lastSent = '';
    } catch (error) {
      this.#lastSent = '';
      if (error instanceof MessageError && (error.code === 'disconnected' || error.code === 'forbidden'))
        this.#ctx.abort(error.code);
    }
  }
}
