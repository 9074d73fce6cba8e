import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exampleProfile } from '../../shared/profiles/example.ts';
import { openDossiersItem } from '../storage/ledgers.ts';
import { readRecognition } from '../storage/recognition.ts';
import { siteProfilesItem } from '../storage/site-profiles.ts';
import { handlers } from './handlers.ts';
import { profileFor, synchroniseProfiles } from './site-profiles.ts';
import { followProfiles } from './site-profiles-follow.ts';
import { configure, json, network, refusal, SERVER, signInAs } from './testing.ts';

const PROFILES = `GET ${SERVER}/v1/site-profiles`;
const SWITCHES = `GET ${SERVER}/v1/switches`;
const page = 'https://zorg.voorbeeld-ecd.nl/clienten/1024/plan';

const published = (profile: unknown, id = 'voorbeeld-ecd', revision = 3) => ({
  id,
  revision,
  contentHash: 'a'.repeat(64),
  profile,
});
const profiles = (...all: unknown[]) => json({ profiles: all }, 200, { etag: '"p1"' });
const switches = (...off: string[]) =>
  json(
    {
      requirements: [],
      siteProfiles: off.map((profile) => ({ profile, reason: 'system-changed', since: '2026-11-22T09:00:00.000Z' })),
    },
    200,
    { etag: '"s1"' },
  );
const unchanged = () => new Response(null, { status: 304 });

/** The configuration packed with the extension is fetched too, and own words have a test of their own. */
const toServer = (requests: Request[]) =>
  requests.filter(({ url }) => url.startsWith(SERVER) && !url.endsWith('/v1/vocabulary'));

beforeEach(async () => {
  fakeBrowser.reset();
  await configure();
  await signInAs();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a site is read with the profile of the organisation that is for its address', async () => {
  network({ [PROFILES]: profiles(published(exampleProfile)), [SWITCHES]: switches() });
  expect(await synchroniseProfiles()).toBe(true);
  expect(await profileFor(page)).toEqual({ profile: { ...exampleProfile, revision: 3 }, degraded: [] });
  expect(await profileFor('https://ander-ecd.nl/clienten/1')).toBeNull();
  expect(await profileFor('about:srcdoc')).toBeNull();
});

test('which profile it is follows from the address of the sender', async () => {
  network({ [PROFILES]: profiles(published(exampleProfile)), [SWITCHES]: switches() });
  await synchroniseProfiles();
  expect((await handlers['profile.get']({}, { url: page })).profile?.profile.id).toBe('voorbeeld-ecd');
  expect(await handlers['profile.get']({}, { url: 'https://ander-ecd.nl/' })).toEqual({ profile: null, labels: {} });
  expect(await handlers['profile.get']({}, {})).toEqual({ profile: null, labels: {} });
});

test('a profile that is switched off is not used, and what is off is asked before the profiles', async () => {
  const requests = network({
    [PROFILES]: profiles(published(exampleProfile)),
    [SWITCHES]: [switches('voorbeeld-ecd'), switches()],
  });
  await synchroniseProfiles();
  expect(toServer(requests).map(({ url }) => new URL(url).pathname)).toEqual(['/v1/switches', '/v1/site-profiles']);
  expect(await profileFor(page)).toBeNull();
  await synchroniseProfiles();
  expect(await profileFor(page)).not.toBeNull();
});

test('a switch is obeyed also when the profiles can not be fetched', async () => {
  network({ [PROFILES]: profiles(published(exampleProfile)), [SWITCHES]: switches() });
  await synchroniseProfiles();
  network({ [PROFILES]: 'unreachable', [SWITCHES]: switches('voorbeeld-ecd') });
  expect(await synchroniseProfiles()).toBe(true);
  expect(await profileFor(page)).toBeNull();
});

test.each([
  ['can not be reached', 'unreachable'],
  ['fails', refusal('internal', 500)],
  ['has no such route', refusal('not-found', 404)],
  ['answers something else', json({ profiles: 'geen' })],
] as const)('when the server %s the last good profiles stay', async (_, reply) => {
  network({ [PROFILES]: profiles(published(exampleProfile)), [SWITCHES]: switches() });
  await synchroniseProfiles();
  network({ [PROFILES]: reply, [SWITCHES]: reply });
  expect(await synchroniseProfiles()).toBe(false);
  expect(await profileFor(page)).not.toBeNull();
});

test('asks only for what changed', async () => {
  const requests = network({
    [PROFILES]: [profiles(published(exampleProfile)), unchanged()],
    [SWITCHES]: [switches(), unchanged()],
  });
  await synchroniseProfiles();
  expect(await synchroniseProfiles()).toBe(false);
  expect(
    toServer(requests)
      .slice(2)
      .map(({ headers }) => headers.get('if-none-match')),
  ).toEqual(['"s1"', '"p1"']);
  expect(await profileFor(page)).not.toBeNull();
});

test('a profile that this release can not read is left out with its path, the others stay', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const newer = published({ ...exampleProfile, version: 2 }, 'nieuwer', 1);
  const broken = published({ ...exampleProfile, matches: ['https://*/*'] }, 'stuk', 7);
  network({ [PROFILES]: profiles(newer, broken, published(exampleProfile)), [SWITCHES]: switches() });
  await synchroniseProfiles();
  expect((await siteProfilesItem.get()).profiles.map(({ id }) => id)).toEqual(['voorbeeld-ecd']);
  expect(log.mock.calls.flat()).toEqual([
    'site profile nieuwer revision 1 refused: version',
    'site profile stuk revision 7 refused: matches[0]',
  ]);
});

test('one damaged profile in storage costs no more than itself', async () => {
  network({ [PROFILES]: profiles(published(exampleProfile)), [SWITCHES]: switches() });
  await synchroniseProfiles();
  const { siteProfiles } = await fakeBrowser.storage.local.get('siteProfiles');
  const stored = siteProfiles as { profiles: unknown[] };
  await fakeBrowser.storage.local.set({ siteProfiles: { ...stored, profiles: [{ id: 'x' }, ...stored.profiles] } });
  expect(await profileFor(page)).not.toBeNull();
});

test('pages that are open ask again when something changed, and only then', async () => {
  await openDossiersItem.set({ '7': 'dossier' });
  const tell = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  network({
    [PROFILES]: [profiles(published(exampleProfile)), unchanged()],
    [SWITCHES]: [switches(), unchanged()],
  });
  await followProfiles(new Date());
  await followProfiles(new Date());
  expect(tell.mock.calls).toEqual([[7, { kind: 'profile.changed' }]]);
});

test('pages without a dossier can look for one by the profiles that are in use', async () => {
  const { matches, dossierId } = exampleProfile;
  network({
    [PROFILES]: [profiles(published(exampleProfile)), unchanged()],
    [SWITCHES]: [switches(), switches('voorbeeld-ecd')],
  });
  await followProfiles(new Date());
  expect(await readRecognition()).toEqual([{ matches, dossierId }]);
  await followProfiles(new Date());
  expect(await readRecognition()).toEqual([]);
});

test.each([[undefined], ['x'], [[{ matches: 'https://*/*' }, null, 7]]])(
  'what can not be read (%j) recognises nothing',
  async (stored) => {
    await fakeBrowser.storage.local.set({ recognition: stored });
    expect(await readRecognition()).toEqual([]);
  },
);
