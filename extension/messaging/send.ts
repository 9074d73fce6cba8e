import { browser } from 'wxt/browser';
import type { ErrorCode } from '../../shared/contract/error.ts';
import type { MessageName, RequestOf, ResponseOf } from './messages.ts';

/** How the background answers: the response, or why not. */
export type Answer<N extends MessageName> =
  | { readonly ok: true; readonly response: ResponseOf<N> }
  | { readonly ok: false; readonly code: ErrorCode | 'unreachable' | 'cancelled'; readonly message: string };

/** The background could not or would not do what was asked; `message` is a Dutch sentence for the screen. */
export class MessageError extends Error {
  readonly code: ErrorCode | 'unreachable' | 'cancelled' | 'disconnected';
  constructor(code: MessageError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Sends a message to the background and waits for its answer.
 * @throws MessageError `disconnected` when the extension was updated or removed under this page.
 */
export async function send<N extends MessageName>(name: N, request: RequestOf<N>): Promise<ResponseOf<N>> {
  let answer: Answer<N> | undefined;
  try {
    answer = await browser.runtime.sendMessage({ name, request });
  } catch {
    throw new MessageError('disconnected', 'Dossierlens is bijgewerkt. Laad deze pagina opnieuw.');
  }
  if (!answer) throw new MessageError('disconnected', 'Dossierlens antwoordt niet. Laad deze pagina opnieuw.');
  if (!answer.ok) throw new MessageError(answer.code, answer.message);
  return answer.response;
}
