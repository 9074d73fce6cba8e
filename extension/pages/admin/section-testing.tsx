import { MantineProvider } from '@mantine/core';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ErrorBody } from '../../../shared/contract/error.ts';
import type { SignedIn } from './section-props.ts';

/** Sections of the admin pages in jsdom, with the background played by the test. For tests only. */

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** What the server or the background refuses, by throwing it in an answer. */
export class Refusal extends Error {
  readonly code: string;
  readonly detail: Partial<ErrorBody> | undefined;
  constructor(code: string, message = 'Nee.', detail?: Partial<ErrorBody>) {
    super(message);
    this.code = code;
    this.detail = detail;
  }
}

type Answers = Readonly<Record<string, (asked: never) => unknown>>;

/**
 * Answers by the name of a message, such as `key.own`, or by the route of the contract, such as `GET /v1/admin/people`;
 * what is not named fails. @returns what was asked, in order
 */
export function playServer(answers: Answers): Call[] {
  const calls: Call[] = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: { name: string; request: Call }) => {
    const { name, request } = message;
    if (name === 'contract.call') calls.push(request);
    const key = name === 'contract.call' ? `${request.method} ${request.path}` : name;
    try {
      const answer = answers[key];
      if (!answer) throw new Refusal('internal', `Nothing answers ${key}.`);
      return { ok: true, response: await answer(request as never) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, message: sentence, detail } = error;
      return {
        ok: false,
        code,
        message: sentence,
        ...(detail && { detail: { code, message: sentence, requestId: 'r', ...detail } }),
      };
    }
  }) as never);
  return calls;
}

export const admin: SignedIn = {
  state: 'signed-in',
  name: 'Ineke',
  role: 'admin',
  organisation: 'Zorg Voorbeeld',
  teams: [],
};
export const auditor: SignedIn = { ...admin, role: 'auditor' };

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

/** @param isPage a whole page, with a main part of its own */
export async function showElement(element: ReactNode, isPage = false) {
  completeDom();
  document.documentElement.lang = 'nl';
  document.title = 'Dossierlens';
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  const draw = (what: ReactNode) =>
    act(async () => root.render(<MantineProvider env="test">{isPage ? what : <main>{what}</main>}</MantineProvider>));
  await draw(element);
  return {
    text: () => container.textContent ?? '',
    draw,
    async close() {
      await act(async () => root.unmount());
      container.remove();
    },
  };
}
