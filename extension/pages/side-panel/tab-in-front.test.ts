import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabMessage } from '../../messaging/messages.ts';
import type { PanelState } from '../../messaging/views.ts';
import { TabInFront } from './tab-in-front.ts';

const WINDOW = 3;
const shown = vi.fn((_: PanelState) => undefined);
const pages = new Map<number, (message: TabMessage) => unknown>();
const assessment = (id: string) =>
  ({ kind: 'assessment', assessment: { dossier: { site: 'https://ecd.example', id } } }) as unknown as PanelState;
const last = () => shown.mock.lastCall?.[0];
const activate = (tabId: number, windowId = WINDOW) => fakeBrowser.tabs.onActivated.trigger({ tabId, windowId });
const update = (tabId: number, status: 'loading' | 'complete') =>
  fakeBrowser.tabs.onUpdated.trigger(tabId, { status }, {} as never);
const tell = (state: PanelState, tab: number, id = fakeBrowser.runtime.id) =>
  fakeBrowser.runtime.onMessage.trigger({ kind: 'panel.shown', state }, { id, tab: { id: tab } } as never, () => {});

beforeEach(() => {
  fakeBrowser.reset();
  shown.mockClear();
  pages.clear();
  pages.set(1, ({ kind }) => (kind === 'panel.state' ? assessment('100412') : { ok: true }));
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1, windowId: WINDOW }] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (tab: number, message: TabMessage) => {
    const page = pages.get(tab);
    if (!page) throw new Error('Could not establish connection.');
    return page(message);
  }) as never);
});

async function start() {
  const front = new TabInFront(shown);
  await front.start();
  return front;
}

test('the dossier of the tab in front is shown', async () => {
  await start();
  expect(last()).toEqual(assessment('100412'));
});

test('another tab takes the former dossier away before anything is asked of it', async () => {
  pages.set(2, () => assessment('200511'));
  await start();
  shown.mockClear();
  const followed = activate(2);
  expect(shown.mock.calls).toEqual([[{ kind: 'no-dossier' }]]);
  await followed;
  await vi.waitFor(() => expect(last()).toEqual(assessment('200511')));
});

test.each([
  ['without Dossierlens', undefined],
  ['that has nothing to show yet', () => null],
])('a tab %s says that there is no dossier', async (_, page) => {
  if (page) pages.set(2, page);
  await start();
  await activate(2);
  await vi.waitFor(() => expect(fakeBrowser.tabs.sendMessage).toHaveBeenLastCalledWith(2, { kind: 'panel.state' }));
  expect(last()).toEqual({ kind: 'no-dossier' });
});

test('a tab of another window is not ours to show', async () => {
  pages.set(2, () => assessment('200511'));
  await start();
  await activate(2, WINDOW + 1);
  expect(last()).toEqual(assessment('100412'));
});

test('what the page tells is shown; what another tab or a stranger tells is not', async () => {
  await start();
  tell(assessment('100413'), 1);
  expect(last()).toEqual(assessment('100413'));
  tell(assessment('200511'), 2);
  tell(assessment('200511'), 1, 'another extension');
  expect(last()).toEqual(assessment('100413'));
});

test('a page that is left takes its dossier along', async () => {
  await start();
  update(1, 'loading');
  expect(last()).toEqual({ kind: 'no-dossier' });
});

test('an answer that comes after the next switch is dropped', async () => {
  let answer: (state: PanelState) => void = () => undefined;
  pages.set(2, () => new Promise((resolve) => (answer = resolve)));
  await start();
  void activate(2);
  await activate(1);
  await vi.waitFor(() => expect(last()).toEqual(assessment('100412')));
  answer(assessment('200511'));
  // More turns than the answer needs on its way.
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  expect(last()).toEqual(assessment('100412'));
});

test('an act names the dossier that is shown, so that it can never be about another', async () => {
  const front = await start();
  await front.act({ kind: 'decide', decision: { kind: 'undo' } });
  expect(fakeBrowser.tabs.sendMessage).toHaveBeenLastCalledWith(1, {
    kind: 'panel.act',
    dossier: { site: 'https://ecd.example', id: '100412' },
    act: { kind: 'decide', decision: { kind: 'undo' } },
  });
});

test('a page that refuses, or is not there, says why', async () => {
  const front = await start();
  pages.set(1, () => ({ ok: false, code: 'conflict', message: 'Niet meer.' }));
  await expect(front.act({ kind: 'decide', decision: { kind: 'undo' } })).rejects.toMatchObject({ code: 'conflict' });
  pages.clear();
  await expect(front.act({ kind: 'reload' })).rejects.toMatchObject({ code: 'disconnected' });
});
