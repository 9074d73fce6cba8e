import { describe, expect, test } from 'vitest';
import { ErrorBody } from '../../shared/contract/error.ts';
import { endpoints } from '../../shared/contract/index.ts';
import { anOrganisation } from '../testing/an-organisation.ts';
import { aSubmission, call, get, submit } from '../testing/call.ts';
import { readLog } from '../testing/log.ts';

const errorOf = async (response: Response) => ErrorBody.parse(await response.json());

test('health answers without a token', async () => {
  const response = await get('/v1/health');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
});

test('every other route of the contract asks for a token', async () => {
  for (const { method, path } of endpoints.filter((endpoint) => endpoint.roles !== 'public')) {
    const response = await call(method, path.replaceAll(/:\w+/g, 'north'));
    expect([path, response.status]).toEqual([path, 401]);
    expect((await errorOf(response)).code).toBe('unauthenticated');
  }
});

test.each(['/', '/v1', '/v1/sessions', '/v1/teams/north', '/v2/session'])('%s does not exist', async (path) => {
  const response = await get(path);
  expect(response.status).toBe(404);
  expect(await errorOf(response)).toMatchObject({ code: 'not-found', message: 'Dit adres bestaat niet.' });
});

test.each([
  ['DELETE', '/v1/session', 'GET'],
  ['PUT', '/v1/submissions', 'POST'],
  ['POST', '/v1/teams/north/gaps', 'GET'],
])('%s %s is refused, and told what is possible', async (method, path, allowed) => {
  const response = await call(method, path);
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe(allowed);
  expect(await errorOf(response)).toMatchObject({
    code: 'method-not-allowed',
    message: `Dit adres kent alleen ${allowed}.`,
  });
});

describe('a body', () => {
  test('that is not JSON is refused', async () => {
    const { tokenOf } = await anOrganisation();
    const response = await submit(await tokenOf('worker'), '{"id":');
    expect(response.status).toBe(400);
    expect(await errorOf(response)).toMatchObject({ code: 'malformed', message: 'Dit bericht is geen geldige JSON.' });
  });

  test('of another type is refused: a form on any page could send it', async () => {
    const { tokenOf } = await anOrganisation();
    const headers = { 'content-type': 'text/plain' };
    const response = await call('POST', '/v1/submissions', {
      token: await tokenOf('worker'),
      body: aSubmission(),
      headers,
    });
    expect(response.status).toBe(400);
  });

  test('over 64 KiB is refused, whether it says so beforehand or not', async () => {
    const { tokenOf } = await anOrganisation();
    const token = await tokenOf('worker');
    const large = JSON.stringify({ ...aSubmission(), filler: 'x'.repeat(64 * 1024) });
    const stream = new Blob([large]).stream();
    for (const body of [large, stream]) {
      const response = await call('POST', '/v1/submissions', { token, rawBody: body });
      expect(response.status).toBe(413);
      expect((await errorOf(response)).code).toBe('too-large');
    }
  });
});

describe('a browser', () => {
  test.each([
    'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
    'moz-extension://3c0c9a4e-26f4-4f34-9a6a-1d53ab3b2d11',
  ])('may call from %s', async (origin) => {
    const preflight = await call('OPTIONS', '/v1/submissions', {
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization,content-type,if-none-match');
    const answer = await get('/v1/session', undefined, { origin });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('access-control-expose-headers')).toBe('etag,retry-after,x-request-id');
    expect(answer.headers.get('vary')).toMatch(/origin/i);
  });

  test.each(['https://ecd.example', 'null', 'chrome-extension://*', 'https://moz-extension.example'])(
    'may not call from %s',
    async (origin) => {
      for (const method of ['OPTIONS', 'GET']) {
        const response = await call(method, '/v1/health', { headers: { origin } });
        expect(response.headers.has('access-control-allow-origin')).toBe(false);
      }
    },
  );

  test('can do nothing with an answer that it opens as a page', async () => {
    const { headers } = await get('/v1/health');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toContain('max-age');
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

test('the request id of an answer is the one in its body and in the log, and never the caller’s', async () => {
  const response = await get('/v1/session', undefined, { 'x-request-id': 'mine' });
  const { requestId } = await errorOf(response);
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(response.headers.get('x-request-id')).toBe(requestId);
  expect(readLog()).toMatchObject([
    { event: 'request', requestId, status: 401, code: 'unauthenticated', reason: 'token-absent' },
  ]);
});

test('the log has the pattern of a path and nothing of the body or the token', async () => {
  const { tokenOf } = await anOrganisation();
  const token = await tokenOf('worker');
  await submit(token, aSubmission({ team: 'kanarie' }));
  await get('/v1/teams/kanarie/gaps', token);
  expect(readLog()).toMatchObject([
    { method: 'POST', route: '/v1/submissions', status: 404, organisation: 'care-a' },
    { method: 'GET', route: '/v1/teams/:team/gaps', status: 403 },
  ]);
  const text = JSON.stringify(readLog());
  expect(text).not.toContain('kanarie');
  expect(text).not.toContain(token);
  expect(text).not.toContain(aSubmission().dossier);
});
