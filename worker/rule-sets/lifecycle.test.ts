import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ErrorBody } from '../../shared/contract/error.ts';
import * as admin from '../../shared/contract/rule-set-admin.ts';
import { GetRuleSets } from '../../shared/contract/rule-sets.ts';
import type { Change } from '../../shared/rules/tailoring.ts';
import { aRuleSet } from '../testing/a-rule-set.ts';
import { anOrganisation, type TestOrganisation } from '../testing/an-organisation.ts';
import { addSecondAdmin, ask, must, readAudit } from '../testing/ask.ts';
import { anExample, aTimedRequirement } from './testing.ts';

const content = {
  ...aRuleSet('kader', []),
  requirements: [aTimedRequirement('plan-in-time'), aTimedRequirement('plan-again', { severity: 'low' })],
};
const params = { ruleSet: 'kader' };
const today = '2026-06-15';
const longer: Change = { kind: 'term', requirement: 'plan-in-time', path: 'check.term', period: 'P5M' };
/** Its examples were written for three months; these are for five. */
const itsExamples: Change = {
  kind: 'examples',
  requirement: 'plan-in-time',
  examples: [
    anExample('2026-08-01', { 'support.startDate': '2026-01-01', 'plan.date': '2026-06-01' }, 'met'),
    anExample('2026-08-01', { 'support.startDate': '2026-01-01', 'plan.date': '2026-06-02' }, 'gap'),
  ],
};
const five = [longer, itsExamples];
const off: Change = { kind: 'off', requirement: 'plan-again' };

let care: TestOrganisation;
let first: string;
let second: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${today}T10:00:00Z`) });
  care = await anOrganisation();
  await addSecondAdmin(care.id);
  first = await care.tokenOf('admin');
  second = await care.tokenOf('admin-2');
});

afterEach(() => {
  vi.useRealTimers();
});

const adopt = (edition: unknown = content) =>
  must(first, admin.AdoptRuleSet, { body: { from: 'import', content: edition } });
const save = (ifVersion: number, ...changes: Change[]) =>
  must(first, admin.SaveDraft, { params, body: { ifVersion, tailoring: { ruleSet: 'kader', changes } } });
const propose = (ifVersion: number, effectiveOn = today) =>
  must(first, admin.ProposeDraft, { params, body: { ifVersion, effectiveOn } });
const publishAs = (token: string, { revision, contentHash }: { revision: number; contentHash: string }) =>
  ask(token, admin.PublishRevision, { params: { ...params, revision }, body: { contentHash } });

/** Publishes a tailoring of the rule set, through both admins. */
async function publishTailoring(effectiveOn: string, ...changes: Change[]) {
  const draft = await must(first, admin.StartDraft, { params, body: {} }).catch(() => undefined);
  const { version } = draft ?? (await must(first, admin.GetDraft, { params }));
  const saved = await save(version, ...changes);
  const proposed = await propose(saved.version, effectiveOn);
  expect((await publishAs(second, proposed)).status).toBe(200);
  return proposed.revision;
}

const errorOf = async (response: Response) => ({ status: response.status, ...ErrorBody.parse(await response.json()) });
const inForce = async () =>
  (await must(first, GetRuleSets)).ruleSets.map(({ content, revision }) => [content.id, revision]);

test('from a framework to what a worker gets: adopted, tailored, proposed, published by a second person', async () => {
  const draft = await adopt();
  expect(draft).toMatchObject({ revision: 1, version: 1, content, problems: [], tailoring: { changes: [] } });
  const saved = await save(1, ...five, off);
  expect(saved.content.requirements.map(({ id }) => id)).toEqual(['plan-in-time']);
  expect(saved.base).toEqual(content);
  expect(await inForce()).toEqual([['plan-rules', 1]]);

  const proposed = await propose(saved.version);
  expect(proposed.proposal).toEqual({
    by: { subject: 'admin', name: 'De admin' },
    at: `${today}T10:00:00.000Z`,
    effectiveOn: today,
    mayPublish: false,
  });
  expect((await must(second, admin.GetDraft, { params })).proposal).toMatchObject({ mayPublish: true });
  const published = admin.PublishRevision.response.parse(await (await publishAs(second, proposed)).json());
  expect(published).toMatchObject({ state: 'in-force', publishedBy: { subject: 'admin-2', name: 'De tweede' } });
  expect(await inForce()).toEqual([
    ['kader', 1],
    ['plan-rules', 1],
  ]);
  const [got] = (await must(first, GetRuleSets)).ruleSets;
  expect(got?.content).toEqual(saved.content);
  expect(got?.contentHash).toBe(saved.contentHash);
  expect((await readAudit()).map(({ actor, action, object_id }) => [actor, action, object_id])).toEqual([
    ['admin', 'rule-set.adopt', 'kader/1'],
    ['admin', 'rule-set.save-draft', 'kader/1'],
    ['admin', 'rule-set.propose', 'kader/1'],
    ['admin-2', 'rule-set.publish', 'kader/1'],
  ]);
});

describe('a draft', () => {
  test('that somebody else saved meanwhile is not overwritten; the second is told the version', async () => {
    await adopt();
    await save(1, longer);
    const body = { ifVersion: 1, tailoring: { ruleSet: 'kader', changes: [off] } };
    const response = await ask(second, admin.SaveDraft, { params, body });
    expect(await errorOf(response)).toMatchObject({ status: 409, code: 'conflict', currentVersion: 2 });
    expect((await must(second, admin.GetDraft, { params })).tailoring.changes).toEqual([longer]);
  });

  test('of several saved at the same moment one is kept, and the others are told', async () => {
    await adopt();
    const bodies = ['P4M', 'P5M', 'P6M', 'P7M'].map((period) => ({
      ifVersion: 1,
      tailoring: { ruleSet: 'kader', changes: [{ ...longer, period }] },
    }));
    const answers = await Promise.all(bodies.map((body) => ask(first, admin.SaveDraft, { params, body })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    expect((await must(first, admin.GetDraft, { params })).version).toBe(2);
    expect((await readAudit()).filter(({ action }) => action === 'rule-set.save-draft')).toHaveLength(1);
  });

  test('tells which changes could not be made, and cannot be proposed with them', async () => {
    await adopt();
    const saved = await save(1, { kind: 'off', requirement: 'unknown' }, longer);
    expect(saved.problems).toEqual([{ change: 0, kind: 'requirement-gone' }]);
    const response = await ask(first, admin.ProposeDraft, { params, body: { ifVersion: 2, effectiveOn: today } });
    expect(await errorOf(response)).toMatchObject({
      status: 409,
      fields: [{ path: 'tailoring.changes.0', message: expect.stringContaining('Haal de aanpassing weg') }],
    });
  });

  test('begins once, from the revision in force or the one that is named, and can be thrown away', async () => {
    await adopt();
    await publishTailoring(today, ...five);
    await publishTailoring(today, off);
    const draft = await must(first, admin.StartDraft, { params, body: { from: 1 } });
    expect(draft).toMatchObject({ revision: 3, basedOn: 1, tailoring: { changes: five } });
    const again = await ask(second, admin.StartDraft, { params, body: {} });
    expect(await errorOf(again)).toMatchObject({ status: 409, currentVersion: 1 });
    const stale = await ask(first, admin.DiscardDraft, { params, query: { ifVersion: 7 } });
    expect(await errorOf(stale)).toMatchObject({ status: 409, currentVersion: 1 });
    await must(first, admin.DiscardDraft, { params, query: { ifVersion: 1 } });
    expect((await ask(first, admin.GetDraft, { params })).status).toBe(404);
    expect(await must(first, admin.StartDraft, { params, body: {} })).toMatchObject({ basedOn: 2 });
  });

  test('of a rule set that came in as a whole stands on that whole', async () => {
    const draft = await must(first, admin.StartDraft, { params: { ruleSet: 'plan-rules' }, body: {} });
    expect(draft).toMatchObject({ revision: 2, basedOn: 1, base: aRuleSet(), edition: draft.contentHash });
  });

  test('cannot carry the tailoring of another rule set', async () => {
    await adopt();
    const body = { ifVersion: 1, tailoring: { ruleSet: 'plan-rules', changes: [] } };
    expect((await ask(first, admin.SaveDraft, { params, body })).status).toBe(400);
  });
});

describe('examples', () => {
  const failing = {
    ...content,
    requirements: [
      aTimedRequirement('plan-in-time', { examples: [anExample('2026-08-01', { 'plan.date': '2026-03-01' }, 'met')] }),
    ],
  };

  test('run on the server', async () => {
    await adopt(failing);
    expect(await must(first, admin.RunDraftExamples, { params })).toMatchObject({
      run: 1,
      failing: [{ requirement: 'plan-in-time', index: 0, expected: 'met', outcome: 'unseen', passes: false }],
    });
  });

  test('that fail keep a draft from being proposed, and are named', async () => {
    await adopt(failing);
    const response = await ask(first, admin.ProposeDraft, { params, body: { ifVersion: 1, effectiveOn: today } });
    expect(await errorOf(response)).toMatchObject({
      status: 409,
      message: expect.stringContaining('Voorbeeld 1 van "plan-in-time"'),
      fields: [{ path: 'plan-in-time.examples.0' }],
    });
    expect((await must(first, admin.GetDraft, { params })).proposal).toBeUndefined();
  });

  test('that fail under the organisation’s own period do so too', async () => {
    await adopt();
    const saved = await save(1, { kind: 'term', requirement: 'plan-in-time', path: 'check.term', period: 'P1M' });
    const response = await ask(first, admin.ProposeDraft, {
      params,
      body: { ifVersion: saved.version, effectiveOn: today },
    });
    expect((await errorOf(response)).fields).toEqual([
      { path: 'plan-in-time.examples.0', message: 'Verwacht was "voldaan", maar de uitkomst is "ontbreekt".' },
    ]);
  });

  test('that fail keep a proposal from being published, also one that got into the database another way', async () => {
    await adopt();
    const proposed = await propose(1);
    const wrong = JSON.stringify(failing);
    await env.DB.prepare(`UPDATE rule_set_revisions SET content = ? WHERE state = 'draft'`).bind(wrong).run();
    expect((await publishAs(second, proposed)).status).toBe(409);
    expect(await inForce()).toEqual([['plan-rules', 1]]);
  });
});

describe('publishing', () => {
  test('takes a second person, not who proposed it nor who changed it last', async () => {
    await adopt();
    await must(second, admin.SaveDraft, {
      params,
      body: { ifVersion: 1, tailoring: { ruleSet: 'kader', changes: five } },
    });
    const proposed = await propose(2);
    for (const token of [first, second]) {
      const response = await publishAs(token, proposed);
      expect(await errorOf(response)).toMatchObject({ status: 403, message: expect.stringContaining('tweede') });
    }
    const refused = await env.DB.prepare(`SELECT actor, action FROM audit_log WHERE outcome = 'refused'`).all();
    expect(refused.results.map(({ actor, action }) => [actor, action])).toEqual([
      ['admin', 'rule-set.publish'],
      ['admin-2', 'rule-set.publish'],
    ]);
    expect(await inForce()).toEqual([['plan-rules', 1]]);
  });

  test('takes one person when the organisation has set that', async () => {
    await env.DB.prepare('UPDATE organisation_settings SET four_eyes = 0').run();
    await adopt();
    expect((await publishAs(first, await propose(1))).status).toBe(200);
  });

  test('needs a proposal, and what was looked at', async () => {
    const draft = await adopt();
    expect(await errorOf(await publishAs(second, draft))).toMatchObject({ status: 409, code: 'conflict' });
    const proposed = await propose(1);
    const other = await publishAs(second, { ...proposed, contentHash: 'f'.repeat(64) });
    expect(await errorOf(other)).toMatchObject({ status: 409, currentVersion: proposed.version });
    await must(first, admin.WithdrawProposal, { params, query: { ifVersion: proposed.version } });
    expect((await publishAs(second, proposed)).status).toBe(409);
  });

  test('a draft that is saved again is no longer proposed', async () => {
    await adopt();
    const proposed = await propose(1);
    const saved = await save(proposed.version, longer);
    expect(saved.proposal).toBeUndefined();
    expect((await must(first, admin.GetRuleSetHistory, { params })).revisions).toMatchObject([
      { state: 'draft', requirements: 2 },
    ]);
    expect((await publishAs(second, saved)).status).toBe(409);
  });

  test('twice is once, one after the other and at the same moment', async () => {
    await adopt();
    const proposed = await propose(1);
    const answers = await Promise.all([1, 2, 3].map(() => publishAs(second, proposed)));
    answers.push(await publishAs(second, proposed));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await readAudit()).filter(({ action }) => action === 'rule-set.publish')).toHaveLength(1);
    const history = await must(first, admin.GetRuleSetHistory, { params });
    expect(history.revisions).toHaveLength(1);
    const otherwise = await publishAs(second, { ...proposed, contentHash: 'f'.repeat(64) });
    expect(otherwise.status).toBe(409);
  });

  test('for a later day waits for that day in Amsterdam', async () => {
    await adopt();
    await publishTailoring('2026-07-01', ...five);
    expect(await must(first, admin.GetRuleSetHistory, { params })).toMatchObject({
      ruleSet: { scheduled: [{ revision: 1, state: 'scheduled' }] },
    });
    expect(await inForce()).toEqual([['plan-rules', 1]]);
    vi.setSystemTime(new Date('2026-06-30T22:00:00Z'));
    first = await care.tokenOf('admin');
    expect(await inForce()).toContainEqual(['kader', 1]);
  });

  test('is never in the past: a proposal that waited comes into force when it is published', async () => {
    await adopt();
    const early = await ask(first, admin.ProposeDraft, { params, body: { ifVersion: 1, effectiveOn: '2026-06-14' } });
    expect(early.status).toBe(400);
    const proposed = await propose(1);
    vi.setSystemTime(new Date('2026-06-20T10:00:00Z'));
    const published = await publishAs(await care.tokenOf('admin-2'), proposed);
    expect(await published.json()).toMatchObject({ effectiveOn: '2026-06-20', state: 'in-force' });
  });

  test('under a revision that waits for a later day is refused: it would be pushed aside', async () => {
    await adopt();
    await publishTailoring('2026-07-01', ...five);
    const draft = await must(first, admin.StartDraft, { params, body: {} });
    const body = { ifVersion: draft.version, effectiveOn: today };
    expect(await errorOf(await ask(first, admin.ProposeDraft, { params, body }))).toMatchObject({
      status: 409,
      message: expect.stringContaining('Revisie 1'),
    });
  });
});
