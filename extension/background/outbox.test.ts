import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Session } from '../../shared/contract/session.ts';
import { sessionItem } from '../storage/account.ts';
import { outboxItem } from '../storage/outbox.ts';
import { flushOutbox, OUTBOX_ALARM, submitAssessment } from './outbox.ts';
import {
  aDossier,
  anAssessment,
  aSession,
  configuration,
  configure,
  json,
  KEY,
  network,
  refusal,
  SERVER,
  signInAs,
} from './testing.ts';

const SUBMIT = `POST ${SERVER}/v1/submissions`;
const now = new Date('2026-11-22T10:00:00.000Z');
const accepted = () => json({ accepted: true }, 202);
const submit = (...assessments: Parameters<typeof submitAssessment>[1]) =>
  submitAssessment(aDossier(), assessments, now);
const outcomesWaiting = async () =>
  (await outboxItem.get()).map(({ outcomes }) => outcomes.map(({ outcome }) => outcome));

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  await configure();
  await signInAs();
  await sessionItem.set(aSession());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what is put in the outbox', () => {
  test('says who, which rule set and which outcomes, and nothing that stood in the dossier', async () => {
    network({});
    await submit(anAssessment(['gap', 'met']));
    expect(await outboxItem.get()).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        team: 'team-noord',
        dossier: expect.stringMatching(/^[0-9a-f]{64}$/),
        ruleSet: 'kader',
        revision: 1,
        assessedAt: now.toISOString(),
        outcomes: [
          { requirement: 'eis-1', outcome: 'gap' },
          { requirement: 'eis-2', outcome: 'met' },
        ],
        clientVersion: '0.1.0',
      },
    ]);
    const sent = JSON.stringify(await outboxItem.get());
    for (const secret of ['100412', 'ecd.example', KEY]) expect(sent).not.toContain(secret);
  });

  test('a newer assessment takes the place of the older one of the same dossier and rule set', async () => {
    network({});
    await submit(anAssessment(['gap']));
    await submit(anAssessment(['met']));
    expect(await outcomesWaiting()).toEqual([['met']]);
  });

  test.each([
    ['another dossier', () => submitAssessment(aDossier('100413'), [anAssessment(['gap'])], now)],
    [
      'the same number on another site',
      () => submitAssessment(aDossier('100412', 'https://ander.example'), [anAssessment(['gap'])], now),
    ],
    ['another rule set', () => submit(anAssessment(['gap'], { ruleSet: 'ander-kader' }))],
  ])('%s has a place of its own', async (_, another) => {
    network({});
    await submit(anAssessment(['gap']));
    await another();
    expect(await outboxItem.get()).toHaveLength(2);
  });

  test.each([
    ['the same outcomes', anAssessment(['gap']), 1],
    ['other outcomes', anAssessment(['met']), 2],
    ['another revision', anAssessment(['gap'], { revision: 2 }), 2],
  ])('%s after they were sent make %s', async (_, next, count) => {
    const requests = network({ [SUBMIT]: accepted() });
    await submit(anAssessment(['gap']));
    await flushOutbox();
    await submit(next);
    await flushOutbox();
    expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(count);
  });

  test('two assessments at a time both get their place', async () => {
    network({});
    const ids = ['1', '2', '3', '4', '5'];
    await Promise.all(ids.map((id) => submitAssessment(aDossier(id), [anAssessment(['gap'])], now)));
    expect(await outboxItem.get()).toHaveLength(ids.length);
  });

  const { organisationKey: _, ...withoutKey } = configuration;
  test.each<[string, Session | null, typeof configuration, Parameters<typeof anAssessment>[1]]>([
    ['a rule set is built in', aSession(), configuration, { isBuiltIn: true }],
    ['there is no key', aSession(), withoutKey, {}],
    ['nobody is known', null, configuration, {}],
    ['the person has no team', aSession({ teams: [] }), configuration, {}],
    ['the person is a team lead', aSession({ person: { name: 'Lee', role: 'lead' } }), configuration, {}],
  ])('nothing when %s', async (_, session, policy, options) => {
    network({});
    await configure(policy);
    await sessionItem.set(session);
    await submit(anAssessment(['gap'], options));
    expect(await outboxItem.get()).toEqual([]);
  });

  test('nothing for a rule set without verdicts', async () => {
    network({});
    await submit(anAssessment([]));
    expect(await outboxItem.get()).toEqual([]);
  });
});

describe('sending', () => {
  const flushWith = async (replies: Parameters<typeof network>[0]) => {
    const requests = network(replies);
    await submit(anAssessment(['gap']));
    await flushOutbox();
    return requests;
  };
  const isAlarmSet = async () => (await fakeBrowser.alarms.get(OUTBOX_ALARM)) !== undefined;

  test('what was accepted leaves, and nobody is woken for it', async () => {
    await flushWith({ [SUBMIT]: accepted() });
    expect(await outboxItem.get()).toEqual([]);
    expect(await isAlarmSet()).toBe(false);
  });

  test.each([
    ['the server can not be reached', 'unreachable'],
    ['the server failed', refusal('internal', 500)],
    ['the server is busy', refusal('too-many-requests', 429)],
    ['the server waits for another', refusal('unavailable', 503)],
    ['a login page of the network answers', new Response('<html>', { status: 200 })],
  ] as const)('when %s it waits, and is tried again with the same id', async (_, reply) => {
    const requests = await flushWith({ [SUBMIT]: [reply, accepted()] });
    expect(await outboxItem.get()).toHaveLength(1);
    expect(await isAlarmSet()).toBe(true);
    await flushOutbox();
    const ids = await Promise.all(
      requests
        .filter(({ method }) => method === 'POST')
        .map(async (request) => ((await request.json()) as { id: string }).id),
    );
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect(await outboxItem.get()).toEqual([]);
  });

  test('stops at the first that the server can not take, and keeps the rest', async () => {
    const requests = network({ [SUBMIT]: 'unreachable' });
    for (const id of ['1', '2', '3']) await submitAssessment(aDossier(id), [anAssessment(['gap'])], now);
    await flushOutbox();
    expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(await outboxItem.get()).toHaveLength(3);
  });

  test('waits when nobody is signed in any more', async () => {
    await signInAs(-1000, '');
    const requests = await flushWith({ [SUBMIT]: accepted() });
    expect(requests.filter(({ method }) => method === 'POST')).toEqual([]);
    expect(await outboxItem.get()).toHaveLength(1);
  });

  test.each([
    ['malformed', 400],
    ['forbidden', 403],
    ['not-found', 404],
    ['conflict', 409],
    ['too-large', 413],
  ])('what is refused as %s leaves', async (code, status) => {
    vi.spyOn(console, 'error').mockReturnValue();
    await flushWith({ [SUBMIT]: refusal(code, status) });
    expect(await outboxItem.get()).toEqual([]);
    expect(await isAlarmSet()).toBe(false);
    expect(console.error).toHaveBeenCalledExactlyOnceWith(`submission refused: ${code} r1`);
  });

  test.each([
    ['conflict', 409, true],
    ['forbidden', 403, true],
    ['malformed', 400, false],
  ])(
    'after %s the session is fetched again and the same outcomes may be sent again: %s',
    async (code, status, isSent) => {
      vi.spyOn(console, 'error').mockReturnValue();
      const requests = await flushWith({ [SUBMIT]: [refusal(code, status), accepted()] });
      expect(requests.some(({ url }) => url === `${SERVER}/v1/session`)).toBe(isSent);
      await submit(anAssessment(['gap']));
      expect(await outboxItem.get()).toHaveLength(isSent ? 1 : 0);
    },
  );

  test('a refusal of one dossier does not send the others again', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    network({ [SUBMIT]: [accepted(), refusal('conflict', 409)] });
    await submitAssessment(aDossier('1'), [anAssessment(['gap'])], now);
    await submitAssessment(aDossier('2'), [anAssessment(['gap'])], now);
    await flushOutbox();
    await submitAssessment(aDossier('1'), [anAssessment(['gap'])], now);
    expect(await outboxItem.get()).toEqual([]);
  });

  test('what replaced a submission while that was on its way stays, and goes next', async () => {
    const bodies: string[] = [];
    network({
      [SUBMIT]: async (request) => {
        bodies.push(((await request.json()) as { outcomes: { outcome: string }[] }).outcomes[0]?.outcome ?? '');
        if (bodies.length === 1) await submit(anAssessment(['met']));
        return accepted();
      },
    });
    await submit(anAssessment(['gap']));
    await flushOutbox();
    expect(await outcomesWaiting()).toEqual([['met']]);
    expect(await isAlarmSet()).toBe(true);
    await flushOutbox();
    expect(bodies).toEqual(['gap', 'met']);
  });

  test('two flushes at a time send everything once', async () => {
    const requests = network({ [SUBMIT]: accepted() });
    await submit(anAssessment(['gap']));
    await Promise.all([flushOutbox(), flushOutbox(), flushOutbox()]);
    expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});
