import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PolicyView } from '../../../messaging/policy-views.ts';
import { send } from '../../../messaging/send.ts';
import { type Asked, useAnswer } from '../../use-answer.ts';

/** What is in force, and again whenever the browser hands over another policy or an invitation was used. */
export function usePolicy(): { readonly asked: Asked<PolicyView>; readonly hasChanged: boolean } {
  const asked = useAnswer('policy', () => send('policy.get', {}));
  const [hasChanged, setHasChanged] = useState(false);
  const { reload } = asked;
  useEffect(() => {
    const follow = (changes: Readonly<Record<string, unknown>>, area: string) => {
      const isOurs = area === 'managed' || (area === 'local' && 'invitedConfiguration' in changes);
      if (!isOurs) return;
      setHasChanged(true);
      void reload();
    };
    const access = () => void reload();
    browser.storage.onChanged.addListener(follow);
    browser.permissions.onAdded?.addListener(access);
    browser.permissions.onRemoved?.addListener(access);
    return () => {
      browser.storage.onChanged.removeListener(follow);
      browser.permissions.onAdded?.removeListener(access);
      browser.permissions.onRemoved?.removeListener(access);
    };
  }, [reload]);
  return { asked, hasChanged };
}
