import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Answer } from '../messaging/send.ts';
import { readIdentity } from '../reader/identity.ts';
import { followPage } from './follow-page.ts';

/**
 * Looks on a permitted site whether a dossier is on the page, and does nothing else until there is one; then the
 * background loads the reader and the panel.
 */
export function startRecogniser(ctx: ContentScriptContext): void {
  let isAsked = false;
  followPage(ctx, document, {
    onChange: () => undefined,
    onQuiet: () => {
      if (isAsked || readIdentity(document.body).kind !== 'known') return;
      isAsked = true;
      // Not `send`: that would bring the message definitions into a page without a dossier.
      browser.runtime.sendMessage({ name: 'dossier.recognised', request: {} }).then(
        (answer?: Answer<'dossier.recognised'>) => {
          // Switched off in the meantime: then there is nothing to look for any more either.
          if (answer?.ok || answer?.code === 'forbidden') ctx.abort('recognised');
          else isAsked = false;
        },
        () => {
          isAsked = false;
        },
      );
    },
  });
}
