import { expect, test } from 'vitest';
import { GetSession } from '../../shared/contract/session.ts';
import { anOrganisation } from '../testing/an-organisation.ts';
import { get } from '../testing/call.ts';

test.each([
  ['worker', ['north']],
  ['lead', ['north', 'south']],
  ['admin', ['east', 'north', 'south']],
  ['auditor', []],
] as const)('the session of a %s has teams %j', async (role, teams) => {
  const { tokenOf } = await anOrganisation();
  await anOrganisation({ id: 'care-b' });
  const response = await get('/v1/session', await tokenOf(role));
  expect(response.status).toBe(200);
  expect(GetSession.response.parse(await response.json())).toEqual({
    person: { name: `De ${role}`, role },
    organisation: { id: 'care-a', name: 'Zorg care-a', context: { 'support.municipality': 'Midden-Groningen' } },
    teams: teams.map((id) => ({ id, name: `Team ${id}` })),
  });
});
