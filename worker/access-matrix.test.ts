import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { ErrorBody } from '../shared/contract/error.ts';
import { endpoints } from '../shared/contract/index.ts';
import { accessMatrix, type Entry } from './access/matrix.ts';
import { aWorld, CIPHERTEXT, dump, leaksIn } from './access/world.ts';
import { anOrganisation, type TestOrganisation } from './testing/an-organisation.ts';
import { ask } from './testing/ask.ts';
import { call } from './testing/call.ts';
import { anIssuer } from './testing/issuers.ts';

const roles = ['worker', 'lead', 'admin', 'auditor'] as const;
const matrix = await accessMatrix();
const nameOf = ({ endpoint }: Pick<Entry, 'endpoint'>) => `${endpoint.method} ${endpoint.path}`;
/** Those that only look do so in one world, one after the other; each of the others gets a world of its own. */
const isLook = ({ endpoint }: Pick<Entry, 'endpoint'>) => endpoint.method === 'GET';
const isRefusal = async (response: Response) => ErrorBody.safeParse(await response.json()).success;

test('every endpoint of the contract is in the matrix, once', () => {
  const served = endpoints.map((endpoint) => nameOf({ endpoint })).sort();
  expect(matrix.map(nameOf).sort()).toEqual(served);
  expect(new Set(served).size).toBe(served.length);
});

// Without this the rest could pass because the requests are no good.
describe('what others are refused, the right person gets', () => {
  const expectAnswer = async (care: TestOrganisation, { endpoint, asked, by }: Entry) => {
    const response = await ask(await care.tokenOf(by), endpoint, asked);
    const what = nameOf({ endpoint });
    expect([what, response.status, await response.json()]).toEqual([what, endpoint.status ?? 200, expect.anything()]);
  };

  test('where they only look', async () => {
    const care = await aWorld();
    for (const entry of matrix.filter(isLook)) await expectAnswer(care, entry);
  });

  const changing = matrix.filter((entry) => !isLook(entry));
  test.each(changing.map((entry) => [nameOf(entry), entry] as const))('%s', async (_name, entry) => {
    await expectAnswer(await aWorld(), entry);
  });
});

test('without a token, with a broken one, and with one of an unknown issuer nobody gets or changes anything', async () => {
  await aWorld();
  const stranger = await anOrganisation({ id: 'care-c' });
  const foreign = await stranger.issuer.token({ sub: 'admin', aud: 'https://elsewhere.example' });
  const before = await dump('care-a', { withLog: true });
  for (const entry of matrix.filter(({ endpoint }) => endpoint.roles !== 'public')) {
    const { method, path } = entry.endpoint;
    const body = entry.asked.body === undefined ? {} : { body: entry.asked.body };
    const answers = [
      await call(method, path, body),
      await ask('broken', entry.endpoint, entry.asked),
      await ask(foreign, entry.endpoint, entry.asked),
    ];
    for (const response of answers) {
      expect([nameOf(entry), response.status, await isRefusal(response)]).toEqual([nameOf(entry), 401, true]);
    }
  }
  expect(await dump('care-a', { withLog: true })).toEqual(before);
});

test.each(roles)('a %s is refused what is not for that role, and changes nothing', async (role) => {
  const care = await aWorld();
  const token = await care.tokenOf(role);
  const before = await dump(care.id);
  for (const entry of matrix) {
    const allowed: readonly string[] = typeof entry.endpoint.roles === 'string' ? roles : entry.endpoint.roles;
    if (allowed.includes(role)) continue;
    const response = await ask(token, entry.endpoint, entry.asked);
    expect([nameOf(entry), response.status, await isRefusal(response)]).toEqual([nameOf(entry), 403, true]);
    if (!isLook(entry)) expect([nameOf(entry), await dump(care.id)]).toEqual([nameOf(entry), before]);
  }
  expect(await dump(care.id)).toEqual(before);
});

test.each(roles)('a %s of another organisation gets nothing of it and changes nothing in it', async (role) => {
  const care = await aWorld();
  const issuer = await anIssuer();
  let other = await anOrganisation({ id: 'care-b', issuer });
  const before = await dump(care.id, { withLog: true });
  for (const entry of matrix.toSorted((one, two) => Number(isLook(two)) - Number(isLook(one)))) {
    // A new one after each change, so that nothing it made for itself under the same ids comes back in a later answer.
    if (!isLook(entry)) {
      await env.DB.prepare("DELETE FROM organisations WHERE id = 'care-b'").run();
      other = await anOrganisation({ id: 'care-b', issuer });
    }
    const response = await ask(await other.tokenOf(role), entry.endpoint, entry.asked);
    // The document of the API names itself and no organisation.
    if (entry.endpoint.roles !== 'public') {
      expect([nameOf(entry), leaksIn(await response.text(), entry.asked)]).toEqual([nameOf(entry), []]);
    }
    if (isLook(entry)) continue;
    expect([nameOf(entry), await dump(care.id, { withLog: true })]).toEqual([nameOf(entry), before]);
  }
  expect(await dump(care.id, { withLog: true })).toEqual(before);
});

test.each(['worker', 'lead'] as const)(
  'a %s of another team gets nothing of the team and changes nothing',
  async (role) => {
    const care = await aWorld();
    const token = await care.tokenOf(`east-${role}`);
    const before = await dump(care.id);
    for (const entry of matrix) {
      const allowed: readonly string[] = typeof entry.endpoint.roles === 'string' ? [] : entry.endpoint.roles;
      if (!allowed.includes(role) || entry.otherTeam === 'allowed') continue;
      const response = await ask(token, entry.endpoint, entry.asked);
      const text = await response.text();
      const what = [nameOf(entry), response.status, text];
      if (entry.otherTeam === 'refused') expect([what, isEither(response.status, 403, 404)]).toEqual([what, true]);
      else expect(what).toEqual([nameOf(entry), endpointStatus(entry), expect.not.stringMatching(oneDossier)]);
      expect([nameOf(entry), await dump(care.id)]).toEqual([nameOf(entry), before]);
    }
  },
);

const isEither = (status: number, ...either: number[]) => either.includes(status);

const endpointStatus = ({ endpoint }: Entry) => endpoint.status ?? 200;

/** The pseudonym, its reference, or the exact number of dossiers of the team. */
const oneDossier = new RegExp(`f{64}|${CIPHERTEXT}|"count":3`);
