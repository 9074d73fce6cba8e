import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GetRequirementDetail } from '../../shared/contract/aggregates.ts';
import {
  dossierStateEndpoints,
  PutAttestation,
  PutContextAnswer,
  PutWaiver,
  ReadDossierState,
  WithdrawAttestation,
  WithdrawWaiver,
} from '../../shared/contract/dossier-state.ts';
import type { Answer } from '../../shared/domain/answer.ts';
import { anOrganisation, type TestOrganisation } from '../testing/an-organisation.ts';
import { ask, must } from '../testing/ask.ts';
import { aDossier, aSubmission, submit } from '../testing/call.ts';

const now = new Date('2026-06-15T10:00:00.000Z');
const place = { team: 'north', dossier: aDossier() };
const about = { ...place, ruleSet: 'plan-rules', requirement: 'plan-made' };
const attestation = (changes = {}) => ({
  ...about,
  answer: 'largely' as Answer,
  on: '2026-06-15',
  redo: 'P6M',
  ...changes,
});
const waiver = (changes = {}) => ({
  ...about,
  reason: 'client-declines',
  on: '2026-06-15',
  expiresOn: '2026-09-15',
  ...changes,
});
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

let care: TestOrganisation;
let worker: string;
let lead: string;
const read = (token: string, body = place) => must(token, ReadDossierState, { body });
const rows = async (table: string) => (await env.DB.prepare(`SELECT * FROM ${table}`).all()).results;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  care = await anOrganisation();
  [worker, lead] = [await care.tokenOf('worker'), await care.tokenOf('lead')];
});

afterEach(() => {
  vi.useRealTimers();
});

test('what a worker answered, a colleague of the team sees, without who it was', async () => {
  await must(worker, PutAttestation, { params: { id: uuid(1) }, body: attestation() });
  await must(worker, PutWaiver, { params: { id: uuid(2) }, body: waiver({ requirement: 'plan-signed' }) });
  await must(worker, PutContextAnswer, {
    body: { ...place, fact: 'support.law', value: 'wmo', answeredAt: '2026-06-15T09:00:00Z' },
  });
  const seen = await read(lead);
  expect(seen).toEqual({
    attestations: [
      {
        id: uuid(1),
        ruleSet: 'plan-rules',
        requirement: 'plan-made',
        answer: 'largely',
        on: '2026-06-15',
        redo: 'P6M',
        isOwn: false,
      },
    ],
    waivers: [
      {
        id: uuid(2),
        ruleSet: 'plan-rules',
        requirement: 'plan-signed',
        reason: 'client-declines',
        on: '2026-06-15',
        expiresOn: '2026-09-15',
        isOwn: false,
      },
    ],
    answers: [{ fact: 'support.law', value: 'wmo', answeredAt: '2026-06-15T09:00:00.000Z' }],
  });
  const own = await read(worker);
  expect([...own.attestations, ...own.waivers].map(({ isOwn }) => isOwn)).toEqual([true, true]);
  expect(await read(lead, { ...place, team: 'south' })).toEqual({ attestations: [], waivers: [], answers: [] });
  expect(JSON.stringify([await rows('attestations'), await rows('waivers')])).not.toContain('"worker"');
});

test('the marks of one judge on two dossiers or requirements have nothing in common', async () => {
  await must(worker, PutAttestation, { params: { id: uuid(1) }, body: attestation() });
  await must(worker, PutAttestation, { params: { id: uuid(2) }, body: attestation({ requirement: 'plan-signed' }) });
  await must(worker, PutAttestation, { params: { id: uuid(3) }, body: attestation({ dossier: aDossier(2) }) });
  expect(new Set((await rows('attestations')).map(({ judge }) => judge)).size).toBe(3);
});

test.each([
  ['attestations', PutAttestation, WithdrawAttestation, attestation(), attestation({ answer: 'does-not' })],
  ['waivers', PutWaiver, WithdrawWaiver, waiver(), waiver({ reason: 'crisis-comes-first' })],
] as const)('%s: once, whatever arrives twice or late', async (table, put, withdraw, body, other) => {
  const params = { id: uuid(1) };
  await must(worker, put, { params, body });
  await must(worker, put, { params, body });
  expect(await rows(table)).toHaveLength(1);
  expect((await ask(worker, put, { params, body: other })).status).toBe(409);
  await must(worker, withdraw, { params });
  await must(worker, withdraw, { params });
  await must(worker, put, { params, body });
  expect(await rows(table)).toEqual([]);
  // Taken back before it arrived.
  await must(worker, withdraw, { params: { id: uuid(2) } });
  await must(worker, put, { params: { id: uuid(2) }, body });
  expect(await rows(table)).toEqual([]);
});

test('who may take back: who made it and a lead of the team', async () => {
  await must(lead, PutAttestation, { params: { id: uuid(1) }, body: attestation() });
  await must(worker, PutAttestation, { params: { id: uuid(2) }, body: attestation() });
  const outsider = await (await anOrganisation({ id: 'care-b' })).tokenOf('lead');
  await must(outsider, WithdrawAttestation, { params: { id: uuid(1) } }); // there, it does not exist
  expect((await ask(worker, WithdrawAttestation, { params: { id: uuid(1) } })).status).toBe(403);
  expect((await ask(await care.tokenOf('admin'), WithdrawAttestation, { params: { id: uuid(2) } })).status).toBe(403);
  expect(await rows('attestations')).toHaveLength(2);
  await must(lead, WithdrawAttestation, { params: { id: uuid(2) } });
  expect((await rows('attestations')).map(({ id }) => id)).toEqual([uuid(1)]);
});

describe('time', () => {
  test.each([
    ['2026-12-15T10:00:00Z', 1],
    ['2026-12-16T10:00:00Z', 0],
  ])('an attestation of 15 June for six months at %s: %d', async (moment, count) => {
    await must(worker, PutAttestation, { params: { id: uuid(1) }, body: attestation() });
    vi.setSystemTime(new Date(moment));
    expect((await read(await care.tokenOf('worker'))).attestations).toHaveLength(count);
  });

  test.each([
    ['2026-09-15T10:00:00Z', 1],
    ['2026-09-16T10:00:00Z', 0],
  ])('a waiver until 15 September at %s: %d', async (moment, count) => {
    await must(worker, PutWaiver, { params: { id: uuid(1) }, body: waiver() });
    vi.setSystemTime(new Date(moment));
    expect((await read(await care.tokenOf('worker'))).waivers).toHaveLength(count);
  });

  test('a clock that runs ahead is not believed', async () => {
    await must(worker, PutAttestation, { params: { id: uuid(1) }, body: attestation({ on: '2031-01-01' }) });
    await must(worker, PutWaiver, {
      params: { id: uuid(2) },
      body: waiver({ on: '2031-01-01', expiresOn: '2031-12-31' }),
    });
    expect(await rows('attestations')).toMatchObject([{ on_day: '2026-06-15' }]);
    expect(await rows('waivers')).toMatchObject([{ on_day: '2026-06-15', expires_on: '2027-06-15' }]);
  });

  test('of two answers the later one counts, in whatever order they arrive; null takes it back', async () => {
    const answer = (value: string | null, answeredAt: string) =>
      must(worker, PutContextAnswer, { body: { ...place, fact: 'support.law', value, answeredAt } });
    await answer('wmo', '2026-06-15T09:00:00Z');
    await answer('jeugdwet', '2026-06-14T09:00:00Z');
    expect((await read(worker)).answers).toMatchObject([{ value: 'wmo' }]);
    await answer(null, '2026-06-15T09:30:00Z');
    expect((await read(worker)).answers).toEqual([]);
    await answer('jeugdwet', '2031-01-01T00:00:00Z');
    vi.setSystemTime(now.getTime() + 1000);
    await answer('wmo', new Date().toISOString());
    vi.setSystemTime(now.getTime() + 2000);
    await answer('jeugdwet', '2031-01-01T00:00:00Z');
    expect((await read(worker)).answers).toMatchObject([{ value: 'wmo' }]);
  });
});

test('of one requirement the last answer counts; agreement between two judges is counted, without names', async () => {
  const put = (token: string, number: number, dossier: number, answer: Answer, on: string, redo = 'P6M') =>
    must(token, PutAttestation, {
      params: { id: uuid(number) },
      body: attestation({ dossier: aDossier(dossier), answer, on, redo }),
    });
  await put(worker, 1, 1, 'meets', '2026-06-01');
  await put(lead, 2, 1, 'meets', '2026-06-02');
  await put(worker, 3, 2, 'meets', '2026-06-01');
  await put(lead, 4, 2, 'largely', '2026-06-02');
  await put(worker, 5, 3, 'does-not', '2026-06-01');
  await put(lead, 6, 3, 'meets', '2026-06-02');
  await put(worker, 7, 4, 'meets', '2026-06-01'); // one judge is no pair
  await put(worker, 8, 4, 'does-not', '2026-06-02');
  await put(worker, 9, 5, 'meets', '2026-05-01', 'P1M'); // no longer held
  await put(lead, 10, 5, 'does-not', '2026-06-02');
  expect((await read(worker)).attestations).toMatchObject([{ id: uuid(2), isOwn: false }]);
  await must(worker, PutWaiver, { params: { id: uuid(11) }, body: waiver({ dossier: aDossier(6) }) });
  const params = { ruleSet: 'plan-rules', requirement: 'plan-made' };
  const { judgement } = await must(lead, GetRequirementDetail, { params, query: { teams: 'north' } });
  expect(judgement).toEqual({
    waivers: [{ reason: 'client-declines', count: 1 }],
    answers: [],
    agreement: { pairs: 3, same: 1, near: 1, apart: 1 },
  });
});

test('after a change of key everything is found under the new pseudonym', async () => {
  await must(worker, PutAttestation, { params: { id: uuid(1) }, body: attestation() });
  await must(worker, PutWaiver, { params: { id: uuid(2) }, body: waiver() });
  const answeredAt = '2026-06-15T09:00:00Z';
  await must(worker, PutContextAnswer, { body: { ...place, fact: 'support.law', value: 'wmo', answeredAt } });
  const renewed = { ...place, dossier: aDossier(9) };
  await submit(worker, aSubmission({ dossier: renewed.dossier, formerDossier: place.dossier }));
  expect(await read(worker)).toEqual({ attestations: [], waivers: [], answers: [] });
  const state = await must(worker, ReadDossierState, { body: { ...renewed, formerDossier: place.dossier } });
  expect(state.attestations).toMatchObject([{ id: uuid(1), isOwn: true }]);
  expect(state.waivers).toMatchObject([{ id: uuid(2), isOwn: true }]);
  expect(state.answers).toMatchObject([{ value: 'wmo' }]);
});

const requests = [
  [ReadDossierState, { body: place }],
  [PutAttestation, { params: { id: uuid(5) }, body: attestation() }],
  [WithdrawAttestation, { params: { id: uuid(1) } }],
  [PutWaiver, { params: { id: uuid(6) }, body: waiver() }],
  [WithdrawWaiver, { params: { id: uuid(2) } }],
  [PutContextAnswer, { body: { ...place, fact: 'support.law', value: 'wmo', answeredAt: '2026-06-15T09:00:00Z' } }],
] as const;

test('every endpoint is in the table below', () => {
  expect(requests.map(([endpoint]) => endpoint)).toEqual(dossierStateEndpoints);
});

describe.each(requests.map(([endpoint, asked]) => [`${endpoint.method} ${endpoint.path}`, endpoint, asked] as const))(
  '%s',
  (_name, endpoint, asked) => {
    const dump = () => Promise.all(['attestations', 'waivers', 'context_answers'].map(rows));
    const of = (changes: object) => ('body' in asked ? { ...asked, body: { ...asked.body, ...changes } } : asked);

    test('nothing for an auditor, another organisation or another team', async () => {
      await must(worker, PutAttestation, { params: { id: uuid(1) }, body: attestation() });
      await must(worker, PutWaiver, { params: { id: uuid(2) }, body: waiver() });
      const before = await dump();
      expect((await ask(await care.tokenOf('auditor'), endpoint, asked)).status).toBe(403);
      const other = await (await anOrganisation({ id: 'care-b', extraTeam: 'elsewhere' })).tokenOf('worker');
      if (!('body' in asked)) {
        expect((await ask(other, endpoint, asked)).status).toBe(200);
        expect((await ask(await care.tokenOf('admin'), endpoint, asked)).status).toBe(403);
      } else {
        expect((await ask(worker, endpoint, of({ team: 'south' }))).status).toBe(403);
        expect((await ask(worker, endpoint, of({ team: 'elsewhere' }))).status).toBe(404);
        expect((await ask(await care.tokenOf('admin'), endpoint, asked)).status).toBe(403);
        expect((await ask(other, endpoint, of({ team: 'elsewhere' }))).status).toBe(403);
      }
      expect(await dump()).toEqual(before);
    });

    test('a team that was closed takes nothing', async () => {
      await env.DB.prepare("UPDATE teams SET is_closed = 1 WHERE id = 'north'").run();
      if (endpoint.method === 'PUT') expect((await ask(worker, endpoint, asked)).status).toBe(409);
      expect((await dump()).flat()).toEqual([]);
    });
  },
);
