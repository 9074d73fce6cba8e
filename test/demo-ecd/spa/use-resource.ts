import { useEffect, useState } from 'react';

export type Resource<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'missing' }
  | { state: 'failed' };

/** An answer belongs to the path it was asked for: as soon as the path differs the old answer is out of sight. */
export function useResource<T>(path: string): Resource<T> {
  const [answer, setAnswer] = useState<{ path: string; resource: Resource<T> }>();

  useEffect(() => {
    const stop = new AbortController();
    const give = (resource: Resource<T>) => {
      if (!stop.signal.aborted) setAnswer({ path, resource });
    };
    fetch(path, { signal: stop.signal })
      .then(async (response) => {
        if (response.status === 404) return give({ state: 'missing' });
        if (!response.ok) return give({ state: 'failed' });
        give({ state: 'ready', value: (await response.json()) as T });
      })
      .catch(() => give({ state: 'failed' }));
    return () => stop.abort();
  }, [path]);

  return answer?.path === path ? answer.resource : { state: 'loading' };
}
