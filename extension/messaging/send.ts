import { browser } from 'wxt/browser';
import type { ErrorBody, ErrorCode } from '../../shared/contract/error.ts';
import type { MessageName, RequestOf, ResponseOf } from './messages.ts';

/** How the background answers: the response, or why not. */
export type Answer<N extends MessageName> =
  | { readonly ok: true; readonly response: ResponseOf<N> }
  | {
      readonly ok: false;
      readonly code: ErrorCode | 'unreachable' | 'cancelled' | 'storage-full';
      readonly message: string;
      readonly detail?: ErrorBody;
    };

/** The background could not or would not do what was asked; `message` is a Dutch sentence for the screen. */
export class MessageError extends Error {
  readonly code: ErrorCode | 'unreachable' | 'cancelled' | 'storage-full' | 'disconnected';
  /** What the server said beside its sentence, when it was the server that refused. */
  readonly detail: ErrorBody | undefined;
  constructor(code: MessageError['code'], message: string, detail?: ErrorBody) {
    super(message);
    this.code = code;
    this.detail = detail;
  }
}

/**
 * Sends a message to the background and waits for its answer. The browser may end the background at any moment, also
 * while it is at work for us; then it is asked once more.
 * @throws MessageError `disconnected` when the extension was updated or removed under this page.
 */
export async function send<N extends MessageName>(name: N, request: RequestOf<N>): Promise<ResponseOf<N>> {
  const answer = (await ask(name, request)) ?? (await ask(name, request));
  if (!answer) throw new MessageError('internal', 'Dossierlens antwoordt niet. Probeer het opnieuw.');
  if (!answer.ok) throw new MessageError(answer.code, answer.message, answer.detail);
  return answer.response;
}

async function ask<N extends MessageName>(name: N, request: RequestOf<N>): Promise<Answer<N> | undefined> {
  try {
    return await browser.runtime.sendMessage({ name, request });
  } catch (error) {
    if (isCutOff(error)) throw new MessageError('disconnected', 'Dossierlens is bijgewerkt. Laad deze pagina opnieuw.');
    return undefined;
  }
}

/** Whether the extension is gone from under this page, rather than that its background was ended. */
function isCutOff(error: unknown): boolean {
  return browser.runtime?.id === undefined || /context invalidated/i.test(error instanceof Error ? error.message : '');
}
