import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sessionItem } from '../storage/account.ts';
import { ruleSetsItem } from '../storage/server-state.ts';
import { connectionView } from './connection.ts';
import { ruleSetsInUse } from './rule-sets.ts';
import { synchronise } from './server.ts';
import { aRuleSet, aSession, configure, json, network, refusal, SERVER, signInAs } from './testing.ts';

const SESSION = `GET ${SERVER}/v1/session`;
const RULE_SETS = `GET ${SERVER}/v1/rule-sets`;
const requirement = {
  id: 'eis-1',
  theme: 'thema',
  source: { section: 'Deel', item: '1' },
  subject: 'client-dossier',
  checkability: 'automatic',
  severity: 'high',
  title: { nl: 'Eis', en: 'Requirement' },
  explanation: { nl: 'Waarom', en: 'Why' },
  hint: { nl: 'Doe dit', en: 'Do this' },
  examples: [],
} as const;
const revision = (number: number) => ({
  revision: number,
  publishedAt: '2026-11-01T00:00:00.000Z',
  contentHash: 'a'.repeat(64),
  content: aRuleSet({ ...requirement, examples: [] }),
});

beforeEach(async () => {
  fakeBrowser.reset();
  await configure();
  await signInAs();
});
afterEach(() => vi.unstubAllGlobals());

describe('synchronising', () => {
  test('keeps who is signed in and the rule sets in force', async () => {
    network({ [SESSION]: json(aSession()), [RULE_SETS]: json({ ruleSets: [revision(2)] }, 200, { etag: '"2"' }) });
    await synchronise();
    expect(await sessionItem.get()).toEqual(aSession());
    expect((await ruleSetsInUse()).map(({ view }) => [view.revision, view.isBuiltIn])).toEqual([[2, false]]);
  });

  test('asks only for what changed', async () => {
    const answers = [json({ ruleSets: [revision(2)] }, 200, { etag: '"2"' }), new Response(null, { status: 304 })];
    const requests = network({ [SESSION]: json(aSession()), [RULE_SETS]: answers });
    await synchronise();
    await synchronise();
    expect(requests.at(-1)?.headers.get('if-none-match')).toBe('"2"');
    expect((await ruleSetsItem.get()).ruleSets).toHaveLength(1);
  });

  test.each([
    ['the server can not be reached', 'unreachable'],
    ['the server failed', refusal('internal', 500)],
    ['the answer is not ours', json({ ruleSets: 'none' })],
  ] as const)('when %s the last good rule sets stay', async (_, reply) => {
    await ruleSetsItem.set({ ruleSets: [revision(1)], etag: '"1"' });
    network({ [SESSION]: json(aSession()), [RULE_SETS]: reply });
    await synchronise();
    expect((await ruleSetsItem.get()).ruleSets.map(({ revision }) => revision)).toEqual([1]);
  });

  test('an organisation that adopted none has none; until it was asked, the built-in ones hold', async () => {
    expect((await ruleSetsInUse()).every(({ view }) => view.isBuiltIn)).toBe(true);
    network({ [SESSION]: json(aSession()), [RULE_SETS]: json({ ruleSets: [] }, 200, { etag: '"0"' }) });
    await synchronise();
    expect(await ruleSetsInUse()).toEqual([]);
  });
});

describe('the connection', () => {
  test('without a policy is not configured', async () => {
    await configure({});
    network({});
    expect(await connectionView()).toMatchObject({ server: 'not-configured', waiting: 0 });
  });
  test('names who is signed in', async () => {
    await sessionItem.set(aSession());
    network({});
    expect(await connectionView()).toMatchObject({
      server: 'unknown',
      account: { state: 'signed-in', name: 'Sam Voorbeeld', role: 'worker', organisation: 'Organisatie' },
    });
  });
});
