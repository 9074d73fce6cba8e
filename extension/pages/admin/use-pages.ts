import { useCallback, useState } from 'react';
import { type Failure, failureOf } from '../failure.ts';
import { type Asked, useAnswer } from '../use-answer.ts';

interface PageOf<T> {
  readonly items: T[];
  readonly next?: string | undefined;
}

export interface Pages<T> extends Pick<Asked<unknown>, 'failure' | 'isLoading' | 'reload'> {
  /** Undefined until the first page is there. */
  readonly items: readonly T[] | undefined;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly moreFailure: Failure | undefined;
  readonly loadMore: () => Promise<void>;
}

/** A list that comes in pages: the first by itself, the others when asked for. */
export function usePages<T>(key: string, ask: (cursor?: string) => Promise<PageOf<T>>): Pages<T> {
  const first = useAnswer(key, () => ask());
  const [isLoadingMore, setIsLoadingMore] = useState(false);
  const [moreFailure, setMoreFailure] = useState<Failure>();
  const { answer, replace } = first;
  const loadMore = useCallback(async () => {
    if (!answer?.next) return;
    setIsLoadingMore(true);
    setMoreFailure(undefined);
    try {
      const page = await ask(answer.next);
      // Of another list by now, or loaded already: then this page has no place.
      replace((older) =>
        older.next === answer.next ? { items: [...older.items, ...page.items], next: page.next } : older,
      );
    } catch (error) {
      setMoreFailure(failureOf(error));
    } finally {
      setIsLoadingMore(false);
    }
  }, [answer, replace, ask]);
  return {
    items: answer?.items,
    failure: first.failure,
    isLoading: first.isLoading,
    reload: first.reload,
    hasMore: answer?.next !== undefined,
    isLoadingMore,
    moreFailure,
    loadMore,
  };
}

/** Every item of a list that comes in pages, as long as it is not without end. */
export async function allPages<T>(ask: (cursor?: string) => Promise<PageOf<T>>, most = 10_000): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask(cursor);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor && items.length < most);
  return items;
}
