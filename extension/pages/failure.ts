import { MessageError } from '../messaging/send.ts';
import type { Texts } from './i18n/nl.ts';

export interface Failure {
  readonly code: MessageError['code'];
  /** What the background said, a Dutch sentence. */
  readonly message: string;
  /** What the server said beside it, such as the version that is in force now. */
  readonly detail?: MessageError['detail'];
}

/** What went wrong in asking the background something. Anything but a `MessageError` is a fault of our own. */
export function failureOf(error: unknown): Failure {
  if (error instanceof MessageError) return { code: error.code, message: error.message, detail: error.detail };
  console.error(error);
  return { code: 'internal', message: '' };
}

/** The sentence to show: our own where the code says enough, else what the background said. */
export function failureText({ code, message }: Failure, texts: Texts): string {
  switch (code) {
    case 'cancelled':
      return texts.failure.cancelled;
    case 'unreachable':
      return texts.failure.unreachable;
    case 'unauthenticated':
      return texts.failure.unauthenticated;
    case 'forbidden':
      return texts.failure.forbidden;
    case 'disconnected':
      return texts.failure.disconnected;
    default:
      return message || texts.failure.unknown;
  }
}
