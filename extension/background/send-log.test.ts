import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dossierStateEndpoints, WithdrawAttestation } from '../../shared/contract/dossier-state.ts';
import type { Endpoint } from '../../shared/contract/endpoint.ts';
import { endpoints } from '../../shared/contract/index.ts';
import { Submit } from '../../shared/contract/submissions.ts';
import { worklistEndpoints } from '../../shared/contract/worklist.ts';
import { sourceFiles } from '../../test/support/imports.ts';
import { readSentFields, sendLogItem } from '../storage/send-log.ts';
import { callApi } from './api-client.ts';
import { fieldsOf, MOST_ENTRIES, noteOutgoing, wipeSendLog } from './send-log.ts';
import { json, network, refusal, SERVER } from './testing.ts';

const PSEUDONYM = 'ab'.repeat(32);
const now = new Date('2026-11-22T10:00:00.000Z');

const ask = (endpoint: Endpoint, body?: object) =>
  callApi(endpoint, { serverUrl: SERVER, accessToken: 'secret-token', parameters: { id: 'one' }, body } as never).catch(
    () => undefined,
  );
const stored = async () => JSON.stringify(await fakeBrowser.storage.local.get(null));

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('nothing leaves that is not in the log', () => {
  const all: readonly Endpoint[] = [...endpoints, ...dossierStateEndpoints, ...worklistEndpoints];
  const carriers = [...new Set(all)].filter(({ method }) => method !== 'GET');

  test.each(carriers.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const))(
    '%s stands in it, with what it says, before it is sent',
    async (_, endpoint) => {
      let atThatMoment: string | undefined;
      vi.stubGlobal('fetch', async () => {
        atThatMoment = await stored();
        return json({});
      });
      await ask(endpoint, { team: 'team-noord', marker: 'as it is sent' });
      expect(atThatMoment).toContain('as it is sent');
      expect(atThatMoment).toContain(endpoint.path);
      expect(atThatMoment).toContain('server.example');
    },
  );

  test('the other requests carry nothing: their addresses have no place for a pseudonym', () => {
    const gets = all.filter(({ method }) => method === 'GET');
    expect(gets.length).toBeGreaterThan(5);
    for (const { path: address, request, params, query } of gets) {
      expect(request).toBeUndefined();
      expect([address, ...Object.keys(params?.shape ?? {}), ...Object.keys(query?.shape ?? {})].join()).not.toMatch(
        /dossier/i,
      );
    }
  });

  test('only the client of the API asks anything of the network', () => {
    const own = sourceFiles().filter((file) => file.startsWith('extension/') && !/\.test\.|\/testing/.test(file));
    const reaching = own.filter((file) =>
      /(?<![\w.])fetch\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bnew (?:WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/.test(
        readFileSync(path.resolve(file), 'utf8'),
      ),
    );
    // The second reads a file of the extension itself.
    expect(reaching.sort()).toEqual(['extension/background/api-client.ts', 'extension/storage/configuration.ts']);
    const ways = own.filter((file) => /\bcallApi\b/.test(readFileSync(path.resolve(file), 'utf8')));
    expect(ways.sort()).toEqual(['extension/background/api-client.ts', 'extension/background/server.ts']);
  });

  test('what cannot be noted is not sent, and may be sent later', async () => {
    const requests = network({ [`POST ${SERVER}/v1/submissions`]: json({ accepted: true }, 202) });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
    const sending = callApi(Submit, { serverUrl: SERVER, body: { id: 'x' } as never });
    await expect(sending).rejects.toMatchObject({ code: 'internal' });
    expect(requests).toEqual([]);
  });

  test('when storage is full, the oldest make room', async () => {
    network({ [`POST ${SERVER}/v1/submissions`]: json({ accepted: true }, 202) });
    for (let index = 0; index < 30; index += 1) await ask(Submit, { id: String(index) });
    const [newest] = await sendLogItem.get();
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full')).mockImplementation(set);
    await ask(Submit, { id: 'last' });
    const entries = await sendLogItem.get();
    expect(entries).toHaveLength(20);
    expect(entries[1]?.id).toBe(newest?.id);
    expect(
      Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.startsWith('sent:')),
    ).toHaveLength(20);
  });

  test('a note of the outcome that fails does not undo what was sent', async () => {
    network({ [`POST ${SERVER}/v1/submissions`]: json({ accepted: true }, 202) });
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    let writes = 0;
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
      writes += 1;
      if (writes > 2) throw new Error('full');
      await set(items);
    });
    const answer = await callApi(Submit, { serverUrl: SERVER, body: { id: 'x' } as never });
    expect(answer.value).toEqual({ accepted: true });
    expect(await sendLogItem.get()).toMatchObject([{ state: 'started' }]);
  });
});

describe('what became of it', () => {
  const SUBMIT = `POST ${SERVER}/v1/submissions`;
  test.each([
    ['accepted', json({ accepted: true }, 202), { state: 'accepted' }],
    ['refused', refusal('conflict', 409), { state: 'failed', code: 'conflict', requestId: 'r1' }],
    ['without an answer', 'unreachable', { state: 'failed', code: 'unreachable' }],
    ['answered by somebody else', new Response('<html>'), { state: 'failed', code: 'unreachable' }],
  ] as const)('%s', async (_, reply, expected) => {
    network({ [SUBMIT]: reply });
    await ask(Submit, { id: 'x' });
    const [entry] = await sendLogItem.get();
    expect(entry).toMatchObject({ ...expected, attempts: 1, method: 'POST', path: '/v1/submissions' });
    expect(Object.keys(entry ?? {})).toHaveLength(Object.keys(expected).length + 8);
  });

  test('the same record again is one line, at the top, with what became of it in the end', async () => {
    network({ [SUBMIT]: ['unreachable', json({ accepted: true }, 202), json({ accepted: true }, 202)] });
    await ask(Submit, { id: 'x', revision: 1 });
    await ask(Submit, { id: 'y', revision: 1 });
    await ask(Submit, { id: 'x', revision: 1 });
    const entries = await sendLogItem.get();
    expect(entries.map(({ state, attempts }) => [state, attempts])).toEqual([
      ['accepted', 2],
      ['accepted', 1],
    ]);
    expect(entries[0]?.code).toBeUndefined();
  });

  test('the same in another order, as a browser gives it back, is the same record', async () => {
    network({ [SUBMIT]: json({ accepted: true }, 202) });
    await ask(Submit, { team: 'x', outcomes: [{ requirement: 'a', outcome: 'gap' }] });
    await ask(Submit, { outcomes: [{ outcome: 'gap', requirement: 'a' }], team: 'x' });
    const entries = await sendLogItem.get();
    expect(entries).toHaveLength(1);
    expect(Object.keys(await readSentFields(entries[0]?.id ?? ''))).toEqual(['id', 'outcomes', 'team']);
  });

  test('the same id with other words is another record', async () => {
    network({ [SUBMIT]: json({ accepted: true }, 202) });
    await ask(Submit, { id: 'x', revision: 1 });
    await ask(Submit, { id: 'x', revision: 2 });
    expect(await sendLogItem.get()).toHaveLength(2);
  });

  test('what is taken back has no body, only the number of what it is about', async () => {
    network({ [`DELETE ${SERVER}/v1/attestations/one`]: json({ done: true }) });
    await ask(WithdrawAttestation);
    const [entry] = await sendLogItem.get();
    expect(await readSentFields(entry?.id ?? '')).toEqual({ id: 'one' });
  });
});

describe('what is kept of it', () => {
  test('the token is not; a pseudonym is cut short, wherever it stands', async () => {
    network({ [`POST ${SERVER}/v1/submissions`]: json({ accepted: true }, 202) });
    await ask(Submit, { dossier: PSEUDONYM, submissions: [{ dossier: PSEUDONYM, formerDossier: PSEUDONYM }] });
    expect(await stored()).not.toContain('secret-token');
    expect(await stored()).not.toContain(PSEUDONYM);
    expect(await stored()).toContain('abababab…');
  });

  test('every other value is, to the letter', () => {
    const body = { on: '2026-01-01', value: null, isIt: false, count: 0, list: [{ a: 'b' }], text: 'ab'.repeat(31) };
    expect(fieldsOf({ parameters: { team: 'noord' }, body })).toEqual({ team: 'noord', ...body });
  });

  test('one that is very long is told by its length', () => {
    const { short, long } = fieldsOf({ parameters: {}, body: { short: 'x'.repeat(39_998), long: 'x'.repeat(39_999) } });
    expect(short).toHaveLength(39_998);
    expect(long).toBe('(40001 tekens)');
  });

  test('no more than the last two hundred, with nothing left of the others', async () => {
    const outgoing = (id: number) => ({ endpoint: Submit, to: 'server.example', parameters: {}, body: { id } });
    for (let id = 0; id < MOST_ENTRIES + 3; id += 1) await noteOutgoing(outgoing(id), now);
    const entries = await sendLogItem.get();
    expect(entries).toHaveLength(MOST_ENTRIES);
    expect(await readSentFields(entries[0]?.id ?? '')).toEqual({ id: MOST_ENTRIES + 2 });
    expect(
      Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.startsWith('sent:')),
    ).toHaveLength(MOST_ENTRIES);
  });

  test('wiped, nothing of it is left', async () => {
    network({ [`POST ${SERVER}/v1/submissions`]: json({ accepted: true }, 202) });
    await ask(Submit, { id: 'x', marker: 'as it is sent' });
    await fakeBrowser.storage.local.set({ 'sent:orphan': { marker: 'as it is sent' }, outbox: [] });
    await wipeSendLog();
    expect(await fakeBrowser.storage.local.get('outbox')).toEqual({ outbox: [] });
    expect(await sendLogItem.get()).toEqual([]);
    expect(await stored()).not.toContain('as it is sent');
  });
});
