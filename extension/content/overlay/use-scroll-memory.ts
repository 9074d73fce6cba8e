import { type RefObject, useLayoutEffect, useRef } from 'react';

interface ScrollMemory {
  readonly scrolled: RefObject<HTMLDivElement | null>;
  /** Must be called before what is there is replaced: afterwards its place is gone. */
  keep(): void;
}

/** Something that takes the place of what is scrolled starts at its top; afterwards one is back where one was. */
export function useScrollMemory(isAway: boolean): ScrollMemory {
  const scrolled = useRef<HTMLDivElement>(null);
  const left = useRef(0);
  useLayoutEffect(() => {
    if (scrolled.current) scrolled.current.scrollTop = isAway ? 0 : left.current;
  }, [isAway]);
  return {
    scrolled,
    keep: () => {
      if (!isAway) left.current = scrolled.current?.scrollTop ?? 0;
    },
  };
}
