import { browser } from 'wxt/browser';
import type { SiteView } from '../messaging/views.ts';
import { readConfiguration } from '../storage/configuration.ts';
import { sitesOffItem } from '../storage/sites.ts';

const SCRIPT_ID = 'recogniser';
const SCRIPT_FILE = 'content-scripts/recogniser.js';

const patternOf = (origin: string) => `${new URL(origin).protocol}//${new URL(origin).hostname}/*`;

/** Whether a match pattern (scheme, host, any path) covers an origin. */
export function covers(pattern: string, origin: string): boolean {
  const match = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/.exec(pattern);
  if (!match) return pattern === '<all_urls>';
  const [, scheme, host = ''] = match;
  const { protocol, hostname } = new URL(origin);
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  if (host === '*') return true;
  return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
}

async function grantedPatterns(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Has the browser run the recogniser on every site that was granted and not switched off, and on nothing else. The
 * browser keeps the registration, so a page loads without waking the background.
 */
export async function registerSites(): Promise<void> {
  const [granted, off] = await Promise.all([grantedPatterns(), sitesOffItem.get()]);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (granted.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      js: [SCRIPT_FILE],
      matches: [...granted],
      ...(off.length > 0 ? { excludeMatches: off.map(patternOf) } : {}),
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

async function tabsOf(origin: string): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ url: patternOf(origin) });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

export async function siteView(origin: string): Promise<SiteView> {
  const { protocol } = new URL(origin);
  const [{ sites = [], managed }, granted, off] = await Promise.all([
    readConfiguration(),
    grantedPatterns(),
    sitesOffItem.get(),
  ]);
  const isManaged = managed.includes('sites') && sites.some((pattern) => covers(pattern, origin));
  if (protocol !== 'https:' && protocol !== 'http:') return { origin, state: 'not-possible', isManaged };
  if (!granted.some((pattern) => covers(pattern, origin))) return { origin, state: 'not-granted', isManaged };
  return { origin, state: off.includes(origin) && !isManaged ? 'off' : 'on', isManaged };
}

/** Switches a site on or off, also in the tabs where it is open now. */
export async function switchSite(origin: string, isOn: boolean): Promise<SiteView> {
  const off = (await sitesOffItem.get()).filter((other) => other !== origin);
  await sitesOffItem.set(isOn ? off : [...off, origin]);
  await registerSites();
  const view = await siteView(origin);
  for (const tabId of await tabsOf(origin)) {
    if (view.state === 'on')
      await browser.scripting.executeScript({ target: { tabId }, files: [`/${SCRIPT_FILE}`] }).catch(ignore);
    else await browser.tabs.sendMessage(tabId, { kind: 'site.switched-off' }).catch(ignore);
  }
  return view;
}

/** The tab was closed or went elsewhere in the meantime. */
function ignore(): void {}
