import { browser } from 'wxt/browser';
import { preferredLanguage } from '../i18n/language.ts';
import type {
  DocumentLook,
  PickableTab,
  PickerEvent,
  PickerTabMessage,
  Proposals,
  pickerMessages,
} from '../messaging/picker-messages.ts';
import { MessageError } from '../messaging/send.ts';
import type { Handlers, Sender } from '../messaging/serve.ts';
import { type Picking, pickingItem } from '../storage/picking.ts';
import { frameOf } from './frames.ts';
import { onlyOwnPage } from './own-page.ts';
import { siteView } from './sites.ts';

/** The picker for site profiles: put in a tab only when our own page asks, and only where access was given. */

const PICKER = ['/picker.js'];

const isPage = (url: string | undefined): url is string => url !== undefined && /^https?:/.test(url);

async function isAllowed(url: string): Promise<boolean> {
  return (await siteView(new URL(url).origin)).state === 'on';
}

async function pickableTabs(): Promise<readonly PickableTab[]> {
  const granted = (await browser.permissions.getAll()).origins ?? [];
  const patterns = granted.filter((pattern) => pattern !== '<all_urls>' && /^(?:\*|https?):/.test(pattern));
  if (patterns.length === 0) return [];
  const tabs: PickableTab[] = [];
  for (const { id, url, title } of await browser.tabs.query({ url: patterns })) {
    if (id !== undefined && isPage(url) && (await isAllowed(url))) tabs.push({ tabId: id, url, title: title ?? url });
  }
  return tabs;
}

/** @throws MessageError where nothing may be read */
async function requireAllowed(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) throw new MessageError('not-found', 'Dit tabblad is gesloten. Kies een ander tabblad.');
  if (!isPage(tab.url) || !(await isAllowed(tab.url)))
    throw new MessageError('forbidden', 'Dossierlens mag op deze site niet lezen. Geef eerst toegang tot de site.');
}

/** Puts the picker in every frame of the tab that may be read; in those where it is already nothing happens. */
async function putIn(tabId: number): Promise<readonly number[]> {
  try {
    const done = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: PICKER });
    return done.map(({ frameId }) => frameId);
  } catch {
    throw new MessageError('unavailable', 'Deze pagina kan nu niet worden gelezen. Laad haar opnieuw.');
  }
}

/** Asks one frame. Undefined when nobody is there to answer. */
function ask<T>(tabId: number, frameId: number, message: PickerTabMessage): Promise<T | undefined> {
  return browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined) as Promise<T | undefined>;
}

async function tellAll(tabId: number, message: PickerTabMessage): Promise<void> {
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}

function startMessage({ purpose, what }: Picking): PickerTabMessage {
  const language = preferredLanguage(navigator.languages);
  return { kind: 'picker.start', purpose, language, ...(what === undefined ? {} : { what }) };
}

async function goTo(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const tab = await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  if (tab?.windowId !== undefined)
    await browser.windows?.update(tab.windowId, { focused: true }).catch(() => undefined);
}

/** It is over in all frames, and the page that asked hears what came of it. */
async function finish(picking: Picking, event: PickerEvent): Promise<void> {
  await pickingItem.set(null);
  await tellAll(picking.tabId, { kind: 'picker.stop' });
  await browser.runtime.sendMessage(event).catch(() => undefined);
  await goTo(picking.from);
}

/** Only the tab in which somebody was asked to point. */
async function pickingIn({ tab }: Sender): Promise<Picking | undefined> {
  const picking = await pickingItem.get();
  return picking && picking.tabId === tab?.id ? picking : undefined;
}

export const pickerHandlers: Pick<Handlers, keyof typeof pickerMessages> = {
  'picker.tabs': async (_, sender) => {
    onlyOwnPage(sender);
    return { tabs: await pickableTabs() };
  },
  'picker.start': async ({ tabId, purpose, what }, sender) => {
    onlyOwnPage(sender);
    await requireAllowed(tabId);
    const before = await pickingItem.get();
    if (before && before.tabId !== tabId) await tellAll(before.tabId, { kind: 'picker.stop' });
    const from = sender.tab?.id;
    const picking: Picking = {
      tabId,
      purpose,
      ...(what === undefined ? {} : { what }),
      ...(from === undefined ? {} : { from }),
    };
    await putIn(tabId);
    await pickingItem.set(picking);
    await tellAll(tabId, startMessage(picking));
    await goTo(tabId);
    return { started: true };
  },
  'picker.stop': async ({ tabId }, sender) => {
    onlyOwnPage(sender);
    await pickingItem.set(null);
    await tellAll(tabId, { kind: 'picker.stop' });
    return { stopped: true };
  },
  'picker.propose': async ({ tabId, frameId, pick, fact, draft }, sender) => {
    onlyOwnPage(sender);
    await requireAllowed(tabId);
    return (await ask<Proposals>(tabId, frameId, { kind: 'picker.propose', pick, fact, draft })) ?? { kind: 'gone' };
  },
  'picker.repair': async ({ tabId, frameId, fact, draft }, sender) => {
    onlyOwnPage(sender);
    await requireAllowed(tabId);
    return (await ask<Proposals>(tabId, frameId, { kind: 'picker.repair', fact, draft })) ?? { kind: 'gone' };
  },
  'picker.look': async ({ tabId, draft }, sender) => {
    onlyOwnPage(sender);
    await requireAllowed(tabId);
    const frames = await putIn(tabId);
    const looks = await Promise.all(
      frames.map(async (frameId) => {
        const look = await ask<DocumentLook>(tabId, frameId, { kind: 'picker.look', draft });
        return look ? [{ ...look, frameId }] : [];
      }),
    );
    return { documents: looks.flat() };
  },
  'picker.picked': async ({ picked }, sender) => {
    const { tabId, frameId } = frameOf(sender);
    const picking = await pickingIn(sender);
    if (picking) await finish(picking, { kind: 'picker.picked', tabId, frameId, picked });
    return { told: true };
  },
  'picker.left': async (_, sender) => {
    const picking = await pickingIn(sender);
    if (picking) await finish(picking, { kind: 'picker.left', tabId: picking.tabId });
    return { told: true };
  },
  'picker.frame-loaded': async (_, sender) => {
    const picking = await pickingIn(sender);
    if (picking) {
      const { frameId } = frameOf(sender);
      const known = await putIn(picking.tabId);
      // The frame that tells of it goes on as it was.
      for (const each of known) if (each !== frameId) await ask(picking.tabId, each, startMessage(picking));
    }
    return { told: true };
  },
};
