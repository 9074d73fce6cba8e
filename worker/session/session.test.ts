import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { GetSession } from '../../shared/contract/session.ts';
import { anOrganisation } from '../testing/an-organisation.ts';
import { must } from '../testing/ask.ts';
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
    teamContext: Object.fromEntries(teams.map((id) => [id, {}])),
    settings: { fourEyes: true, previousKeys: [], smallCellMinimum: 8, worklistReferences: false },
  });
});

test('names the keys that hold, and the context of the own teams', async () => {
  const { tokenOf } = await anOrganisation();
  await env.DB.batch([
    env.DB.prepare(`UPDATE teams SET context = '{"support.law":"wmo"}' WHERE id IN ('north', 'east')`),
    ...['revoked', 'previous', 'active'].map((state) =>
      env.DB.prepare(
        `INSERT INTO pseudonym_keys VALUES ('care-a', ?1, ?1, '0123456789abcdef', '2026-01-01', 'admin', '2026-01-01')`,
      ).bind(state),
    ),
  ]);
  const session = await must(await tokenOf('lead'), GetSession);
  expect(session.settings).toMatchObject({
    activeKey: { id: 'active', fingerprint: '0123456789abcdef' },
    previousKeys: ['previous'],
  });
  expect(session.teamContext).toEqual({ north: { 'support.law': 'wmo' }, south: {} });
});
