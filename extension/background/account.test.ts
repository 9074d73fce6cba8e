import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { GetSession } from '../../shared/contract/session.ts';
import { accountItem, sessionItem } from '../storage/account.ts';
import { serverStateItem } from '../storage/server-state.ts';
import { accessToken, signIn, signOut } from './account.ts';
import { callServer, synchronise } from './server.ts';
import { aSession, configuration, configure, ISSUER, json, network, refusal, SERVER, signInAs } from './testing.ts';

const DISCOVERY = `GET ${ISSUER}/.well-known/openid-configuration`;
const TOKEN = `POST ${ISSUER}/token`;
const SESSION = `GET ${SERVER}/v1/session`;
const REDIRECT = 'https://test-extension-id.chromiumapp.org/';
const provider = () =>
  json({ issuer: ISSUER, authorization_endpoint: `${ISSUER}/authorize`, token_endpoint: `${ISSUER}/token` });
const tokens = (name: string, more: object = {}) =>
  json({ access_token: name, token_type: 'bearer', expires_in: 3600, ...more });
const oauthError = (error: string, status = 400) => json({ error }, status);
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: { code: string }) => error.code,
  );
const isExpired = async () => (await serverStateItem.get()).isExpired;

/** The provider's window: gives back what the person's browser is sent to, or fails when the window is closed. */
function window(answer: (url: URL) => string | undefined) {
  return vi
    .spyOn(fakeBrowser.identity, 'launchWebAuthFlow')
    .mockImplementation((async ({ url }: { url: string }) => answer(new URL(url))) as never);
}
const consent = (url: URL) =>
  `${REDIRECT}?code=c1&state=${url.searchParams.get('state')}&iss=${encodeURIComponent(ISSUER)}`;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.identity, 'getRedirectURL').mockReturnValue(REDIRECT);
  await configure();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('signing in', () => {
  test('uses a code with PKCE, and keeps the tokens', async () => {
    const requests = network({ [DISCOVERY]: provider(), [TOKEN]: tokens('token-1', { refresh_token: 'refresh-1' }) });
    const opened = window(consent);
    await configure({ ...configuration, audience: 'https://api.example' });
    await signIn();
    const asked = Object.fromEntries(
      new URL((opened.mock.calls[0] as unknown as [{ url: string }])[0].url).searchParams,
    );
    expect(asked).toMatchObject({
      client_id: 'dossierlens',
      redirect_uri: REDIRECT,
      response_type: 'code',
      scope: 'openid profile offline_access',
      code_challenge_method: 'S256',
      resource: 'https://api.example',
    });
    const sent = Object.fromEntries(
      new URLSearchParams(await requests.find(({ method }) => method === 'POST')?.text()),
    );
    expect(sent).toMatchObject({
      grant_type: 'authorization_code',
      code: 'c1',
      client_id: 'dossierlens',
      redirect_uri: REDIRECT,
    });
    expect(createHash('sha256').update(String(sent.code_verifier)).digest('base64url')).toBe(asked.code_challenge);
    expect(await accountItem.get()).toMatchObject({ accessToken: 'token-1', refreshToken: 'refresh-1' });
    expect(await isExpired()).toBe(false);
  });

  test('asks who it is after someone signed out, and not otherwise', async () => {
    network({ [DISCOVERY]: provider(), [TOKEN]: [tokens('token-1'), tokens('token-2'), tokens('token-3')] });
    const opened = window(consent);
    await signIn();
    await signOut();
    await signIn();
    await signIn();
    const prompts = (opened.mock.calls as unknown as [{ url: string }][]).map(([{ url }]) =>
      new URL(url).searchParams.get('prompt'),
    );
    expect(prompts).toEqual([null, 'login', null]);
  });

  test('each time with another state and challenge', async () => {
    network({ [DISCOVERY]: provider(), [TOKEN]: tokens('token-1') });
    const opened = window(consent);
    await signIn();
    await signIn();
    const urls = (opened.mock.calls as unknown as [{ url: string }][]).map(([{ url }]) => new URL(url).searchParams);
    for (const name of ['state', 'code_challenge']) expect(urls[0]?.get(name)).not.toBe(urls[1]?.get(name));
  });

  test.each<[string, (url: URL) => string | undefined, string]>([
    [
      'a closed window',
      () => {
        throw new Error('The user did not approve access.');
      },
      'cancelled',
    ],
    ['a window without an answer', () => undefined, 'cancelled'],
    ['another state', () => `${REDIRECT}?code=c1&state=other`, 'unauthenticated'],
    ['a refusal', (url) => `${REDIRECT}?error=access_denied&state=${url.searchParams.get('state')}`, 'unauthenticated'],
    [
      'another issuer',
      (url) => `${REDIRECT}?code=c1&state=${url.searchParams.get('state')}&iss=https://evil.example`,
      'unauthenticated',
    ],
  ])('%s signs nobody in', async (_, answer, code) => {
    network({ [DISCOVERY]: provider(), [TOKEN]: tokens('token-1') });
    window(answer);
    expect(await failure(signIn())).toBe(code);
    expect(await accountItem.get()).toBeNull();
  });

  test.each([
    ['no policy', {}, 'conflict'],
    ['a provider that does not answer', configuration, 'unreachable'],
  ])('is not possible with %s', async (_, policy, code) => {
    network({});
    await configure(policy);
    expect(await failure(signIn())).toBe(code);
  });
});

describe('the token', () => {
  test.each([
    ['a minute and a second', 61_000, 'token-1'],
    ['a minute', 60_000, 'token-2'],
    ['nothing', -1, 'token-2'],
  ])('with %s left is %3$s', async (_, left, expected) => {
    vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z'), toFake: ['Date'] });
    network({ [DISCOVERY]: provider(), [TOKEN]: tokens('token-2') });
    await signInAs(left);
    expect(await accessToken()).toBe(expected);
  });

  test('nobody is signed in: none, and nobody is asked', async () => {
    const requests = network({});
    expect(await accessToken()).toBeUndefined();
    expect(requests).toEqual([]);
  });

  test.each([
    ['its new refresh token', { refresh_token: 'refresh-2' }, 'refresh-2'],
    ['the old one when the provider gives no new one', {}, 'refresh-1'],
  ])('a renewed account keeps %s', async (_, more, refreshToken) => {
    network({ [DISCOVERY]: provider(), [TOKEN]: tokens('token-2', more) });
    await signInAs(0);
    await accessToken();
    expect(await accountItem.get()).toMatchObject({ accessToken: 'token-2', refreshToken });
  });

  test('is renewed once for all that ask at the same time', async () => {
    const requests = network({ [DISCOVERY]: provider(), [TOKEN]: tokens('token-2') });
    await signInAs(0);
    expect(await Promise.all([accessToken(), accessToken(), accessToken()])).toEqual(['token-2', 'token-2', 'token-2']);
    expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  test.each([
    ['a refresh token that no longer holds', oauthError('invalid_grant'), true],
    ['a client that is not allowed', oauthError('invalid_client', 401), true],
    ['a provider that is busy', oauthError('slow_down', 429), false],
    ['a provider that failed', oauthError('server_error', 503), false],
    ['an error page', new Response('<html>', { status: 502 }), false],
    ['a page of the wifi', new Response('<html>', { status: 200 }), false],
    ['no answer', 'unreachable', false],
  ] as const)('%s ends the session: %3$s', async (_, reply, isEnd) => {
    network({ [DISCOVERY]: provider(), [TOKEN]: reply });
    await signInAs(0);
    expect(await accessToken()).toBeUndefined();
    expect(await accountItem.get()).toEqual(isEnd ? null : expect.objectContaining({ refreshToken: 'refresh-1' }));
    expect(await isExpired()).toBe(isEnd);
  });

  test('without a refresh token the session ends with it', async () => {
    network({});
    await signInAs(0, '');
    expect(await accessToken()).toBeUndefined();
    expect(await isExpired()).toBe(true);
  });

  describe('that is left behind at signing out', () => {
    const REVOKE = `POST ${ISSUER}/revoke`;
    const revoking = () =>
      json({ issuer: ISSUER, token_endpoint: `${ISSUER}/token`, revocation_endpoint: `${ISSUER}/revoke` });

    test('is revoked at a provider that has a place for that', async () => {
      await signInAs();
      const requests = network({ [DISCOVERY]: revoking(), [REVOKE]: new Response(null, { status: 200 }) });
      await (await signOut()).revoked;
      const sent = requests.find(({ url }) => url.endsWith('/revoke'));
      expect(Object.fromEntries(new URLSearchParams(await sent?.text()))).toEqual({
        token: 'refresh-1',
        token_type_hint: 'refresh_token',
        client_id: 'dossierlens',
      });
    });

    test('is gone here at once, also when the provider never answers', async () => {
      await signInAs();
      const fetch = vi.fn(() => new Promise(() => {}));
      vi.stubGlobal('fetch', fetch);
      await signOut();
      expect(await accountItem.get()).toBeNull();
      await vi.waitFor(() => expect(fetch).toHaveBeenCalled());
    });

    test.each([
      ['a provider without such a place', () => ({ [DISCOVERY]: provider() }), [DISCOVERY]],
      [
        'a provider that refuses',
        () => ({ [DISCOVERY]: revoking(), [REVOKE]: oauthError('unsupported_token_type') }),
        [DISCOVERY, REVOKE],
      ],
      ['a provider that is not there', () => ({}), [DISCOVERY]],
    ] as const)('%s keeps nobody signed in', async (_name, answers, asked) => {
      await signInAs();
      const requests = network(answers());
      await (await signOut()).revoked;
      const ofProvider = requests.map(({ method, url }) => `${method} ${url}`).filter((each) => each.includes(ISSUER));
      expect(ofProvider).toEqual(asked);
      expect(await accountItem.get()).toBeNull();
    });

    test('without one nothing is asked', async () => {
      await signInAs(3_600_000, '');
      const requests = network({});
      await (await signOut()).revoked;
      expect(requests).toEqual([]);
    });
  });

  test('who signs out while it is renewed stays signed out', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    network({ [DISCOVERY]: provider(), [TOKEN]: () => held.then(() => tokens('token-2')) });
    await signInAs(0);
    const asked = accessToken();
    const out = signOut();
    release();
    await Promise.all([asked, out]);
    expect(await accountItem.get()).toBeNull();
  });
});

describe('a call to the server', () => {
  test.each([
    ['taken', [json(aSession())], ['token-1']],
    ['refused once', [refusal('unauthenticated', 401), json(aSession())], ['token-1', 'token-2']],
  ])('with a token that is %s', async (_, replies, bearers) => {
    const requests = network({ [DISCOVERY]: provider(), [TOKEN]: tokens('token-2'), [SESSION]: replies });
    await signInAs();
    expect((await callServer(GetSession, {})).value).toEqual(aSession());
    const sent = requests
      .filter(({ url }) => url.endsWith('/session'))
      .map(({ headers }) => headers.get('authorization'));
    expect(sent).toEqual(bearers.map((bearer) => `Bearer ${bearer}`));
    expect(await serverStateItem.get()).toMatchObject({ server: 'reachable', lastReachedAt: expect.any(String) });
  });

  test('refused twice is an error, not a loop', async () => {
    const requests = network({
      [DISCOVERY]: provider(),
      [TOKEN]: tokens('token-2'),
      [SESSION]: refusal('unauthenticated', 401),
    });
    await signInAs();
    expect(await failure(callServer(GetSession, {}))).toBe('unauthenticated');
    expect(requests.filter(({ url }) => url.endsWith('/session'))).toHaveLength(2);
  });

  test('two calls refused at the same time renew once', async () => {
    const requests = network({
      [DISCOVERY]: provider(),
      [TOKEN]: [tokens('token-2', { refresh_token: 'refresh-2' }), oauthError('invalid_grant')],
      [SESSION]: ({ headers }) =>
        headers.get('authorization') === 'Bearer token-2' ? json(aSession()) : refusal('unauthenticated', 401),
    });
    await signInAs();
    await Promise.all([callServer(GetSession, {}), callServer(GetSession, {})]);
    expect(requests.filter(({ url }) => url.endsWith('/token'))).toHaveLength(1);
    expect(await accountItem.get()).not.toBeNull();
  });

  test('that gets no answer says that the server is unreachable', async () => {
    network({});
    await signInAs();
    expect(await failure(callServer(GetSession, {}))).toBe('unreachable');
    expect((await serverStateItem.get()).server).toBe('unreachable');
  });

  test('an expired session and an unreachable server are both remembered', async () => {
    network({
      [DISCOVERY]: provider(),
      [TOKEN]: oauthError('invalid_grant'),
      [SESSION]: refusal('unauthenticated', 401),
    });
    await signInAs();
    await Promise.all([failure(callServer(GetSession, {})), failure(callServer(GetSession, {}))]);
    expect(await serverStateItem.get()).toMatchObject({ server: 'reachable', isExpired: true });
  });

  test('who signs out while the server answers is not brought back', async () => {
    network({ [SESSION]: () => signOut().then(() => json(aSession())) });
    await signInAs();
    await synchronise();
    expect(await sessionItem.get()).toBeNull();
  });
});
