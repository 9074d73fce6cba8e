import { expect, vi } from 'vitest';
import type { RunningChromium } from '../../../scripts/services/chromium.ts';
import type { Ledger } from '../../../shared/domain/ledger.ts';

interface Area {
  get(key: string): Promise<Record<string, unknown>>;
}
declare const chrome: { readonly storage: Record<'session' | 'local', Area> };

/** Reads a stored item as any page of the extension could. */
export async function readStored<T>(
  chromium: RunningChromium,
  area: 'session' | 'local',
  key: string,
): Promise<T | undefined> {
  const page = await chromium.openExtensionPage('popup.html');
  try {
    return (await page.evaluate(async ([where, name]) => (await chrome.storage[where].get(name))[name], [
      area,
      key,
    ] as const)) as T | undefined;
  } finally {
    await page.close();
  }
}

export async function readLedgers(chromium: RunningChromium): Promise<Ledger[]> {
  return Object.values((await readStored<Record<string, Ledger>>(chromium, 'session', 'ledgers')) ?? {});
}

/** The same through one page that stays open: for files that look often, or in which several tests run at a time. */
export async function watchLedgers(chromium: RunningChromium): Promise<() => Promise<Ledger[]>> {
  const page = await chromium.openExtensionPage('popup.html');
  return async () => {
    const stored = await page.evaluate(async () => (await chrome.storage.session.get('ledgers')).ledgers);
    return Object.values((stored ?? {}) as Record<string, Ledger>);
  };
}

/** Waits until what was read on these screens of a client has arrived in the background. */
export async function waitUntilRecorded(
  chromium: RunningChromium,
  client: string,
  screens: readonly string[],
): Promise<void> {
  const wanted = screens.map((screen) => `/clienten/${client}/${screen}`);
  const areRecorded = async () => {
    const ledger = (await readLedgers(chromium)).find(({ dossier }) => dossier.id === client);
    const recorded = new Set(ledger?.observations.map(({ evidence }) => evidence.page.path));
    return wanted.filter((path) => !recorded.has(path));
  };
  await vi.waitFor(async () => expect(await areRecorded()).toEqual([]), { timeout: 10_000, interval: 100 });
}
