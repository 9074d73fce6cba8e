import { browser } from 'wxt/browser';
import type { DossierKey } from '../../shared/domain/ledger.ts';
import { MessageError } from '../messaging/send.ts';
import type { Handlers, Sender } from '../messaging/serve.ts';
import type { AssessmentView, ConnectionView } from '../messaging/views.ts';
import type { HeldLedger } from '../storage/ledgers.ts';
import { signIn, signOut } from './account.ts';
import { adminHandlers } from './admin.ts';
import { assess, assessmentView } from './assess.ts';
import { connectionView } from './connection.ts';
import { dashboardHandlers, ruleSetsForPages } from './dashboard.ts';
import { decide } from './decide.ts';
import { watchRules } from './follow-rules.ts';
import { loadFrameReader, loadReaders, passOn, showInFrame, tellFrames, whoseDossier } from './frames.ts';
import { improvementHandlers } from './improvement.ts';
import { findLedger, keyOf, recordObservations } from './ledger-store.ts';
import { noteOpen, noteUnknown, openDossiers, showBadge, tell, unknownDossierIn } from './open-dossiers.ts';
import { flushOutbox, submitAssessment } from './outbox.ts';
import { ownLabels } from './own-vocabulary.ts';
import { openShortcutSettings, openSidePanel, TOGGLE_PANEL } from './panel-places.ts';
import { pickerHandlers } from './picker.ts';
import { policyHandlers } from './policy.ts';
import { ruleSetsInUse } from './rule-sets.ts';
import { synchronise } from './server.ts';
import { fetchDecisions, noteWaiting, sendDecisions } from './share-decisions.ts';
import { profileFor } from './site-profiles.ts';
import { followProfiles } from './site-profiles-follow.ts';
import { noteHealth } from './site-profiles-health.ts';
import { siteView, switchSite } from './sites.ts';
import { tryHandlers } from './try-draft.ts';
import { unattended } from './unattended.ts';
import { viewHandlers } from './view-handlers.ts';
import { shareReference } from './worklist-send.ts';

/** Site, tab and frame come from the browser, never from the message. */
function whereIs(sender: Sender): { readonly tabId: number; readonly site: string } {
  const tabId = sender.tab?.id;
  const { protocol, origin } = new URL(sender.url ?? 'about:blank');
  if (tabId === undefined || (protocol !== 'https:' && protocol !== 'http:'))
    throw new MessageError('forbidden', 'Dit kan alleen vanuit een tabblad.');
  return { tabId, site: origin };
}

async function refuseWhereOff({ url = '' }: Sender): Promise<void> {
  // What a page fills a frame with has no address; then the page counts, which was looked at itself.
  if (!/^https?:/.test(url)) return;
  if ((await siteView(new URL(url).origin)).state === 'off')
    throw new MessageError('forbidden', 'Dossierlens staat hier uit.');
}

/** Assesses what is known of a dossier, sends the outcomes on their way and shows the number of gaps. */
async function reassess(ledger: HeldLedger, tabId: number): Promise<AssessmentView> {
  const now = new Date();
  const assessments = await assess(ledger, now);
  const isKept = await submitAssessment(ledger, assessments, now).then(
    () => true,
    (error: unknown) => {
      console.error(`outcomes were not kept: ${error instanceof Error ? error.name : 'unknown'}`);
      return false;
    },
  );
  const assessment = await assessmentView(ledger, assessments, now);
  // The outcomes hold all the same; nobody may think that they were sent.
  const view: AssessmentView = isKept ? assessment : { ...assessment, isUnsent: true };
  await showBadge(tabId, view);
  unattended(flushOutbox().then(() => tellConnection(view.connection)));
  return view;
}

/** What the worker sees of account and server; the moment of the last contact changes all the time. */
function printOf({ account, server, waiting, key }: ConnectionView): string {
  return JSON.stringify([account, server, waiting, key]);
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

/**
 * Something changed that is not on a page: who is signed in, the rules, the connection, what colleagues decided.
 * @param only the dossier that it holds for; every dossier that is open when absent
 */
export async function refreshOpenDossiers(only?: DossierKey): Promise<void> {
  for (const [tabId, key] of await openDossiers()) {
    if (only && key !== keyOf(only)) continue;
    const ledger = await findLedger(key, new Date());
    if (ledger) await tell(tabId, { kind: 'assessment.changed', assessment: await reassess(ledger, tabId) });
  }
}

/** Fetches what the server has for who is signed in, and shows it wherever a dossier is open. */
export async function refreshAll(): Promise<ConnectionView> {
  await followProfiles(new Date());
  await synchronise();
  await refreshOpenDossiers();
  return connectionView();
}

export const handlers: Handlers = {
  'dossier.recognised': async (_, sender) => {
    const { tabId } = whereIs(sender);
    // Switched off while the recogniser was already waiting in this tab.
    await refuseWhereOff(sender);
    // Parsed by the time that the reader has read something to assess.
    void ruleSetsInUse();
    await Promise.all([noteUnknown(tabId, null), loadReaders(sender)]);
    return { loaded: true };
  },
  'dossier.unknown': async ({ reason }, sender) => {
    await noteUnknown(whereIs(sender).tabId, reason, sender.url);
    return { noted: true };
  },
  'frame.opened': async (_, sender) => ({ loaded: await loadFrameReader(sender) }),
  'frame.whose': (_, sender) => whoseDossier(sender),
  'frame.read': async (reading, sender) => {
    await refuseWhereOff(sender);
    return passOn(reading, sender);
  },
  'frames.look': (_, sender) => tellFrames(sender),
  'frame.show-evidence': ({ frame, evidence }, sender) => showInFrame(frame, evidence, sender),
  'profile.get': async (_, { url = '' }) => ({ profile: await profileFor(url), labels: await ownLabels() }),
  'profile.health': async (health, { url = '' }) => {
    const inUse = await profileFor(url);
    // Of a revision that is gone nothing is counted any more.
    if (inUse?.profile.revision !== health.revision) return { noted: false };
    await noteHealth(inUse.profile.id, health, new Date());
    return { noted: true };
  },
  'page.read': async ({ dossier: id, observations, labels }, sender) => {
    const { tabId, site } = whereIs(sender);
    const dossier = { site, id };
    const ledger = await recordObservations(dossier, observations, new Date(), labels);
    await noteOpen(tabId, dossier);
    const view = await reassess(ledger, tabId);
    await tellOthers(dossier, tabId, view);
    unattended(watchRules());
    unattended(shareReference(dossier, [sender.tab?.url, sender.url]));
    unattended(fetchDecisions(dossier, new Date()).then((isNew) => (isNew ? refreshOpenDossiers(dossier) : undefined)));
    return view;
  },
  'dossier.decide': async ({ dossier: id, decision }, sender) => {
    const { tabId, site } = whereIs(sender);
    const dossier = { site, id };
    const now = new Date();
    const { pseudonym } = await decide(dossier, decision, now);
    await noteWaiting(pseudonym);
    const sending = sendDecisions();
    const view = await reassess(await recordObservations(dossier, [], now), tabId);
    await tellOthers(dossier, tabId, view);
    unattended(sending.then(() => tellConnection(view.connection)));
    return view;
  },
  'connection.get': () => connectionView(),
  'account.sign-in': async () => {
    await signIn();
    return refreshAll();
  },
  'account.sign-out': async () => {
    // What waits is of this person's team; the next one may be of another.
    await flushOutbox();
    await signOut();
    await refreshOpenDossiers();
    return connectionView();
  },
  'site.get': async ({ origin }) => {
    const unknownDossier = await unknownDossierIn(origin);
    return { ...(await siteView(origin)), ...(unknownDossier ? { unknownDossier } : {}) };
  },
  'site.switch': async ({ origin, isOn }) => switchSite(origin, isOn),
  'shortcut.get': async () => {
    const commands = await browser.commands.getAll();
    return { shortcut: commands.find(({ name }) => name === TOGGLE_PANEL)?.shortcut ?? '' };
  },
  'shortcuts.open': async () => {
    await openShortcutSettings();
    return { isOpen: true };
  },
  // Nothing may be awaited before it: the browser wants to see the click that it came from.
  'side-panel.open': async (_, { tab }) => {
    await openSidePanel(tab?.windowId);
    return { isOpen: true };
  },
  'dashboard.open': async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') });
    return { isOpen: true };
  },
  'rule-sets.get': () => ruleSetsForPages(),
  ...dashboardHandlers,
  ...adminHandlers,
  ...tryHandlers,
  ...pickerHandlers,
  ...policyHandlers,
  ...improvementHandlers,
  ...viewHandlers,
};
