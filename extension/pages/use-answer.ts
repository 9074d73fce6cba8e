import { useCallback, useEffect, useRef, useState } from 'react';
import { type Failure, failureOf } from './failure.ts';

export interface Asked<T> {
  /** The last answer; stays while it is asked again for the same `key`. */
  readonly answer: T | undefined;
  readonly failure: Failure | undefined;
  readonly isLoading: boolean;
  readonly reload: () => Promise<void>;
  /** Puts what is known to be newer in its place, without asking. */
  readonly replace: (alter: (answer: T) => T) => void;
}

interface State<T> {
  readonly key: string;
  readonly answer?: T;
  readonly failure?: Failure;
  readonly isLoading: boolean;
}

/**
 * What the background answers, asked on appearing and again when `key` changes or on `reload`. An answer that was
 * overtaken is dropped; one to another question never stays on screen.
 */
export function useAnswer<T>(key: string, ask: () => Promise<T>): Asked<T> {
  const [state, setState] = useState<State<T>>({ key, isLoading: true });
  const latest = useRef(0);
  const asking = useRef(ask);
  asking.current = ask;
  const reload = useCallback(async () => {
    const turn = ++latest.current;
    setState((older) => (older.key === key ? { ...older, isLoading: true } : { key, isLoading: true }));
    try {
      const answer = await asking.current();
      if (turn === latest.current) setState({ key, answer, isLoading: false });
    } catch (error) {
      if (turn !== latest.current) return;
      // Only for the same question does the older answer stay, with why it could not be renewed.
      setState((older) => ({ ...older, key, failure: failureOf(error), isLoading: false }));
    }
  }, [key]);
  useEffect(() => {
    void reload();
  }, [reload]);
  const replace = useCallback(
    (alter: (answer: T) => T) =>
      setState((older) => (older.answer === undefined ? older : { ...older, answer: alter(older.answer) })),
    [],
  );
  const isThis = state.key === key;
  return {
    answer: isThis ? state.answer : undefined,
    failure: isThis ? state.failure : undefined,
    isLoading: isThis ? state.isLoading : true,
    reload,
    replace,
  };
}
