import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dossierStateEndpoints, PutAttestation } from '../../shared/contract/dossier-state.ts';
import type { Endpoint } from '../../shared/contract/endpoint.ts';
import { endpoints } from '../../shared/contract/index.ts';
import { Submit } from '../../shared/contract/submissions.ts';
import { worklistEndpoints } from '../../shared/contract/worklist.ts';
import { sessionItem } from '../storage/account.ts';
import { dossierStateItem, waitingItem } from '../storage/dossier-state.ts';
import { outboxItem } from '../storage/outbox.ts';
import { type SendLogEntry, sendLogItem } from '../storage/send-log.ts';
import { connectionView } from './connection.ts';
import { noteOutgoing } from './send-log.ts';
import { kindOf, sendLogView, sentFields } from './send-log-view.ts';
import { aSession, configure } from './testing.ts';

const DOSSIER = 'ab'.repeat(32);
const now = new Date('2026-11-22T10:00:00.000Z');
const submission = {
  id: '0b6a3f0e-4c7e-4a7b-9d55-2f8f3d3f9a01',
  team: 'team-noord',
  dossier: DOSSIER,
  ruleSet: 'kader',
  revision: 1,
  assessedAt: '2026-11-22T09:59:00.000Z',
  outcomes: [{ requirement: 'eis-1', outcome: 'gap' as const, dueWeek: '2026-W50' }],
  clientVersion: '0.1.0',
};
const attestation = {
  kind: 'attestation' as const,
  id: '0b6a3f0e-4c7e-4a7b-9d55-2f8f3d3f9a02',
  by: 'me' as const,
  ruleSet: 'kader',
  value: { requirement: 'eis-2', answer: 'meets' as const, on: '2026-11-22', redo: 'P1Y' },
};

const outgoing = { endpoint: Submit, to: 'server.example', parameters: {}, body: submission };
const states = async () => (await sendLogView(now)).records.map(({ kind, state, attempts }) => [kind, state, attempts]);

beforeEach(async () => {
  fakeBrowser.reset();
  await configure();
  await sessionItem.set(aSession());
});
afterEach(() => vi.restoreAllMocks());

describe('what waits', () => {
  test('is shown as it will leave, and counted', async () => {
    await outboxItem.set([submission]);
    await dossierStateItem(DOSSIER).set({
      kept: [
        attestation,
        { ...attestation, id: '0b6a3f0e-4c7e-4a7b-9d55-2f8f3d3f9a03', sent: 'accepted' },
        { kind: 'note', id: DOSSIER, concept: 'plan-discussed', isAbout: true, on: '2026-11-22' },
      ],
      withdrawn: [{ kind: 'waiver', id: '0b6a3f0e-4c7e-4a7b-9d55-2f8f3d3f9a04' }],
    });
    await waitingItem.set([DOSSIER]);
    expect(await states()).toEqual([
      ['outcomes', 'waiting', 0],
      ['waiver-withdrawn', 'waiting', 0],
      ['attestation', 'waiting', 0],
    ]);
    const { records } = await sendLogView(now);
    expect(records[0]).toMatchObject({ to: 'server.example', at: '2026-11-22T09:59:00.000Z' });
    expect(records[2]?.fields).toEqual([
      { name: 'id', value: attestation.id },
      { name: 'team', value: 'team-noord' },
      { name: 'dossier', value: 'abababab…' },
      { name: 'ruleSet', value: 'kader' },
      { name: 'requirement', value: 'eis-2' },
      { name: 'answer', value: 'meets' },
      { name: 'on', value: '2026-11-22' },
      { name: 'redo', value: 'P1Y' },
    ]);
    expect((await connectionView()).waiting).toBe(3);
  });

  test('without a server has nowhere to go, and says so', async () => {
    await configure({});
    await outboxItem.set([submission]);
    expect((await sendLogView(now)).records[0]).not.toHaveProperty('to');
  });

  test('was tried in vain: one line, that says that it still waits', async () => {
    await outboxItem.set([submission]);
    const noted = await noteOutgoing(outgoing, now);
    await noted.failed('unreachable');
    expect(await states()).toEqual([['outcomes', 'waiting', 1]]);
    await outboxItem.set([]);
    expect(await states()).toEqual([['outcomes', 'no-answer', 1]]);
  });

  test('a decision that was tried is known again by what it says', async () => {
    const { requirement, answer, on, redo } = attestation.value;
    await dossierStateItem(DOSSIER).set({ kept: [attestation], withdrawn: [] });
    await waitingItem.set([DOSSIER]);
    const noted = await noteOutgoing(
      {
        endpoint: PutAttestation,
        to: 'server.example',
        parameters: { id: attestation.id },
        body: { team: 'team-noord', dossier: DOSSIER, ruleSet: 'kader', requirement, answer, on, redo },
      },
      now,
    );
    await noted.failed('internal', 'r9');
    expect(await states()).toEqual([['attestation', 'waiting', 1]]);
    expect((await sendLogView(now)).records[0]).toMatchObject({ code: 'internal', requestId: 'r9' });
  });
});

describe('what left', () => {
  const entry = (changes: Partial<SendLogEntry>): SendLogEntry => ({
    id: crypto.randomUUID(),
    record: crypto.randomUUID(),
    method: 'POST',
    path: '/v1/submissions',
    to: 'server.example',
    firstAt: now.toISOString(),
    lastAt: now.toISOString(),
    attempts: 1,
    state: 'accepted',
    ...changes,
  });
  test.each([
    [{ state: 'accepted' }, 'accepted'],
    [{ state: 'failed', code: 'conflict' }, 'refused'],
    [{ state: 'failed', code: 'malformed' }, 'refused'],
    [{ state: 'failed', code: 'internal' }, 'not-accepted'],
    [{ state: 'failed', code: 'too-many-requests' }, 'not-accepted'],
    [{ state: 'failed', code: 'unreachable' }, 'no-answer'],
    [{ state: 'started' }, 'sending'],
    [{ state: 'started', lastAt: '2026-11-22T09:59:00.001Z' }, 'sending'],
    [{ state: 'started', lastAt: '2026-11-22T09:59:00.000Z' }, 'unknown'],
    // The clock was set back since.
    [{ state: 'started', lastAt: '2026-11-23T09:59:00.000Z' }, 'unknown'],
  ] as const)('%j is shown as %s', async (changes, state) => {
    await sendLogItem.set([entry(changes)]);
    expect(await states()).toEqual([['outcomes', state, 1]]);
  });
});

test('everything about a dossier is called by what it is', () => {
  const all: readonly Endpoint[] = [...endpoints, ...dossierStateEndpoints, ...worklistEndpoints];
  const others = all.filter((endpoint) => endpoint.method !== 'GET' && kindOf(endpoint) === 'other');
  const named = others.filter(({ roles }) => roles !== 'public' && roles !== 'token' && roles.includes('worker'));
  expect(named.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});

test('fields are told with their values as they were sent', () => {
  const fields = { team: 'a', value: null, isIt: false, outcomes: submission.outcomes, more: { a: { b: [1, 2] } } };
  expect(sentFields(fields)).toEqual([
    { name: 'team', value: 'a' },
    { name: 'value', value: 'null' },
    { name: 'isIt', value: 'false' },
    { name: 'outcomes', value: ['requirement: eis-1, outcome: gap, dueWeek: 2026-W50'] },
    { name: 'more', value: 'a: b: 1, 2' },
  ]);
});
