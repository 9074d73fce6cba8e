import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MessageError, send } from './send.ts';
import { type Handlers, serve } from './serve.ts';

const recognised = vi.fn(async (_request: object, _sender: unknown) => ({ loaded: true }));
const read = vi.fn(async () => ({}));
const ours = { id: 'test-extension-id', url: 'https://ecd.example/', tab: { id: 1 } };

/** What a sender gets back: the listener's return value says whether an answer comes. */
async function deliver(message: unknown, sender: object = ours): Promise<unknown> {
  let respond: (answer: unknown) => void = () => undefined;
  const answer = new Promise((resolve) => {
    respond = resolve;
  });
  const [isTaken] = (await fakeBrowser.runtime.onMessage.trigger(message, sender as never, respond)) as unknown[];
  return isTaken === true ? answer : 'no answer';
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockReturnValue();
  recognised.mockReset().mockResolvedValue({ loaded: true });
  read.mockReset();
  serve({ 'dossier.recognised': recognised, 'page.read': read } as unknown as Handlers);
});
afterEach(() => vi.restoreAllMocks());

describe('a message', () => {
  test('of our own is handled with its sender', async () => {
    expect(await deliver({ name: 'dossier.recognised', request: {} })).toEqual({
      ok: true,
      response: { loaded: true },
    });
    expect(recognised).toHaveBeenCalledWith({}, ours);
  });

  test.each([
    ['another extension', { ...ours, id: 'other' }],
    ['nobody', {}],
    ['a web page', { url: 'https://ecd.example/', tab: { id: 1 } }],
  ])('of %s gets no answer', async (_, sender) => {
    expect(await deliver({ name: 'dossier.recognised', request: {} }, sender)).toBe('no answer');
    expect(recognised).not.toHaveBeenCalled();
  });

  test.each([
    [null],
    [undefined],
    ['page.read'],
    [[]],
    [{}],
    [{ name: 'url.fetch', request: {} }],
    [{ name: 'constructor', request: {} }],
    [{ name: 'toString' }],
    [{ name: '__proto__' }],
    [{ kind: 'panel.toggle' }],
  ])('that is unknown (%j) gets no answer', async (message) => expect(await deliver(message)).toBe('no answer'));
});

describe('a malformed request', () => {
  const evidence = {
    label: 'Geheim',
    text: 'Geheim',
    page: { title: 'Geheim', path: '/x' },
    seenAt: '2026-11-22T10:00:00.000Z',
  };
  const reading = { dossier: '100412', readAt: '2026-11-22T10:00:00.000Z', observations: [] as unknown[] };
  test.each([
    ['dossier', { ...reading, dossier: '' }],
    ['dossier', { ...reading, dossier: 'Geheim'.repeat(20) }],
    ['readAt', { ...reading, readAt: 'Geheim' }],
    ['observations.0.fact', { ...reading, observations: [{ fact: 'Geheim', state: 'empty', evidence }] }],
    [
      'observations.0.evidence.text',
      {
        ...reading,
        observations: [{ fact: 'plan.date', state: 'empty', evidence: { ...evidence, text: 'Geheim'.repeat(60) } }],
      },
    ],
    [
      'observations',
      {
        ...reading,
        observations: Array.from({ length: 2001 }, () => ({ fact: 'plan.date', state: 'empty', evidence })),
      },
    ],
    ['', { ...reading, site: 'https://Geheim.example' }],
    ['', 'Geheim'],
  ])('is refused at %j, and nothing of its values is logged', async (path, request) => {
    expect(await deliver({ name: 'page.read', request })).toMatchObject({ ok: false, code: 'malformed' });
    expect(read).not.toHaveBeenCalled();
    const logged = vi.mocked(console.error).mock.calls.flat().join(' ');
    expect(logged).toBe(`message page.read refused at ${path}`);
    expect(logged).not.toContain('Geheim');
  });
});

describe('a failure', () => {
  test('of the user or the server comes back with its code and sentence', async () => {
    recognised.mockRejectedValue(new MessageError('conflict', 'Dat kan nu niet.'));
    expect(await deliver({ name: 'dossier.recognised', request: {} })).toEqual({
      ok: false,
      code: 'conflict',
      message: 'Dat kan nu niet.',
    });
  });
  test('for want of room says what was not kept', async () => {
    read.mockRejectedValueOnce(new Error('Resource::kQuotaBytes quota exceeded'));
    expect(
      await deliver({
        name: 'page.read',
        request: { dossier: '1', readAt: '2026-11-22T10:00:00.000Z', observations: [] },
      }),
    ).toMatchObject({
      ok: false,
      code: 'storage-full',
    });
  });

  test('of our own says so without what it carries', async () => {
    recognised.mockRejectedValue(new TypeError('Geheim is not a function'));
    expect(await deliver({ name: 'dossier.recognised', request: {} })).toMatchObject({ ok: false, code: 'internal' });
    expect(vi.mocked(console.error).mock.calls).toEqual([['message dossier.recognised failed: TypeError']]);
  });
});

describe('sending', () => {
  const answering = (answer: unknown) =>
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(answer as never);
  test('gives the response', async () => {
    const sent = answering({ ok: true, response: { loaded: true } });
    expect(await send('dossier.recognised', {})).toEqual({ loaded: true });
    expect(sent).toHaveBeenCalledWith({ name: 'dossier.recognised', request: {} });
  });
  test('a refusal is an error with its code', async () => {
    answering({ ok: false, code: 'forbidden', message: 'Nee.' });
    await expect(send('dossier.recognised', {})).rejects.toMatchObject({ code: 'forbidden', message: 'Nee.' });
  });
  test.each([
    [
      'a page without its extension',
      () => vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('Extension context invalidated.')),
    ],
    [
      'an API that is gone',
      () =>
        vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
          vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
          throw new TypeError('undefined');
        }),
    ],
  ])('%s is a lost connection', async (_, arrange) => {
    arrange();
    await expect(send('dossier.recognised', {})).rejects.toMatchObject({ code: 'disconnected' });
  });
  test.each([
    ['no answer', async () => undefined],
    ['a channel that was cut off', () => Promise.reject(new Error('The message channel closed.'))],
  ])('%s, because the background was ended, is asked once more', async (_, cutOff) => {
    const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementationOnce(cutOff as never);
    asked.mockImplementation((async () => ({ ok: true, response: { loaded: true } })) as never);
    expect(await send('dossier.recognised', {})).toEqual({ loaded: true });
    expect(asked).toHaveBeenCalledTimes(2);
    asked.mockImplementation(cutOff as never);
    await expect(send('dossier.recognised', {})).rejects.toMatchObject({ code: 'internal' });
    expect(asked).toHaveBeenCalledTimes(4);
  });
});
