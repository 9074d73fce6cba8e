import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HealthReport } from '../../shared/contract/site-profiles.ts';
import { exampleProfile } from '../../shared/profiles/example.ts';
import { sessionItem } from '../storage/account.ts';
import { profileHealthItem, siteProfilesItem } from '../storage/site-profiles.ts';
import { handlers } from './handlers.ts';
import { degradedFields, noteHealth, reportHealth } from './site-profiles-health.ts';
import { aSession, configure, json, network, refusal, SERVER, signInAs } from './testing.ts';

const HEALTH = `POST ${SERVER}/v1/profile-health`;
const now = new Date('2026-11-22T12:00:00Z');
const accepted = () => json({ accepted: true }, 202);
const fact = 'plan.signedDate' as const;

/** The bodies sent to the server; the configuration packed with the extension is fetched too. */
const reportsIn = (requests: Request[]): Promise<HealthReport[]> =>
  Promise.all(requests.filter(({ method }) => method === 'POST').map((request) => request.json()));

beforeEach(async () => {
  fakeBrowser.reset();
  await configure();
  await signInAs();
  await sessionItem.set(aSession());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function visits(read: boolean, times: number, { sound = read, revision = 1, at = now } = {}): Promise<void> {
  for (let visit = 0; visit < times; visit += 1) {
    await noteHealth('ecd', { revision, fields: [{ field: fact, read, sound }] }, at);
  }
}

test.each([
  ['too few pages to say', 0, 19, []],
  ['twenty pages, never found', 0, 20, [fact]],
  ['just under half', 9, 11, [fact]],
  ['half', 10, 10, []],
  ['found mostly', 15, 5, []],
] as const)('%s: %i found, %i not', async (_, found, missed, degraded) => {
  await visits(true, found);
  await visits(false, missed);
  expect(await degradedFields('ecd', 1)).toEqual(degraded);
});

test('the past fades: a site that changed shows within some tens of pages, also after thousands', async () => {
  await visits(true, 400);
  await visits(false, 35);
  expect(await degradedFields('ecd', 1)).toEqual([fact]);
  await visits(true, 40);
  expect(await degradedFields('ecd', 1)).toEqual([]);
});

test('a new revision starts with trust, and another profile is another matter', async () => {
  await visits(false, 25);
  expect(await degradedFields('ander', 1)).toEqual([]);
  expect(await degradedFields('ecd', 2)).toEqual([]);
  await visits(true, 1, { revision: 2 });
  expect(await degradedFields('ecd', 1)).toEqual([]);
});

test('a field of which one locator is lost still counts as read here, and not as found for the admin', async () => {
  const requests = network({ [HEALTH]: accepted });
  await visits(true, 20, { sound: false });
  expect(await degradedFields('ecd', 1)).toEqual([]);
  await reportHealth(now);
  expect(await reportsIn(requests)).toMatchObject([{ profileHealth: [{ expected: 20, found: 0 }] }]);
});

test('counts are sent per day, in the form of the contract, and once', async () => {
  const requests = network({ [HEALTH]: accepted });
  await visits(true, 2, { at: new Date('2026-11-21T12:00:00Z') });
  await visits(true, 3);
  await visits(false, 1);
  await reportHealth(now);
  await reportHealth(now);
  const reports = await reportsIn(requests);
  expect(reports.map((report) => HealthReport.parse(report))).toEqual([
    {
      id: expect.any(String),
      day: '2026-11-21',
      profileHealth: [{ profile: 'ecd', revision: 1, field: fact, expected: 2, found: 2 }],
    },
    {
      id: expect.any(String),
      day: '2026-11-22',
      profileHealth: [{ profile: 'ecd', revision: 1, field: fact, expected: 4, found: 3 }],
    },
  ]);
});

test('what could not be sent is sent later under the same id, with what came since beside it', async () => {
  network({ [HEALTH]: 'unreachable' });
  await visits(true, 2);
  await reportHealth(now);
  const [waiting] = (await profileHealthItem.get()).reports;
  await visits(true, 1);
  const requests = network({ [HEALTH]: accepted });
  await reportHealth(now);
  const sent = await reportsIn(requests);
  expect(sent.map(({ id }) => id)[0]).toBe(waiting?.id);
  expect(sent.map(({ profileHealth }) => profileHealth[0]?.expected)).toEqual([2, 1]);
  expect((await profileHealthItem.get()).reports).toEqual([]);
});

test('what the server refuses for good is dropped, and does not hold up the next', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await visits(true, 1, { at: new Date('2026-11-21T12:00:00Z') });
  await visits(true, 1);
  const requests = network({ [HEALTH]: [refusal('malformed', 400), accepted()] });
  await reportHealth(now);
  expect(await reportsIn(requests)).toHaveLength(2);
  expect((await profileHealthItem.get()).reports).toEqual([]);
});

test('counts that became too old for the server are not kept', async () => {
  network({ [HEALTH]: 'unreachable' });
  await visits(true, 1);
  await reportHealth(now);
  await reportHealth(new Date('2026-12-04T12:00:00Z'));
  expect((await profileHealthItem.get()).reports).toHaveLength(1);
  await reportHealth(new Date('2026-12-06T12:00:00Z'));
  expect((await profileHealthItem.get()).reports).toEqual([]);
});

test.each([
  ['a lead', aSession({ person: { name: 'Lea', role: 'lead' } })],
  ['nobody', null],
])('nothing is sent for %s', async (_, session) => {
  await sessionItem.set(session);
  const requests = network({ [HEALTH]: accepted });
  await visits(true, 1);
  await reportHealth(now);
  expect(await reportsIn(requests)).toEqual([]);
});

test('a page can only count for the profile of its own address, in the revision that is in use', async () => {
  const profile = { id: 'voorbeeld-ecd', revision: 3, contentHash: 'a'.repeat(64), profile: exampleProfile };
  await siteProfilesItem.set({ profiles: [profile] });
  const fields = [{ field: fact, read: true, sound: true }];
  const url = 'https://zorg.voorbeeld-ecd.nl/clienten/1/plan';
  expect(await handlers['profile.health']({ revision: 3, fields }, { url })).toEqual({ noted: true });
  expect(await handlers['profile.health']({ revision: 2, fields }, { url })).toEqual({ noted: false });
  expect(await handlers['profile.health']({ revision: 3, fields }, { url: 'https://x.example/' })).toEqual({
    noted: false,
  });
  expect((await profileHealthItem.get()).lately).toEqual([
    { profile: 'voorbeeld-ecd', revision: 3, field: fact, expected: 1, found: 1 },
  ]);
});
