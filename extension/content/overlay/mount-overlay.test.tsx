// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nl } from '../../i18n/nl.ts';
import type { PanelState } from '../../messaging/views.ts';
import { hostName } from './host.ts';
import { mountOverlay, type Overlay } from './mount-overlay.tsx';
import type { OverlayActions } from './overlay-context.ts';
import { defaultPreferences, type PanelPreferences } from './panel-preferences.ts';
import { anAssessment, aVerdict, noViews } from './testing.ts';

const evidence = {
  label: 'Ondertekend op',
  text: '-',
  page: { title: 'Plan', path: '/plan' },
  seenAt: '2026-11-22T09:42:00.000Z',
};
const state = anAssessment({
  verdicts: [
    aVerdict({
      requirement: 'mg-signed',
      explanation: [{ kind: 'read', reading: { fact: 'plan.signedDate', state: 'empty', evidence } }],
    }),
    aVerdict({ requirement: 'mg-risks', outcome: 'unseen', unseen: ['risk.outcome'] }),
    aVerdict({ requirement: 'mg-agreement', outcome: 'met' }),
  ],
  questions: [
    {
      fact: 'transport.provided',
      definition: { nl: 'Of jullie vervoeren.', en: 'Whether you transport.' },
      options: [
        { value: true, label: { nl: 'Ja', en: 'Yes' } },
        { value: false, label: { nl: 'Nee', en: 'No' } },
      ],
      answers: 1,
    },
  ],
});

let overlay: Overlay;
let actions: { [K in Exclude<keyof OverlayActions, 'views'>]: ReturnType<typeof vi.fn<OverlayActions[K]>> } & Pick<
  OverlayActions,
  'views'
>;
const save = vi.fn(async (_: PanelPreferences) => undefined);

const shadow = () => document.querySelector(hostName)?.shadowRoot as ShadowRoot;
const text = () => shadow().querySelector('.root')?.textContent ?? '';
const all = (selector: string) => [...shadow().querySelectorAll<HTMLElement>(selector)];
const button = (name: string | RegExp) => {
  const found = all('button').find((element) => {
    const words = [...element.childNodes].filter((each) => !(each as Element).matches?.('[aria-hidden="true"]'));
    const accessibleName = element.getAttribute('aria-label') ?? words.map((each) => each.textContent).join('');
    return typeof name === 'string' ? accessibleName === name : name.test(accessibleName);
  });
  if (!found) throw new Error(`No button ${name}`);
  return found;
};
const press = (key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  act(() => void shadow().activeElement?.dispatchEvent(event));
};
const click = (element: HTMLElement) => act(async () => element.click());

async function mount(shown: PanelState, preferences: Partial<PanelPreferences> = { isOpen: true }) {
  await act(async () => {
    overlay = mountOverlay({
      document,
      texts: nl,
      version: '0.1.0',
      mode: 'open',
      preferences: { load: async () => ({ ...defaultPreferences, ...preferences }), save },
      actions,
    });
    overlay.show(shown);
  });
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  save.mockClear();
  actions = {
    signIn: vi.fn(async () => undefined),
    decide: vi.fn(async () => undefined),
    showEvidence: vi.fn(async () => 'elsewhere' as const),
    openDashboard: vi.fn(async () => undefined),
    reloadPage: vi.fn(),
    views: noViews(),
    shortcut: vi.fn(async () => 'Alt+Shift+D'),
    openShortcuts: vi.fn(async () => undefined),
    moveTo: vi.fn(async () => undefined),
    goTo: vi.fn(async () => true),
  };
  document.body.innerHTML = '<input id="field">';
});
afterEach(() => {
  act(() => overlay.remove());
  vi.unstubAllGlobals();
});

test('when another dossier comes, nothing of the former one is left when show returns', async () => {
  await mount(state);
  await click(button(/Eis mg-signed/));
  expect(text()).toContain('100412');
  // Not in `act`: it must be gone before anything else gets a turn.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  overlay.show({ kind: 'changing' });
  expect(shadow().innerHTML).not.toMatch(/100412|Eis mg|Ondertekend|vermelding/);
  expect(text()).toContain('Ander dossier wordt gelezen…');
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});

test('what was opened for one dossier is closed for the next', async () => {
  await mount(state);
  await click(button(/Eis mg-signed/));
  if (state.kind !== 'assessment') throw new Error();
  const next = { ...state.assessment, dossier: { ...state.assessment.dossier, id: '100413' } };
  act(() => overlay.show({ kind: 'assessment', assessment: next }));
  expect(button(/Eis mg-signed/).getAttribute('aria-expanded')).toBe('false');
});

test('the ring tells how many, and opens the panel', async () => {
  await mount(state, { isOpen: false });
  const ring = button('Dossierlens: 1 nu doen, 1 nog niet gezien');
  await click(ring);
  expect(save).toHaveBeenCalledWith({ ...defaultPreferences, isOpen: true });
  expect(all('aside')[0]?.getAttribute('aria-label')).toBe('Dossierlens, controle van dit dossier');
});

test('a point opens with what was read, and says when it stands on another screen', async () => {
  await mount(state);
  await click(button(/Eis mg-signed/));
  expect(text()).toContain('Ondertekend op: niet ingevuld');
  await click(button('Toon: Ondertekend op'));
  expect(actions.showEvidence).toHaveBeenCalledWith(evidence);
  expect(text()).toContain('Dit stond op Plan. Open dat scherm om het te zien.');
});

test('a question is answered with one tap; a failure says what to do', async () => {
  await mount(state);
  actions.decide.mockRejectedValueOnce({ code: 'disconnected' });
  await click(button('Nee'));
  expect(actions.decide).toHaveBeenCalledWith({ kind: 'answer', fact: 'transport.provided', value: false });
  expect(all('.question .failure')[0]?.textContent).toBe('Dossierlens is bijgewerkt. Laad deze pagina opnieuw.');
});

test('a cancelled sign-in says so', async () => {
  await mount(state);
  actions.signIn.mockRejectedValueOnce({ code: 'cancelled' });
  await click(button('Aanmelden'));
  expect(text()).toContain('Het aanmelden is afgebroken.');
});

test('keys: in from the page, along the points, and back to where one was', async () => {
  await mount(state);
  const field = document.querySelector<HTMLInputElement>('#field');
  field?.focus();
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  act(() => overlay.toggle());
  expect(shadow().activeElement?.textContent).toBe('Nu doen 1');
  press('ArrowDown');
  expect(shadow().activeElement?.textContent).toContain('Eis mg-signed');
  press('End');
  expect(shadow().activeElement?.textContent).toContain('In orde');
  expect(all('[data-stop][tabindex="0"]')).toHaveLength(1);
  press('Escape');
  expect(document.activeElement).toBe(field);
  expect(all('.ring')).toHaveLength(1);
  expect(heard).not.toHaveBeenCalled();
  document.removeEventListener('keydown', heard);
});

test('an update takes no focus, and keeps it when the point that had it is answered', async () => {
  await mount(state);
  const field = document.querySelector<HTMLInputElement>('#field');
  field?.focus();
  act(() => overlay.show(anAssessment({ verdicts: [aVerdict()] })));
  expect(document.activeElement).toBe(field);
  act(() => overlay.toggle());
  press('ArrowDown');
  act(() => overlay.show(anAssessment({ verdicts: [aVerdict({ outcome: 'met' })] })));
  expect(shadow().activeElement?.textContent).toBe('In orde 1');
});

test('only a change in what is to be done is announced', async () => {
  await mount(state);
  const said = () => all('[role="status"]')[0]?.textContent;
  expect(said()).toBe('');
  await act(async () => overlay.show(anAssessment({ verdicts: [aVerdict({ outcome: 'met' })] })));
  expect(said()).toBe('Niets meer nu te doen.');
});

test.each<[string, PanelState, string]>([
  ['no client number', { kind: 'no-identity', reason: 'none' }, 'Geen dossier in beeld'],
  ['two client numbers', { kind: 'no-identity', reason: 'ambiguous' }, 'Meer dan één cliënt in beeld'],
  ['updated', { kind: 'disconnected' }, 'Pagina opnieuw laden'],
  ['nothing seen', anAssessment({ seen: { facts: 0, pages: 0 } }), 'Nog niets gelezen van dit dossier'],
  [
    'all met',
    anAssessment({ verdicts: [aVerdict({ outcome: 'met' })] }),
    'Alles wat nu nodig is, is gezien en in orde.',
  ],
  [
    'not all seen',
    anAssessment({ verdicts: [aVerdict({ outcome: 'unseen' })] }),
    'Niets nu te doen, voor zover gezien.',
  ],
])('%s', async (_, shown, words) => {
  await mount(shown);
  expect(text()).toContain(words);
});

test('without a tick when something is not known', async () => {
  await mount(
    anAssessment({ verdicts: [aVerdict({ outcome: 'met' }), aVerdict({ requirement: 'b', outcome: 'unseen' })] }),
    {
      isOpen: false,
    },
  );
  expect(all('.ring .tick')).toHaveLength(0);
  expect(all('.ring-centre')[0]?.textContent).toBe('0');
});

test('takes the place of one that was left behind, and goes without a trace', async () => {
  document.documentElement.append(document.createElement(hostName));
  await mount(state);
  expect(document.querySelectorAll(hostName)).toHaveLength(1);
  act(() => overlay.remove());
  expect(document.querySelectorAll(hostName)).toHaveLength(0);
});

test('the list of keys comes with ?, names the key of the browser as it is set, and Escape only takes it away', async () => {
  actions.shortcut.mockResolvedValue('Ctrl+Shift+K');
  await mount(state);
  const from = button(/Eis mg-signed/);
  act(() => from.focus());
  await act(async () => press('?'));
  expect(
    all('.shortcuts kbd')
      .slice(0, 3)
      .map((key) => key.textContent),
  ).toEqual(['Ctrl', 'Shift', 'K']);
  press('Escape');
  expect(all('.shortcuts')).toEqual([]);
  expect(all('.panel')).toHaveLength(1);
  expect(shadow().activeElement).toBe(from);
});

test('each key of an opened point presses its own button', async () => {
  await mount(state);
  await click(button(/Eis mg-signed/));
  act(() => button(/Eis mg-signed/).focus());
  await act(async () => press('t'));
  expect(actions.showEvidence).toHaveBeenCalledWith(evidence);
  await act(async () => press('u'));
  expect(all('.waiver-form')).toHaveLength(1);
});

test('to another screen it leads only when asked to, and not when the page has no way', async () => {
  await mount(state);
  await click(button(/Eis mg-signed/));
  await click(button('Toon: Ondertekend op'));
  expect(actions.goTo).not.toHaveBeenCalled();
  actions.goTo.mockResolvedValue(false);
  await click(button('Ga naar Plan'));
  expect(actions.goTo).toHaveBeenCalledWith(evidence);
  expect(all('.go-there')).toEqual([]);
});

test('another client is announced without naming one; the first is not', async () => {
  await mount(state);
  const said = () => all('.said')[0]?.textContent?.trim();
  expect(said()).toBe('');
  if (state.kind !== 'assessment') throw new Error();
  const next = { ...state.assessment, dossier: { ...state.assessment.dossier, id: '200511' } };
  act(() => overlay.show({ kind: 'changing' }));
  act(() => overlay.show({ kind: 'assessment', assessment: next }));
  expect(said()).toBe('Ander dossier in beeld. 1 punt nu te doen.');
});

test('while it lives in the side panel nothing of it is in the page', async () => {
  await mount(state);
  act(() => overlay.setAway(true));
  expect(text()).toBe('');
  act(() => overlay.show({ ...state }));
  expect(text()).toBe('');
  act(() => overlay.setAway(false));
  expect(text()).toContain('100412');
});

test.each([
  [{ kind: 'failed' }, 'Dit dossier kan nu niet worden bekeken'],
  [{ kind: 'no-dossier' }, 'Geen dossier in dit tabblad'],
] as const)('%j says what is the matter', async (shown, words) => {
  await mount(shown);
  expect(text()).toContain(words);
});

test('outcomes of before say that they are', async () => {
  if (state.kind !== 'assessment') throw new Error();
  await mount({ kind: 'assessment', assessment: { ...state.assessment, isStale: true } });
  expect(all('.stale')[0]?.textContent).toContain('nog niet verwerkt');
});
