import { useState } from 'react';
import { MessageError } from '../../messaging/send.ts';
import { type Failure, failureOf } from '../failure.ts';

/** What somebody made of a thing, and what somebody else made of it meanwhile. */
export interface Conflict<C> {
  readonly mine: C;
  readonly theirs: { readonly version: number; readonly content: C };
}

export interface SavingOptions<C, S> {
  /** The version that the form was filled from; 0 for something new. */
  readonly version: number;
  readonly put: (content: C, ifVersion: number) => Promise<S>;
  /** How it is on the server now; undefined when it is gone. */
  readonly latest: () => Promise<Conflict<C>['theirs'] | undefined>;
  readonly onSaved: (saved: S) => void;
  /** The form starts anew from what the colleague made. */
  readonly onTheirs: () => void;
}

export interface Saving<C> {
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  readonly conflict: Conflict<C> | undefined;
  readonly save: (content: C) => Promise<void>;
  readonly takeMine: () => Promise<void>;
  readonly takeTheirs: () => void;
}

/** Saves a form with optimistic locking. The form itself stays as it is, whatever comes of it. */
export function useSaving<C, S>({ version, put, latest, onSaved, onTheirs }: SavingOptions<C, S>): Saving<C> {
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [conflict, setConflict] = useState<Conflict<C>>();
  const write = async (content: C, ifVersion: number) => {
    setIsBusy(true);
    setFailure(undefined);
    try {
      const saved = await put(content, ifVersion);
      setConflict(undefined);
      onSaved(saved);
    } catch (error) {
      const theirs = isOvertaken(error, ifVersion) ? await latest().catch(() => undefined) : undefined;
      setConflict(theirs && { mine: content, theirs });
      if (!theirs) setFailure(failureOf(error));
    } finally {
      setIsBusy(false);
    }
  };
  return {
    isBusy,
    failure,
    conflict,
    save: (content) => write(content, version),
    takeMine: async () => conflict && write(conflict.mine, conflict.theirs.version),
    takeTheirs: () => {
      setConflict(undefined);
      onTheirs();
    },
  };
}

/** Refused because somebody else was first, not because of what was written. */
function isOvertaken(error: unknown, ifVersion: number): boolean {
  const now = error instanceof MessageError && error.code === 'conflict' ? error.detail?.currentVersion : undefined;
  return now !== undefined && now !== ifVersion;
}
