import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabMessage } from '../messaging/messages.ts';
import type { Sender } from '../messaging/serve.ts';
import { loadFrameReader, loadReaders, passOn, showInFrame, tellFrames, whoseDossier } from './frames.ts';

const from = (frameId: number) => ({ id: 'test-extension-id', frameId, tab: { id: 7 } }) as Sender;
const answers = vi.fn((_message: TabMessage, _frameId?: number): unknown => undefined);
const load = vi.fn(async (_: { target: unknown; files: string[] }): Promise<unknown> => []);
const loaded = () => load.mock.calls.map(([{ target, files }]) => [files.at(-1), target]);
const known = { kind: 'known', id: '100412', epoch: 1 };

beforeEach(() => {
  fakeBrowser.reset();
  answers.mockReset();
  load.mockReset().mockResolvedValue([]);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(load as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    _tab: number,
    message: TabMessage,
    options?: { frameId: number },
  ) => {
    const answer = answers(message, options?.frameId);
    if (answer === undefined) throw new Error('Could not establish connection.');
    return answer;
  }) as never);
});

describe('a recognised dossier', () => {
  test('at the top gets reader and panel there, and readers in the frames of other sites', async () => {
    await loadReaders(from(0));
    expect(loaded()).toEqual([
      ['/content-scripts/dossier.js', { tabId: 7, frameIds: [0] }],
      ['/panel.js', { tabId: 7, frameIds: [0] }],
      ['/content-scripts/frame-reader.js', { tabId: 7, allFrames: true }],
    ]);
  });
  test('in a frame has the panel in the page around it', async () => {
    await loadReaders(from(4));
    expect(loaded()).toEqual([
      ['/content-scripts/dossier.js', { tabId: 7, frameIds: [0] }],
      ['/panel.js', { tabId: 7, frameIds: [0] }],
      ['/content-scripts/frame-reader.js', { tabId: 7, frameIds: [4] }],
    ]);
  });
  test('in a frame does not start the panel a second time', async () => {
    answers.mockReturnValue({ kind: 'unknown' });
    await loadReaders(from(4));
    expect(loaded()).toEqual([['/content-scripts/frame-reader.js', { tabId: 7, frameIds: [4] }]]);
  });
  test('in a frame of a page without access has the panel in the frame', async () => {
    const error = new Error('Cannot access contents of the page.');
    load.mockRejectedValueOnce(error).mockRejectedValueOnce(error);
    await loadReaders(from(4));
    expect(loaded().slice(2)).toEqual([
      ['/content-scripts/dossier.js', { tabId: 7, frameIds: [4] }],
      ['/panel.js', { tabId: 7, frameIds: [4] }],
    ]);
  });
});

test('the panel has its words in the language of the browser, and the reader does not wait for it', async () => {
  load.mockReturnValue(new Promise(() => undefined));
  vi.stubGlobal('navigator', { languages: ['en-GB', 'nl'] });
  void loadReaders(from(0));
  vi.stubGlobal('navigator', { languages: ['de', 'nl-NL'] });
  void loadReaders(from(0));
  vi.unstubAllGlobals();
  const reader = ['/content-scripts/dossier.js'];
  expect(load.mock.calls.map(([{ files }]) => files)).toEqual([
    reader,
    ['/texts-en.js', '/panel.js'],
    reader,
    ['/texts-nl.js', '/panel.js'],
  ]);
});

describe('a frame that was opened', () => {
  test('gets a reader when the page around it follows a dossier', async () => {
    answers.mockReturnValue(known);
    expect(await loadFrameReader(from(4))).toBe(true);
    expect(loaded()).toEqual([['/content-scripts/frame-reader.js', { tabId: 7, frameIds: [4] }]]);
  });
  test('gets none when nobody is there', async () => {
    expect(await loadFrameReader(from(4))).toBe(false);
    expect(load).not.toHaveBeenCalled();
  });
});

describe('what is passed on', () => {
  const evidence = { label: 'x', text: 'y', page: { title: '', path: '/' }, seenAt: '2026-11-22T10:00:00.000Z' };
  const labels = [{ options: [{ fact: 'plan.signedDate' as const, value: '2026-03-03' }], evidence }];
  const reading = { dossier: '100412', observations: [], labels };
  test('a question goes to the page at the top', async () => {
    answers.mockReturnValue(known);
    expect(await whoseDossier(from(4))).toEqual(known);
    expect(answers).toHaveBeenCalledWith({ kind: 'frame.whose' }, 0);
  });
  test('a reading goes to the page at the top, with the frame that the browser names', async () => {
    answers.mockReturnValue({ accepted: true });
    expect(await passOn(reading, from(4))).toEqual({ accepted: true });
    expect(answers).toHaveBeenCalledWith({ kind: 'frame.read', frame: 4, reading }, 0);
  });
  test('a reading is refused when nobody takes it, and from the page itself', async () => {
    expect(await passOn(reading, from(4))).toEqual({ accepted: false });
    await expect(passOn(reading, from(0))).rejects.toMatchObject({ code: 'forbidden' });
  });
  test('only the page at the top tells its frames to look, and points at evidence in them', async () => {
    answers.mockReturnValue({ shown: true });
    expect(await showInFrame(4, evidence, from(0))).toEqual({ shown: true });
    await tellFrames(from(0));
    expect(answers.mock.calls).toEqual([
      [{ kind: 'frame.show-evidence', evidence }, 4],
      [{ kind: 'frames.look' }, undefined],
    ]);
    answers.mockClear();
    expect(await showInFrame(4, evidence, from(3))).toEqual({ shown: false });
    await tellFrames(from(3));
    expect(answers).not.toHaveBeenCalled();
  });
  test('evidence in a frame that is gone is not shown', async () => {
    expect(await showInFrame(4, evidence, from(0))).toEqual({ shown: false });
  });
});
