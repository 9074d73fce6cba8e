import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { GetDraft, SaveDraft, StartDraft } from '../../../../../shared/contract/rule-set-admin.ts';
import type { RuleSetDraft } from '../../../../../shared/contract/rule-set-views.ts';
import type { RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import { MessageError } from '../../../../messaging/send.ts';
import { callContract } from '../../../call-contract.ts';
import { type Failure, failureOf } from '../../../failure.ts';
import type { SignedIn } from '../../section-props.ts';
import { type Finished, finishedChanges, unsavable } from '../model/finished.ts';
import { readChanges } from '../model/kept-changes.ts';
import { type Clash, choose, isSame, mergeChanges } from '../model/three-way.ts';
import { type Edits, edit, redo, startEdits, undo } from '../model/undo.ts';
import { isOwn, subjectOf, type WorkingChanges } from '../model/working.ts';
import { keptKey, readKept, useKeeping } from './use-kept.ts';

/** What somebody should know about how the draft came to be as it is on screen. */
export type DraftNotice =
  | { readonly kind: 'restored'; readonly at: string }
  | { readonly kind: 'merged'; readonly by: string | undefined; readonly taken: number }
  | { readonly kind: 'saved' | 'discarded' | 'gone' }
  | { readonly kind: 'unfinished'; readonly requirements: readonly string[] };

interface State {
  readonly draft: RuleSetDraft;
  readonly edits: Edits;
  readonly clashes: readonly Clash[];
}

const noClashes: readonly Clash[] = [];

/**
 * The draft of a rule set as one admin edits it: undo, explicit saving, and nothing lost. What is unsaved stands in
 * this browser; what a colleague saved meanwhile is put together with it, and where both changed one requirement
 * somebody chooses.
 */
export function useDraft(ruleSet: string, session: SignedIn, start: RuleSetDraft) {
  const key = keptKey(session, ruleSet);
  const [state, setState] = useState<State>(() => ({
    draft: start,
    edits: startEdits(start.tailoring.changes),
    clashes: noClashes,
  }));
  const [isReady, setIsReady] = useState(false);
  const [notice, setNotice] = useState<DraftNotice>();
  const [failure, setFailure] = useState<Failure>();
  const [isBusy, setIsBusy] = useState(false);
  /** Own requirements that were there at the last saving: of those is shown what they lack. */
  const [tried, setTried] = useState<ReadonlySet<string>>(new Set());
  const latest = useRef(state);
  latest.current = state;

  const { draft, edits, clashes } = state;
  const { base } = draft;
  const baseline: WorkingChanges = draft.tailoring.changes;
  const finished: Finished = useMemo(() => finishedChanges(base, edits.present), [base, edits.present]);
  const isDirty = useMemo(() => !isSame(baseline, edits.present), [baseline, edits.present]);

  useEffect(() => {
    void readKept(key).then((kept) => {
      if (kept) {
        const mine = readChanges(kept.changes);
        setState((older) => withMine(older.draft, readChanges(kept.base), mine, kept.version).state);
        if (!isSame(mine, latest.current.draft.tailoring.changes)) setNotice({ kind: 'restored', at: kept.at });
      }
      setIsReady(true);
    });
  }, [key]);

  const unsaved = useMemo(
    () => (isDirty ? { version: draft.version, base: baseline, changes: edits.present } : undefined),
    [isDirty, draft.version, baseline, edits.present],
  );
  useKeeping(key, unsaved, isReady);

  const change = useCallback(
    (alter: (changes: WorkingChanges, base: RuleSetContent) => WorkingChanges, field?: string) => {
      setNotice((older) => (older?.kind === 'saved' ? undefined : older));
      setState((older) => ({
        ...older,
        edits: edit(older.edits, alter(older.edits.present, older.draft.base), field),
      }));
    },
    [],
  );
  const step = useCallback((move: typeof undo) => setState((older) => ({ ...older, edits: move(older.edits) })), []);

  /** Another state of the draft came from the server: mine is put on it. */
  const take = useCallback((theirs: RuleSetDraft, isFresh = false) => {
    const { draft: mine, edits: mineNow } = latest.current;
    const next = isFresh
      ? { state: { draft: theirs, edits: startEdits(theirs.tailoring.changes), clashes: noClashes }, taken: 0 }
      : withMine(theirs, mine.tailoring.changes, mineNow.present, mine.version);
    setState(next.state);
    return next;
  }, []);

  const save = useCallback(async (): Promise<boolean> => {
    const { draft: on, edits: mine } = latest.current;
    const ready = finishedChanges(on.base, mine.present);
    const unfinished = unsavable(ready, mine.present);
    setTried(new Set(mine.present.filter(isOwn).map(subjectOf)));
    if (unfinished.length > 0) {
      setNotice({ kind: 'unfinished', requirements: unfinished });
      return false;
    }
    setIsBusy(true);
    setFailure(undefined);
    setNotice(undefined);
    try {
      const saved = await callContract(SaveDraft, {
        params: { ruleSet },
        body: { ifVersion: on.version, tailoring: { ruleSet, changes: [...ready.changes] } },
      });
      // What was typed while it was being saved is unsaved.
      setState((older) => ({ ...older, draft: saved }));
      setNotice({ kind: 'saved' });
      return true;
    } catch (error) {
      if (error instanceof MessageError && error.code === 'not-found') setNotice({ kind: 'gone' });
      else if (error instanceof MessageError && error.code === 'conflict') await meet(on.version, error);
      else setFailure(failureOf(error));
      return false;
    } finally {
      setIsBusy(false);
    }

    async function meet(version: number, conflict: MessageError): Promise<void> {
      try {
        const theirs = await callContract(GetDraft, { params: { ruleSet } });
        if (theirs.version === version) return setFailure(failureOf(conflict));
        const { taken } = take(theirs);
        setNotice({ kind: 'merged', by: theirs.updatedBy.name, taken });
      } catch (error) {
        if (error instanceof MessageError && error.code === 'not-found') setNotice({ kind: 'gone' });
        else setFailure(failureOf(error));
      }
    }
  }, [ruleSet, take]);

  /** After somebody published or threw away the draft under us: a new one with what is unsaved here. */
  const beginAgain = useCallback(async () => {
    setIsBusy(true);
    setFailure(undefined);
    try {
      take(await callContract(StartDraft, { params: { ruleSet }, body: {} }));
      setNotice(undefined);
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setIsBusy(false);
    }
  }, [ruleSet, take]);

  const decide = useCallback(({ requirement, mine, theirs }: Clash, choice: 'mine' | 'theirs') => {
    setState((older) => ({
      ...older,
      edits: edit(older.edits, choose(older.edits.present, requirement, choice === 'mine' ? mine : theirs)),
      clashes: older.clashes.filter((clash) => clash.requirement !== requirement),
    }));
  }, []);
  const discard = useCallback(() => {
    setState((older) => ({
      ...older,
      edits: edit(older.edits, older.draft.tailoring.changes),
      clashes: noClashes,
    }));
    setNotice({ kind: 'discarded' });
  }, []);

  return {
    draft,
    working: edits.present,
    finished,
    clashes,
    notice,
    failure,
    isBusy,
    isDirty,
    isReady,
    tried,
    canUndo: edits.past.length > 0,
    canRedo: edits.future.length > 0,
    change,
    undo: () => step(undo),
    redo: () => step(redo),
    save,
    take,
    beginAgain,
    decide,
    discard,
  };
}
export type Drafting = ReturnType<typeof useDraft>;

function withMine(
  theirs: RuleSetDraft,
  base: WorkingChanges,
  mine: WorkingChanges,
  version: number,
): { readonly state: State; readonly taken: number } {
  const start = startEdits(theirs.tailoring.changes);
  if (theirs.version === version)
    return { state: { draft: theirs, edits: edit(start, mine), clashes: noClashes }, taken: 0 };
  const { changes, clashes, taken } = mergeChanges(base, mine, theirs.tailoring.changes);
  return { state: { draft: theirs, edits: edit(start, changes), clashes }, taken: taken.length };
}
