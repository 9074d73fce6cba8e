import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { accountItem, sessionItem } from '../storage/account.ts';
import { waitingItem } from '../storage/dossier-state.ts';
import { outboxItem } from '../storage/outbox.ts';
import { ruleSetsItem } from '../storage/server-state.ts';
import { applyConfiguration } from './apply-configuration.ts';
import { startBackground } from './start-background.ts';
import { aSession, configuration, configure, KEY, network, signInAs } from './testing.ts';

const events = () => ({ addListener: vi.fn() });
const submission = {
  id: '11111111-1111-4111-8111-111111111111',
  team: 'noord',
  dossier: 'a'.repeat(64),
  ruleSet: 'kader',
  revision: 1,
  assessedAt: '2026-11-22T09:00:00.000Z',
  outcomes: [{ requirement: 'eis', outcome: 'gap' as const }],
  clientVersion: '0.1.0',
};
let matches: readonly string[][];

async function workedHere(): Promise<void> {
  await configure(configuration);
  await applyConfiguration();
  await signInAs();
  await sessionItem.set(aSession());
  await outboxItem.set([submission]);
  await waitingItem.set(['a'.repeat(64)]);
  await ruleSetsItem.set({ etag: 'x', ruleSets: [] });
}

beforeEach(() => {
  fakeBrowser.reset();
  matches = [];
  const { permissions, scripting } = fakeBrowser;
  vi.spyOn(permissions, 'getAll').mockResolvedValue({
    origins: ['https://ecd.example/*', 'https://other.example/*'],
  } as never);
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockResolvedValue([] as never);
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation((async ([script]: [{ matches: string[] }]) => {
    matches = [...matches, script.matches];
  }) as never);
  vi.spyOn(scripting, 'executeScript').mockResolvedValue([] as never);
  network({});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a policy with', () => {
  test.each([
    ['another server', { serverUrl: 'https://elsewhere.example' }],
    ['another sign-in', { issuer: 'https://login.elsewhere.example' }],
    ['another client', { clientId: 'b' }],
    ['another audience', { audience: 'b' }],
  ])('%s: nothing of before goes there', async (_, part) => {
    await workedHere();
    await configure({ ...configuration, ...part });
    expect(await applyConfiguration()).toBe(true);
    expect(await accountItem.get()).toBeNull();
    expect(await sessionItem.get()).toBeNull();
    expect(await outboxItem.get()).toEqual([]);
    expect(await waitingItem.get()).toEqual([]);
    expect(await ruleSetsItem.get()).toEqual({ ruleSets: [] });
  });

  test.each([
    ['another key', { organisationKey: KEY.replace(/^./, 'x'), formerOrganisationKey: KEY }],
    ['other sites', { sites: ['https://ecd.example/*'] }],
    ['nothing new', {}],
  ])('%s: who is signed in stays so, and what waits is sent', async (_, part) => {
    await workedHere();
    await configure({ ...configuration, ...part });
    expect(await applyConfiguration()).toBe(false);
    expect(await accountItem.get()).not.toBeNull();
    expect(await outboxItem.get()).toEqual([submission]);
  });

  test('only its own sites: on the others nothing runs any more', async () => {
    await configure({ ...configuration, sites: ['https://*.ecd.example/*'], siteLock: 'only-listed' });
    await applyConfiguration();
    expect(matches.at(-1)).toEqual(['https://ecd.example/*']);
    await configure({ ...configuration, sites: ['https://*.ecd.example/*'] });
    await applyConfiguration();
    expect(matches.at(-1)).toEqual(['https://ecd.example/*', 'https://other.example/*']);
  });
});

test('a change of the policy is followed at once; a change elsewhere is none of it', async () => {
  await workedHere();
  Object.assign(fakeBrowser.permissions, { onAdded: events(), onRemoved: events() });
  Object.assign(fakeBrowser, { commands: { onCommand: events() } });
  startBackground();
  const changed = { ...configuration, serverUrl: 'https://elsewhere.example' };
  const read = vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue(changed as never);
  await fakeBrowser.storage.onChanged.trigger({}, 'local');
  await new Promise((resolve) => setImmediate(resolve));
  expect(read).not.toHaveBeenCalled();
  expect(await accountItem.get()).not.toBeNull();
  await fakeBrowser.storage.onChanged.trigger({ serverUrl: {} } as never, 'managed');
  await vi.waitFor(async () => expect(await accountItem.get()).toBeNull());
  // What the change set going ends before the next test.
  await applyConfiguration();
});
