import { act } from 'react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { nl } from '../../../i18n/nl.ts';
import type { Decision } from '../../../messaging/decision.ts';
import type { AssessmentView, PanelState, VerdictView } from '../../../messaging/views.ts';
import { hostName } from '../host.ts';
import { mountOverlay, type Overlay } from '../mount-overlay.tsx';
import type { OverlayActions } from '../overlay-context.ts';
import { defaultPreferences } from '../panel-preferences.ts';
import { anAssessment, aVerdict, noViews } from '../testing.ts';

/** A whole panel in jsdom, with the hands and eyes of a user. */

let overlay: Overlay;
export const decide = vi.fn(async (_: Decision) => undefined);
const warned = vi.fn();
export const both = (text: string) => ({ nl: text, en: text });

/** Mounts an open panel before each test of a file, and sees to it that React had nothing to object. */
export function givenPanel(actions: Partial<OverlayActions> = {}): void {
  beforeEach(async () => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    vi.spyOn(console, 'error').mockImplementation(warned);
    decide.mockReset();
    decide.mockResolvedValue(undefined);
    warned.mockClear();
    document.body.replaceChildren();
    await act(async () => {
      overlay = mountOverlay({
        document,
        texts: nl,
        version: '0.1.0',
        mode: 'open',
        preferences: { load: async () => ({ ...defaultPreferences, isOpen: true }), save: async () => undefined },
        actions: {
          decide,
          signIn: async () => undefined,
          showEvidence: async () => 'shown',
          openDashboard: async () => undefined,
          reloadPage: () => undefined,
          views: noViews(),
          shortcut: async () => 'Alt+Shift+D',
          openShortcuts: async () => undefined,
          moveTo: async () => undefined,
          goTo: async () => true,
          ...actions,
        },
      });
      overlay.show(anAssessment());
    });
  });
  afterEach(() => {
    act(() => overlay.remove());
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    expect(warned).not.toHaveBeenCalled();
  });
}

export const shadow = () => document.querySelector(hostName)?.shadowRoot as ShadowRoot;
export const all = (selector: string) => [...shadow().querySelectorAll<HTMLElement>(selector)];
export const find = (selector: string) => {
  const [found] = all(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};
export const nameOf = (element: HTMLElement) => element.getAttribute('aria-label') ?? element.textContent ?? '';
export const button = (name: RegExp) => {
  const found = all('button').find((element) => name.test(nameOf(element)));
  if (!found) throw new Error(`No button ${name}`);
  return found;
};
export const text = () => find('.root').textContent ?? '';
export const said = () => find('[role="status"]').textContent;
export const focused = () => shadow().activeElement as HTMLElement;
export const click = (element: HTMLElement) => act(async () => element.click());
export const press = (key: string, on: Element = focused(), more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
  return act(async () => void on.dispatchEvent(event));
};

/** As a user does: React hears of a value only when it was not set behind its back. */
export async function fill(element: HTMLElement, value: string) {
  const prototype = Object.getPrototypeOf(element);
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
  const type = element instanceof HTMLSelectElement ? 'change' : 'input';
  await act(async () => void element.dispatchEvent(new Event(type, { bubbles: true })));
}

export const toJudge = (more: Partial<VerdictView> = {}) =>
  aVerdict({
    requirement: 'mg-judged',
    outcome: 'needs-judgement',
    judge: {
      question: both('Is het goed?'),
      how: both('Vraag het na.'),
      good: both('Zo wel.'),
      poor: both('Zo niet.'),
    },
    judgement: { scale: 'levels', holdsUntil: '2027-05-03' },
    judged: { state: 'open' },
    ...more,
  });
export const noteOf = (item: string, date?: string) =>
  ({ kind: 'candidate', concept: 'plan-discussed', item, ...(date && { date }) }) as const;

export const showState = (state: PanelState) => act(async () => overlay.show(state));
export const show = (assessment: Partial<AssessmentView>) => showState(anAssessment(assessment));
export async function open(title: string) {
  const toggle = button(new RegExp(`Eis ${title}`));
  if (toggle.getAttribute('aria-expanded') === 'false') await click(toggle);
  toggle.focus();
}
