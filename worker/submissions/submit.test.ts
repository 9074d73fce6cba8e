import { describe, expect, test } from 'vitest';
import { ErrorBody } from '../../shared/contract/error.ts';
import { aRuleSet } from '../testing/a-rule-set.ts';
import { anOrganisation, publish } from '../testing/an-organisation.ts';
import { aDossier, aSubmission, submit } from '../testing/call.ts';
import { readCounters, readResults } from '../testing/recount.ts';

const errorOf = async (response: Response) => ErrorBody.parse(await response.json());

test('a submission is stored and counted', async () => {
  const { tokenOf } = await anOrganisation();
  const response = await submit(await tokenOf('worker'), aSubmission({ assessedAt: '2026-06-01T10:00:00Z' }));
  expect(response.status).toBe(202);
  expect(await response.json()).toEqual({ accepted: true });
  expect(await readResults()).toEqual([
    expect.objectContaining({
      organisation_id: 'care-a',
      team_id: 'north',
      dossier: aDossier(),
      revision: 1,
      outcomes: '{"plan-made":"met","plan-signed":"gap","plan-evaluated":"unseen"}',
      assessed_at: '2026-06-01T10:00:00.000Z',
    }),
  ]);
  const cell = { organisation_id: 'care-a', team_id: 'north', rule_set_id: 'plan-rules', count: 1 };
  expect(await readCounters()).toEqual({
    cells: [
      { ...cell, requirement: 'plan-evaluated', outcome: 'unseen' },
      { ...cell, requirement: 'plan-made', outcome: 'met' },
      { ...cell, requirement: 'plan-signed', outcome: 'gap' },
    ],
    dossiers: [cell],
  });
});

describe('who may submit', () => {
  test.each([
    ['worker', 'north', 202],
    ['worker', 'south', 403],
    ['lead', 'south', 202],
    ['lead', 'east', 403],
    ['admin', 'north', 403],
    ['auditor', 'north', 403],
    ['worker', 'unknown', 404],
    ['worker', 'elsewhere', 404],
  ] as const)('a %s for team %s: %i', async (role, team, status) => {
    const { tokenOf } = await anOrganisation();
    await anOrganisation({ id: 'care-b', extraTeam: 'elsewhere' });
    const response = await submit(await tokenOf(role), aSubmission({ team }));
    expect(response.status).toBe(status);
    expect(await readResults()).toHaveLength(status === 202 ? 1 : 0);
  });
});

describe('a submission that does not fit the contract', () => {
  test.each<[string, unknown]>([
    [
      'outcomes.1.requirement',
      aSubmission({
        outcomes: [
          { requirement: 'plan-made', outcome: 'met' },
          { requirement: 'Jan de Vries', outcome: 'gap' },
        ],
      }),
    ],
    ['outcomes.0.outcome', { ...aSubmission(), outcomes: [{ requirement: 'plan-made', outcome: 'bijna' }] }],
    ['outcomes', aSubmission({ outcomes: [] })],
    ['dossier', { ...aSubmission(), dossier: '123456782' }],
    ['assessedAt', aSubmission({ assessedAt: 'gisteren' })],
    ['assessedAt', aSubmission({ assessedAt: '2026-02-30T10:00:00Z' })],
    ['revision', aSubmission({ revision: 1.5 })],
    ['id', { ...aSubmission(), id: undefined }],
    ['name', { ...aSubmission(), name: 'Jan de Vries' }],
    ['organisation', { ...aSubmission(), organisation: 'care-b' }],
    ['outcomes.0.note', { ...aSubmission(), outcomes: [{ requirement: 'plan-made', outcome: 'met', note: 'Jan' }] }],
    ['', []],
    ['', 'null'],
  ])('names the field: %s', async (path, submission) => {
    const { tokenOf } = await anOrganisation();
    const response = await submit(await tokenOf('worker'), submission);
    expect(response.status).toBe(400);
    const error = await errorOf(response);
    expect(error).toMatchObject({ code: 'malformed', fields: [{ path }] });
    expect(error.message).toContain(path || 'het bericht zelf');
    expect(await readResults()).toEqual([]);
  });

  test.each([
    ['is not in the revision', ['plan-made', 'unknown']],
    ['comes twice', ['plan-made', 'plan-made']],
  ])('names the requirement that %s', async (_name, requirements) => {
    const { tokenOf } = await anOrganisation();
    const outcomes = requirements.map((requirement) => ({ requirement, outcome: 'met' as const }));
    const response = await submit(await tokenOf('worker'), aSubmission({ outcomes }));
    expect(response.status).toBe(400);
    expect(await errorOf(response)).toMatchObject({
      fields: [{ path: 'outcomes.1.requirement', message: expect.stringContaining(requirements[1] ?? '') }],
    });
  });
});

describe('the revision of a submission', () => {
  test.each([
    ['does not exist', {}, { revision: 7 }],
    ['is a draft', { revision: 7, state: 'draft' }, { revision: 7 }],
    ['was retired', { revision: 7, state: 'retired' }, { revision: 7 }],
    ['is of a later day', { revision: 7, effectiveOn: '2999-01-01' }, { revision: 7 }],
  ] as const)('that %s conflicts with the one that is current', async (_name, row, change) => {
    const { id, tokenOf } = await anOrganisation();
    await publish(id, aRuleSet(), { revision: 6, effectiveOn: '2026-02-01', ...row });
    const current = { ruleSet: 'plan-rules', revision: Object.keys(row).length === 0 ? 6 : 1 };
    const response = await submit(await tokenOf('worker'), aSubmission(change));
    expect(response.status).toBe(409);
    expect(await errorOf(response)).toMatchObject({ code: 'conflict', current });
    expect(await readResults()).toEqual([]);
  });

  test('of a rule set that the organisation does not have conflicts, with nothing current', async () => {
    const { tokenOf } = await anOrganisation();
    await publish('care-a', aRuleSet('mine'));
    await anOrganisation({ id: 'care-b' });
    await publish('care-b', aRuleSet('theirs'));
    const response = await submit(await tokenOf('worker'), aSubmission({ ruleSet: 'theirs' }));
    expect(response.status).toBe(409);
    expect((await errorOf(response)).current).toBeUndefined();
  });

  test('that was followed up is accepted: it was made without a connection', async () => {
    const { id, tokenOf } = await anOrganisation();
    await publish(id, aRuleSet('plan-rules', ['plan-made']), { revision: 2 });
    expect((await submit(await tokenOf('worker'), aSubmission())).status).toBe(202);
  });
});
