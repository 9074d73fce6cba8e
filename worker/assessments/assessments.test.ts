import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import * as contract from '../../shared/contract/supervision-assessments.ts';
import { anOrganisation, publish, type TestOrganisation } from '../testing/an-organisation.ts';
import { ask, must, readAudit } from '../testing/ask.ts';
import {
  aDeviation,
  framework,
  id,
  move,
  put,
  read,
  remove,
  retest,
  save,
  score,
  statuses,
  tokensIn,
} from './testing.ts';

let care: TestOrganisation;
let lead: string;
let admin: string;

beforeEach(async () => {
  care = await anOrganisation();
  ({ lead, admin } = await tokensIn(care));
});

describe('an assessment', () => {
  test('is made for a revision, changed on the version that was seen, and remembers what changed', async () => {
    expect(await save(lead, 0)).toMatchObject({ version: 1, state: 'draft', createdBy: { name: 'De lead' } });
    await save(admin, 1, { title: 'Anders', plan: 'Eerst de plannen.' });
    const late = await put(lead, 1, { title: 'Te laat' });
    expect([late.status, await late.json()]).toEqual([409, expect.objectContaining({ currentVersion: 2 })]);
    expect((await read(lead)).history).toMatchObject([
      { version: 1, by: { subject: 'lead' }, state: 'draft', fields: [] },
      { version: 2, by: { subject: 'admin' }, state: 'draft', fields: ['title', 'plan'] },
    ]);
    expect((await readAudit()).map(({ action, actor }) => [action, actor])).toEqual([
      ['assessment.create', 'lead'],
      ['assessment.change', 'admin'],
    ]);
  });

  test('keeps the texts of the revision on which it was made', async () => {
    await save(lead, 0);
    const pinned = {
      framework: framework.framework,
      themes: framework.themes,
      requirements: framework.requirements.map(({ examples: _, ...requirement }) => requirement),
    };
    const newer = framework.requirements.map((each) => ({ ...each, title: { nl: 'Anders', en: 'Other' } }));
    await publish(care.id, { ...framework, requirements: newer }, { revision: 2, effectiveOn: '2026-02-01' });
    expect((await read(lead)).pinned).toEqual(pinned);
    expect((await save(admin, 1, { title: 'Anders' })).pinned).toEqual(pinned);
  });

  test('sent again is the same, once', async () => {
    await save(lead, 0);
    expect((await save(lead, 0)).version).toBe(1);
    expect((await save(lead, 1)).version).toBe(1);
    await save(lead, 1, { plan: 'Een plan' });
    expect((await save(lead, 1, { plan: 'Een plan' })).version).toBe(2);
    expect(await readAudit()).toHaveLength(2);
  });

  test('of several who make or change it at the same moment one is first', async () => {
    expect(statuses(await Promise.all(['een', 'twee', 'drie'].map((title) => put(lead, 0, { title }))))).toEqual([
      200, 409, 409,
    ]);
    expect(statuses(await Promise.all(['vier', 'vijf', 'zes'].map((title) => put(lead, 1, { title }))))).toEqual([
      200, 409, 409,
    ]);
    expect((await read(lead)).history).toHaveLength(2);
  });

  test.each([
    ['of an unknown rule set', { ruleSet: 'unknown' }, 400],
    ['of an unknown revision', { revision: 2 }, 400],
    ['of an unknown team', { scope: { kind: 'teams', teams: ['north', 'unknown'] } }, 400],
    ['of a team twice', { scope: { kind: 'teams', teams: ['north', 'north'] } }, 400],
    ['of no team', { scope: { kind: 'teams', teams: [] } }, 400],
    ['of teams of others only', { scope: { kind: 'teams', teams: ['east'] } }, 403],
    ['of a location without an own team', { scope: { kind: 'location', name: 'De Hoek', teams: [] } }, 403],
    ['with a deviation on an unknown theme', { themeDeviations: { unknown: aDeviation() } }, 400],
    ['with a deviation without grounds', { deviation: { ...aDeviation(), grounds: [] } }, 400],
    ['that re-tests an unknown one', { retestOf: retest }, 400],
    ['that re-tests itself', { retestOf: id }, 400],
  ])('%s is refused, and nothing is made', async (_name, changes, status) => {
    expect((await put(lead, 0, changes)).status).toBe(status);
    expect((await ask(admin, contract.GetAssessment, { params: { id } })).status).toBe(404);
  });

  test('of a draft, or of a revision that is still to come, is refused; of a retired one it is not', async () => {
    await publish(care.id, framework, { revision: 2, effectiveOn: '2199-01-01' });
    await publish(care.id, framework, { revision: 3, state: 'draft', effectiveOn: null, publishedAt: null });
    await publish(care.id, framework, { revision: 4, state: 'retired' });
    expect(statuses([await put(lead, 0, { revision: 2 }), await put(lead, 0, { revision: 3 })])).toEqual([400, 400]);
    expect((await put(lead, 0, { revision: 4 })).status).toBe(200);
  });

  test.each([
    ['ruleSet', { ruleSet: 'plan-rules' }],
    ['revision', { revision: 2 }],
    ['retestOf', { retestOf: retest }],
  ])('stays on the same %s', async (_name, changes) => {
    await publish(care.id, framework, { revision: 2 });
    await save(lead, 0);
    expect((await put(lead, 1, changes)).status).toBe(400);
    expect((await read(lead)).version).toBe(1);
  });

  test('with teams of others only does not exist for a lead; with an own team in it, it does', async () => {
    await save(admin, 0, { scope: { kind: 'teams', teams: ['east'] } });
    await save(admin, 0, { scope: { kind: 'location', name: 'De Hoek', teams: ['east', 'south'] } }, retest);
    for (const answer of [
      await ask(lead, contract.GetAssessment, { params: { id } }),
      await put(lead, 1),
      await put(lead, 0),
      await move(lead, 1, 'agreed'),
      await score(lead, 'house-safe'),
      await ask(lead, contract.DeleteAssessment, { params: { id }, query: { ifVersion: 1 } }),
    ])
      expect(answer.status).toBe(404);
    expect((await must(lead, contract.ListAssessments)).items.map((each) => each.id)).toEqual([retest]);
    expect((await must(admin, contract.ListAssessments)).items).toHaveLength(2);
  });

  test('is removed while it is a draft, with what belongs to it', async () => {
    await save(lead, 0);
    await score(lead, 'house-safe');
    expect((await remove(lead, 2)).status).toBe(409);
    expect((await remove(lead, 1)).status).toBe(200);
    expect((await remove(lead, 1)).status).toBe(404);
    const { results } = await env.DB.prepare(
      'SELECT assessment_id FROM supervision_scores UNION ALL SELECT assessment_id FROM supervision_history',
    ).all();
    expect(results).toEqual([]);
  });
});

test('the list has the newest first, page by page, and can be filtered', async () => {
  const at = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
  for (const number of [1, 2, 3]) {
    await save(lead, 0, number === 2 ? { scope: { kind: 'teams', teams: ['north'] } } : {}, at(number));
    await env.DB.prepare('UPDATE supervision_assessments SET created_at = ? WHERE id = ?')
      .bind(`2026-0${number}-01T10:00:00.000Z`, at(number))
      .run();
  }
  const first = await must(lead, contract.ListAssessments, { query: { limit: 2 } });
  const second = await must(lead, contract.ListAssessments, { query: { limit: 2, cursor: first.next ?? '' } });
  expect([...first.items, ...second.items].map((each) => each.id)).toEqual([3, 2, 1].map(at));
  expect(second.next).toBeUndefined();
  const filtered = async (query: Record<string, string>) =>
    (await must(lead, contract.ListAssessments, { query })).items.map((each) => Number(each.id.slice(-1)));
  expect(await filtered({ team: 'south' })).toEqual([3, 1]);
  expect(await filtered({ team: 'north' })).toEqual([3, 2, 1]);
  expect(await filtered({ ruleSet: 'plan-rules' })).toEqual([]);
  expect(await filtered({ state: 'closed' })).toEqual([]);
});
