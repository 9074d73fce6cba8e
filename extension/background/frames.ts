import { browser } from 'wxt/browser';
import type { Evidence } from '../../shared/domain/fact.ts';
import { preferredLanguage } from '../i18n/language.ts';
import type { FrameReading, TabMessage, WhoseDossier } from '../messaging/messages.ts';
import { MessageError } from '../messaging/send.ts';
import type { Sender } from '../messaging/serve.ts';

/** Frames of other sites in a tab: the page at the top shows the panel, its frames read themselves and tell it. */

/** The frame that shows the page of a tab. */
const TOP = 0;

/** Where a frame is, as the browser says. Its address may be none, as in a frame that was filled by the page. */
export function frameOf({ tab, frameId }: Sender): { readonly tabId: number; readonly frameId: number } {
  if (tab?.id === undefined || frameId === undefined)
    throw new MessageError('forbidden', 'Dit kan alleen vanuit een tabblad.');
  return { tabId: tab.id, frameId };
}

/** Asks one frame of a tab. Undefined when nobody is there to answer. */
async function ask<T>(tabId: number, frameId: number, message: TabMessage): Promise<T | undefined> {
  return browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined) as Promise<T | undefined>;
}

export async function whoseDossier(sender: Sender): Promise<WhoseDossier> {
  const { tabId } = frameOf(sender);
  return (await ask<WhoseDossier>(tabId, TOP, { kind: 'frame.whose' })) ?? { kind: 'nobody' };
}

export async function passOn(reading: FrameReading, sender: Sender): Promise<{ accepted: boolean }> {
  const { tabId, frameId } = frameOf(sender);
  if (frameId === TOP) throw new MessageError('forbidden', 'Dit kan alleen vanuit een kader in een pagina.');
  const message = { kind: 'frame.read', frame: frameId, reading } as const;
  return { accepted: (await ask<{ accepted: boolean }>(tabId, TOP, message))?.accepted ?? false };
}

/** Only the page at the top has frames of others to tell. */
export async function tellFrames(sender: Sender): Promise<{ told: true }> {
  const { tabId, frameId } = frameOf(sender);
  if (frameId === TOP) await browser.tabs.sendMessage(tabId, { kind: 'frames.look' }).catch(() => undefined);
  return { told: true };
}

export async function showInFrame(frame: number, evidence: Evidence, sender: Sender): Promise<{ shown: boolean }> {
  const { tabId, frameId } = frameOf(sender);
  if (frameId !== TOP || frame === TOP) return { shown: false };
  const answer = await ask<{ shown: boolean }>(tabId, frame, { kind: 'frame.show-evidence', evidence });
  return { shown: answer?.shown ?? false };
}

/** The panel, with its words in one language. */
function panel(): string[] {
  const texts = preferredLanguage(navigator.languages) === 'nl' ? '/texts-nl.js' : '/texts-en.js';
  return [texts, '/panel.js'];
}

const READER = ['/content-scripts/dossier.js'];
const FRAME_READER = ['/content-scripts/frame-reader.js'];

/** Loads reader and panel in the page, and the reader of frames in those of other sites that access was given to. */
export async function loadReaders(sender: Sender): Promise<void> {
  const { tabId, frameId } = frameOf(sender);
  if (frameId !== TOP) {
    // The page around it has the panel, when it may have one; otherwise the frame is a page of its own.
    const isThere = (await whoseDossier(sender)).kind !== 'nobody' || (await loadBoth(tabId, TOP).then(isDone, isNot));
    await (isThere ? load(tabId, [frameId], FRAME_READER) : loadBoth(tabId, frameId).catch(isNot));
    return;
  }
  await loadBoth(tabId, TOP);
  // Frames without access are passed over by the browser; a page without frames ends the script by itself.
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: FRAME_READER }).catch(() => []);
}

/** Reader and panel beside each other: the page is read, and the background assesses, while the panel loads. */
async function loadBoth(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await Promise.all([READER, panel()].map((files) => browser.scripting.executeScript({ target, files })));
}

const isDone = () => true;
const isNot = () => false;

/** A frame was opened in a page with a dossier. */
export async function loadFrameReader(sender: Sender): Promise<boolean> {
  const { tabId, frameId } = frameOf(sender);
  if (frameId === TOP || (await whoseDossier(sender)).kind === 'nobody') return false;
  return load(tabId, [frameId], FRAME_READER);
}

async function load(tabId: number, frameIds: number[], files: string[]): Promise<boolean> {
  return browser.scripting.executeScript({ target: { tabId, frameIds }, files }).then(isDone, isNot);
}
