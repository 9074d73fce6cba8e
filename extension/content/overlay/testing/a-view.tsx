import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, vi } from 'vitest';
import { nl } from '../../../i18n/nl.ts';
import type { AssessmentView } from '../../../messaging/views.ts';
import { type OverlayActions, OverlayContext } from '../overlay-context.ts';
import { anAssessment, noViews } from '../testing.ts';
import type { ViewActions, ViewId } from '../views.ts';
import { ViewsFrame } from '../views-frame.tsx';

/** One view of the panel in jsdom. */

export const both = (text: string) => ({ nl: text, en: text });
export const announce = vi.fn();
export const onBack = vi.fn();
let root: Root;
export let box: HTMLElement;

export function givenView(): void {
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    box = document.createElement('div');
    document.body.append(box);
    root = createRoot(box);
    announce.mockReset();
    onBack.mockReset();
  });
  afterEach(async () => {
    await act(async () => root.unmount());
    box.remove();
    vi.unstubAllGlobals();
  });
}

export function assessmentOf(changes: Partial<AssessmentView> = {}): AssessmentView {
  const state = anAssessment(changes);
  if (state.kind !== 'assessment') throw new Error('Not an assessment.');
  return state.assessment;
}

export async function show(
  view: ViewId,
  views: Partial<ViewActions> = {},
  changes: Partial<AssessmentView> = {},
  t = nl,
  more: Partial<OverlayActions> = {},
) {
  const actions = { views: noViews(views), ...more } as unknown as OverlayActions;
  const rerender = (next: AssessmentView) =>
    act(async () =>
      root.render(
        <OverlayContext value={{ t, actions, announce, home: 'page' }}>
          <ViewsFrame view={view} assessment={next} version="0.1.0" onBack={onBack} />
        </OverlayContext>,
      ),
    );
  await rerender(assessmentOf(changes));
  return rerender;
}

export const text = () => box.textContent ?? '';
export const button = (name: string) => {
  const found = [...box.querySelectorAll('button')].find((each) => each.textContent === name);
  if (!found) throw new Error(`No button ${name} in: ${text()}`);
  return found;
};
export const click = (name: string) => act(async () => button(name).click());
