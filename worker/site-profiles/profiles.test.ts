import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import * as contract from '../../shared/contract/site-profiles.ts';
import { SwitchOffSiteProfile } from '../../shared/contract/switches.ts';
import { dayInAmsterdam, subtractPeriod } from '../../shared/domain/date.ts';
import { exampleProfile } from '../../shared/profiles/example.ts';
import { anOrganisation, type TestOrganisation } from '../testing/an-organisation.ts';
import { addSecondAdmin, ask, must, readAudit } from '../testing/ask.ts';
import { get } from '../testing/call.ts';
import { isDrifting } from './drifting-fields.ts';

let care: TestOrganisation;
let first: string;
let second: string;
let worker: string;

beforeEach(async () => {
  care = await anOrganisation();
  await addSecondAdmin(care.id);
  first = await care.tokenOf('admin');
  second = await care.tokenOf('admin-2');
  worker = await care.tokenOf('worker');
});

const params = { profile: 'voorbeeld-ecd' };
const renamed = (name: string) => ({ ...exampleProfile, name });
const put = (token: string, ifVersion: number, profile: unknown = exampleProfile) =>
  ask(token, contract.PutSiteProfileDraft, { params, body: { ifVersion, profile } });
const save = (token: string, ifVersion: number, profile: unknown = exampleProfile) =>
  must(token, contract.PutSiteProfileDraft, { params, body: { ifVersion, profile } });
const publish = (token: string, { revision, contentHash }: { revision: number; contentHash: string }) =>
  ask(token, contract.PublishSiteProfile, { params: { ...params, revision }, body: { contentHash } });
const actions = async () => (await readAudit()).map(({ action, actor }) => [action, actor]);

describe('the draft', () => {
  test('is saved on the version that was seen, and reaches no client', async () => {
    expect(await save(first, 0)).toMatchObject({ revision: 1, version: 1, updatedBy: { subject: 'admin' } });
    expect(await save(second, 1, renamed('Nieuw'))).toMatchObject({ version: 2, profile: { name: 'Nieuw' } });
    const late = await put(first, 1, renamed('Anders'));
    expect([late.status, await late.json()]).toEqual([409, expect.objectContaining({ currentVersion: 2 })]);
    expect((await must(worker, contract.GetSiteProfiles)).profiles).toEqual([]);
    expect(await actions()).toEqual([
      ['site-profile.begin-draft', 'admin'],
      ['site-profile.save-draft', 'admin-2'],
    ]);
  });

  test('saved again by an outbox that did not hear the answer is the same, once', async () => {
    const saved = await save(first, 0);
    expect(await save(first, 0)).toEqual(saved);
    expect(await actions()).toHaveLength(1);
  });

  test('of two who save at the same moment one is told', async () => {
    await save(first, 0);
    const answers = await Promise.all([put(first, 1, renamed('Een')), put(second, 1, renamed('Twee'))]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await actions()).toHaveLength(2);
  });

  test.each([1, 7])('that does not exist cannot be changed on version %d', async (version) => {
    expect((await put(first, version)).status).toBe(409);
  });

  const broken = structuredClone(exampleProfile) as unknown as { pages: { facts: { fact: string }[] }[] };
  const [page] = broken.pages;
  if (page?.facts[1]) page.facts[1].fact = 'plan.unheard';
  const single = structuredClone(exampleProfile) as unknown as { pages: { facts: { locate: unknown[] }[] }[] };
  single.pages[0]?.facts[0]?.locate.splice(1);

  test.each([
    ['of an unknown fact', broken, 'profile.pages[0].facts[1].fact'],
    ['of another system', { ...exampleProfile, id: 'ander-ecd' }, 'profile.id'],
    [
      'with one locator for a fact on which a gap hangs in this organisation',
      single,
      /^profile\.pages\[0\]\.facts\[0\]/,
    ],
    ['that is no object', 'x', 'profile'],
    ['of a newer release', { ...exampleProfile, version: 99 }, 'profile.version'],
  ])('%s is refused with the path to the spot', async (_name, profile, path) => {
    const response = await put(first, 0, profile);
    const { fields } = (await response.json()) as { fields: { path: string }[] };
    expect(response.status).toBe(400);
    expect(fields.map((field) => field.path)).toContainEqual(
      typeof path === 'string' ? path : expect.stringMatching(path),
    );
    expect(await actions()).toEqual([]);
  });

  test('is thrown away on the version that was seen, and then begins anew', async () => {
    await save(first, 0);
    await save(first, 1, renamed('Anders'));
    const discard = (ifVersion: number) =>
      ask(second, contract.DiscardSiteProfileDraft, { params, query: { ifVersion } });
    expect((await discard(1)).status).toBe(409);
    expect((await discard(2)).status).toBe(200);
    expect((await discard(2)).status).toBe(404);
    expect((await must(first, contract.ListSiteProfiles)).profiles).toEqual([]);
    expect((await ask(first, contract.GetSiteProfile, { params })).status).toBe(404);
    expect(await save(first, 0)).toMatchObject({ version: 1 });
  });
});

describe('publishing', () => {
  test('takes a second person, and the refusal is in the log', async () => {
    const draft = await save(first, 0);
    const shown = await must(second, contract.GetSiteProfile, { params });
    expect([draft.mayPublish, shown.draft?.mayPublish]).toEqual([false, true]);
    expect((await publish(first, draft)).status).toBe(403);
    expect((await must(worker, contract.GetSiteProfiles)).profiles).toEqual([]);
    expect((await publish(second, draft)).status).toBe(200);
    const { profiles } = await must(worker, contract.GetSiteProfiles);
    expect(profiles).toMatchObject([{ id: 'voorbeeld-ecd', revision: 1, profile: { revision: 1 } }]);
    expect(await actions()).toEqual([
      ['site-profile.begin-draft', 'admin'],
      ['site-profile.publish', 'admin'],
      ['site-profile.publish', 'admin-2'],
    ]);
  });

  test('takes one person where four eyes is off', async () => {
    await env.DB.prepare('UPDATE organisation_settings SET four_eyes = 0').run();
    const draft = await save(first, 0);
    expect(draft.mayPublish).toBe(true);
    expect((await publish(first, draft)).status).toBe(200);
  });

  test('publishes what was looked at, or nothing', async () => {
    const seen = await save(first, 0);
    await save(first, 1, renamed('Anders'));
    expect((await publish(second, seen)).status).toBe(409);
    expect((await must(worker, contract.GetSiteProfiles)).profiles).toEqual([]);
  });

  test('the same twice is one, also at the same moment', async () => {
    const draft = await save(first, 0);
    const answers = await Promise.all([1, 2, 3].map(() => publish(second, draft)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await actions()).filter(([action]) => action === 'site-profile.publish')).toHaveLength(1);
  });

  test('retires the revision before it, which cannot be published again', async () => {
    const one = await save(first, 0);
    await publish(second, one);
    const two = await save(first, 0, renamed('Nieuw'));
    expect(two).toMatchObject({ revision: 2, version: 1 });
    await publish(second, two);
    const { revisions, summary, draft } = await must(first, contract.GetSiteProfile, { params });
    expect(revisions.map(({ revision, state }) => [revision, state])).toEqual([
      [2, 'published'],
      [1, 'retired'],
    ]);
    expect([summary.name, draft]).toEqual(['Nieuw', undefined]);
    expect((await publish(second, one)).status).toBe(409);
    expect((await publish(second, { ...one, revision: 3 })).status).toBe(404);
  });
});

test('a client that has the profiles already gets 304 until another is published', async () => {
  await publish(second, await save(first, 0));
  const etag = (await get(contract.GetSiteProfiles.path, worker)).headers.get('etag') ?? '';
  const again = () => get(contract.GetSiteProfiles.path, worker, { 'if-none-match': etag });
  const draft = await save(first, 0, renamed('Nieuw'));
  expect((await again()).status).toBe(304);
  await publish(second, draft);
  expect((await again()).status).toBe(200);
});

test('the list says what is off and what drifts', async () => {
  await publish(second, await save(first, 0));
  const today = dayInAmsterdam(new Date());
  const health = (field: string, daysAgo: number, expected: number, found: number) =>
    env.DB.prepare(
      `INSERT INTO profile_health (organisation_id, profile_id, revision, field, day, expected, found)
       VALUES ('care-a', 'voorbeeld-ecd', 1, ?, ?, ?, ?)`,
    ).bind(field, subtractPeriod(today, `P${daysAgo}D`), expected, found);
  await env.DB.batch([
    health('plan.date', 8, 20, 18),
    health('plan.date', 2, 20, 3),
    health('plan.signedDate', 8, 20, 18),
    health('plan.signedDate', 2, 20, 12),
  ]);
  expect((await must(first, contract.ListSiteProfiles)).profiles).toMatchObject([
    { isOff: false, driftingFields: ['plan.date'] },
  ]);
  await must(first, SwitchOffSiteProfile, { params, body: { reason: 'system-changed' } });
  expect((await must(first, contract.ListSiteProfiles)).profiles).toMatchObject([{ isOff: true }]);
});

test.each([
  [{ expected: 10, found: 4 }, { expected: 10, found: 5 }, true],
  [{ expected: 10, found: 5 }, { expected: 10, found: 5 }, false],
  [{ expected: 10, found: 4 }, { expected: 10, found: 4 }, false],
  [{ expected: 9, found: 0 }, { expected: 10, found: 10 }, false],
  [{ expected: 10, found: 0 }, { expected: 9, found: 9 }, false],
])('lately %o and before %o drifts: %s', (lately, before, expected) => {
  expect(isDrifting({ lately, before })).toBe(expected);
});

test('another organisation has profiles of its own under the same id', async () => {
  const other = await anOrganisation({ id: 'care-b' });
  await publish(second, await save(first, 0));
  const admin = await other.tokenOf('admin');
  expect(await must(admin, contract.ListSiteProfiles)).toEqual({ profiles: [] });
  expect((await must(await other.tokenOf('worker'), contract.GetSiteProfiles)).profiles).toEqual([]);
  expect(await save(admin, 0, renamed('Van B'))).toMatchObject({ revision: 1, profile: { name: 'Van B' } });
  expect(await must(first, contract.GetSiteProfile, { params })).toMatchObject({
    summary: { name: exampleProfile.name },
  });
});
