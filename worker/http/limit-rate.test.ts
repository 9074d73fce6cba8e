import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { ErrorBody } from '../../shared/contract/error.ts';
import type { Env } from '../env.ts';
import app from '../index.ts';
import { anOrganisation } from '../testing/an-organisation.ts';
import { aSigningKey } from '../testing/issuers.ts';

const request = (path: string, settings: Partial<Env>, headers: Record<string, string> = {}) =>
  app.request(`https://api.dossierlens.example${path}`, { headers }, { ...env, ...settings } as Env);

const statuses = async (times: number, make: () => Promise<Response> | Response) => {
  const responses: Response[] = [];
  for (let time = 0; time < times; time += 1) responses.push(await make());
  return responses;
};

/** Tests share the windows of one isolate, so each has a key of its own. */
const anAddress = () => `2001:db8::${crypto.randomUUID().slice(0, 4)}:${crypto.randomUUID().slice(0, 4)}`;

test('a person who asks too much is told when to come back; a colleague goes on', async () => {
  const care = await anOrganisation({ id: `care-${crypto.randomUUID().slice(0, 8)}` });
  const settings = { PERSON_REQUESTS_PER_MINUTE: '3' };
  const as = async (subject: string) => ({ authorization: `Bearer ${await care.tokenOf(subject)}` });
  const worker = await as('worker');
  const responses = await statuses(5, () => request('/v1/session', settings, worker));
  // Two windows at most, when the minute turned meanwhile.
  const refused = responses.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(0);
  expect(responses.slice(0, 3).every(({ status }) => status === 200)).toBe(true);
  const last = refused.at(-1) as Response;
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  expect(Number(last.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  expect(ErrorBody.parse(await last.json())).toMatchObject({ code: 'too-many-requests' });
  expect((await request('/v1/session', settings, await as('lead'))).status).toBe(200);
});

test.each<[string, string, () => Promise<Record<string, string>>]>([
  ['without a token', '/v1/session', async () => ({})],
  ['of a public route', '/v1/health', async () => ({})],
  [
    'with a token that nobody signed',
    '/v1/session',
    async () => {
      const care = await anOrganisation({ id: `care-${crypto.randomUUID().slice(0, 8)}` });
      return { authorization: `Bearer ${await care.issuer.token({ sub: 'worker' }, { key: await aSigningKey() })}` };
    },
  ],
])('requests %s are counted by address', async (_name, path, headersOf) => {
  const headers = { ...(await headersOf()), 'cf-connecting-ip': anAddress() };
  const settings = { ADDRESS_REQUESTS_PER_MINUTE: '2' };
  const responses = await statuses(6, () => request(path, settings, headers));
  expect(responses.at(-1)?.status).toBe(429);
  const elsewhere = { ...headers, 'cf-connecting-ip': anAddress() };
  expect((await request(path, settings, elsewhere)).status).not.toBe(429);
});

test('Cloudflare’s own count is asked where it is there', async () => {
  const asked: string[] = [];
  const limiter = (success: boolean) => ({
    limit: async ({ key }: { key: string }) => {
      asked.push(key);
      return { success };
    },
  });
  const headers = { 'cf-connecting-ip': anAddress() };
  expect((await request('/v1/health', { ADDRESS_LIMIT: limiter(true) }, headers)).status).toBe(200);
  const refused = await request('/v1/health', { ADDRESS_LIMIT: limiter(false) }, headers);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
  expect(asked).toEqual([headers['cf-connecting-ip'], headers['cf-connecting-ip']]);
});
