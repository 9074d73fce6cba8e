import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { GetRuleSets } from '../../shared/contract/rule-sets.ts';
import { aRuleSet } from '../testing/a-rule-set.ts';
import { anOrganisation, publish } from '../testing/an-organisation.ts';
import { get } from '../testing/call.ts';
import { contentHashOf } from './content-hash.ts';

const path = '/v1/rule-sets';

afterEach(() => {
  vi.useRealTimers();
});

const revisionsOf = async (response: Response) =>
  GetRuleSets.response.parse(await response.json()).ruleSets.map(({ content, revision }) => [content.id, revision]);

test('the published revision of each rule set comes with its content and hash', async () => {
  const { tokenOf } = await anOrganisation();
  const response = await get(path, await tokenOf('worker'));
  expect(response.status).toBe(200);
  expect(GetRuleSets.response.parse(await response.json())).toEqual({
    ruleSets: [
      {
        revision: 1,
        publishedAt: '2025-12-01T09:00:00.000Z',
        contentHash: await contentHashOf(aRuleSet()),
        content: aRuleSet(),
      },
    ],
  });
});

test('drafts, retired revisions and revisions of later days are left out', async () => {
  const { id, tokenOf } = await anOrganisation();
  await publish(id, aRuleSet('second', ['other']), { state: 'draft', effectiveOn: null, publishedAt: null });
  await publish(id, aRuleSet('third', ['other']), { state: 'retired' });
  await publish(id, aRuleSet(), { revision: 2, effectiveOn: '2026-07-01' });
  await publish(id, aRuleSet(), { revision: 3, state: 'draft' });
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-30T21:59:59Z') }); // one second before midnight in Amsterdam
  const token = await tokenOf('worker');
  expect(await revisionsOf(await get(path, token))).toEqual([['plan-rules', 1]]);
  vi.setSystemTime(new Date('2026-06-30T22:00:00Z'));
  expect(await revisionsOf(await get(path, token))).toEqual([['plan-rules', 2]]);
});

describe('the entity tag', () => {
  test('saves sending what the client has, and says so to every form of it', async () => {
    const { tokenOf } = await anOrganisation();
    const token = await tokenOf('worker');
    const etag = (await get(path, token)).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
    for (const header of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = await get(path, token, { 'if-none-match': header });
      expect(response.status).toBe(304);
      expect(response.headers.get('etag')).toBe(etag);
      expect(await response.text()).toBe('');
    }
    expect((await get(path, token, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('changes when another revision comes into force', async () => {
    const { id, tokenOf } = await anOrganisation();
    const token = await tokenOf('worker');
    const before = (await get(path, token)).headers.get('etag') ?? '';
    await publish(id, aRuleSet('plan-rules', ['plan-made']), { revision: 2 });
    const response = await get(path, token, { 'if-none-match': before });
    expect(response.status).toBe(200);
    expect(await revisionsOf(response)).toEqual([['plan-rules', 2]]);
  });

  test('is checked after the token', async () => {
    expect((await get(path, undefined, { 'if-none-match': '*' })).status).toBe(401);
  });
});

describe('a published revision', () => {
  test.each([
    `content = '{"requirements":[]}'`,
    `content_hash = 'other'`,
    'revision = 7',
    `effective_on = '2020-01-01'`,
    `published_at = '2020-01-01T00:00:00Z'`,
    `state = 'draft'`,
  ])('cannot be changed: %s', async (change) => {
    await anOrganisation();
    await expect(env.DB.prepare(`UPDATE rule_set_revisions SET ${change}`).run()).rejects.toThrow('cannot be changed');
  });

  test('cannot be deleted, but goes with its organisation', async () => {
    await anOrganisation();
    await expect(env.DB.prepare('DELETE FROM rule_set_revisions').run()).rejects.toThrow('cannot be deleted');
    await env.DB.prepare('DELETE FROM organisations').run();
    const { results } = await env.DB.prepare('SELECT * FROM rule_set_revisions').all();
    expect(results).toEqual([]);
  });

  test('can be retired, and then stays so', async () => {
    await anOrganisation();
    await env.DB.prepare(`UPDATE rule_set_revisions SET state = 'retired'`).run();
    await expect(env.DB.prepare(`UPDATE rule_set_revisions SET state = 'published'`).run()).rejects.toThrow();
  });

  test('is not a draft: that can be changed, and its requirements follow', async () => {
    const { id } = await anOrganisation();
    await publish(id, aRuleSet('concept'), { state: 'draft' });
    const content = JSON.stringify(aRuleSet('concept', ['only-one']));
    await env.DB.prepare(`UPDATE rule_set_revisions SET content = ? WHERE state = 'draft'`).bind(content).run();
    const { results } = await env.DB.prepare(
      `SELECT requirement FROM revision_requirements WHERE rule_set_id = 'concept'`,
    ).all();
    expect(results).toEqual([{ requirement: 'only-one' }]);
  });
});

test('the content hash does not depend on the order of keys', async () => {
  expect(await contentHashOf({ a: [1, { b: 2, c: 3 }], d: undefined })).toBe(
    await contentHashOf({ a: [1, { c: 3, b: 2 }] }),
  );
  expect(await contentHashOf({ a: [1, 2] })).not.toBe(await contentHashOf({ a: [2, 1] }));
});
