import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../browsers.mjs';
import { quietFlags } from '../services/chromium.ts';
import { markTyped, TYPED_MARK } from './mark-typed.ts';
import { UsageError } from './usage-error.ts';

export interface PageBrowser {
  readonly context: BrowserContext;
  /** An empty page in a window of its own: tabs behind another one are slowed down. */
  openWindow(): Promise<Page>;
  close(): Promise<void>;
}

/** Linux without X or Wayland has nowhere to show a window. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Chromium without the extension, in a profile that is thrown away: a sign-in of this session stays nowhere.
 * @param isHeadless without a window
 */
export async function startPageBrowser(isHeadless = true): Promise<PageBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new UsageError('Geen Chromium gevonden. Zet het pad ernaartoe in DOSSIERLENS_CHROMIUM.');
  const profile = await mkdtemp(path.join(tmpdir(), 'dossierlens-page-'));
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: false,
      viewport: isHeadless ? { width: 1440, height: 900 } : null,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      args: [
        ...quietFlags,
        ...(isHeadless ? ['--headless=new', '--disable-gpu', '--hide-scrollbars'] : ['--window-size=1440,960']),
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    await context.addInitScript(markTyped, TYPED_MARK);
    return {
      context,
      openWindow: () => openWindow(context),
      async close() {
        await context.close();
        await rm(profile, { recursive: true, force: true, maxRetries: 3 });
      },
    };
  } catch (error) {
    await rm(profile, { recursive: true, force: true });
    throw error;
  }
}

async function openWindow(context: BrowserContext): Promise<Page> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is gone.');
  const session = await browser.newBrowserCDPSession();
  // Each page tells its own target, so that two that open at the same time are not taken for each other.
  const { targetId } = await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  await session.detach();
  for (let tries = 0; tries < 200; tries += 1) {
    for (const page of context.pages()) if ((await targetOf(page)) === targetId) return page;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('The window did not open.');
}

const targets = new WeakMap<Page, string>();

async function targetOf(page: Page): Promise<string | undefined> {
  const known = targets.get(page);
  if (known !== undefined || page.isClosed()) return known;
  try {
    const session = await page.context().newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    targets.set(page, targetInfo.targetId);
    return targetInfo.targetId;
  } catch {
    // Another one closed its window in the meantime: it is not the one that was just opened.
    return undefined;
  }
}
