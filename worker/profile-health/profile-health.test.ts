import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GetProfileHealth, ReportProfileHealth } from '../../shared/contract/site-profiles.ts';
import { anOrganisation, type TestOrganisation } from '../testing/an-organisation.ts';
import { ask, must } from '../testing/ask.ts';

let care: TestOrganisation;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-15T10:00:00Z') });
  care = await anOrganisation();
  await env.DB.batch([
    env.DB.prepare("INSERT INTO site_profiles VALUES ('care-a', 'ecd', '')"),
    env.DB.prepare(`INSERT INTO site_profile_revisions VALUES
      ('care-a', 'ecd', 1, 'published', '{}', 'hash', 1, '', 'admin', '2026-01-01', 'admin')`),
  ]);
});

afterEach(() => {
  vi.useRealTimers();
});

const report = (changes = {}, counts = {}) => ({
  id: '00000000-0000-4000-8000-000000000001',
  day: '2026-06-15',
  profileHealth: [{ profile: 'ecd', revision: 1, field: 'plan.date', expected: 20, found: 19, ...counts }],
  ...changes,
});
const rows = async () =>
  (await env.DB.prepare('SELECT day, expected, found FROM profile_health ORDER BY day').all()).results;
const health = async () =>
  (await must(await care.tokenOf('auditor'), GetProfileHealth, { params: { profile: 'ecd' } })).fields;

test('a report is counted once; another one adds up', async () => {
  const token = await care.tokenOf('worker');
  await must(token, ReportProfileHealth, { body: report() });
  await must(token, ReportProfileHealth, { body: report() });
  await must(token, ReportProfileHealth, { body: report({ id: '00000000-0000-4000-8000-000000000002' }) });
  expect(await rows()).toEqual([{ day: '2026-06-15', expected: 40, found: 38 }]);
});

test.each([
  ['2026-06-01', 202],
  ['2026-05-31', 400],
  ['2026-06-16', 202],
  ['2026-06-17', 400],
])('a report of %s: %d', async (day, status) => {
  const response = await ask(await care.tokenOf('worker'), ReportProfileHealth, { body: report({ day }) });
  expect(response.status).toBe(status);
  expect(await rows()).toHaveLength(status === 202 ? 1 : 0);
});

test('about a profile that the organisation does not have, nothing is counted', async () => {
  const other = await anOrganisation({ id: 'care-b' });
  await must(await other.tokenOf('worker'), ReportProfileHealth, { body: report() });
  await must(await care.tokenOf('worker'), ReportProfileHealth, { body: report({}, { revision: 2 }) });
  expect(await rows()).toEqual([]);
});

test('a field that is no longer found drifts', async () => {
  const put = (number: number, day: string, found: number) =>
    env.DB.prepare("INSERT INTO profile_health VALUES ('care-a', 'ecd', 1, 'plan.date', ?, ?, ?)")
      .bind(day, number, found)
      .run();
  await put(50, '2026-06-01', 48);
  await put(30, '2026-06-14', 3);
  expect(await health()).toEqual([
    {
      field: 'plan.date',
      revision: 1,
      expected: 80,
      found: 51,
      days: [
        { day: '2026-06-01', expected: 50, found: 48 },
        { day: '2026-06-14', expected: 30, found: 3 },
      ],
      lastFoundOn: '2026-06-14',
      isDrifting: true,
    },
  ]);
});

test('looking is for admins and auditors, of profiles of their own organisation', async () => {
  const params = { profile: 'ecd' };
  const statuses = [];
  for (const role of ['worker', 'lead', 'admin', 'auditor']) {
    statuses.push((await ask(await care.tokenOf(role), GetProfileHealth, { params })).status);
  }
  expect(statuses).toEqual([403, 403, 200, 200]);
  const other = await anOrganisation({ id: 'care-b' });
  expect((await ask(await other.tokenOf('admin'), GetProfileHealth, { params })).status).toBe(404);
  expect((await ask(await care.tokenOf('auditor'), ReportProfileHealth, { body: report() })).status).toBe(403);
});
