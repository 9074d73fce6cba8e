import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { accountItem, sessionItem } from '../storage/account.ts';
import { readConfiguration } from '../storage/configuration.ts';
import { invitedConfigurationItem } from '../storage/invited-configuration.ts';
import { outboxItem } from '../storage/outbox.ts';
import { acceptInvitation, lookAtInvitation, makeInvitation } from './invitation.ts';
import { type InvitationContent, readInvitation, writeInvitation } from './invitation-text.ts';
import {
  aSession,
  configuration,
  configure,
  ISSUER,
  json,
  KEY,
  network,
  refusal,
  SERVER,
  signInAs,
} from './testing.ts';

vi.mock('./account.ts', async (original) => ({
  ...(await original<typeof import('./account.ts')>()),
  signIn: vi.fn(),
}));
const { signIn } = await import('./account.ts');

const content: InvitationContent = {
  serverUrl: SERVER,
  issuer: ISSUER,
  clientId: 'dossierlens',
  organisationKey: KEY,
  code: 'c0de'.repeat(12),
};
const text = writeInvitation(content);
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
const REDEEM = `POST ${SERVER}/v1/invitations/redemption`;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins: [] } as never);
  vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockResolvedValue([] as never);
  vi.mocked(signIn)
    .mockReset()
    .mockImplementation(() => signInAs());
  await configure({});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the text of an invitation', () => {
  test('is read as it was written, also after a mail program broke its lines', () => {
    expect(readInvitation(text)).toEqual(content);
    expect(readInvitation(`Hallo,\n${text.slice(0, 60)}\r\n  ${text.slice(60)}\n`)).toEqual(content);
  });
  test.each([
    ['nothing', ''],
    ['another text', 'hallo'],
    ['half of it', text.slice(0, -20)],
    ['a later form', text.replace(':1:', ':2:')],
    ['no server', writeInvitation({ ...content, serverUrl: 'server' })],
    ['a key that is none', writeInvitation({ ...content, organisationKey: 'short' })],
    ['a list', `dossierlens-uitnodiging:1:${btoa('[]')}`],
  ])('%s is none', (_, wrong) => expect(readInvitation(wrong)).toBeUndefined());
});

test('the server gets a hash of the code, and neither code nor key', async () => {
  await configure(configuration);
  await signInAs();
  let sent = '';
  const requests = network({});
  vi.stubGlobal('fetch', async (input: string | URL, init?: RequestInit) => {
    const url = String(input);
    if (!url.startsWith(`${SERVER}/v1/admin/invitations/`)) throw new TypeError('fetch failed');
    sent = String(init?.body);
    return json(
      {
        id: url.split('/').at(-1),
        role: 'worker',
        teams: ['noord'],
        createdAt: '2026-11-22T09:00:00.000Z',
        createdBy: { subject: 'a' },
        expiresAt: '2026-11-29T09:00:00.000Z',
        state: 'open',
      },
      201,
    );
  });
  const made = await makeInvitation({ role: 'worker', teams: ['noord'], days: 7 });
  const invitation = readInvitation(made.text);
  expect(made.hasKey).toBe(true);
  expect(invitation).toMatchObject({ serverUrl: SERVER, issuer: ISSUER, organisationKey: KEY });
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(invitation?.code));
  expect(JSON.parse(sent)).toEqual({
    codeHash: Buffer.from(hash).toString('hex'),
    role: 'worker',
    teams: ['noord'],
    days: 7,
  });
  expect(sent).not.toContain(invitation?.code);
  expect(sent).not.toContain(KEY);
  expect(requests).toEqual([]);
});

describe('using one', () => {
  test('brings server and key, signs in and uses the code', async () => {
    const requests = network({ [REDEEM]: json(aSession()) });
    await acceptInvitation(text, 'Femke');
    expect(await readConfiguration()).toMatchObject({ serverUrl: SERVER, organisationKey: KEY, managed: [] });
    expect(await sessionItem.get()).toEqual(aSession());
    const redeemed = requests.find(({ url }) => url.endsWith('/redemption'));
    expect(await redeemed?.json()).toEqual({ code: content.code, name: 'Femke' });
  });

  test('when the code is not taken, everything is as it was', async () => {
    network({ [REDEEM]: refusal('not-found', 404) });
    await expect(acceptInvitation(text, 'Femke')).rejects.toMatchObject({ code: 'not-found' });
    expect(await invitedConfigurationItem.get()).toEqual({});
    expect(await accountItem.get()).toBeNull();
  });

  test('when signing in was broken off, too', async () => {
    network({});
    vi.mocked(signIn).mockRejectedValue(new Error('cancelled'));
    await expect(acceptInvitation(text, 'Femke')).rejects.toThrow('cancelled');
    expect(await invitedConfigurationItem.get()).toEqual({});
  });

  test('who is let in already only gets the new key, and keeps the one before it', async () => {
    const before = Buffer.from('another invented key, 32 bytes !').toString('base64url');
    await invitedConfigurationItem.set({ ...configuration, organisationKey: before });
    await signInAs();
    network({ [REDEEM]: refusal('conflict', 409), [`GET ${SERVER}/v1/session`]: json(aSession()) });
    await acceptInvitation(text, 'Femke');
    expect(vi.mocked(signIn)).not.toHaveBeenCalled();
    expect(await readConfiguration()).toMatchObject({ organisationKey: KEY, formerOrganisationKey: before });
  });

  test('who was stopped does not get in by it', async () => {
    network({ [REDEEM]: refusal('conflict', 409), [`GET ${SERVER}/v1/session`]: refusal('forbidden', 403) });
    await expect(acceptInvitation(text, 'Femke')).rejects.toMatchObject({ code: 'conflict' });
    expect(await invitedConfigurationItem.get()).toEqual({});
  });

  test('while signed in elsewhere, or with records that wait for elsewhere, nothing is lost', async () => {
    const elsewhere = { ...configuration, serverUrl: 'https://elsewhere.example' };
    await invitedConfigurationItem.set(elsewhere);
    await signInAs();
    const requests = network({});
    await expect(acceptInvitation(text, 'Femke')).rejects.toMatchObject({ code: 'conflict' });
    expect(await accountItem.get()).not.toBeNull();
    await accountItem.remove();
    await outboxItem.set([submission]);
    await expect(acceptInvitation(text, 'Femke')).rejects.toMatchObject({ code: 'conflict' });
    expect(await outboxItem.get()).toEqual([submission]);
    expect(await invitedConfigurationItem.get()).toEqual(elsewhere);
    expect(requests.filter(({ url }) => url.startsWith(SERVER))).toEqual([]);
  });

  test('of another organisation than the policy says, it is refused before anything happens', async () => {
    await configure({ serverUrl: 'https://policy.example' });
    const requests = network({});
    expect(await lookAtInvitation(text)).toMatchObject({ isAgainstPolicy: true });
    await expect(acceptInvitation(text, 'Femke')).rejects.toMatchObject({ code: 'conflict' });
    expect(await invitedConfigurationItem.get()).toEqual({});
    expect(requests.filter(({ url }) => url.startsWith('https:'))).toEqual([]);
  });
});
