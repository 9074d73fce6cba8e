import { browser } from 'wxt/browser';
import type { DossierKey } from '../../shared/domain/ledger.ts';
import type { TabMessage } from '../messaging/messages.ts';
import type { AssessmentView, UnknownDossier } from '../messaging/views.ts';
import { openDossiersItem, unknownDossiersItem } from '../storage/ledgers.ts';
import { keyOf } from './ledger-store.ts';

export function noteOpen(tabId: number, dossier: DossierKey): Promise<void> {
  return openDossiersItem.change((open) => ({ ...open, [tabId]: keyOf(dossier) }));
}

export function noteClosed(tabId: number): Promise<void> {
  return noteUnknown(tabId, null).then(() => openDossiersItem.change(({ [tabId]: _, ...others }) => others));
}

/** Tabs of which it cannot be established whose dossier they show, and why. */
export function noteUnknown(tabId: number, reason: UnknownDossier | null, url = ''): Promise<void> {
  return unknownDossiersItem.change(({ [tabId]: _, ...others }) =>
    reason ? { ...others, [tabId]: { reason, url } } : others,
  );
}

/** Why it is not known whose dossier stands in the tab in front, when it is one of this site. */
export async function unknownDossierIn(origin: string): Promise<UnknownDossier | undefined> {
  const unknown = await unknownDossiersItem.get();
  const tabs = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const tab = tabs.find(({ url }) => url !== undefined && URL.canParse(url) && new URL(url).origin === origin);
  const known = tab?.id === undefined ? undefined : unknown[tab.id];
  // A page that was left does not say so.
  return known && known.url === tab?.url ? known.reason : undefined;
}

/** Tabs that show a dossier, with its key. */
export async function openDossiers(): Promise<readonly (readonly [tabId: number, key: string])[]> {
  return Object.entries(await openDossiersItem.get()).map(([tabId, key]) => [Number(tabId), key] as const);
}

export async function tell(tabId: number, message: TabMessage): Promise<void> {
  // The page may be gone or loading; it asks again by itself.
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}

/** The number of gaps on the button in the browser's toolbar; nothing when there are none. */
export async function showBadge(tabId: number, { verdicts }: AssessmentView): Promise<void> {
  const gaps = verdicts.filter(({ outcome }) => outcome === 'gap').length;
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#9a3412' }).catch(() => undefined);
  await browser.action.setBadgeText({ tabId, text: gaps > 0 ? String(gaps) : '' }).catch(() => undefined);
}
