import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { accounts } from './accounts.ts';
import { BrowserWithoutScreen, requestTokens } from './browser-without-screen.ts';
import { type RunningOidcProvider, startOidcProvider } from './start.ts';

const audience = 'https://api.dossierlens.example';
const redirectUris = [
  'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/',
  'https://0123456789abcdef0123456789abcdef01234567.extensions.allizom.org/',
  'http://127.0.0.1/mozoauth2/0123456789abcdef0123456789abcdef01234567',
] as const;
const redirectUri = redirectUris[0];

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let provider: RunningOidcProvider;
const noise = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'info'), vi.spyOn(console, 'error')];

beforeAll(async () => {
  provider = await startOidcProvider({ audience, redirectUris });
});

afterAll(async () => {
  await provider.close();
  for (const spy of noise) expect(spy).not.toHaveBeenCalled();
});

test.each(accounts.map(({ subject }) => subject))(
  'one press signs %s in, with a token for the API',
  async (subject) => {
    const tokens = await new BrowserWithoutScreen().signIn({ ...provider, redirectUri, subject });
    const keys = createRemoteJWKSet(new URL(`${provider.issuer}/jwks`));
    const { payload } = await jwtVerify(tokens.access_token, keys, { issuer: provider.issuer, audience });
    expect(payload.sub).toBe(subject);
  },
);

test.each(redirectUris)('the extension gets its answer at %s', async (uri) => {
  const tokens = await new BrowserWithoutScreen().signIn({ ...provider, redirectUri: uri, subject: 'demo-lead' });
  expect(decodeJwt(tokens.access_token).aud).toBe(audience);
});

test.each<[string, Record<string, string>]>([
  ['the resource', { resource: audience }],
  ['consent', { prompt: 'consent' }],
  ['the scopes of a profile', { scope: 'openid profile offline_access' }],
  ['only openid', { scope: 'openid' }],
])('a client that asks for %s gets the same', async (_name, parameters) => {
  const tokens = await new BrowserWithoutScreen().signIn({
    ...provider,
    redirectUri,
    subject: 'demo-worker',
    parameters,
  });
  expect(decodeJwt(tokens.access_token)).toMatchObject({ aud: audience, sub: 'demo-worker' });
  expect(tokens.refresh_token).toBeDefined();
});

test('a refresh token gives a new access token', async () => {
  const options = { ...provider, redirectUri };
  const first = await new BrowserWithoutScreen().signIn({ ...options, subject: 'demo-admin' });
  const next = await requestTokens(options, { grant_type: 'refresh_token', refresh_token: first.refresh_token ?? '' });
  expect(decodeJwt(next.access_token)).toMatchObject({ aud: audience, sub: 'demo-admin' });
});

test('who is signed in is signed in again silently, and who is not is told to', async () => {
  const browser = new BrowserWithoutScreen();
  const silently = { ...provider, redirectUri, parameters: { prompt: 'none' } };
  await expect(browser.signIn(silently)).rejects.toThrow('login_required');
  await browser.signIn({ ...provider, redirectUri, subject: 'demo-worker' });
  expect(decodeJwt((await browser.signIn(silently)).access_token).sub).toBe('demo-worker');
});

test('who signed out is no longer signed in again silently', async () => {
  const browser = new BrowserWithoutScreen();
  await browser.signIn({ ...provider, redirectUri, subject: 'demo-worker' });
  const page = await (await browser.open(`${provider.issuer}/session/end?client_id=${provider.clientId}`)).text();
  expect(page).toContain('U wordt afgemeld');
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
  await browser.open(`${provider.issuer}/session/end/confirm`, 'POST', new URLSearchParams({ xsrf, logout: 'yes' }));
  const silently = { ...provider, redirectUri, parameters: { prompt: 'none' } };
  await expect(browser.signIn(silently)).rejects.toThrow('login_required');
});

test.each(['/token', '/jwks', '/.well-known/openid-configuration', '/me'])(
  'the extension may call %s',
  async (path) => {
    const origin = 'moz-extension://3c0c9a4e-26f4-4f34-9a6a-1d53ab3b2d11';
    const response = await fetch(`${provider.issuer}${path}`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': path === '/token' ? 'POST' : 'GET' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
  },
);

test('an address that was not registered gets nothing', async () => {
  const elsewhere = { ...provider, redirectUri: 'https://elsewhere.example/', subject: 'demo-worker' };
  await expect(new BrowserWithoutScreen().signIn(elsewhere)).rejects.toThrow('status 400');
});
