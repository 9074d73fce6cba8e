import { browser } from 'wxt/browser';
import type { SiteView } from '../messaging/views.ts';
import { type ConfigurationInForce, readConfiguration } from '../storage/configuration.ts';
import { serial } from '../storage/serial.ts';
import { sitesOffItem } from '../storage/sites.ts';
import { commonPatterns } from './site-patterns.ts';

const SCRIPT_ID = 'recogniser';
const SCRIPT_FILE = 'content-scripts/recogniser.js';

const inTurn = serial();

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

/** What the organisation's policy names can't be switched off, unless it leaves the choice free. */
async function sitesOff(): Promise<readonly string[]> {
  const [off, configuration] = await Promise.all([sitesOffItem.get(), readConfiguration()]);
  return off.filter((origin) => !isManagedBy(configuration, origin));
}

function isManagedBy({ sites = [], siteLock, managed }: ConfigurationInForce, origin: string): boolean {
  return managed.includes('sites') && siteLock !== 'free' && sites.some((pattern) => covers(pattern, origin));
}

/** The policy may say that its sites are the only ones. */
function listIsAll({ siteLock, managed }: ConfigurationInForce): boolean {
  return siteLock === 'only-listed' && managed.includes('siteLock');
}

/** Where Dossierlens may run: what the browser gave access to, as far as the policy allows. */
async function allowedPatterns(): Promise<readonly string[]> {
  const [configuration, granted] = await Promise.all([readConfiguration(), grantedPatterns()]);
  return listIsAll(configuration) ? commonPatterns(granted, configuration.sites ?? []) : granted;
}

async function grantedPatterns(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Has the browser run the recogniser on every site that was granted and not switched off, and on nothing else. The
 * browser keeps the registration, so a page loads without waking the background.
 */
export function registerSites(): Promise<void> {
  return inTurn(register);
}

async function register(): Promise<void> {
  const [granted, off] = await Promise.all([allowedPatterns(), sitesOff()]);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (granted.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      js: [SCRIPT_FILE],
      matches: [...granted],
      ...(off.length > 0 ? { excludeMatches: off.map(patternOf) } : {}),
      // In frames too, also in those that a page fills itself: a dossier system can be in one.
      allFrames: true,
      matchOriginAsFallback: true,
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
  const [configuration, granted, off] = await Promise.all([readConfiguration(), grantedPatterns(), sitesOff()]);
  const isManaged = isManagedBy(configuration, origin);
  if (protocol !== 'https:' && protocol !== 'http:') return { origin, state: 'not-possible', isManaged };
  const isListed = configuration.sites?.some((pattern) => covers(pattern, origin)) ?? false;
  if (listIsAll(configuration) && !isListed) return { origin, state: 'not-allowed', isManaged: true };
  if (!granted.some((pattern) => covers(pattern, origin))) return { origin, state: 'not-granted', isManaged };
  // Match patterns know no ports: what is off on one is off on all.
  return { origin, state: off.some((other) => patternOf(other) === patternOf(origin)) ? 'off' : 'on', isManaged };
}

/** Access to sites was given: it works there from now on, also in the tabs where they are open. */
export async function startOn(origins: readonly string[]): Promise<void> {
  await registerSites();
  if (origins.length === 0) return;
  for (const { id, url } of await browser.tabs.query({ url: [...origins] })) {
    if (id === undefined || !url) continue;
    if ((await siteView(new URL(url).origin)).state !== 'on') continue;
    await browser.scripting
      .executeScript({ target: { tabId: id, allFrames: true }, files: [`/${SCRIPT_FILE}`] })
      .catch(ignore);
  }
}

/** The same for every site that access was given to before. */
export async function startOnGranted(): Promise<void> {
  await startOn(await allowedPatterns());
}

/** Switches a site on or off, also in the tabs where it is open now. */
export async function switchSite(origin: string, isOn: boolean): Promise<SiteView> {
  await sitesOffItem.change((off) => {
    const others = off.filter((other) => patternOf(other) !== patternOf(origin));
    return isOn ? others : [...others, origin];
  });
  await registerSites();
  const view = await siteView(origin);
  for (const tabId of await tabsOf(origin)) {
    if (view.state === 'on')
      await browser.scripting
        .executeScript({ target: { tabId, allFrames: true }, files: [`/${SCRIPT_FILE}`] })
        .catch(ignore);
    else await browser.tabs.sendMessage(tabId, { kind: 'site.switched-off' }).catch(ignore);
  }
  return view;
}

/** The tab was closed or went elsewhere in the meantime. */
function ignore(): void {}
