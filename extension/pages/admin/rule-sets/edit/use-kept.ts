import { useEffect, useRef } from 'react';
import { ruleSetDraftsItem, type UnsavedDraft } from '../../../../storage/rule-set-drafts.ts';
import type { SignedIn } from '../../section-props.ts';
import type { WorkingChanges } from '../model/working.ts';

/** Under which name somebody's unsaved changes are kept: another account in this browser has others. */
export const keptKey = ({ organisation, name }: SignedIn, ruleSet: string): string =>
  JSON.stringify([organisation, name, ruleSet]);

export async function readKept(key: string): Promise<UnsavedDraft | undefined> {
  return (await ruleSetDraftsItem.get())[key];
}

export interface Unsaved {
  readonly version: number;
  readonly base: WorkingChanges;
  readonly changes: WorkingChanges;
}

/** A pause after which is kept: typing fast is one write. */
const PAUSE_MS = 400;

/** Keeps what is unsaved in this browser, also when the page closes before the pause is over; nothing when all is saved. */
export function useKeeping(key: string, unsaved: Unsaved | undefined, isReady: boolean): void {
  const waiting = useRef<(() => void) | undefined>(undefined);
  useEffect(() => {
    if (!isReady) return;
    const keep = () => {
      waiting.current = undefined;
      void write(key, unsaved);
    };
    // Saved: what was kept before would pass for something newer when the page closes within the pause.
    if (!unsaved) return keep();
    waiting.current = keep;
    const timer = setTimeout(keep, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [key, unsaved, isReady]);
  useEffect(() => {
    const keepNow = () => waiting.current?.();
    addEventListener('pagehide', keepNow);
    return () => {
      removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, []);
}

function write(key: string, unsaved: Unsaved | undefined): Promise<void> {
  return ruleSetDraftsItem.change(({ [key]: _, ...others }) => {
    if (!unsaved) return others;
    const { version, base, changes } = unsaved;
    // Safe: changes come from JSON and from forms that hold nothing else.
    const kept = { version, base: [...base], changes: [...changes], at: new Date().toISOString() } as UnsavedDraft;
    return { ...others, [key]: JSON.parse(JSON.stringify(kept)) };
  });
}
