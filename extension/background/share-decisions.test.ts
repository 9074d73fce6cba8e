import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DossierState as ServerState } from '../../shared/contract/dossier-state.ts';
import type { Decision } from '../messaging/decision.ts';
import { sessionItem } from '../storage/account.ts';
import { waitingItem } from '../storage/dossier-state.ts';
import { ruleSetsItem } from '../storage/server-state.ts';
import { decide } from './decide.ts';
import { changeState, stateOf } from './dossier-state.ts';
import { pseudonymOf } from './pseudonym.ts';
import { DECISIONS_ALARM, fetchDecisions, noteWaiting, sendDecisions } from './share-decisions.ts';
import {
  aDossier,
  aRuleSet,
  aSession,
  configuration,
  configure,
  KEY,
  network,
  refusal,
  SERVER,
  signInAs,
} from './testing.ts';

const now = new Date('2026-11-22T10:00:00.000Z');
const { dossier } = aDossier();
const both = (text: string) => ({ nl: text, en: text });
const content = aRuleSet({
  id: 'eis-1',
  theme: 'thema',
  source: { section: 'Deel', item: '1' },
  subject: 'client-dossier',
  checkability: 'manual',
  severity: 'high',
  title: both('Eis'),
  explanation: both('Waarom'),
  hint: both('Doe dit'),
  judge: { question: both('Is dit goed?') },
  examples: [],
});
const done = () => new Response(JSON.stringify({ done: true }), { headers: { 'content-type': 'application/json' } });
const STATE = `POST ${SERVER}/v1/dossiers/state`;

/** The server, which answers everything with `reply`. */
function server(reply: (request: Request) => Response | 'unreachable' = done): Request[] {
  const requests: Request[] = [];
  vi.stubGlobal('fetch', async (input: string | URL, init?: RequestInit) => {
    const { redirect: _, ...plain } = init ?? {};
    const request = new Request(input, plain);
    // Its own configuration is packed with the extension.
    if (!request.url.startsWith(SERVER)) throw new TypeError('fetch failed');
    requests.push(request.clone());
    const answer = reply(request);
    if (answer === 'unreachable') throw new TypeError('fetch failed');
    return answer;
  });
  return requests;
}
const linesOf = (requests: readonly Request[]) =>
  requests.map(({ method, url }) => `${method} ${new URL(url).pathname.replace(/[0-9a-f-]{36}$/, ':id')}`);
async function act(decision: Decision) {
  const { pseudonym } = await decide(dossier, decision, now);
  await noteWaiting(pseudonym);
}
const judge: Decision = { kind: 'judge', requirement: 'eis-1', answer: 'largely' };
const waive: Decision = {
  kind: 'waive',
  requirement: 'eis-1',
  reason: 'client-declines',
  until: '2026-12-01',
  note: 'Noor wil dit liever later.',
};
const answer = (value: boolean | null): Decision => ({ kind: 'answer', fact: 'transport.provided', value });
const undo: Decision = { kind: 'undo' };

beforeEach(async () => {
  fakeBrowser.reset();
  network({});
  await configure();
  await signInAs();
  await sessionItem.set(aSession());
  await ruleSetsItem.set({
    etag: 'x',
    ruleSets: [{ revision: 1, publishedAt: now.toISOString(), contentHash: '0'.repeat(64), content }],
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('what is sent', () => {
  test('is enums and dates under the pseudonym: no number, no site, no note, no word', async () => {
    const requests = server();
    await act(judge);
    await act(waive);
    await act(answer(true));
    await act({ kind: 'note', concept: 'plan-signed', item: 'Noor tekende.', isAbout: true });
    await sendDecisions();
    expect(linesOf(requests)).toEqual(['PUT /v1/attestations/:id', 'PUT /v1/waivers/:id', 'PUT /v1/context-answers']);
    const bodies = await Promise.all(requests.map((request) => request.json()));
    const place = { team: 'team-noord', dossier: await pseudonymOf(dossier, KEY) };
    expect(bodies).toEqual([
      { ...place, ruleSet: 'kader', requirement: 'eis-1', answer: 'largely', on: '2026-11-22', redo: 'P1Y' },
      {
        ...place,
        ruleSet: 'kader',
        requirement: 'eis-1',
        reason: 'client-declines',
        on: '2026-11-22',
        expiresOn: '2026-12-01',
      },
      { ...place, fact: 'transport.provided', value: true, answeredAt: now.toISOString() },
    ]);
    expect(JSON.stringify(bodies)).not.toMatch(/Noor|100412|ecd/);
  });
  test('is sent once', async () => {
    const requests = server();
    await act(judge);
    await sendDecisions();
    await sendDecisions();
    expect(requests).toHaveLength(1);
    expect(await waitingItem.get()).toEqual([]);
  });
  test('and taken back, is withdrawn; when it was not sent yet, nothing ever is', async () => {
    const requests = server();
    await act(judge);
    await act(undo);
    await sendDecisions();
    expect(requests).toEqual([]);
    await act(judge);
    await sendDecisions();
    await act(undo);
    await sendDecisions();
    expect(linesOf(requests)).toEqual(['PUT /v1/attestations/:id', 'DELETE /v1/attestations/:id']);
    expect(requests[1]?.url).toBe(requests[0]?.url);
  });
  test('and taken back while it was on its way, is withdrawn after all', async () => {
    let taken: Promise<unknown> | undefined;
    const requests = server(({ method }) => {
      if (method === 'PUT') taken = changeState(dossier, (state) => ({ ...state, kept: [] }));
      return done();
    });
    await act(judge);
    await sendDecisions();
    await taken;
    await sendDecisions();
    expect(linesOf(requests)).toEqual(['PUT /v1/attestations/:id', 'DELETE /v1/attestations/:id']);
    expect(await waitingItem.get()).toEqual([]);
  });
  test('waits while the server cannot be reached, and goes when it can', async () => {
    server(() => 'unreachable');
    await act(judge);
    await sendDecisions();
    expect(await waitingItem.get()).toHaveLength(1);
    expect(await fakeBrowser.alarms.get(DECISIONS_ALARM)).toBeDefined();
    const requests = server();
    await sendDecisions();
    expect(requests).toHaveLength(1);
  });
  test('and refused for good is not sent again, and still counts here', async () => {
    const requests = server(() => refusal('not-found', 404));
    vi.spyOn(console, 'error').mockReturnValue();
    await act(judge);
    await sendDecisions();
    await sendDecisions();
    expect(requests).toHaveLength(1);
    expect((await stateOf(dossier)).kept).toMatchObject([{ sent: 'refused' }]);
  });
  test.each([
    ['nobody is signed in', () => sessionItem.set(null)],
    ['the person is in no team', () => sessionItem.set(aSession({ teams: [] }))],
    ['the person only audits', () => sessionItem.set(aSession({ person: { name: 'A', role: 'auditor' } }))],
    ['there is no organisation', () => configure({})],
  ])('is nothing while %s', async (_, change) => {
    const requests = server();
    await change();
    await act(judge);
    await sendDecisions();
    await fetchDecisions(dossier, now);
    expect(requests).toEqual([]);
    await configure(configuration);
  });
});

const theirs: ServerState = {
  attestations: [
    {
      id: '11111111-1111-4111-8111-111111111111',
      ruleSet: 'kader',
      requirement: 'eis-1',
      answer: 'meets',
      on: '2026-11-01',
      redo: 'P1Y',
      isOwn: false,
    },
  ],
  waivers: [],
  answers: [{ fact: 'transport.provided', value: false, answeredAt: '2026-11-01T10:00:00.000Z' }],
};
const nothing: ServerState = { attestations: [], waivers: [], answers: [] };
const says = (state: ServerState) => network({ [STATE]: Response.json(state) });
const keptOf = async () => (await stateOf(dossier)).kept;
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe('what colleagues decided', () => {
  test('is fetched, and marked as theirs', async () => {
    says(theirs);
    expect(await fetchDecisions(dossier, now)).toBe(true);
    expect(await keptOf()).toMatchObject([
      { kind: 'attestation', by: 'colleague', value: { answer: 'meets' } },
      { kind: 'answer', by: 'colleague', value: { value: false } },
    ]);
  });
  test.each([
    [4, 1],
    [5, 2],
    [-1, 2],
  ])('after %i minutes is asked %i times in all', async (minutes, times) => {
    const requests = says(theirs);
    await fetchDecisions(dossier, now);
    expect(await fetchDecisions(dossier, later(minutes))).toBe(false);
    expect(requests.filter(({ url }) => url.startsWith(SERVER))).toHaveLength(times);
  });
  test('and took back, goes; what this person did not send yet, notes and words stay', async () => {
    says(theirs);
    await fetchDecisions(dossier, now);
    await act(waive);
    await act({ kind: 'note', concept: 'plan-signed', item: 'x', isAbout: true });
    says(nothing);
    await fetchDecisions(dossier, later(10));
    expect(await keptOf()).toMatchObject([{ kind: 'waiver', note: 'Noor wil dit liever later.' }, { kind: 'note' }]);
  });
  test('does not bring back what this person is taking back', async () => {
    server();
    await act(judge);
    await sendDecisions();
    const [own] = await keptOf();
    await act(undo);
    says({
      ...nothing,
      attestations: theirs.attestations.map((each) => ({ ...each, id: own?.id ?? '', isOwn: true })),
    });
    await fetchDecisions(dossier, now);
    expect(await keptOf()).toEqual([]);
  });
  test('keeps the words with an own waiver that comes back from the server', async () => {
    server();
    await act(waive);
    await sendDecisions();
    const [own] = await keptOf();
    if (own?.kind !== 'waiver') throw new Error();
    says({ ...nothing, waivers: [{ id: own.id, ruleSet: 'kader', isOwn: true, ...own.value }] });
    expect(await fetchDecisions(dossier, now)).toBe(false);
    expect(await keptOf()).toEqual([own]);
  });
  test('stays as it was known when the server does not answer', async () => {
    says(theirs);
    await fetchDecisions(dossier, now);
    network({});
    expect(await fetchDecisions(dossier, later(10))).toBe(false);
    expect(await keptOf()).toHaveLength(2);
  });
});
