import { useCallback, useEffect, useRef, useState } from 'react';
import { matchesSite } from '../../../../shared/profiles/address-pattern.ts';
import type { SiteProfile } from '../../../../shared/profiles/site-profile.ts';
import type { PickableTab, TabLook } from '../../../messaging/picker-messages.ts';
import { send } from '../../../messaging/send.ts';
import { type Failure, failureOf } from '../../failure.ts';
import { usableDraft } from './usable-draft.ts';

type Documents = TabLook['documents'];

/** The tab in which the draft is tried out while it is made. */
export interface Live {
  readonly tabs: readonly PickableTab[];
  readonly tabId: number | undefined;
  readonly choose: (tabId: number | undefined) => void;
  readonly documents: Documents;
  readonly isLooking: boolean;
  readonly failure: Failure | undefined;
  readonly look: () => void;
}

/** Typing changes the draft with every key. */
const WAIT_MS = 250;

function fitting(tabs: readonly PickableTab[], { matches }: SiteProfile): PickableTab | undefined {
  return tabs.find(({ url }) => matches.some((pattern) => matchesSite(pattern, new URL(url))));
}

/** Looks in the chosen tab with the draft as it is, again when it changes and when one comes back to this page. */
export function useLive(draft: SiteProfile): Live {
  const [tabs, setTabs] = useState<readonly PickableTab[]>([]);
  const [chosen, setChosen] = useState<number | null>();
  const [documents, setDocuments] = useState<Documents>([]);
  const [isLooking, setIsLooking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const turn = useRef(0);
  // Nothing chosen yet: the tab of this system. Chosen to have none: none.
  const wanted = chosen === null ? undefined : (tabs.find(({ tabId }) => tabId === chosen) ?? fitting(tabs, draft));
  const tabId = wanted?.tabId;
  const text = JSON.stringify(usableDraft(draft));

  const findTabs = useCallback(async () => {
    try {
      setTabs((await send('picker.tabs', {})).tabs);
    } catch (error) {
      setFailure(failureOf(error));
    }
  }, []);
  const look = useCallback(async () => {
    if (tabId === undefined) return;
    const now = ++turn.current;
    setIsLooking(true);
    try {
      const { documents: found } = await send('picker.look', { tabId, draft: JSON.parse(text) as SiteProfile });
      if (now !== turn.current) return;
      setDocuments(found);
      setFailure(undefined);
    } catch (error) {
      if (now !== turn.current) return;
      setDocuments([]);
      setFailure(failureOf(error));
    }
    if (now === turn.current) setIsLooking(false);
  }, [tabId, text]);

  useEffect(() => {
    void findTabs();
    const onReturn = () => {
      if (document.visibilityState === 'visible') void findTabs();
    };
    document.addEventListener('visibilitychange', onReturn);
    return () => document.removeEventListener('visibilitychange', onReturn);
  }, [findTabs]);
  useEffect(() => {
    if (tabId === undefined) setDocuments([]);
    const timer = setTimeout(() => void look(), WAIT_MS);
    const onReturn = () => {
      if (document.visibilityState === 'visible') void look();
    };
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, [look, tabId]);
  return {
    tabs,
    tabId,
    choose: (next) => setChosen(next ?? null),
    documents,
    isLooking,
    failure,
    look: () => {
      void findTabs();
      void look();
    },
  };
}
