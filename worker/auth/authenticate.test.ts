import { env } from 'cloudflare:workers';
import { SignJWT, UnsecuredJWT } from 'jose';
import { afterEach, expect, test, vi } from 'vitest';
import { anOrganisation } from '../testing/an-organisation.ts';
import { get } from '../testing/call.ts';
import { AUDIENCE, anIssuer, aSigningKey, type Issuer } from '../testing/issuers.ts';

const session = (token?: string) => get('/v1/session', token);

afterEach(() => {
  vi.useRealTimers();
});

test.each<[string, (issuer: Issuer) => Promise<string> | string]>([
  [
    'signed with a key that the issuer does not publish',
    async (issuer) => {
      const key = await aSigningKey('ES256', issuer.key.id);
      return issuer.token({ sub: 'worker' }, { key });
    },
  ],
  [
    'with a key id that the issuer does not publish',
    async (issuer) => issuer.token({ sub: 'worker' }, { key: await aSigningKey() }),
  ],
  ['of an issuer that no organisation has', async () => (await anIssuer()).token({ sub: 'worker' })],
  [
    'that names an issuer other than the one that signed it',
    async (issuer) => {
      const other = await anIssuer();
      return other.token({ sub: 'worker', iss: issuer.url });
    },
  ],
  ['for another audience', (issuer) => issuer.token({ sub: 'worker', aud: 'https://elsewhere.example' })],
  ['that expired more than a minute ago', (issuer) => issuer.token({ sub: 'worker' }, { expiresIn: '61 seconds ago' })],
  [
    'that holds only in ten minutes',
    (issuer) => issuer.token({ sub: 'worker', nbf: Math.floor(Date.now() / 1000) + 600 }),
  ],
  ['without a subject', (issuer) => issuer.token({})],
  [
    'without a signature (alg none)',
    (issuer) =>
      new UnsecuredJWT({ sub: 'worker' }).setIssuer(issuer.url).setAudience(AUDIENCE).setExpirationTime('1h').encode(),
  ],
  [
    'signed with an algorithm that is not allowed',
    async (issuer) => issuer.token({ sub: 'worker' }, { key: await aSigningKey('ES384', issuer.key.id) }),
  ],
  ['that is not a token', () => 'geen.echt.token'],
])('a token %s is refused', async (_name, tokenOf) => {
  const { issuer } = await anOrganisation();
  const response = await session(await tokenOf(issuer));
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toBe('Bearer');
  expect(await response.json()).toMatchObject({
    code: 'unauthenticated',
    message: expect.stringContaining('aangemeld'),
  });
});

test('no token at all, and another scheme, are refused', async () => {
  await anOrganisation();
  expect((await session()).status).toBe(401);
  expect((await get('/v1/session', undefined, { authorization: 'Basic dTpw' })).status).toBe(401);
});

test('a token that expired within the last minute is accepted: clocks differ', async () => {
  const { issuer } = await anOrganisation();
  expect((await session(await issuer.token({ sub: 'worker' }, { expiresIn: '50 seconds ago' }))).status).toBe(200);
});

test.each(['RS256', 'PS256', 'EdDSA'])('a token signed with %s is accepted', async (alg) => {
  const { issuer } = await anOrganisation();
  const key = await aSigningKey(alg);
  vi.spyOn(issuer, 'key', 'get').mockReturnValue(key);
  expect((await session(await issuer.token({ sub: 'worker' }, { key }))).status).toBe(200);
});

test('a person whom the organisation does not know is told whom to ask', async () => {
  const { tokenOf } = await anOrganisation();
  const response = await session(await tokenOf('stranger'));
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({
    code: 'forbidden',
    message: 'U staat nog niet in de lijst van Zorg care-a. Vraag de functioneel beheerder om u toe te voegen.',
  });
});

test('a person is known by issuer and subject: the same subject elsewhere is someone else', async () => {
  const issuer = await anIssuer();
  const first = await anOrganisation({ id: 'care-a', issuer, audience: 'https://a.example' });
  const second = await anOrganisation({ id: 'care-b', issuer, audience: 'https://b.example' });
  expect(await (await session(await first.tokenOf('worker'))).json()).toMatchObject({ organisation: { id: 'care-a' } });
  expect(await (await session(await second.tokenOf('worker'))).json()).toMatchObject({
    organisation: { id: 'care-b' },
  });
  const forBoth = await issuer.token({ sub: 'worker', aud: ['https://a.example', 'https://b.example'] });
  expect((await session(forBoth)).status).toBe(401);
});

test('keys are fetched once, and again when the issuer signs with a new one', async () => {
  const { issuer, tokenOf } = await anOrganisation();
  const old = { key: issuer.key, token: await tokenOf('worker') };
  await session(old.token);
  await session(old.token);
  expect(fetch).toHaveBeenCalledTimes(2); // discovery and key set

  await issuer.rotate();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 }); // past the pause between two look-ups
  expect((await session(await tokenOf('worker'))).status).toBe(200);
  expect(fetch).toHaveBeenCalledTimes(3);
  expect((await session(old.token)).status).toBe(401);
});

test('keys that nobody has do not make the Worker ask the issuer again and again', async () => {
  const { issuer, tokenOf } = await anOrganisation();
  await session(await tokenOf('worker'));
  for (let time = 1; time <= 5; time += 1) {
    const token = await issuer.token({ sub: 'worker' }, { key: await aSigningKey() });
    expect((await session(token)).status).toBe(401);
  }
  expect(fetch).toHaveBeenCalledTimes(2);
});

test('a public key does not pass for a shared secret', async () => {
  const { issuer } = await anOrganisation();
  const secret = new TextEncoder().encode(JSON.stringify(issuer.key.publicJwk));
  const token = await new SignJWT({ sub: 'worker' })
    .setProtectedHeader({ alg: 'HS256', kid: issuer.key.id })
    .setIssuer(issuer.url)
    .setAudience(AUDIENCE)
    .setExpirationTime('1h')
    .sign(secret);
  expect((await session(token)).status).toBe(401);
});

test('an issuer that does not answer is not the fault of the token', async () => {
  const { issuer, tokenOf } = await anOrganisation();
  issuer.isDown = true;
  const response = await session(await tokenOf('worker'));
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ code: 'unavailable' });
  issuer.isDown = false;
  expect((await session(await tokenOf('worker'))).status).toBe(200);
});

test('keys are not taken over plain http', async () => {
  const issuer = await anIssuer('http://login.example');
  const { tokenOf } = await anOrganisation({ issuer });
  expect((await session(await tokenOf('worker'))).status).toBe(503);
  expect(fetch).not.toHaveBeenCalled();
});

test('someone who left is refused at once, with a token that still holds', async () => {
  const { tokenOf } = await anOrganisation();
  const token = await tokenOf('worker');
  expect((await session(token)).status).toBe(200);
  await env.DB.exec("DELETE FROM people WHERE subject = 'worker'");
  expect((await session(token)).status).toBe(403);
});
