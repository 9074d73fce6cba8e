// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ResolvedReference, WorklistRow } from '../../../messaging/improvement-views.ts';
import { expectAccessible, playBackground, Refusal, ruleSet, show } from '../actions/view-testing.tsx';
import WorklistView from './index.tsx';

const [requirement] = ruleSet.requirements;
let view: Awaited<ReturnType<typeof show>>;

function row(reference: ResolvedReference, index = 0): WorklistRow {
  return {
    dossier: String(index).repeat(64),
    assessedAt: '2026-11-22T10:00:00.000Z',
    unknown: 2,
    open: [
      {
        ruleSet: ruleSet.id,
        requirement: requirement?.id ?? '',
        outcome: 'gap',
        dueWeek: '2026-W49',
      },
    ],
    reference,
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});
afterEach(async () => {
  await view.close();
  vi.unstubAllGlobals();
});

test('a dossier opens in a new tab, with the lead’s own rights and without telling where from', async () => {
  const link = { kind: 'link', url: 'https://ecd.example/c/100412', host: 'ecd.example', dossier: '100412' } as const;
  playBackground({ 'worklist.get': () => ({ items: [row(link)] }) });
  view = await show(WorklistView, '?view=worklist');
  const anchor = document.querySelector('tbody a');
  expect(anchor?.getAttribute('href')).toBe(link.url);
  expect(anchor?.getAttribute('target')).toBe('_blank');
  expect(anchor?.getAttribute('rel')).toContain('noreferrer');
  expect(view.text()).toContain(requirement?.title.nl);
  expect(view.text()).toContain('uiterlijk week 49 van 2026');
  await expectAccessible();
});

test.each<[ResolvedReference, string]>([
  [{ kind: 'none' }, 'Nog geen verwijzing'],
  [{ kind: 'no-key' }, 'Deze browser heeft geen sleutel'],
  [{ kind: 'other-key' }, 'Gemaakt met een andere sleutel'],
  [{ kind: 'damaged' }, 'Verwijzing klopt niet'],
  [{ kind: 'site-off', host: 'ecd.example', dossier: '100412' }, 'Zet Dossierlens aan op ecd.example'],
])('%j is told, and is no link', async (reference, sentence) => {
  playBackground({ 'worklist.get': () => ({ items: [row(reference)] }) });
  view = await show(WorklistView, '?view=worklist');
  expect(view.text()).toContain(sentence);
  expect(document.querySelectorAll('tbody a')).toHaveLength(0);
});

test.each([
  ['conflict', 'De werklijst staat uit'],
  ['not-found', 'De werklijst is voor de teamleider'],
  ['unreachable', 'De server is niet bereikbaar'],
])('refused with %s: %s', async (code, sentence) => {
  playBackground({
    'worklist.get': () => {
      throw new Refusal(code);
    },
  });
  view = await show(WorklistView, '?view=worklist');
  expect(view.text()).toContain(sentence);
  await expectAccessible();
});

test('an admin is told that it is not for them, and nothing is asked', async () => {
  const asked = vi.fn();
  playBackground({ 'worklist.get': asked });
  view = await show(WorklistView, '?view=worklist', 'admin');
  expect(view.text()).toContain('Ook een functioneel beheerder ziet ze niet.');
  expect(asked).not.toHaveBeenCalled();
});

test('of a team of others nothing is asked', async () => {
  const asked = vi.fn();
  playBackground({ 'worklist.get': asked });
  view = await show(WorklistView, '?view=worklist&team=oost');
  expect(view.text()).toContain('De werklijst is voor de teamleider');
  expect(asked).not.toHaveBeenCalled();
});

test('why there are no links is said once for all of them', async () => {
  const rows = [row({ kind: 'none' }, 1), row({ kind: 'none' }, 2), row({ kind: 'no-key' }, 3)];
  playBackground({ 'worklist.get': () => ({ items: rows }) });
  view = await show(WorklistView, '?view=worklist');
  const notes = [...document.querySelectorAll('p')].map(({ textContent }) => textContent);
  expect(notes).toContain(
    'Nog geen verwijzing: 2 dossiers. Die komt vanzelf als iemand van het team dit dossier weer opent.',
  );
  expect(notes.filter((note) => note?.startsWith('Deze browser heeft geen sleutel: 1 dossier.'))).toHaveLength(1);
  expect(view.text()).toContain('code 11111111');
});

test('what the server sees and does not see stands on the page, also while it is off', async () => {
  playBackground({
    'worklist.get': () => {
      throw new Refusal('conflict');
    },
  });
  view = await show(WorklistView, '?view=worklist');
  expect(view.text()).toContain('De server ziet niet');
  expect(view.text()).toContain('wie de cliënt is');
});
