import { useState } from 'react';

/** What was typed and not saved, by form. For as long as the page is open: it may hold names. */
const kept = new Map<string, unknown>();

const askBeforeLeaving = (event: BeforeUnloadEvent) => event.preventDefault();

function note(key: string, value: unknown): void {
  if (value === undefined) kept.delete(key);
  else kept.set(key, value);
  // The same function again is not added twice.
  if (kept.size > 0) addEventListener('beforeunload', askBeforeLeaving);
  else removeEventListener('beforeunload', askBeforeLeaving);
}

export interface Kept<T> {
  readonly value: T;
  readonly change: (part: Partial<T>) => void;
  /** It was typed at an earlier visit to this form. */
  readonly isOld: boolean;
  /** Saved, or thrown away: the form starts anew. */
  readonly forget: () => void;
}

/**
 * What stands in a form. It is there again when somebody looks elsewhere in the page and comes back, and the browser
 * asks before the page closes.
 * @param key of the form and of the version that it was filled from
 */
export function useKept<T extends object>(key: string, start: T): Kept<T> {
  const [state, setState] = useState(() => {
    const older = kept.get(key) as T | undefined;
    return { value: older ?? start, isOld: older !== undefined };
  });
  return {
    ...state,
    change: (part) =>
      setState(({ value, isOld }) => {
        const next = { ...value, ...part };
        note(key, next);
        return { value: next, isOld };
      }),
    forget: () => {
      note(key, undefined);
      setState({ value: start, isOld: false });
    },
  };
}
