import { browser } from 'wxt/browser';
import { MessageError } from '../messaging/send.ts';
import type { Handlers, Sender } from '../messaging/serve.ts';
import type { viewMessages } from '../messaging/view-messages.ts';
import type { HeldLedger } from '../storage/ledgers.ts';
import { conversationAbout, openSheet, sheetOf } from './conversation.ts';
import { findLedger, forgetLedger, keyOf } from './ledger-store.ts';
import { openDossiers, tell } from './open-dossiers.ts';
import { seenFactsView } from './seen-facts.ts';
import { wipeSendLog } from './send-log.ts';
import { sendLogView } from './send-log-view.ts';

/**
 * The ledger of the dossier that a tab shows. A page gets nothing of another dossier than the one that is open in its
 * own tab, whatever it asks for; only a page of our own may ask about another tab.
 */
async function openLedger(
  dossier: string,
  tab: number | undefined,
  { url = '', tab: own }: Sender,
): Promise<HeldLedger> {
  const isOurs = url.startsWith(browser.runtime.getURL('/'));
  const tabId = isOurs ? tab : own?.id;
  const [, key] = (await openDossiers()).find(([id]) => id === tabId) ?? [];
  const ledger = key === undefined ? undefined : await findLedger(key, new Date());
  const isOfSender = isOurs || (URL.canParse(url) && new URL(url).origin === ledger?.dossier.site);
  if (ledger?.dossier.id !== dossier || !isOfSender) {
    throw new MessageError('conflict', 'Dit dossier staat niet meer open. Open het opnieuw.');
  }
  return ledger;
}

/** Answers to everything in `messaging/view-messages.ts`. */
export const viewHandlers: Pick<Handlers, keyof typeof viewMessages> = {
  'facts.get': async ({ dossier, tab }, sender) => seenFactsView(await openLedger(dossier, tab, sender)),
  'facts.wipe': async ({ dossier, tab }, sender) => {
    const key = keyOf((await openLedger(dossier, tab, sender)).dossier);
    await forgetLedger(key);
    for (const [tabId, open] of await openDossiers()) if (open === key) await tell(tabId, { kind: 'facts.wiped' });
    return { isWiped: true };
  },
  'send-log.get': () => sendLogView(new Date()),
  'send-log.wipe': async () => {
    await wipeSendLog();
    return sendLogView(new Date());
  },
  'conversation.get': ({ requirements }) => conversationAbout(requirements),
  'conversation.print': async ({ requirements }) => {
    await openSheet(requirements);
    return { isOpen: true };
  },
  'conversation.sheet': ({ sheet }) => sheetOf(sheet),
};
