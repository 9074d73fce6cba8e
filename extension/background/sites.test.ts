import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sitesOffItem } from '../storage/sites.ts';
import { covers, registerSites, siteView, switchSite } from './sites.ts';
import { configure, network } from './testing.ts';

interface Registration {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches?: readonly string[];
}

/** The browser's own registrations; as in a browser, an id twice or one that is not there is an error. */
let registered: Registration[];
const executed = vi.fn(async () => []);
const told = vi.fn(async () => undefined);
let granted: string[];

beforeEach(async () => {
  fakeBrowser.reset();
  registered = [];
  granted = ['https://ecd.example/*', 'https://*.ander.example/*'];
  const { scripting, permissions, tabs } = fakeBrowser;
  vi.spyOn(permissions, 'getAll').mockImplementation((async () => ({ origins: granted })) as never);
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation((async () => [...registered]) as never);
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation((async (scripts: Registration[]) => {
    if (scripts.some(({ id }) => registered.some((other) => other.id === id))) throw new Error('Duplicate script ID');
    registered.push(...scripts);
  }) as never);
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation((async ({ ids }: { ids: string[] }) => {
    if (ids.some((id) => !registered.some((other) => other.id === id))) throw new Error('Nonexistent script ID');
    registered = registered.filter(({ id }) => !ids.includes(id));
  }) as never);
  vi.spyOn(scripting, 'executeScript').mockImplementation(executed as never);
  vi.spyOn(tabs, 'query').mockImplementation((async () => [{ id: 1 }, {}, { id: 2 }]) as never);
  vi.spyOn(tabs, 'sendMessage').mockImplementation(told as never);
  vi.clearAllMocks();
  network({});
  await configure({});
});
afterEach(() => vi.unstubAllGlobals());

describe('a match pattern', () => {
  test.each([
    ['https://ecd.example/*', 'https://ecd.example', true],
    ['https://ecd.example/*', 'https://ecd.example:8443', true],
    ['https://ecd.example/*', 'http://ecd.example', false],
    ['https://ecd.example/*', 'https://www.ecd.example', false],
    ['https://ecd.example/*', 'https://ecd.example.evil.test', false],
    ['https://ecd.example/*', 'https://notecd.example', false],
    ['http://ecd.example/*', 'https://ecd.example', false],
    ['*://ecd.example/*', 'http://ecd.example', true],
    ['*://ecd.example/*', 'https://ecd.example', true],
    ['https://*.ecd.example/*', 'https://ecd.example', true],
    ['https://*.ecd.example/*', 'https://a.ecd.example', true],
    ['https://*.ecd.example/*', 'https://a.b.ecd.example', true],
    ['https://*.ecd.example/*', 'https://notecd.example', false],
    ['https://*/*', 'https://ecd.example', true],
    ['https://*/*', 'http://ecd.example', false],
    ['*://*/*', 'http://ecd.example', true],
    ['<all_urls>', 'https://ecd.example', true],
    ['https://ecd.example/plan/*', 'https://ecd.example', false],
    ['https://ecd.*/*', 'https://ecd.example', false],
    ['ecd.example', 'https://ecd.example', false],
    ['', 'https://ecd.example', false],
  ])('%s covers %s: %s', (pattern, origin, isCovered) => expect(covers(pattern, origin)).toBe(isCovered));

  test('of a host and its subdomains covers exactly the hosts that end in it', () => {
    const aHost = fc.domain();
    fc.assert(
      fc.property(aHost, aHost, fc.constantFrom('', 'a.', 'x-', 'b.c.'), (host, other, prefix) => {
        for (const name of [other, `${prefix}${host}`]) {
          const expected = name === host || name.endsWith(`.${host}`);
          expect(covers(`https://*.${host}/*`, `https://${name}`)).toBe(expected);
          expect(covers(`https://${host}/*`, `https://${name}`)).toBe(name === host);
        }
      }),
    );
  });
});

describe('the recogniser runs', () => {
  test('on every site that was granted', async () => {
    await registerSites();
    expect(registered).toMatchObject([{ id: 'recogniser', matches: granted, persistAcrossSessions: true }]);
    expect(registered[0]).not.toHaveProperty('excludeMatches');
  });
  test('not where it was switched off', async () => {
    await sitesOffItem.set(['https://ecd.example:8443']);
    await registerSites();
    expect(registered[0]?.excludeMatches).toEqual(['https://ecd.example/*']);
  });
  test('where the policy says, also when it was switched off before', async () => {
    await sitesOffItem.set(['https://ecd.example', 'https://ander.example']);
    await configure({ sites: ['https://ecd.example/*'] });
    await registerSites();
    expect(registered[0]?.excludeMatches).toEqual(['https://ander.example/*']);
  });
  test('nowhere when nothing is granted any more', async () => {
    await registerSites();
    granted = [];
    await registerSites();
    expect(registered).toEqual([]);
  });
  test('once, however many events ask for it at the same time', async () => {
    await Promise.all([registerSites(), registerSites(), registerSites()]);
    granted = ['https://ecd.example/*'];
    await Promise.all([registerSites(), registerSites()]);
    expect(registered.map(({ matches }) => matches)).toEqual([granted]);
  });
});

describe('a site', () => {
  test.each([
    ['https://ecd.example', 'on'],
    ['https://a.ander.example', 'on'],
    ['https://onbekend.example', 'not-granted'],
    ['chrome-extension://abc', 'not-possible'],
    ['file:///', 'not-possible'],
  ])('%s is %s', async (origin, state) => expect((await siteView(origin)).state).toBe(state));

  test('switched off is off on every port, and hears so in its tabs', async () => {
    expect(await switchSite('https://ecd.example', false)).toMatchObject({ state: 'off', isManaged: false });
    expect((await siteView('https://ecd.example:8443')).state).toBe('off');
    expect(told.mock.calls).toEqual([1, 2].map((tab) => [tab, { kind: 'site.switched-off' }]));
    expect(executed).not.toHaveBeenCalled();
    expect(registered[0]?.excludeMatches).toEqual(['https://ecd.example/*']);
  });
  test('switched on again starts in its tabs', async () => {
    await switchSite('https://ecd.example', false);
    vi.clearAllMocks();
    expect(await switchSite('https://ecd.example', true)).toMatchObject({ state: 'on' });
    expect(executed).toHaveBeenCalledTimes(2);
    expect(told).not.toHaveBeenCalled();
    expect(await sitesOffItem.get()).toEqual([]);
  });
  test('set by policy stays on', async () => {
    await configure({ sites: ['https://ecd.example/*'] });
    expect(await switchSite('https://ecd.example', false)).toMatchObject({ state: 'on', isManaged: true });
    expect(registered[0]).not.toHaveProperty('excludeMatches');
  });
  test('several switched at the same time are all off', async () => {
    await Promise.all(['https://ecd.example', 'https://ander.example'].map((origin) => switchSite(origin, false)));
    expect([...(await sitesOffItem.get())].sort()).toEqual(['https://ander.example', 'https://ecd.example']);
    expect([...(registered[0]?.excludeMatches ?? [])].sort()).toEqual([
      'https://ander.example/*',
      'https://ecd.example/*',
    ]);
  });
  test('whose tab went elsewhere is switched all the same', async () => {
    told.mockRejectedValueOnce(new Error('Could not establish connection'));
    expect(await switchSite('https://ecd.example', false)).toMatchObject({ state: 'off' });
  });
});
