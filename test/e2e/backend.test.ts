import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningWorker, startWorker } from '../../scripts/services/worker.ts';
import { GetRuleSets } from '../../shared/contract/rule-sets.ts';
import { Session } from '../../shared/contract/session.ts';
import type { Submission } from '../../shared/contract/submissions.ts';
import { GetTeamGaps } from '../../shared/contract/team-gaps.ts';
import { BrowserWithoutScreen } from '../oidc-provider/browser-without-screen.ts';
import { type RunningOidcProvider, startOidcProvider } from '../oidc-provider/start.ts';

const redirectUri = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/';
let stateDir: string;
let provider: RunningOidcProvider;
let worker: RunningWorker;

const startOver = async () => {
  worker = await startWorker({ stateDir, issuer: provider.issuer, quiet: true });
};
const tokenOf = async (subject: string) =>
  (await new BrowserWithoutScreen().signIn({ ...provider, redirectUri, subject })).access_token;
const get = async (token: string, address: string) => {
  const response = await fetch(`${worker.url}${address}`, { headers: { authorization: `Bearer ${token}` } });
  expect(response.status).toBe(200);
  return response.json();
};

beforeAll(async () => {
  stateDir = await mkdtemp(path.join(tmpdir(), 'dossierlens-'));
  provider = await startOidcProvider({ redirectUris: [redirectUri] });
  await startOver();
}, 90_000);

afterAll(async () => {
  await worker?.stop();
  await provider?.close();
  await rm(stateDir, { recursive: true, force: true });
});

test('what a worker sends, the lead reads back, also after the Worker was killed and started again', async () => {
  const [workerToken, leadToken] = await Promise.all([tokenOf('demo-worker'), tokenOf('demo-lead')]);
  expect(Session.parse(await get(workerToken, '/v1/session'))).toMatchObject({
    person: { name: 'Sanne Bakker', role: 'worker' },
    organisation: { id: 'demo', context: { 'support.municipality': 'Midden-Groningen' } },
    teams: [{ id: 'wmo-noord', name: 'Wmo Noord' }],
  });

  const { ruleSets } = GetRuleSets.response.parse(await get(workerToken, '/v1/rule-sets'));
  const ruleSet = ruleSets.find(({ content }) => content.id === 'wmo-midden-groningen');
  expect(ruleSet?.revision).toBe(1);
  const requirement = ruleSet?.content.requirements.find(({ subject }) => subject === 'client-dossier')?.id ?? '';
  const submission: Submission = {
    id: crypto.randomUUID(),
    team: 'wmo-noord',
    dossier: 'a'.repeat(64),
    ruleSet: 'wmo-midden-groningen',
    revision: 1,
    assessedAt: new Date().toISOString(),
    outcomes: [{ requirement, outcome: 'gap' }],
    clientVersion: '0.1.0',
  };
  const accepted = await fetch(`${worker.url}/v1/submissions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${workerToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(submission),
  });
  expect(accepted.status).toBe(202);

  await worker.kill();
  await expect(fetch(`${worker.url}/v1/health`)).rejects.toThrow();
  await startOver();

  const { gaps } = GetTeamGaps.response.parse(await get(leadToken, '/v1/teams/wmo-noord/gaps'));
  expect(gaps).toMatchObject([{ ruleSet: 'wmo-midden-groningen', revision: 1, dossiers: 1 }]);
  expect(gaps[0]?.requirements.find((entry) => entry.requirement === requirement)?.counts.gap).toBe(1);
}, 90_000);
