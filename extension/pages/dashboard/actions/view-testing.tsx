import { MantineProvider } from '@mantine/core';
import axe from 'axe-core';
import { act, type ComponentType, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { drentsKwaliteitskader2019 } from '../../../../shared/frameworks/drents-kwaliteitskader-2019/rule-set.ts';
import { type Choice, choiceOf } from '../address.ts';
import type { ViewProps } from '../view-props.ts';

/** Views of the dashboard in jsdom, with the background played by the test. For tests only. */

type Answers = Record<string, (request: never) => unknown>;

/** What the background refuses, by throwing it in an answer. */
export class Refusal extends Error {
  readonly code: string;
  constructor(code: string) {
    super('Nee.');
    this.code = code;
  }
}

/** The background: an answer for each message; what is not named fails. */
export function playBackground(answers: Answers): void {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: {
    name: string;
    request: never;
  }) => {
    try {
      const answer = answers[message.name];
      if (!answer) throw new Refusal('internal');
      return { ok: true, response: await answer(message.request) };
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, code: error.code, message: error.message };
      throw error;
    }
  }) as never);
}

const { requirements } = drentsKwaliteitskader2019;
/** Three of each kind: enough to see, and quick to look at. */
export const ruleSet = {
  ...drentsKwaliteitskader2019,
  requirements: ['organisation', 'staff', 'client-dossier'].flatMap((subject) =>
    requirements.filter((requirement) => requirement.subject === subject).slice(0, 3),
  ),
};

const revision = {
  id: ruleSet.id,
  name: ruleSet.framework.name,
  revision: 2,
  publishedAt: '2026-11-01T09:00:00.000Z',
  isBuiltIn: false,
};

const teams = [
  { id: 'noord', name: 'Wmo Noord' },
  { id: 'zuid', name: 'Wmo Zuid' },
];

function Frame({ view: View, query, role }: { view: ComponentType<ViewProps>; query: string; role: 'lead' | 'admin' }) {
  const [choice, setChoice] = useState(() => choiceOf(query));
  return (
    <main>
      <View
        session={{ state: 'signed-in', name: 'Mila', role, organisation: 'Zorg Voorbeeld', teams }}
        team={teams.find(({ id }) => id === choice.team)}
        framework={ruleSet.id}
        ruleSets={[ruleSet]}
        revisions={[revision]}
        choice={choice}
        choose={(part: Partial<Choice>) => setChoice((older) => ({ ...older, ...part }))}
      />
    </main>
  );
}

/** What jsdom lacks and Mantine asks for. */
function completeDom(): void {
  Object.defineProperty(document, 'fonts', {
    configurable: true,
    value: { addEventListener() {}, removeEventListener() {} },
  });
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
}

export async function show(view: ComponentType<ViewProps>, query: string, role: 'lead' | 'admin' = 'lead') {
  completeDom();
  document.documentElement.lang = 'nl';
  document.title = 'Dossierlens';
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  await act(async () =>
    root.render(
      <MantineProvider env="test">
        <Frame view={view} query={query} role={role} />
      </MantineProvider>,
    ),
  );
  return {
    text: () => container.textContent ?? '',
    async close() {
      await act(async () => root.unmount());
      container.remove();
    },
  };
}

const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';

export function find(selector: string, name: string | RegExp): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((element) =>
    typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)),
  );
  if (!found) throw new Error(`no ${selector} called ${name}`);
  return found;
}

export async function click(selector: string, name: string | RegExp): Promise<void> {
  const element = find(selector, name);
  await act(async () => element.click());
}

export async function press(element: HTMLElement, key: string): Promise<void> {
  await act(async () => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
}

/** Types as a person does: React listens to the event, and reads the value from the element itself. */
export async function fill(element: HTMLElement, value: string): Promise<void> {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set;
  await act(async () => {
    setter?.call(element, value);
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
}

/** What axe-core objects to; colours need a real browser. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`)).toEqual(
    [],
  );
}
