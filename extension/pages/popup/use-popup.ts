import { useCallback, useEffect, useState } from 'react';
import { send } from '../../messaging/send.ts';
import type { ConnectionView, SiteView } from '../../messaging/views.ts';
import { type Failure, failureOf } from '../failure.ts';
import { activeOrigin } from './active-origin.ts';

/** `none`: the page in front is not a website. */
export type SiteInFront = SiteView | 'none' | undefined;

/** What the popup shows: undefined while it is being asked. Site and connection load apart, each as soon as it can. */
export function usePopup() {
  const [site, setSite] = useState<SiteInFront>();
  const [connection, setConnection] = useState<ConnectionView>();
  const [failure, setFailure] = useState<Failure>();
  const load = useCallback(async () => {
    setFailure(undefined);
    const fail = (error: unknown) => setFailure(failureOf(error));
    await Promise.all([siteInFront().then(setSite, fail), send('connection.get', {}).then(setConnection, fail)]);
  }, []);
  useEffect(() => {
    void load();
  }, [load]);
  return { site, setSite, connection, setConnection, failure, load };
}

async function siteInFront(): Promise<SiteView | 'none'> {
  const origin = await activeOrigin();
  return origin ? send('site.get', { origin }) : 'none';
}
