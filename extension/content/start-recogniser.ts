import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Answer } from '../messaging/send.ts';
import { openShadowRootsWith } from '../reader/composed-tree.ts';
import { type Identity, readDocumentIdentity } from '../reader/identity.ts';
import { mayShowDossier } from '../reader/profile/may-show-dossier.ts';
import { type Recognition, readRecognition } from '../storage/recognition.ts';
import { FencedFrames } from './fenced-frames.ts';
import { type FollowedPage, followPage } from './follow-page.ts';
import { openShadowRoot } from './open-shadow-root.ts';
import { isReadingWindow } from './page-frames.ts';
import { leaveRecognised } from './recognised.ts';
import { WatchedFrames } from './watch-frames.ts';

/**
 * Looks on a permitted site whether a dossier is on the page, and does nothing else until there is one; then the
 * background loads the reader and the panel.
 */
export function startRecogniser(ctx: ContentScriptContext): void {
  // A frame of the same site is looked at by the page around it.
  if (!isReadingWindow(window)) return;
  openShadowRootsWith(openShadowRoot);
  let isAsked = false;
  let followed: FollowedPage | undefined;
  const frames = new WatchedFrames(ctx, document, {
    onArrival: (arrived) => followed?.observe(arrived),
    onFrameChange: () => followed?.changed(),
    now: () => performance.now(),
  });
  const page = new FencedFrames(document, frames, readDocumentIdentity);
  const told = new TellUnknown();
  // What the site profiles say of this site comes from storage, so that looking does not wake the background.
  let recognition: readonly Recognition[] = [];
  const mayShow = () =>
    frames.standing.some(({ document: { documentElement, URL: address } }) =>
      mayShowDossier(recognition, documentElement, new URL(address)),
    );
  readRecognition().then(
    (stored) => {
      recognition = stored;
      if (stored.length > 0) followed?.changed();
    },
    () => undefined,
  );

  const askFor = (name: 'dossier.recognised' | 'frame.opened') => {
    isAsked = true;
    // Not `send`: that would bring the message definitions into a page without a dossier.
    browser.runtime.sendMessage({ name, request: {} }).then(
      (answer?: Answer<'dossier.recognised'>) => {
        const isLoaded = answer?.ok && answer.response.loaded;
        // Switched off in the meantime: then there is nothing to look for any more either.
        if (isLoaded || (answer && !answer.ok && answer.code === 'forbidden')) ctx.abort('recognised');
        isAsked = false;
      },
      () => {
        isAsked = false;
      },
    );
  };
  followed = followPage(ctx, document, {
    isUrgent: () => true,
    onChange: (records) => page.markChanged(records),
    onQuiet: async () => {
      if (isAsked) return;
      frames.look();
      await page.prepare(ctx.signal);
      if (isAsked) return;
      const identity = page.readIdentity();
      told.tell(identity);
      if (identity.kind !== 'known' && !mayShow()) return;
      leaveRecognised(identity, document.URL);
      askFor('dossier.recognised');
    },
  });
  // The page around a frame may have a dossier on it already.
  if (window !== window.parent) askFor('frame.opened');
}

/** Tells the background when a page looks like a dossier and it cannot be established whose; each reason once. */
class TellUnknown {
  #told: string | null = null;

  tell(identity: Identity): void {
    const reason = identity.kind === 'ambiguous' ? 'ambiguous' : (identity.kind === 'none' && identity.why) || null;
    if (reason === this.#told || window !== window.parent) return;
    this.#told = reason;
    browser.runtime.sendMessage({ name: 'dossier.unknown', request: { reason } }).catch(() => undefined);
  }
}
