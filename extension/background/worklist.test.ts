import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ClientSettings } from '../../shared/contract/session.ts';
import { accountItem, sessionItem } from '../storage/account.ts';
import { hmac } from './hmac.ts';
import { pseudonymOf } from './pseudonym.ts';
import { aSession, configuration, configure, json, KEY, network, refusal, SERVER, signInAs } from './testing.ts';
import { resolveReference } from './worklist.ts';
import { decryptReference, encryptReference } from './worklist-cipher.ts';
import { shareReference } from './worklist-send.ts';

const PUT = `PUT ${SERVER}/v1/worklist/references`;
const dossier = { site: 'https://ecd.example', id: '100412' };
const address = 'https://ecd.example/clienten/100412/plan?sessie=geheim';
const OTHER_KEY = Buffer.from('another invented key, 32 bytes b').toString('base64url');

async function settings(part: Partial<ClientSettings> = {}): Promise<ClientSettings> {
  const fingerprint = (await hmac('dossierlens key fingerprint', KEY)).slice(0, 16);
  return {
    activeKey: { id: 'sleutel-1', fingerprint },
    previousKeys: [],
    worklistReferences: true,
    fourEyes: true,
    smallCellMinimum: 8,
    ...part,
  };
}

function grantSite(origins = ['https://ecd.example/*']): void {
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({ origins }));
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  await configure();
  await signInAs();
  await sessionItem.set(aSession({ settings: await settings() }));
});

/** What went to the server; the rest is how the extension reads its own configuration. */
const sentIn = (requests: readonly Request[]) => requests.filter(({ url }) => url.startsWith(SERVER));

const bodyOf = async (request: Request | undefined) =>
  (await request?.clone().json()) as { team: string; dossier: string; key: string; ciphertext: string };

describe('sending', () => {
  test('only ciphertext leaves, under the pseudonym and the name of the key', async () => {
    const requests = network({ [PUT]: json({ done: true }) });
    await shareReference(dossier, [address]);
    expect(sentIn(requests)).toHaveLength(1);
    const [request] = sentIn(requests);
    const whole = await request?.clone().text();
    for (const secret of ['100412', 'ecd.example', 'clienten', 'geheim', KEY]) expect(whole).not.toContain(secret);
    const { ciphertext, ...rest } = await bodyOf(request);
    const pseudonym = await pseudonymOf(dossier, KEY);
    expect(rest).toEqual({ team: 'team-noord', dossier: pseudonym, key: 'sleutel-1' });
    expect(await decryptReference(ciphertext, pseudonym, KEY)).toEqual({ ...dossier, path: '/clienten/100412/plan' });
  });

  test('once for each dossier, and once more when its own address becomes known', async () => {
    const requests = network({ [PUT]: json({ done: true }) });
    await shareReference(dossier, ['https://ecd.example/start']);
    await shareReference(dossier, ['https://ecd.example/start']);
    expect(sentIn(requests)).toHaveLength(1);
    await shareReference(dossier, [address]);
    await shareReference(dossier, [address]);
    await shareReference(dossier, ['https://ecd.example/start']);
    expect(sentIn(requests)).toHaveLength(2);
  });

  test('again after the server could not be reached, not after it refused', async () => {
    const requests = network({ [PUT]: ['unreachable', refusal('conflict', 409)] });
    await shareReference(dossier, [address]);
    await shareReference(dossier, [address]);
    await shareReference(dossier, [address]);
    expect(sentIn(requests)).toHaveLength(2);
  });

  test.each([
    ['it is off', async () => sessionItem.set(aSession({ settings: await settings({ worklistReferences: false }) }))],
    ['the server does not say', async () => sessionItem.set(aSession())],
    ['nobody is signed in', async () => sessionItem.set(null)],
    ['there is no team', async () => sessionItem.set(aSession({ teams: [], settings: await settings() }))],
    ['there is no key', async () => configure({ ...configuration, organisationKey: undefined })],
    ['the key was changed elsewhere', async () => configure({ ...configuration, organisationKey: OTHER_KEY })],
    [
      'a lead looks',
      async () => sessionItem.set(aSession({ person: { name: 'L', role: 'lead' }, settings: await settings() })),
    ],
  ])('nothing is sent while %s', async (_, given) => {
    const requests = network({ [PUT]: json({ done: true }) });
    await given();
    await shareReference(dossier, [address]);
    expect(sentIn(requests)).toEqual([]);
  });

  test('switched off and on again it is sent again: the server removed it', async () => {
    const requests = network({ [PUT]: json({ done: true }) });
    await shareReference(dossier, [address]);
    await sessionItem.set(aSession({ settings: await settings({ worklistReferences: false }) }));
    await shareReference(dossier, [address]);
    await sessionItem.set(aSession({ settings: await settings() }));
    await shareReference(dossier, [address]);
    expect(sentIn(requests)).toHaveLength(2);
  });
});

describe('resolving', () => {
  const seal = async (reference = { ...dossier, path: '/clienten/100412' }, key = KEY) => ({
    key: 'sleutel-1',
    ciphertext: (await encryptReference(reference, await pseudonymOf(dossier, KEY), key)) ?? '',
  });
  const resolve = async (reference: Parameters<typeof resolveReference>[1]) =>
    resolveReference(await pseudonymOf(dossier, KEY), reference);

  test('a link to the dossier, on a site where Dossierlens is on', async () => {
    grantSite();
    expect(await resolve(await seal())).toEqual({
      kind: 'link',
      url: 'https://ecd.example/clienten/100412',
      host: 'ecd.example',
      dossier: '100412',
    });
  });
  test('no link to a site where it is not', async () => {
    grantSite([]);
    expect(await resolve(await seal())).toEqual({ kind: 'site-off', host: 'ecd.example', dossier: '100412' });
  });
  test('nothing was sent', async () => expect(await resolve(undefined)).toEqual({ kind: 'none' }));
  test('this browser has no key', async () => {
    await configure({ ...configuration, organisationKey: undefined });
    expect(await resolve(await seal())).toEqual({ kind: 'no-key' });
  });
  test('this browser has another key', async () => {
    const reference = await seal();
    const pseudonym = await pseudonymOf(dossier, KEY);
    await configure({ ...configuration, organisationKey: OTHER_KEY });
    expect(await resolveReference(pseudonym, reference)).toEqual({ kind: 'other-key' });
  });
  test('made with a key that was replaced', async () => {
    expect(await resolve({ ...(await seal(undefined, OTHER_KEY)), key: 'sleutel-0' })).toEqual({ kind: 'other-key' });
  });
  test('damaged on the way, under the key of this browser', async () => {
    expect(await resolve({ key: 'sleutel-1', ciphertext: 'A'.repeat(200) })).toEqual({ kind: 'damaged' });
  });
  test.each([
    ['another dossier than its pseudonym says', { ...dossier, id: '100413', path: '/clienten/100413' }],
    ['another site', { ...dossier, site: 'https://elders.example', path: '/clienten/100412' }],
    ['another site through its path', { ...dossier, path: '//elders.example/clienten/100412' }],
  ])('somebody with the key made it lead to %s', async (_, reference) => {
    grantSite();
    expect(await resolve(await seal(reference))).toEqual({ kind: 'damaged' });
  });
});

test('signing out leaves no session to send under', async () => {
  const requests = network({ [PUT]: json({ done: true }) });
  await accountItem.set(null);
  await shareReference(dossier, [address]);
  expect(sentIn(requests)).toEqual([]);
});
