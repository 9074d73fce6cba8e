import { browser } from 'wxt/browser';
import type { DossierKey, Ledger } from '../../shared/domain/ledger.ts';
import { MessageError } from '../messaging/send.ts';
import type { Handlers, Sender } from '../messaging/serve.ts';
import type { AssessmentView, ConnectionView } from '../messaging/views.ts';
import { signIn, signOut } from './account.ts';
import { assess, assessmentView } from './assess.ts';
import { connectionView } from './connection.ts';
import { findLedger, keyOf, recordAnswer, recordObservations } from './ledger-store.ts';
import { noteOpen, openDossiers, showBadge, tell } from './open-dossiers.ts';
import { flushOutbox, submitAssessment } from './outbox.ts';
import { ruleSetsInUse } from './rule-sets.ts';
import { synchronise, teamGaps } from './server.ts';
import { siteView, switchSite } from './sites.ts';

/** The style of the evidence that **Toon** points at; user-origin CSS, so that the page itself is not changed. */
const HIGHLIGHT_CSS = '::highlight(dossierlens) { background-color: #fde68a; color: #1c1917; }';

/** Site, tab and frame come from the browser, never from the message. */
function whereIs(sender: Sender): { readonly tabId: number; readonly site: string } {
  const tabId = sender.tab?.id;
  const { protocol, origin } = new URL(sender.url ?? 'about:blank');
  if (tabId === undefined || (protocol !== 'https:' && protocol !== 'http:'))
    throw new MessageError('forbidden', 'Dit kan alleen vanuit een tabblad.');
  return { tabId, site: origin };
}

/** Assesses what is known of a dossier, sends the outcomes on their way and shows the number of gaps. */
async function reassess(ledger: Ledger, tabId: number): Promise<AssessmentView> {
  const now = new Date();
  const assessments = await assess(ledger, now);
  await submitAssessment(ledger, assessments, now);
  const view = await assessmentView(ledger, assessments, now);
  await showBadge(tabId, view);
  void flushOutbox().then(() => tellConnection(view.connection));
  return view;
}

/** What the worker sees of account and server; the moment of the last contact changes all the time. */
function printOf({ account, server, waiting }: ConnectionView): string {
  return JSON.stringify([account, server, waiting]);
}

/** Whether sending worked is known only after the outcomes were shown. */
async function tellConnection(shown: ConnectionView): Promise<void> {
  const connection = await connectionView();
  if (printOf(connection) === printOf(shown)) return;
  for (const [tabId] of await openDossiers()) await tell(tabId, { kind: 'connection.changed', connection });
}

/** Other tabs on the same dossier see what was read here. */
async function tellOthers(dossier: DossierKey, from: number, assessment: AssessmentView): Promise<void> {
  for (const [tabId, key] of await openDossiers()) {
    if (tabId !== from && key === keyOf(dossier)) await tell(tabId, { kind: 'assessment.changed', assessment });
  }
}

/** Something that holds for every dossier changed: who is signed in, the rules, the connection. */
export async function refreshOpenDossiers(): Promise<void> {
  for (const [tabId, key] of await openDossiers()) {
    const ledger = await findLedger(key, new Date());
    if (ledger) await tell(tabId, { kind: 'assessment.changed', assessment: await reassess(ledger, tabId) });
  }
}

async function refreshed(): Promise<ConnectionView> {
  await synchronise();
  await refreshOpenDossiers();
  return connectionView();
}

export const handlers: Handlers = {
  'dossier.recognised': async (_, sender) => {
    const { tabId, site } = whereIs(sender);
    // Switched off while the recogniser was already waiting in this tab.
    if ((await siteView(site)).state === 'off') throw new MessageError('forbidden', 'Dossierlens staat hier uit.');
    await browser.scripting.insertCSS({ target: { tabId }, css: HIGHLIGHT_CSS, origin: 'USER' });
    await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/dossier.js'] });
    return { loaded: true };
  },
  'page.read': async ({ dossier: id, observations }, sender) => {
    const { tabId, site } = whereIs(sender);
    const dossier = { site, id };
    const ledger = await recordObservations(dossier, observations, new Date());
    await noteOpen(tabId, dossier);
    const view = await reassess(ledger, tabId);
    await tellOthers(dossier, tabId, view);
    return view;
  },
  'context.answer': async ({ dossier: id, fact, value }, sender) => {
    const { tabId, site } = whereIs(sender);
    const dossier = { site, id };
    const view = await reassess(await recordAnswer(dossier, fact, value, new Date()), tabId);
    await tellOthers(dossier, tabId, view);
    return view;
  },
  'connection.get': () => connectionView(),
  'account.sign-in': async () => {
    await signIn();
    return refreshed();
  },
  'account.sign-out': async () => {
    // What waits is of this person's team; the next one may be of another.
    await flushOutbox();
    await signOut();
    await refreshOpenDossiers();
    return connectionView();
  },
  'site.get': ({ origin }) => siteView(origin),
  'site.switch': async ({ origin, isOn }) => switchSite(origin, isOn),
  'dashboard.open': async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') });
    return { isOpen: true };
  },
  'gaps.get': ({ team }) => teamGaps(team),
  'rule-sets.get': async () => ({ ruleSets: (await ruleSetsInUse()).map(({ content }) => content) }),
};
