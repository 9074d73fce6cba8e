import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { findChromium } from '../browsers.mjs';
import { stateDir } from './folders.ts';

export interface ChromiumOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly profile: string;
  readonly isHeadless: boolean;
  readonly keepsProfile?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Further flags of the browser. */
  readonly args?: readonly string[];
}

export interface RunningChromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Opens a page of the extension, such as `popup.html`. */
  openExtensionPage(file: string): Promise<Page>;
  /** An empty page in a window of its own: tabs behind another one are slowed down. */
  openWindow(): Promise<Page>;
  /** Ends the extension's service worker at once, as the browser does at any moment it likes. */
  killBackground(): Promise<void>;
  close(): Promise<void>;
}

export const quietFlags: readonly string[] = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The first only for browsers that still look at it, Chromium loads unpacked extensions without; the others ask Google
  // about the pages and forms that are opened.
  '--disable-features=Translate,DisableLoadExtensionCommandLineSwitch,OptimizationHints,AutofillServerCommunication',
];

/** Starts Chromium with the extension loaded, in a profile of its own. */
export async function startChromium(options: ChromiumOptions): Promise<RunningChromium> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Geen Chromium gevonden. Zet het pad ernaartoe in DOSSIERLENS_CHROMIUM.');
  const profile = path.join(stateDir, 'profiles', options.profile);
  if (!options.keepsProfile) await rm(profile, { recursive: true, force: true });
  const isRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: options.isHeadless ? (options.viewport ?? { width: 1440, height: 900 }) : null,
    locale: options.locale ?? 'nl-NL',
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    args: [
      ...quietFlags,
      ...(options.isHeadless ? ['--headless=new', '--disable-gpu', '--hide-scrollbars'] : ['--window-size=1440,960']),
      ...(isRoot ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      ...(options.args ?? []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const extensionId = new URL(worker.url()).host;
  await waitUntilRegistered(worker);
  return {
    context,
    extensionId,
    async openExtensionPage(file) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${file}`);
      return page;
    },
    async openWindow() {
      const opened = context.waitForEvent('page');
      const session = await browserSession(context);
      await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
      await session.detach();
      return opened;
    },
    async killBackground() {
      const session = await browserSession(context);
      const { targetInfos } = await session.send('Target.getTargets');
      const background = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
      if (background) await session.send('Target.closeTarget', { targetId: background.targetId });
      await session.detach();
    },
    close: () => context.close(),
  };
}

declare const chrome: {
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
};

/** Right after the start the extension still has to tell the browser on which sites it runs; a page that is earlier goes without. */
async function waitUntilRegistered(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    const end = Date.now() + 10_000;
    while (Date.now() < end && (await chrome.scripting.getRegisteredContentScripts()).length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}

function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is gone.');
  return browser.newBrowserCDPSession();
}

/** Signs in with one of the demo accounts: the button in the popup, then the account on the provider's page. */
export async function signInAs(browser: RunningChromium, account: string): Promise<void> {
  const popup = await browser.openExtensionPage('popup.html');
  const opened = browser.context.waitForEvent('page', { predicate: (page) => page !== popup, timeout: 20_000 });
  await popup.getByRole('button', { name: /aanmelden/i }).click();
  const provider = await opened;
  await provider.getByRole('button', { name: new RegExp(account, 'i') }).click();
  await popup.getByRole('button', { name: /afmelden/i }).waitFor({ timeout: 20_000 });
  await popup.close();
}
