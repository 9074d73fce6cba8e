import { afterEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type ApiClientError, callApi } from './api-client.ts';
import { json, network, refusal, SERVER } from './testing.ts';

const Get = {
  summary: 'Counts.',
  roles: ['lead'],
  method: 'GET',
  path: '/v1/teams/:team/gaps',
  response: z.object({ count: z.number() }),
} as const;
const Post = {
  summary: 'Takes an id.',
  roles: ['worker'],
  method: 'POST',
  path: '/v1/submissions',
  request: z.object({ id: z.string() }),
  response: z.object({ accepted: z.literal(true) }),
} as const;
const GAPS = `GET ${SERVER}/v1/teams/noord/gaps`;
const noord = { serverUrl: SERVER, parameters: { team: 'noord' } };
const refused = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: ApiClientError) => error,
  );

afterEach(() => vi.unstubAllGlobals());

describe('the request', () => {
  test.each([
    ['noord', 'noord'],
    ['a/b', 'a%2Fb'],
    ['a?b#c', 'a%3Fb%23c'],
    ['team é', 'team%20%C3%A9'],
    ['$&', '%24%26'],
  ])('a parameter %s stands in the path as %s', async (team, encoded) => {
    const requests = network({ [`GET ${SERVER}/v1/teams/${encoded}/gaps`]: json({ count: 1 }) });
    await callApi(Get, { serverUrl: SERVER, parameters: { team } });
    expect(requests).toHaveLength(1);
  });

  test('a query has lists with commas, and nothing that is undefined', async () => {
    const requests = network({ [`GET ${SERVER}/v1/teams/noord/gaps?themes=a%2Cb&weeks=8`]: json({ count: 1 }) });
    await callApi(Get, { ...noord, query: { themes: ['a', 'b'], weeks: 8, framework: undefined } });
    expect(requests).toHaveLength(1);
  });

  test('carries the token, the body as JSON, and no cookies', async () => {
    const fetched = vi.fn(async (_: URL, __: RequestInit) => json({ accepted: true }, 202));
    vi.stubGlobal('fetch', fetched);
    await callApi(Post, { serverUrl: SERVER, accessToken: 'token', body: { id: '1' } });
    const [url, init] = fetched.mock.calls[0] as [URL, RequestInit];
    expect(url.href).toBe(`${SERVER}/v1/submissions`);
    expect(init).toMatchObject({
      method: 'POST',
      body: '{"id":"1"}',
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
    });
    expect(Object.fromEntries(init.headers as Headers)).toEqual({
      accept: 'application/json',
      authorization: 'Bearer token',
      'content-type': 'application/json',
    });
  });

  test('without a token and a body has no headers for them', async () => {
    const requests = network({ [GAPS]: json({ count: 1 }) });
    await callApi(Get, noord);
    expect(requests[0]?.headers.get('authorization')).toBeNull();
    expect(requests[0]?.headers.get('content-type')).toBeNull();
  });

  test('gives up after a quarter of a minute', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    vi.stubGlobal('fetch', async (_: URL, { signal }: RequestInit) => signal?.throwIfAborted());
    expect(await refused(callApi(Get, noord))).toMatchObject({ code: 'unreachable' });
    expect(timeout).toHaveBeenCalledWith(15_000);
    timeout.mockRestore();
  });
});

describe('the answer', () => {
  test('is parsed, with what the contract does not name left out', async () => {
    network({ [GAPS]: json({ count: 3, more: 'x' }, 200, { etag: '"1"' }) });
    expect(await callApi(Get, noord)).toEqual({ value: { count: 3 }, etag: '"1"' });
  });

  test('304 says that nothing changed', async () => {
    const requests = network({ [GAPS]: new Response(null, { status: 304 }) });
    expect(await callApi(Get, { ...noord, etag: '"1"' })).toEqual({ value: undefined, etag: '"1"' });
    expect(requests[0]?.headers.get('if-none-match')).toBe('"1"');
  });

  test('an error keeps its code and request id', async () => {
    network({ [GAPS]: refusal('forbidden', 403) });
    expect(await refused(callApi(Get, noord))).toMatchObject({
      code: 'forbidden',
      message: 'Nee.',
      body: { requestId: 'r1' },
    });
  });

  test.each([
    ['nothing', 'unreachable'],
    ['a page', new Response('<html>Aanmelden bij wifi</html>', { status: 200 })],
    ['another shape', json({ counts: 3 })],
    ['nothing in it', new Response('', { status: 200 })],
    ['an error page', new Response('Bad gateway', { status: 502 })],
    ['an error that is not ours', json({ error: 'nope' }, 403)],
    ['an error with an unknown code', refusal('teapot', 418)],
  ] as const)('%s is no answer of our server', async (_, reply) => {
    network({ [GAPS]: reply });
    expect(await refused(callApi(Get, noord))).toMatchObject({ code: 'unreachable', body: undefined });
  });
});
