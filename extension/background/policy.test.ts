import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messages } from '../messaging/messages.ts';
import { readConfiguration } from '../storage/configuration.ts';
import { invitedConfigurationItem } from '../storage/invited-configuration.ts';
import { fingerprintOf, keepKey, makeKey, ownKey } from './organisation-key.ts';
import { policyHandlers, policyView } from './policy.ts';
import { pseudonymOf } from './pseudonym.ts';
import { configuration, configure, json, KEY, network, SERVER, signInAs } from './testing.ts';
import { nameOfKey } from './worklist-key.ts';

const own = { url: fakeBrowser.runtime.getURL('/admin.html' as never) } as never;
const page = { url: 'https://ecd.example/' } as never;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins: ['https://*.ecd.example/*'] } as never);
  network({});
  await configure({});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const fieldOf = async (name: string) => (await policyView()).fields.find(({ field }) => field === name);

describe('what is wrong with a policy', () => {
  test.each([
    ['serverUrl', 'dossierlens.voorbeeld.nl', { problem: 'form', received: 'dossierlens.voorbeeld.nl' }],
    ['serverUrl', 17, { problem: 'kind', received: '17' }],
    ['clientId', ['a', 'b'], { problem: 'kind', received: 'a, b' }],
    ['sites', 'https://ecd.example/*', { problem: 'kind' }],
    ['sites', ['https://ecd.example/*', 'ecd.example', 7], { problem: 'form', wrong: ['ecd.example', '7'] }],
    ['siteLock', 'always', { problem: 'form' }],
    ['siteLock', { a: 1 }, { problem: 'kind', received: '{"a":1}' }],
  ])('%s: %j', async (field, value, expected) => {
    await configure({ ...configuration, [field]: value });
    const view = await fieldOf(field);
    expect(view).toMatchObject(expected);
    expect(view?.inForce).toBeUndefined();
    // And the others hold.
    const other = field === 'issuer' ? 'serverUrl' : 'issuer';
    expect(await fieldOf(other)).toMatchObject({ source: 'policy', inForce: configuration[other] });
  });

  test('a name that is not ours is told', async () => {
    await configure({ ...configuration, serverURL: 'x' } as never);
    expect((await policyView()).unknown).toEqual(['serverURL']);
  });

  test('a key is never shown, also not one with a slip of the pen', async () => {
    const wrong = `${KEY}!`;
    await configure({ ...configuration, formerOrganisationKey: wrong });
    const view = JSON.stringify(await policyView());
    expect(view).not.toContain(KEY.slice(0, 12));
    expect(await fieldOf('organisationKey')).toMatchObject({ inForce: await fingerprintOf(KEY) });
    expect(await fieldOf('formerOrganisationKey')).toMatchObject({
      problem: 'form',
      received: `${wrong.length} tekens`,
    });
  });
});

test('each field says where it comes from', async () => {
  await configure({ organisationKey: KEY });
  await invitedConfigurationItem.set({ clientId: 'invited' });
  vi.stubGlobal('fetch', async () => json({ clientId: 'packed', audience: 'packed' }));
  const sources = Object.fromEntries((await policyView()).fields.map(({ field, source }) => [field, source]));
  expect(sources).toMatchObject({
    organisationKey: 'policy',
    clientId: 'invitation',
    audience: 'packed',
    serverUrl: 'none',
  });
});

test('sites say whether the browser gave access', async () => {
  await configure({ sites: ['https://a.ecd.example/*', 'https://other.example/*'] });
  expect((await policyView()).sites).toEqual([
    { pattern: 'https://a.ecd.example/*', isGranted: true },
    { pattern: 'https://other.example/*', isGranted: false },
  ]);
});

describe('a new key', () => {
  test('is another one each time, and of a form that a policy takes', async () => {
    const [one, other] = [await makeKey(), await makeKey()];
    expect(one.key).not.toBe(other.key);
    expect(one.key).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(one.id).toBe(await nameOfKey(one.key, undefined));
  });

  test('is kept with the server it is of, and the one before it beside it', async () => {
    await invitedConfigurationItem.set(configuration);
    const { key, fingerprint } = await makeKey();
    expect(await keepKey(key, fingerprint)).toEqual({ source: 'invitation', fingerprint });
    expect(await readConfiguration()).toMatchObject({
      organisationKey: key,
      formerOrganisationKey: KEY,
      serverUrl: SERVER,
    });
  });

  test('does not take the place of the one in the policy', async () => {
    await configure(configuration);
    const { key, fingerprint } = await makeKey();
    await keepKey(key, fingerprint);
    expect(await ownKey()).toEqual({ source: 'policy', fingerprint: await fingerprintOf(KEY) });
    expect(await invitedConfigurationItem.get()).toEqual({});
  });

  test('that was not taken over whole is refused', async () => {
    const { fingerprint } = await makeKey();
    await expect(keepKey('k'.repeat(43), fingerprint)).rejects.toMatchObject({ code: 'malformed' });
  });
});

test('erasing a dossier sends its pseudonyms, and no number or address', async () => {
  const former = KEY.replace(/^./, 'x');
  await configure({ ...configuration, formerOrganisationKey: former });
  await signInAs();
  const dossier = { site: 'https://ecd.example', id: '100412' };
  const requests = network({ [`POST ${SERVER}/v1/admin/dossiers/erasure`]: json({ removed: 2 }) });
  expect(await policyHandlers['dossier.erase'](dossier, own)).toEqual({ removed: 4 });
  const bodies = await Promise.all(requests.filter(({ method }) => method === 'POST').map((each) => each.text()));
  expect(bodies.map((body) => JSON.parse(body))).toEqual([
    { dossier: await pseudonymOf(dossier, KEY) },
    { dossier: await pseudonymOf(dossier, former) },
  ]);
  expect(bodies.join()).not.toMatch(/100412|ecd\.example/);
});

test.each(Object.keys(policyHandlers) as (keyof typeof policyHandlers)[])(
  '%s is refused to a page that is not ours',
  async (name) => {
    expect(messages[name]).toBeDefined();
    const ask = policyHandlers[name] as (request: unknown, sender: never) => Promise<unknown>;
    await expect(ask({}, page)).rejects.toMatchObject({ code: 'forbidden' });
  },
);
