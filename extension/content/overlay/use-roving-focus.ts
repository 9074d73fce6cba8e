import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/** Marks what the arrows move between. Its `tabindex` belongs to this file: React must not set one. */
export const stop = { 'data-stop': '' } as const;

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/**
 * Arrows, Home and End move between the stops inside the container; Tab enters at the stop where one was last. When
 * the stop that has the focus goes away, because its point was answered, the focus stays in the list.
 */
export function useRovingFocus(container: RefObject<HTMLElement | null>) {
  const current = useRef<HTMLElement | undefined>(undefined);
  const position = useRef(0);
  const hasFocus = useRef(false);

  const stops = () => [...(container.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
  const settle = (next: HTMLElement | undefined) => {
    const all = stops();
    const chosen = next && all.includes(next) ? next : all[Math.min(position.current, all.length - 1)];
    for (const element of all) element.tabIndex = element === chosen ? 0 : -1;
    current.current = chosen;
    if (chosen) position.current = all.indexOf(chosen);
    return chosen;
  };

  // On every render: sections open and close, points come and go.
  useLayoutEffect(() => {
    const chosen = settle(current.current);
    const root = container.current?.getRootNode() as ShadowRoot | Document | undefined;
    if (hasFocus.current && !root?.activeElement) chosen?.focus();
  });

  return {
    onFocus(event: FocusEvent) {
      hasFocus.current = true;
      const element = (event.target as Element).closest<HTMLElement>('[data-stop]');
      if (element) settle(element);
    },
    onBlur(event: FocusEvent) {
      // An element that is taken out of the page did not lose the focus to something else.
      if ((event.target as Element).isConnected) hasFocus.current = false;
    },
    onKeyDown(event: KeyboardEvent) {
      const move = moves[event.key];
      if (!move || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const element = (event.target as Element).closest<HTMLElement>('[data-stop]');
      const all = stops();
      if (!element || !all.includes(element)) return;
      event.preventDefault();
      all[move(all.indexOf(element), all.length)]?.focus();
    },
  };
}
