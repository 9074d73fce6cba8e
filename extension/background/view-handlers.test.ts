import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Observation } from '../../shared/domain/fact.ts';
import type { Sender } from '../messaging/serve.ts';
import { conversationSheetsItem } from '../storage/conversation-sheets.ts';
import { ledgersItem, openDossiersItem } from '../storage/ledgers.ts';
import { keyOf } from './ledger-store.ts';
import { configure } from './testing.ts';
import { viewHandlers } from './view-handlers.ts';

const site = 'https://ecd.example';
const evidence = (label: string, path: string) => ({
  label,
  text: '3 juni 2026',
  page: { title: 'Plan', path },
  seenAt: '2026-11-22T09:30:00.000Z',
});
const observations: Observation[] = [
  { fact: 'plan.date', state: 'found', value: '2026-06-03', evidence: evidence('Datum plan', '/plan') },
  {
    fact: 'evaluation.dates',
    state: 'found',
    value: [{ text: 'Evaluatie', fields: { 'evaluation.clientSignedDate': { state: 'empty' } } }],
    evidence: evidence('Evaluaties', '/evaluaties'),
  },
  { fact: 'plan.date', state: 'empty', evidence: evidence('Plan d.d.', '/overzicht') },
];
const ledger = (id: string, at = site) => ({
  dossier: { site: at, id },
  openedAt: '2026-11-22T09:00:00.000Z',
  observations,
  answers: {},
});
const tab = (id: number, url = `${site}/plan`) => ({ url, tab: { id } }) as unknown as Sender;
const ours = { url: 'chrome-extension://test-extension-id/side-panel.html' } as Sender;

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00.000Z'), toFake: ['Date'] });
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined as never);
  vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  await configure({});
  const elsewhere = 'https://other.example';
  await ledgersItem.set({
    [keyOf({ site, id: 'a' })]: ledger('a'),
    [keyOf({ site, id: 'b' })]: ledger('b'),
    [keyOf({ site: elsewhere, id: 'c' })]: ledger('c', elsewhere),
  });
  await openDossiersItem.set({
    1: keyOf({ site, id: 'a' }),
    2: keyOf({ site, id: 'b' }),
    3: keyOf({ site, id: 'a' }),
    4: keyOf({ site: elsewhere, id: 'c' }),
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('what is seen of a dossier', () => {
  test('is told fact by fact, by part of the dossier, with every place', async () => {
    const seen = await viewHandlers['facts.get']({ dossier: 'a' }, tab(1));
    expect(seen.areas.map(({ title, facts }) => [title.nl, facts.map(({ fact }) => fact)])).toEqual([
      ['Plan', ['plan.date']],
      ['Evaluatie', ['evaluation.dates']],
    ]);
    expect(seen.areas.flatMap(({ facts }) => facts.flatMap((each) => each.observations))).toHaveLength(3);
    expect(seen.forgottenAt).toBe('2026-11-22T21:30:00.000Z');
    expect(Object.keys(seen.facts).sort()).toEqual(['evaluation.clientSignedDate', 'evaluation.dates', 'plan.date']);
  });

  test.each([
    ['another dossier than the one in its tab', { dossier: 'b' }, tab(1)],
    ['the dossier of another tab', { dossier: 'b', tab: 2 }, tab(1)],
    ['a dossier of another site', { dossier: 'c' }, tab(4, `${site}/plan`)],
    ['a tab without a dossier', { dossier: 'a' }, tab(9)],
    ['a page of ours that names no tab', { dossier: 'a' }, ours],
    ['a page of ours, of a dossier that left that tab', { dossier: 'a', tab: 2 }, ours],
  ])('not for %s', async (_, request, sender) => {
    await expect(viewHandlers['facts.get'](request, sender)).rejects.toMatchObject({ code: 'conflict' });
    await expect(viewHandlers['facts.wipe'](request, sender)).rejects.toMatchObject({ code: 'conflict' });
    expect(Object.keys(await ledgersItem.get())).toHaveLength(3);
  });

  test('a page of ours may ask about the tab that it shows', async () => {
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('chrome-extension://test-extension-id/');
    expect(await viewHandlers['facts.get']({ dossier: 'a', tab: 1 }, ours)).toHaveProperty('areas');
  });

  test('is wiped of this dossier only, and every tab that shows it reads anew', async () => {
    await viewHandlers['facts.wipe']({ dossier: 'a' }, tab(1));
    expect(Object.values(await ledgersItem.get()).map(({ dossier }) => dossier.id)).toEqual(['b', 'c']);
    expect(vi.mocked(fakeBrowser.tabs.sendMessage).mock.calls).toEqual([
      [1, { kind: 'facts.wiped' }],
      [3, { kind: 'facts.wiped' }],
    ]);
  });
});

describe('a talk', () => {
  const requirements = ['mg-d05-client-involved', 'unknown-to-us', 'mg-v02-calamity-reported'];

  test('has words for what the rules in use ask, in the order asked', async () => {
    const { lines } = await viewHandlers['conversation.get']({ requirements }, tab(1));
    expect(lines.map(({ requirement, isDelicate }) => [requirement, isDelicate])).toEqual([
      ['mg-d05-client-involved', false],
      ['mg-v02-calamity-reported', true],
    ]);
    expect(lines[0]?.text?.nl).toMatch(/^Het plan is van jou\./);
  });

  test('on paper leaves out what can put somebody in danger, and opens without a word of the dossier', async () => {
    await viewHandlers['conversation.print']({ requirements }, tab(1));
    const [sheet = ''] = Object.keys(await conversationSheetsItem.get());
    const { url = '' } = vi.mocked(fakeBrowser.tabs.create).mock.calls[0]?.[0] ?? {};
    expect(url.endsWith(`/conversation.html#${sheet}`)).toBe(true);
    const { lines } = await viewHandlers['conversation.sheet']({ sheet }, ours);
    expect(lines.map(({ requirement }) => requirement)).toEqual(['mg-d05-client-involved']);
    expect(JSON.stringify([await conversationSheetsItem.get(), lines, url])).not.toMatch(/ecd\.example|"a"|2026/);
  });

  test('keeps the last ten sheets', async () => {
    for (let sheet = 0; sheet < 12; sheet += 1) await viewHandlers['conversation.print']({ requirements }, tab(1));
    expect(Object.keys(await conversationSheetsItem.get())).toHaveLength(10);
  });

  test('a sheet that is gone says what to do', async () => {
    await expect(viewHandlers['conversation.sheet']({ sheet: crypto.randomUUID() }, ours)).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('Open het opnieuw'),
    });
  });
});
