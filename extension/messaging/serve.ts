import { type Browser, browser } from 'wxt/browser';
import { type MessageName, messages, type RequestOf, type ResponseOf } from './messages.ts';
import { type Answer, MessageError } from './send.ts';
import { isStorageFull } from './storage-full.ts';

export type Sender = Browser.runtime.MessageSender;

export type Handlers = {
  readonly [N in MessageName]: (request: RequestOf<N>, sender: Sender) => Promise<ResponseOf<N>>;
};

function isMessage(message: unknown): message is { name: MessageName; request: unknown } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'name' in message &&
    Object.hasOwn(messages, String(message.name))
  );
}

/**
 * Answers messages from our own content scripts and pages. A content script shares its process with the page, so every
 * request is parsed here, and messages from anyone else get no answer.
 */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || !isMessage(message)) return undefined;
    answer(handlers, message.name, message.request, sender).then(respond);
    return true;
  });
}

async function answer<N extends MessageName>(
  handlers: Handlers,
  name: N,
  request: unknown,
  sender: Sender,
): Promise<Answer<N>> {
  const parsed = messages[name].request.safeParse(request);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    // The path only: the value may come from a dossier.
    console.error(`message ${name} refused at ${issue?.path.join('.') ?? ''}`);
    return { ok: false, code: 'malformed', message: 'Dossierlens kon deze pagina niet verwerken.' };
  }
  try {
    return { ok: true, response: await handlers[name](parsed.data as RequestOf<N>, sender) };
  } catch (error) {
    if (error instanceof MessageError && error.code !== 'disconnected') {
      return {
        ok: false,
        code: error.code,
        message: error.message,
        ...(error.detail ? { detail: error.detail } : {}),
      };
    }
    if (isStorageFull(error)) {
      const message = 'De opslag van de browser is vol. Dit kon niet worden bewaard.';
      return { ok: false, code: 'storage-full', message };
    }
    console.error(`message ${name} failed: ${error instanceof Error ? error.name : 'unknown'}`);
    return { ok: false, code: 'internal', message: 'Er ging iets mis in Dossierlens. Probeer het opnieuw.' };
  }
}
