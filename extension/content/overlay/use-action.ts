import { useEffect, useRef, useState } from 'react';
import type { Catalogue } from '../../i18n/nl.ts';
import { useOverlay } from './overlay-context.ts';

interface Action {
  run(act: () => Promise<void>): Promise<void>;
  readonly isBusy: boolean;
  /** Why it failed and what to do, in a sentence. */
  readonly failure: string | undefined;
}

export function failureWords(error: unknown, t: Catalogue): string {
  // The class of the error is not imported: it would bring the messaging client along.
  const code = (error as { readonly code?: unknown } | null)?.code;
  return code === 'cancelled' || code === 'unreachable' || code === 'disconnected' || code === 'storage-full'
    ? t.failures[code]
    : t.failures.other;
}

/** Runs an act of the user once at a time, and keeps why it failed. */
export function useAction(): Action {
  const { t, announce } = useOverlay();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const isMounted = useRef(true);
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);

  const run = async (act: () => Promise<void>) => {
    if (isBusy) return;
    setBusy(true);
    setFailure(undefined);
    try {
      await act();
    } catch (error) {
      // The dossier may have changed while it ran: then there is nothing left to say it about.
      if (!isMounted.current) return;
      const words = failureWords(error, t);
      setFailure(words);
      announce(words);
    } finally {
      if (isMounted.current) setBusy(false);
    }
  };
  return { run, isBusy, failure };
}
