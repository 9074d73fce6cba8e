import { MantineProvider } from '@mantine/core';
import { act, type ComponentType, type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { vi } from 'vitest';
import type { Role } from '../../../shared/contract/session.ts';
import { type Place, placeOf } from './place.ts';
import type { SectionProps } from './section-props.ts';

/** Sections of the admin pages in jsdom, with the background played by the test. For tests only. */

export {
  click,
  expectAccessible,
  fill,
  find,
  playBackground,
  press,
  Refusal,
} from '../dashboard/actions/view-testing.tsx';

function Frame({ view: View, query, role }: { view: ComponentType<SectionProps>; query: string; role: Role }) {
  const [place, go] = useState<Place>(() => placeOf(query));
  const session = { state: 'signed-in', name: 'Ada', role, organisation: 'Zorg Voorbeeld', teams: [] } as const;
  return (
    <main>
      <View session={session} place={place} go={go} />
    </main>
  );
}

export const showSection = (view: ComponentType<SectionProps>, query = '', role: Role = 'admin') =>
  showNode(<Frame view={view} query={query} role={role} />);

export async function showNode(node: ReactNode) {
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
  Object.defineProperty(document, 'fonts', {
    configurable: true,
    value: { addEventListener() {}, removeEventListener() {} },
  });
  document.documentElement.lang = 'nl';
  document.title = 'Dossierlens';
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  await act(async () => root.render(<MantineProvider env="test">{node}</MantineProvider>));
  return {
    text: () => container.textContent ?? '',
    async close() {
      await act(async () => root.unmount());
      container.remove();
    },
  };
}
