import { useCallback, useEffect, useRef, useState } from 'react';
import { failureOf } from '../failure.ts';
import { type NoticeBody, noticeOfFailure } from './load-session.ts';

/** `isStale`: the last refresh did not reach the server; this is the answer from before. */
export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T; readonly isStale: boolean }
  | { readonly kind: 'notice'; readonly notice: NoticeBody };

export interface Loading<T> {
  readonly state: Loaded<T>;
  readonly isLoading: boolean;
  readonly reload: () => Promise<void>;
}

/**
 * What `load` brings for `key`, loaded again on another key and on `reload`. While that runs only an answer to the very
 * same key stays on screen, and an answer that was overtaken is dropped.
 */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loading<T> {
  const [kept, setKept] = useState<{ readonly key: string; readonly state: Loaded<T> }>({
    key,
    state: { kind: 'loading' },
  });
  const [isLoading, setIsLoading] = useState(true);
  const latest = useRef(0);
  const loader = useRef(load);
  loader.current = load;
  const reload = useCallback(async () => {
    const turn = ++latest.current;
    setIsLoading(true);
    const state = await settle(loader.current);
    if (turn !== latest.current) return;
    setKept((older) => ({ key, state: keepOlder(older.key === key ? older.state : undefined, state) }));
    setIsLoading(false);
  }, [key]);
  useEffect(() => {
    void reload();
  }, [reload]);
  return { state: kept.key === key ? kept.state : { kind: 'loading' }, isLoading, reload };
}

async function settle<T>(load: () => Promise<T>): Promise<Loaded<T>> {
  try {
    return { kind: 'ready', value: await load(), isStale: false };
  } catch (error) {
    return { kind: 'notice', notice: noticeOfFailure(failureOf(error)) };
  }
}

/** An answer to the same question stays on screen, marked as old, when only the refresh failed. */
export function keepOlder<T>(older: Loaded<T> | undefined, newer: Loaded<T>): Loaded<T> {
  const isOnlyUnreachable = newer.kind === 'notice' && newer.notice.kind === 'unreachable';
  return isOnlyUnreachable && older?.kind === 'ready' ? { ...older, isStale: true } : newer;
}
