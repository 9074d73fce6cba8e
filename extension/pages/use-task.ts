import { useState } from 'react';
import { type Failure, failureOf } from './failure.ts';

export interface Task<T> {
  readonly isBusy: boolean;
  /** Why the last run failed, until the next one starts. */
  readonly failure: Failure | undefined;
  /** Runs `act`, hands its result to `onDone`. While a run is busy a second one does nothing. */
  readonly run: (act: () => Promise<T>) => Promise<void>;
}

/** One thing at a time that a button does, with its progress and its failure. */
export function useTask<T>(onDone: (result: T) => void): Task<T> {
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const run = async (act: () => Promise<T>) => {
    if (isBusy) return;
    setIsBusy(true);
    setFailure(undefined);
    try {
      onDone(await act());
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, failure, run };
}
