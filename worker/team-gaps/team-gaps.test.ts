import { describe, expect, test } from 'vitest';
import { GetTeamGaps } from '../../shared/contract/team-gaps.ts';
import { aRequirement, aRuleSet } from '../testing/a-rule-set.ts';
import { anOrganisation, publish } from '../testing/an-organisation.ts';
import { aDossier, aSubmission, get, submit } from '../testing/call.ts';

const gapsOf = async (response: Response) => GetTeamGaps.response.parse(await response.json()).gaps;
const none = { met: 0, gap: 0, upcoming: 0, 'needs-judgement': 0, unseen: 0, unreadable: 0, 'not-applicable': 0 };

describe('who may read the gaps of a team', () => {
  test.each([
    ['lead', 'north', 200],
    ['lead', 'south', 200],
    ['lead', 'east', 403],
    ['admin', 'east', 200],
    ['worker', 'north', 403],
    ['auditor', 'north', 403],
    ['lead', 'unknown', 404],
    ['lead', 'elsewhere', 404],
    ['admin', 'elsewhere', 404],
    ['worker', 'elsewhere', 403],
  ])('a %s of team %s: %i', async (role, team, status) => {
    const { tokenOf } = await anOrganisation();
    await anOrganisation({ id: 'care-b', extraTeam: 'elsewhere' });
    expect((await get(`/v1/teams/${team}/gaps`, await tokenOf(role))).status).toBe(status);
  });
});

test('the counts of a team: its own dossiers, each requirement in the order of the rule set', async () => {
  const { tokenOf } = await anOrganisation();
  const token = await tokenOf('lead');
  await submit(token, aSubmission({ dossier: aDossier(1) }));
  await submit(token, aSubmission({ dossier: aDossier(2), outcomes: [{ requirement: 'plan-made', outcome: 'gap' }] }));
  await submit(token, aSubmission({ dossier: aDossier(3), team: 'south' }));
  const gaps = await gapsOf(await get('/v1/teams/north/gaps', token));
  expect(gaps).toEqual([
    {
      team: { id: 'north', name: 'Team north' },
      ruleSet: 'plan-rules',
      revision: 1,
      dossiers: 2,
      lastReceivedAt: expect.any(String),
      requirements: [
        { requirement: 'plan-made', counts: { ...none, met: 1, gap: 1 } },
        { requirement: 'plan-signed', counts: { ...none, gap: 1 } },
        { requirement: 'plan-evaluated', counts: { ...none, unseen: 1 } },
      ],
    },
  ]);
});

test('a team without results has every requirement with zeroes, and no moment', async () => {
  const { tokenOf } = await anOrganisation();
  const [gaps] = await gapsOf(await get('/v1/teams/east/gaps', await tokenOf('admin')));
  expect(gaps).not.toHaveProperty('lastReceivedAt');
  expect(gaps).toMatchObject({ dossiers: 0, requirements: [{ counts: none }, { counts: none }, { counts: none }] });
});

test('there is an entry per rule set in force; what is not about dossiers is left out', async () => {
  const { id, tokenOf } = await anOrganisation();
  const second = {
    ...aRuleSet('second'),
    requirements: [aRequirement('in-dossier'), aRequirement('in-policy', 'organisation')],
  };
  await publish(id, second);
  const gaps = await gapsOf(await get('/v1/teams/north/gaps', await tokenOf('lead')));
  expect(gaps.map((entry) => [entry.ruleSet, entry.requirements.map(({ requirement }) => requirement)])).toEqual([
    ['plan-rules', ['plan-made', 'plan-signed', 'plan-evaluated']],
    ['second', ['in-dossier']],
  ]);
});
