import { browser } from 'wxt/browser';
import { MessageError } from '../messaging/send.ts';
import type { Sender } from '../messaging/serve.ts';

/**
 * For what only our own pages may ask. A content script shares its process with the page it runs in, so what that page
 * could reach through it must stay small.
 * @throws MessageError
 */
export function onlyOwnPage({ url = '' }: Sender): void {
  if (!url.startsWith(browser.runtime.getURL('/')))
    throw new MessageError('forbidden', 'Dit kan alleen op een pagina van Dossierlens zelf.');
}
