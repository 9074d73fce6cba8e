import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Observation } from '../../shared/domain/fact.ts';
import type { Sender } from '../messaging/serve.ts';
import { ledgersItem, openDossiersItem } from '../storage/ledgers.ts';
import { sitesOffItem } from '../storage/sites.ts';
import { handlers, refreshOpenDossiers } from './handlers.ts';
import { noteClosed } from './open-dossiers.ts';
import { configure, network } from './testing.ts';

const from = (url: string | undefined, tab: number | null = 7) =>
  ({ id: 'test-extension-id', url, frameId: 0, ...(tab === null ? {} : { tab: { id: tab } }) }) as Sender;
const ecd = from('https://ecd.example/clienten/100412/plan');
const seenAt = '2026-11-22T10:00:00.000Z';
const observation: Observation = {
  fact: 'plan.date',
  state: 'found',
  value: '2026-01-01',
  evidence: { label: 'Datum', text: '1-1-2026', page: { title: 'Plan', path: '/plan' }, seenAt },
};
const read = (sender: Sender, dossier = '100412') =>
  handlers['page.read']({ dossier, readAt: seenAt, observations: [observation] }, sender);
const told = vi.fn(async (_tab: number, _message: unknown) => undefined);

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(seenAt), toFake: ['Date'] });
  fakeBrowser.reset();
  told.mockClear();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(told as never);
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins: ['https://ecd.example/*'] } as never);
  vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockResolvedValue(undefined as never);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([] as never);
  network({});
  await configure({});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a reading of a page', () => {
  test('goes to the ledger of the site that the browser names', async () => {
    const view = await read(ecd);
    expect(view.dossier).toEqual({ site: 'https://ecd.example', id: '100412' });
    expect(Object.keys(await ledgersItem.get())).toEqual(['https://ecd.example\n100412']);
    expect(await openDossiersItem.get()).toEqual({ '7': 'https://ecd.example\n100412' });
  });

  test.each([
    ['no tab', from('https://ecd.example/', null)],
    ['no address', from(undefined)],
    ['an empty frame', from('about:srcdoc')],
    ['a page of an extension', from('chrome-extension://abc/dashboard.html')],
    ['a local file', from('file:///home/x.html')],
  ])('from %s is refused and leaves the ledgers as they were', async (_, sender) => {
    await read(ecd);
    await expect(read(sender)).rejects.toMatchObject({ code: 'forbidden' });
    expect(Object.keys(await ledgersItem.get())).toHaveLength(1);
  });

  test('is told to other tabs on the same dossier only', async () => {
    await read(from('https://ecd.example/', 1));
    await read(from('https://ecd.example/', 2), '100413');
    await read(from('https://ander.example/', 3));
    told.mockClear();
    await read(from('https://ecd.example/', 4));
    expect(told.mock.calls.map(([tab]) => tab)).toEqual([1]);
  });

  test('is not told to a tab that was closed', async () => {
    await read(from('https://ecd.example/', 1));
    await noteClosed(1);
    await read(from('https://ecd.example/', 2));
    expect(told).not.toHaveBeenCalled();
  });
});

test('a decision is of the dossier on the site where it was made, and is told to other tabs on it', async () => {
  await read(from('https://ecd.example/', 1));
  told.mockClear();
  const decision = { kind: 'answer', fact: 'transport.provided', value: true } as const;
  const view = await handlers['dossier.decide']({ dossier: '100412', decision }, ecd);
  expect(view.dossier.site).toBe('https://ecd.example');
  expect(view.decisions.known).toMatchObject([{ reading: { fact: 'transport.provided', value: true }, by: 'me' }]);
  expect(told.mock.calls.map(([tab]) => tab)).toEqual([1]);
  expect((await read(from('https://ander.example/', 2))).decisions.known).toEqual([]);
});

test('a change for every dossier reaches each open tab with its own', async () => {
  await read(from('https://ecd.example/', 1));
  await read(from('https://ecd.example/', 2), '100413');
  told.mockClear();
  await refreshOpenDossiers();
  const messages = told.mock.calls.map(([tab, message]) => [
    tab,
    (message as { assessment: { dossier: { id: string } } }).assessment.dossier.id,
  ]);
  expect(messages).toEqual([
    [1, '100412'],
    [2, '100413'],
  ]);
});

describe('a recognised dossier', () => {
  test('loads reader and panel in its own tab', async () => {
    expect(await handlers['dossier.recognised']({}, ecd)).toEqual({ loaded: true });
    const loaded = vi
      .mocked(fakeBrowser.scripting.executeScript)
      .mock.calls.flatMap(([{ target, files = [] }]) =>
        target.tabId === 7 && target.frameIds?.join() === '0' ? files : [],
      );
    expect(loaded.sort()).toEqual(['/content-scripts/dossier.js', '/panel.js', '/texts-en.js']);
    expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, allFrames: true },
      files: ['/content-scripts/frame-reader.js'],
    });
  });

  test('loads nothing on a site that was switched off in the meantime', async () => {
    await sitesOffItem.set(['https://ecd.example']);
    await expect(handlers['dossier.recognised']({}, ecd)).rejects.toMatchObject({ code: 'forbidden' });
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
  });
});

describe('a page of which it is not known whose dossier it is', () => {
  const url = 'https://ecd.example/clienten';
  const inFront = (shown: string) =>
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7, url: shown, active: true }] as never);
  const ask = () => handlers['site.get']({ origin: 'https://ecd.example' }, ecd);

  test('is told of while it is in front', async () => {
    await handlers['dossier.unknown']({ reason: 'only-bsn' }, from(url));
    inFront(url);
    expect(await ask()).toMatchObject({ state: 'on', unknownDossier: 'only-bsn' });
    await handlers['dossier.unknown']({ reason: null }, from(url));
    expect(await ask()).not.toHaveProperty('unknownDossier');
  });
  test.each([
    ['another page is', 'https://ecd.example/agenda'],
    ['another site is', 'https://ander.example/clienten'],
  ])('is not told of when %s', async (_, shown) => {
    await handlers['dossier.unknown']({ reason: 'list' }, from(url));
    inFront(shown);
    expect(await ask()).not.toHaveProperty('unknownDossier');
  });
  test('is forgotten with its tab, and when a dossier is recognised there', async () => {
    inFront(url);
    await handlers['dossier.unknown']({ reason: 'list' }, from(url));
    await noteClosed(7);
    expect(await ask()).not.toHaveProperty('unknownDossier');
    await handlers['dossier.unknown']({ reason: 'list' }, from(url));
    await handlers['dossier.recognised']({}, from(url));
    expect(await ask()).not.toHaveProperty('unknownDossier');
  });
});

test('a frame of a site that was switched off may tell nothing', async () => {
  await sitesOffItem.set(['https://ecd.example']);
  const frame = { ...ecd, frameId: 4 } as Sender;
  await expect(handlers['frame.read']({ observations: [] }, frame)).rejects.toMatchObject({ code: 'forbidden' });
});
