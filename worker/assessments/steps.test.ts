import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import * as contract from '../../shared/contract/supervision-assessments.ts';
import { anOrganisation, type TestOrganisation } from '../testing/an-organisation.ts';
import { ask, readAudit } from '../testing/ask.ts';
import {
  aDeviation,
  agreeOn,
  id,
  move,
  put,
  read,
  requirements,
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

describe('scores', () => {
  beforeEach(async () => {
    await save(lead, 0);
  });

  test('are of each assessor apart, and of all of them together', async () => {
    await score(lead, 'house-safe', { score: 'meets', note: 'Er is een plan.' });
    await score(admin, 'house-safe', { score: 'largely-not' });
    await score(lead, 'house-safe', { score: 'largely', agreed: true });
    expect(
      (await read(lead)).scores.map(({ assessor, score: given, version }) => [assessor?.subject, given, version]),
    ).toEqual([
      [undefined, 'largely', 1],
      ['admin', 'largely-not', 1],
      ['lead', 'meets', 1],
    ]);
    expect((await readAudit()).filter(({ action }) => action === 'assessment.score')).toHaveLength(3);
  });

  test.each(['meets', 'largely', 'largely-not', 'does-not', 'not-applicable', 'not-yet'])(
    'can be %s',
    async (given) => {
      expect((await score(lead, 'team-trained', { score: given })).status).toBe(200);
    },
  );

  test('are changed on the version that was seen, and sent again are the same', async () => {
    await score(lead, 'house-safe', { agreed: true });
    const changed = { agreed: true, ifVersion: 1, score: 'meets' };
    expect((await score(admin, 'house-safe', changed)).status).toBe(200);
    expect((await score(admin, 'house-safe', changed)).status).toBe(200);
    expect((await score(lead, 'house-safe', { ...changed, score: 'does-not' })).status).toBe(409);
    expect((await score(lead, 'house-safe', { agreed: true, score: 'does-not' })).status).toBe(409);
    expect((await read(lead)).scores).toMatchObject([{ score: 'meets', version: 2 }]);
  });

  test('of several at the same moment one is first', async () => {
    const answers = await Promise.all(
      ['meets', 'largely', 'does-not'].map((given) => score(lead, 'house-safe', { score: given })),
    );
    expect(statuses(answers)).toEqual([200, 409, 409]);
  });

  test.each([
    ['of an unknown requirement', 'unknown', {}, 404],
    ['of a requirement of another rule set', 'plan-unknown', {}, 404],
    ['that is no level', 'house-safe', { score: 'good' }, 400],
    ['with too long a note', 'house-safe', { note: 'x'.repeat(2001) }, 400],
  ])('%s are refused', async (_name, requirement, changes, status) => {
    expect((await score(lead, requirement, changes)).status).toBe(status);
    expect((await read(lead)).scores).toEqual([]);
  });

  test('leave no note in the audit log', async () => {
    await score(lead, 'house-safe', { note: 'Kanarie' });
    const { results } = await env.DB.prepare('SELECT * FROM audit_log').all();
    expect(JSON.stringify(results)).not.toMatch(/kanarie/i);
  });
});

describe('the steps', () => {
  beforeEach(async () => {
    await save(lead, 0);
  });

  test('draft, agreed, back to draft, agreed, closed; each with its line of history', async () => {
    await agreeOn(lead);
    for (const [version, state] of [
      [1, 'agreed'],
      [2, 'draft'],
      [3, 'agreed'],
      [4, 'closed'],
    ] as const) {
      expect([state, (await move(lead, version, state)).status]).toEqual([state, 200]);
    }
    const { history, closedAt, state } = await read(lead);
    expect(history.map((step) => step.state)).toEqual(['draft', 'agreed', 'draft', 'agreed', 'closed']);
    expect([state, closedAt]).toEqual(['closed', expect.any(String)]);
    const { results } = await env.DB.prepare(
      "SELECT details ->> 'band' AS band, details ->> 'decided' AS decided FROM audit_log ORDER BY seq DESC LIMIT 1",
    ).all();
    expect(results).toEqual([{ band: 'good', decided: 'good' }]);
  });

  test.each([
    ['draft', 'closed'],
    ['draft', 'draft'],
    ['agreed', 'agreed'],
    ['closed', 'draft'],
    ['closed', 'agreed'],
    ['closed', 'closed'],
  ] as const)('from %s to %s are refused', async (from, to) => {
    await agreeOn(lead);
    let version = 1;
    if (from !== 'draft') version += (await move(lead, version, 'agreed')).ok ? 1 : 0;
    if (from === 'closed') version += (await move(lead, version, 'closed')).ok ? 1 : 0;
    expect((await move(lead, version, to)).status).toBe(409);
    expect((await read(lead)).state).toBe(from);
  });

  test('sent again are the same, on another version they are refused, and at the same moment one is first', async () => {
    await agreeOn(lead);
    expect((await move(lead, 7, 'agreed')).status).toBe(409);
    expect(statuses(await Promise.all([1, 2, 3].map(() => move(lead, 1, 'agreed'))))).toEqual([200, 200, 200]);
    expect((await read(lead)).version).toBe(2);
    expect((await readAudit()).filter(({ action }) => action === 'assessment.move')).toHaveLength(1);
  });

  test('need something agreed, and to close enough of it', async () => {
    await score(lead, 'house-safe');
    expect((await move(lead, 1, 'agreed')).status).toBe(409);
    await score(lead, 'house-safe', { agreed: true, score: 'not-yet' });
    expect((await move(lead, 1, 'agreed')).status).toBe(409);
    await agreeOn(lead, requirements.slice(0, 3));
    expect((await move(lead, 1, 'agreed')).status).toBe(200);
    // Two of five is more unknown than the rule allows.
    const refused = await move(lead, 2, 'closed');
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('Van 2 eisen')]);
    await move(lead, 2, 'draft');
    await score(lead, 'team-trained', { agreed: true });
    await move(lead, 3, 'agreed');
    // One of five is exactly as much as it allows.
    expect((await move(lead, 4, 'closed')).status).toBe(200);
  });

  test('to closed keep what was decided otherwise, with reasons', async () => {
    await agreeOn(lead);
    await save(lead, 1, { deviation: aDeviation('insufficient') });
    await move(lead, 2, 'agreed');
    await move(lead, 3, 'closed');
    const { results } = await env.DB.prepare(
      "SELECT details ->> 'band' AS band, details ->> 'decided' AS decided FROM audit_log ORDER BY seq DESC LIMIT 1",
    ).all();
    expect(results).toEqual([{ band: 'good', decided: 'insufficient' }]);
    expect((await read(lead)).deviation).toMatchObject({ band: 'insufficient' });
  });

  test('away from draft end scoring, and to closed all change', async () => {
    await agreeOn(lead);
    await move(lead, 1, 'agreed');
    expect((await score(lead, 'house-safe', { score: 'meets' })).status).toBe(409);
    expect((await put(lead, 2, { scope: { kind: 'teams', teams: ['north'] } })).status).toBe(409);
    expect((await put(lead, 2, { plan: 'Een plan' })).status).toBe(200);
    await move(lead, 3, 'closed');
    expect((await put(lead, 4, { plan: 'Anders' })).status).toBe(409);
    expect((await ask(lead, contract.DeleteAssessment, { params: { id }, query: { ifVersion: 4 } })).status).toBe(409);
    expect((await read(lead)).plan).toBe('Een plan');
  });

  test('cannot be got round in the database by a request that was under way', async () => {
    await agreeOn(lead);
    await move(lead, 1, 'agreed');
    await env.DB.batch([
      env.DB.prepare("UPDATE supervision_scores SET score = 'does-not'"),
      env.DB.prepare(
        `INSERT INTO supervision_scores (organisation_id, assessment_id, requirement, assessor, score, updated_at)
         VALUES ('care-a', ?, 'house-safe', 'late', 'does-not', '2026-06-01T10:00:00.000Z')`,
      ).bind(id),
    ]);
    const { scores } = await read(lead);
    expect(scores.map((each) => each.score)).toEqual(requirements.map(() => 'largely'));
    await move(lead, 2, 'closed');
    await expect(env.DB.prepare("UPDATE supervision_assessments SET plan = 'x'").run()).rejects.toThrow('closed');
    await expect(env.DB.prepare("UPDATE supervision_measurements SET day = '2020-01-01'").run()).rejects.toThrow(
      'closed',
    );
  });

  test('to a re-test begin at a closed assessment of the same rule set', async () => {
    await agreeOn(lead);
    expect((await put(lead, 0, { retestOf: id }, retest)).status).toBe(400);
    await move(lead, 1, 'agreed');
    await move(lead, 2, 'closed');
    expect((await put(lead, 0, { retestOf: id, ruleSet: 'plan-rules' }, retest)).status).toBe(400);
    expect(await save(lead, 0, { retestOf: id }, retest)).toMatchObject({ retestOf: id, scores: [] });
  });
});
