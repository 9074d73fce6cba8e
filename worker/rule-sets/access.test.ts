import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import * as admin from '../../shared/contract/rule-set-admin.ts';
import { aRuleSet } from '../testing/a-rule-set.ts';
import { anOrganisation, type TestOrganisation } from '../testing/an-organisation.ts';
import { type Asked, addSecondAdmin, ask, must } from '../testing/ask.ts';
import { call } from '../testing/call.ts';
import { aTimedRequirement } from './testing.ts';

const content = { ...aRuleSet('kader', []), requirements: [aTimedRequirement('one')] };
const params = { ruleSet: 'kader' };
const tailoring = { ruleSet: 'kader', changes: [] };
const source = { from: 'import', content };

/** A request to each endpoint that would succeed, on a rule set with a published revision and a proposed draft. */
const requests: readonly (readonly [admin: (typeof admin.ruleSetAdminEndpoints)[number], asked: Asked])[] = [
  [admin.ListRuleSets, {}],
  [admin.AdoptRuleSet, { body: { from: 'import', content: { ...content, id: 'ander' } } }],
  [admin.GetRuleSetHistory, { params }],
  [admin.GetRevision, { params: { ...params, revision: 1 } }],
  [admin.GetDraft, { params }],
  [admin.StartDraft, { params, body: {} }],
  [admin.SaveDraft, { params, body: { ifVersion: 2, tailoring } }],
  [admin.DiscardDraft, { params, query: { ifVersion: 2 } }],
  [admin.RunDraftExamples, { params }],
  [admin.GetDraftEffect, { params }],
  [admin.CompareRevisions, { params, query: { from: '1', to: 'draft' } }],
  [admin.PreviewEdition, { params, body: { from: 'import', content: { ...content, soonWithin: 'P7D' } } }],
  [admin.TakeEdition, { params, body: { source, ifVersion: 2, tailoring } }],
  [admin.ProposeDraft, { params, body: { ifVersion: 2, effectiveOn: '2199-01-01' } }],
  [admin.WithdrawProposal, { params, query: { ifVersion: 2 } }],
  [admin.PublishRevision, { params: { ...params, revision: 2 }, body: { contentHash: 'filled in below' } }],
  [admin.RollBack, { params: { ...params, revision: 1 }, body: { reason: 'mistake' } }],
  [admin.RetireRuleSet, { params, body: { reason: 'mistake' } }],
];

let care: TestOrganisation;
let contentHash: string;

beforeEach(async () => {
  care = await anOrganisation();
  await addSecondAdmin(care.id);
  const [first, second] = [await care.tokenOf('admin'), await care.tokenOf('admin-2')];
  await must(first, admin.AdoptRuleSet, { body: source });
  const propose = async () => {
    const { version } = await must(first, admin.GetDraft, { params });
    return must(first, admin.ProposeDraft, { params, body: { ifVersion: version, effectiveOn: '2199-01-01' } });
  };
  const proposed = await propose();
  contentHash = proposed.contentHash;
  await must(second, admin.PublishRevision, { params: { ...params, revision: 1 }, body: { contentHash } });
  await must(first, admin.StartDraft, { params, body: { from: 1 } });
  await propose();
});

const asked = (given: Asked): Asked =>
  given.body && typeof given.body === 'object' && 'contentHash' in given.body
    ? { ...given, body: { contentHash } }
    : given;

/** Everything about rule sets that could have been changed. */
async function dump(): Promise<unknown> {
  const done = "(SELECT * FROM audit_log WHERE outcome = 'done')";
  const tables = ['rule_sets', 'rule_set_editions', 'rule_set_revisions', done];
  const results = await env.DB.batch(tables.map((table) => env.DB.prepare(`SELECT * FROM ${table} ORDER BY 1, 2, 3`)));
  return results.map((result) => result.results);
}

test('every endpoint is in this table', () => {
  expect(requests.map(([endpoint]) => endpoint)).toEqual(admin.ruleSetAdminEndpoints);
});

describe.each(requests.map(([endpoint, given]) => [`${endpoint.method} ${endpoint.path}`, endpoint, given] as const))(
  '%s',
  (_name, endpoint, given) => {
    test('is refused to other roles, and changes nothing', async () => {
      const before = await dump();
      const roles: readonly string[] = endpoint.roles;
      for (const role of ['worker', 'lead', 'auditor'].filter((each) => !roles.includes(each))) {
        expect([role, (await ask(await care.tokenOf(role), endpoint, asked(given))).status]).toEqual([role, 403]);
      }
      expect(await dump()).toEqual(before);
    });

    test('does not exist for another organisation, and changes nothing', async () => {
      const other = await anOrganisation({ id: 'care-b' });
      const before = await dump();
      const response = await ask(await other.tokenOf('admin'), endpoint, asked(given));
      if (endpoint === admin.ListRuleSets) expect(await response.text()).not.toContain('"id":"kader"');
      else if (endpoint === admin.AdoptRuleSet) expect(response.status).toBe(201);
      else expect(response.status).toBe(404);
      if (endpoint !== admin.AdoptRuleSet) expect(await dump()).toEqual(before);
    });

    test('refuses fields that it does not know', async () => {
      const before = await dump();
      const token = await care.tokenOf('admin');
      if (endpoint.method === 'GET' || endpoint.method === 'DELETE') {
        if (!('query' in endpoint)) return;
        const response = await ask(token, endpoint, { ...given, query: { ...given.query, extra: '1' } });
        expect(response.status).toBe(400);
      } else {
        const body = { ...(asked(given).body as object), extra: 1 };
        expect((await ask(token, endpoint, { ...given, body })).status).toBe(400);
      }
      expect(await dump()).toEqual(before);
    });
  },
);

test.each([
  ['just fits', 512 * 1024, 400],
  ['is too large', 512 * 1024 + 1, 413],
])('a rule set that %s', async (_name, bytes, status) => {
  const frame = JSON.stringify({ from: 'import', content: '' });
  const rawBody = frame.replace('""', `"${'x'.repeat(bytes - frame.length)}"`);
  const response = await call('POST', admin.AdoptRuleSet.path, { token: await care.tokenOf('admin'), rawBody });
  expect(response.status).toBe(status);
});

test('a rule set of nearly that size is adopted, tailored and kept', async () => {
  const explanation = { nl: 'x'.repeat(600), en: 'y'.repeat(600) };
  const requirements = Array.from({ length: 270 }, (_, index) => aTimedRequirement(`eis-${index}`, { explanation }));
  const large = { ...content, id: 'groot', requirements };
  expect(JSON.stringify(large).length).toBeGreaterThan(450_000);
  const token = await care.tokenOf('admin');
  await must(token, admin.AdoptRuleSet, { body: { from: 'import', content: large } });
  const own = requirements.map((requirement) => ({ ...requirement, id: `eigen-${requirement.id}` })).slice(0, 220);
  const saved = await must(token, admin.SaveDraft, {
    params: { ruleSet: 'groot' },
    body: {
      ifVersion: 1,
      tailoring: { ruleSet: 'groot', changes: own.map((requirement) => ({ kind: 'own', requirement })) },
    },
  });
  expect(saved.content.requirements).toHaveLength(490);
});
