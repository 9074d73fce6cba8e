import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { endpoints } from '../shared/contract/index.ts';
import { aRuleSet } from './testing/a-rule-set.ts';
import { anOrganisation, publish } from './testing/an-organisation.ts';
import { aSubmission, call, submit } from './testing/call.ts';
import { readCounters, readResults } from './testing/recount.ts';

const roles = ['worker', 'lead', 'admin', 'auditor'] as const;

test.each(roles)('on no route a %s of another organisation reads or changes anything', async (role) => {
  const own = await anOrganisation({ id: 'care-a', extraTeam: 'kanarie-team' });
  await publish('care-a', aRuleSet('kanarie-regels', ['kanarie-eis']));
  await submit(await own.tokenOf('worker'), aSubmission());
  const before = [await readResults(), await readCounters()];

  const other = await anOrganisation({ id: 'care-b' });
  const token = await other.tokenOf(role);
  for (const { method, path } of endpoints) {
    const body = method === 'POST' ? aSubmission({ team: 'kanarie-team', ruleSet: 'kanarie-regels' }) : undefined;
    const address = path
      .replace(':team', 'kanarie-team')
      .replace(':ruleSet', 'kanarie-regels')
      .replace(':revision', '1');
    const response = await call(method, address, { token, body });
    // With a body of another route, one that the role may call refuses it before it looks for anything.
    const refused = path.startsWith('/v1/admin/') ? [400, 403, 404] : [403, 404];
    if (path.includes(':') || method === 'POST') expect(refused).toContain(response.status);
    expect(await response.text()).not.toMatch(/kanarie|care-a/);
  }
  expect([await readResults(), await readCounters()]).toEqual(before);
});

test('an organisation that is deleted takes all its rows along, and none of another', async () => {
  const [leaving, staying] = [await anOrganisation({ id: 'care-a' }), await anOrganisation({ id: 'care-b' })];
  for (const { tokenOf } of [leaving, staying]) await submit(await tokenOf('worker'), aSubmission());
  await env.DB.prepare("DELETE FROM organisations WHERE id = 'care-a'").run();
  expect(await readResults()).toEqual([expect.objectContaining({ organisation_id: 'care-b' })]);
  expect((await readCounters()).dossiers).toEqual([expect.objectContaining({ organisation_id: 'care-b', count: 1 })]);
});
