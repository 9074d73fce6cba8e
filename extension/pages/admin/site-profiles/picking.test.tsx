// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exampleProfile } from '../../../../shared/profiles/example.ts';
import { click, find } from '../../dashboard/actions/view-testing.tsx';
import type { Place } from '../place.ts';
import type { SignedIn } from '../section-props.ts';
import { playServer } from '../section-testing.tsx';
import { readKept } from './draft-store.ts';
import { base, ID, keepSection, picked, proposals, tab, tell } from './testing.tsx';

// The list of facts is long, and drawing it takes its time where there is no browser.
vi.setConfig({ testTimeout: 20_000 });

let shown: Awaited<ReturnType<typeof keepSection>>;
async function show(place?: Partial<Place>, session?: SignedIn) {
  shown = await keepSection(place, session);
}

beforeEach(() => {
  localStorage.clear();
  fakeBrowser.reset();
});
afterEach(async () => {
  await shown?.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('what was pointed at goes into the profile with two places, on the screen that it stands on', async () => {
  const starts: unknown[] = [];
  playServer({
    ...base,
    'picker.start': (request: unknown) => {
      starts.push(request);
      return { started: true };
    },
    'picker.propose': () => proposals,
  });
  await show({ item: ID });
  await click('button', 'Wijs een waarde aan');
  await tell({ kind: 'picker.picked', tabId: 7, frameId: 0, picked });
  expect(document.body.textContent).toContain('Dossierlens leest: 12 feb 2026');
  expect(document.body.textContent).toContain('zwak: de hoeveelste plek op het scherm');
  await click('button', 'Overnemen en de volgende aanwijzen');
  const kept = readKept(ID)
    ?.profile.pages.find(({ id }) => id === 'plan')
    ?.facts.at(-1);
  expect(kept).toEqual({
    fact: 'plan.updatedDate',
    as: 'date',
    locate: [{ label: 'Besproken op' }, { css: '.x > dd' }],
  });
  expect(JSON.stringify(readKept(ID))).not.toContain('12-02-2026');
  expect(starts).toEqual([
    { tabId: 7, purpose: 'fact' },
    { tabId: 7, purpose: 'fact' },
  ]);
});

test.each([
  [{ kind: 'gone' }, 'De plek die je aanwees staat er niet meer.'],
  [{ kind: 'private' }, 'Hier staat een BSN.'],
  [{ ...proposals, chosen: [] }, 'Op dit scherm staan meer plekken die er net zo uitzien.'],
] as const)('a pick that is %j is explained, and not taken', async (answer, sentence) => {
  playServer({ ...base, 'picker.start': () => ({ started: true }), 'picker.propose': () => answer });
  await show({ item: ID });
  await click('button', 'Wijs een waarde aan');
  await tell({ kind: 'picker.picked', tabId: 7, frameId: 0, picked });
  expect(document.body.textContent).toContain(sentence);
  expect((find('[role=dialog] button', 'Overnemen') as HTMLButtonElement).disabled).toBe(true);
});

test('a citizen service number is refused before anything is asked about it', async () => {
  const calls = vi.fn(() => proposals);
  playServer({ ...base, 'picker.start': () => ({ started: true }), 'picker.propose': calls });
  await show({ item: ID });
  await click('button', 'Wijs een waarde aan');
  await tell({ kind: 'picker.picked', tabId: 7, frameId: 0, picked: { ...picked, text: '', isPrivate: true } });
  expect(document.body.textContent).toContain('Hier staat een BSN.');
  expect(calls).not.toHaveBeenCalled();
  expect((find('[role=dialog] button', 'Overnemen') as HTMLButtonElement).disabled).toBe(true);
});

test('Escape in the other tab changes nothing, and that is said', async () => {
  playServer({ ...base, 'picker.start': () => ({ started: true }) });
  await show({ item: ID });
  await click('button', 'Wijs een waarde aan');
  await tell({ kind: 'picker.left', tabId: 7 });
  expect(shown.text()).toContain('Het aanwijzen is gestopt. Er is niets veranderd.');
  expect(readKept(ID)).toBeUndefined();
});

const health = {
  profile: ID,
  fields: [
    {
      field: 'plan.date',
      revision: 1,
      expected: 40,
      found: 12,
      days: [
        { day: '2026-11-18', expected: 20, found: 12 },
        { day: '2026-11-19', expected: 20, found: 0 },
      ],
      lastFoundOn: '2026-11-18',
      isDrifting: true,
    },
  ],
};
const here = {
  page: 'plan',
  fields: [],
  identity: [],
  dossier: { id: '1024' },
  proposedIdentity: [],
  frameId: 0,
  isTop: true,
  title: 'Plan',
  url: tab.url,
};

test('a field that is not read any more gets a proposal, which changes nothing until it is taken', async () => {
  playServer({
    ...base,
    'GET /v1/admin/site-profiles/:profile/health': () => health,
    'picker.look': () => ({ documents: [here] }),
    'picker.repair': () => proposals,
  });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await show({ item: ID, tab: 'health' });
  await act(async () => vi.advanceTimersByTimeAsync(300));
  vi.useRealTimers();
  expect(shown.text()).toContain('12 van 40 keer');
  expect(shown.text()).toContain('wordt niet meer gelezen sinds 18 nov 2026');
  await click('button', /^Zoek herstel voor/);
  expect(document.body.textContent).toContain('Dit verandert pas iets als je het overneemt');
  expect(readKept(ID)).toBeUndefined();
  await click('button', 'Neem dit over in het concept');
  const kept = readKept(ID)?.profile.pages[0]?.facts.find(({ fact }) => fact === 'plan.date');
  expect(kept?.locate).toEqual([{ label: 'Besproken op' }, { css: '.x > dd' }]);
});

async function importFile(content: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('nothing to import with');
  const file = new File([content], 'profiel.json', { type: 'application/json' });
  Object.defineProperty(input, 'files', { configurable: true, value: [file] });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await file.text();
  });
}

test.each([
  [JSON.stringify({ ...exampleProfile, version: 2 }), 'gemaakt met een nieuwere versie van Dossierlens'],
  ['geen json', 'Dit bestand is geen JSON.'],
  [JSON.stringify({ ...exampleProfile, matches: ['https://*/*'] }), 'matches[0]: '],
])('an import that cannot be used is refused clearly', async (content, sentence) => {
  playServer({ 'GET /v1/admin/site-profiles': () => ({ profiles: [] }) });
  await show();
  await importFile(content);
  await expect.poll(() => document.body.textContent).toContain(sentence);
  expect(readKept(ID)).toBeUndefined();
});

test('an import comes into the draft, to be looked at first', async () => {
  playServer({ ...base, 'GET /v1/admin/site-profiles': () => ({ profiles: [] }) });
  await show();
  await importFile(JSON.stringify({ ...exampleProfile, name: 'Uit een bestand' }));
  await expect.poll(() => document.querySelector('h1')?.textContent).toBe('Uit een bestand');
  expect(shown.text()).toContain('Je wijzigingen staan alleen nog in deze browser.');
});
