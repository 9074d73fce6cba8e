import { useCallback, useEffect, useState } from 'react';
import type { send } from '../../messaging/send.ts';
import { loadSession, type SessionState } from './load-session.ts';

/** Who is signed in; asked again on `reload`, during which what is known stays. */
export function useSession(ask: typeof send) {
  const [state, setState] = useState<SessionState>({ kind: 'loading' });
  const reload = useCallback(async () => setState(await loadSession(ask)), [ask]);
  useEffect(() => {
    void reload();
  }, [reload]);
  return { state, reload };
}
