import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useOverlay } from './overlay-context.ts';
import { failureWords } from './use-action.ts';

interface Loaded<T> {
  readonly value: T | undefined;
  readonly failure: string | undefined;
  load(): Promise<void>;
  set(value: T): void;
}

/** Fetches something of the background when it is first shown, and again when `ask` is another one. */
export function useLoaded<T>(ask: () => Promise<T>): Loaded<T> {
  const { t } = useOverlay();
  const [value, setValue] = useState<T>();
  const [failure, setFailure] = useState<string>();
  /** Of two answers only that to the last question counts. */
  const asked = useRef(0);
  const load = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    try {
      const fetched = await ask();
      if (mine !== asked.current) return;
      setValue(fetched);
      setFailure(undefined);
    } catch (error) {
      if (mine === asked.current) setFailure(failureWords(error, t));
    }
  }, [ask, t]);
  useEffect(() => {
    void load();
    return () => {
      asked.current += 1;
    };
  }, [load]);
  return {
    value,
    failure,
    load,
    set: (next) => {
      asked.current += 1;
      setValue(next);
    },
  };
}

interface LoadingProps<T> {
  readonly loaded: Loaded<T>;
  children(value: T): ReactNode;
}

/** What was fetched; until then that it is on its way, or why it failed. */
export function Loading<T>({ loaded: { value, failure, load }, children }: LoadingProps<T>) {
  const { t } = useOverlay();
  return (
    <>
      {failure && (
        <div className="view-failure" role="alert">
          <p className="failure">
            {t.views.failed} {failure}
          </p>
          <button type="button" className="button" onClick={() => void load()}>
            {t.views.again}
          </button>
        </div>
      )}
      {value === undefined ? !failure && <p className="view-note">{t.views.loading}</p> : children(value)}
    </>
  );
}
