import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import * as contract from '../../shared/contract/switches.ts';
import { publishProfile } from '../site-profiles/testing.ts';
import { anOrganisation, type TestOrganisation } from '../testing/an-organisation.ts';
import { ask, must, readAudit } from '../testing/ask.ts';
import { get } from '../testing/call.ts';

let care: TestOrganisation;
let admin: string;
let worker: string;

beforeEach(async () => {
  care = await anOrganisation();
  [admin, worker] = await Promise.all([care.tokenOf('admin'), care.tokenOf('worker')]);
  await publishProfile(care.id);
});

const requirement = { params: { ruleSet: 'plan-rules', requirement: 'plan-made' } };
const profile = { params: { profile: 'voorbeeld-ecd' } };
const field = { params: { profile: 'voorbeeld-ecd', field: 'plan.date' } };
const body = { reason: 'wrong-outcome' };
const read = () => must(worker, contract.GetSwitches);

const kinds = [
  ['a requirement', contract.SwitchOffRequirement, contract.SwitchOnRequirement, requirement],
  ['a site profile', contract.SwitchOffSiteProfile, contract.SwitchOnSiteProfile, profile],
  ['a field', contract.SwitchOffField, contract.SwitchOnField, field],
] as const;

describe.each(kinds)('%s', (_name, off, on, asked) => {
  test('is off for every client until it is switched on, and the log says both', async () => {
    await must(admin, off, { ...asked, body });
    const { requirements, siteProfiles } = await read();
    const { ruleSet: _, requirement: __, ...rest } = { ...asked.params } as Record<string, string>;
    const expected = 'profile' in asked.params ? rest : asked.params;
    expect([...requirements, ...siteProfiles]).toEqual([
      { ...expected, reason: 'wrong-outcome', since: expect.any(String) },
    ]);
    await must(admin, on, asked);
    expect(await read()).toEqual({ requirements: [], siteProfiles: [] });
    expect((await readAudit()).map(({ action, actor }) => [action, actor])).toEqual([
      ['switch.off', 'admin'],
      ['switch.on', 'admin'],
    ]);
  });

  test('that is off already stays off for the reason given first, and is written once', async () => {
    await must(admin, off, { ...asked, body });
    const before = await read();
    await must(admin, off, { ...asked, body: { reason: 'privacy' } });
    expect(await read()).toEqual(before);
    await must(admin, on, asked);
    await must(admin, on, asked);
    expect(await readAudit()).toHaveLength(2);
  });
});

test('two who switch the same off at the same moment switch it off once', async () => {
  await Promise.all([1, 2, 3, 4].map(() => must(admin, contract.SwitchOffRequirement, { ...requirement, body })));
  expect((await read()).requirements).toHaveLength(1);
  expect(await readAudit()).toHaveLength(1);
});

test.each([
  ['requirement', contract.SwitchOffRequirement, { ruleSet: 'plan-rules', requirement: 'unknown' }],
  ['rule set', contract.SwitchOffRequirement, { ruleSet: 'unknown', requirement: 'plan-made' }],
  ['profile', contract.SwitchOffSiteProfile, { profile: 'unknown' }],
  ['profile of a field', contract.SwitchOffField, { profile: 'unknown', field: 'plan.date' }],
] as const)('an unknown %s is not found, and nothing is written', async (_name, endpoint, params) => {
  expect((await ask(admin, endpoint, { params, body })).status).toBe(404);
  expect(await readAudit()).toEqual([]);
});

test('a field that is no fact is refused', async () => {
  const params = { profile: 'voorbeeld-ecd', field: 'plan.unheard' };
  expect((await ask(admin, contract.SwitchOffField, { params, body })).status).toBe(400);
});

test('a requirement that no revision has any more can be switched on', async () => {
  await env.DB.prepare(
    `INSERT INTO switches (organisation_id, kind, owner, target, reason, off_since, off_by)
     VALUES ('care-a', 'requirement', 'plan-rules', 'gone', 'other', '2026-06-01T10:00:00.000Z', 'admin')`,
  ).run();
  await must(admin, contract.SwitchOnRequirement, { params: { ruleSet: 'plan-rules', requirement: 'gone' } });
  expect((await read()).requirements).toEqual([]);
});

test('a client that has it already gets 304, and something else once it changed', async () => {
  const first = await get(contract.GetSwitches.path, worker);
  const etag = first.headers.get('etag') ?? '';
  const again = () => get(contract.GetSwitches.path, worker, { 'if-none-match': etag });
  expect([(await again()).status, await (await again()).text()]).toEqual([304, '']);
  await must(admin, contract.SwitchOffRequirement, { ...requirement, body });
  expect((await again()).status).toBe(200);
});

test('what one organisation switches off stays on in another', async () => {
  const other = await anOrganisation({ id: 'care-b' });
  await must(admin, contract.SwitchOffRequirement, { ...requirement, body });
  expect(await must(await other.tokenOf('worker'), contract.GetSwitches)).toEqual({
    requirements: [],
    siteProfiles: [],
  });
  await must(await other.tokenOf('admin'), contract.SwitchOnRequirement, requirement);
  expect((await read()).requirements).toHaveLength(1);
});
