import { useCallback, useEffect, useRef, useState } from 'react';
import type { SupervisionAssessment } from '../../../../shared/contract/supervision-assessments.ts';
import { MessageError, send } from '../../../messaging/send.ts';
import { assessmentDraftsItem, type Drafts } from '../../../storage/assessment-drafts.ts';
import { type Failure, failureOf } from '../../failure.ts';
import {
  type Clash,
  clashesIn,
  contentWith,
  decided,
  edited,
  keyOf,
  type Place,
  readyIn,
  rebased,
  scoreIn,
  shownScore,
  storedIn,
  withoutSaved,
} from './drafts.ts';

/** A pause in typing after which is saved. */
const PAUSE_MS = 700;
/** How often is tried again without a connection, beside the moment at which it comes back. */
const AGAIN_MS = 15_000;

export interface Loaded {
  readonly assessment: SupervisionAssessment;
  readonly me: string;
}

export type Saving = 'saved' | 'saving' | 'offline' | 'failed' | 'conflict';

/**
 * A supervision assessment that saves itself. What is filled in stands in this browser at once, goes to the server
 * after a pause, and waits there when there is no connection; what a colleague changed meanwhile is shown, never
 * written over.
 */
export function useAssessment(id: string) {
  const [loaded, setLoaded] = useState<Loaded>();
  const [drafts, setDrafts] = useState<Drafts>({});
  const [failure, setFailure] = useState<Failure>();
  const [saveFailure, setSaveFailure] = useState<Failure>();
  /** Drafts that the server refused as they are; they wait for another edit and hold up no others. */
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const isSaving = useRef(false);

  const put = useCallback((assessment: SupervisionAssessment, me: string) => {
    setLoaded({ assessment, me });
    setDrafts((older) => withoutSaved(older, assessment, me));
  }, []);
  const reload = useCallback(async () => {
    try {
      const { assessment, me } = await send('assessment.get', { id });
      setFailure(undefined);
      put(assessment, me);
    } catch (error) {
      setFailure(failureOf(error));
    }
  }, [id, put]);

  useEffect(() => {
    void assessmentDraftsItem.get().then(({ [id]: kept }) => {
      if (kept) setDrafts((older) => ({ ...kept, ...older }));
      return reload();
    });
  }, [id, reload]);

  // What is filled in stands on this computer before anything is sent.
  useEffect(() => {
    if (!loaded) return;
    void assessmentDraftsItem.change(({ [id]: _, ...others }) =>
      Object.keys(drafts).length > 0 ? { ...others, [id]: drafts } : others,
    );
  }, [id, loaded, drafts]);

  const next = loaded && nextOf(drafts, loaded, refused);
  const clashes = loaded ? clashesIn(drafts, loaded.assessment, loaded.me) : [];

  const save = useCallback(
    async ({ assessment, me }: Loaded, place: Place, all: Drafts) => {
      if (isSaving.current) return;
      isSaving.current = true;
      try {
        const { saved, sent } = await sendDraft(assessment, me, place, all);
        setSaveFailure((older) => (older?.code === 'unreachable' ? undefined : older));
        setDrafts((older) => rebased(older, sent, saved, me));
        put(saved, me);
      } catch (error) {
        if (!(error instanceof MessageError && error.code === 'conflict')) {
          const failed = failureOf(error);
          setSaveFailure(failed);
          if (failed.code !== 'unreachable') setRefused((older) => new Set(older).add(keyOf(place)));
          return;
        }
        // Ask what stands there now. When that is the same, it was not about the version: then it is told.
        const fresh = await send('assessment.get', { id: assessment.id }).catch(() => undefined);
        const isOther = fresh && JSON.stringify(fresh.assessment) !== JSON.stringify(assessment);
        setSaveFailure(isOther ? undefined : failureOf(error));
        if (fresh && !isOther) setRefused((older) => new Set(older).add(keyOf(place)));
        if (fresh) put(fresh.assessment, fresh.me);
      } finally {
        isSaving.current = false;
      }
    },
    [put],
  );

  const nextKey = next && keyOf(next);
  const isOffline = saveFailure?.code === 'unreachable';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new failure, of the same kind, starts the next wait
  useEffect(() => {
    const place = loaded && nextOf(drafts, loaded, refused);
    if (!place) return;
    const go = () => void save(loaded, place, drafts);
    const timer = setTimeout(go, isOffline ? AGAIN_MS : PAUSE_MS);
    addEventListener('online', go);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', go);
    };
  }, [loaded, drafts, refused, nextKey, isOffline, saveFailure, save]);

  const edit = useCallback(
    (place: Place, value: Drafts[string]['value']) => {
      // What was refused may be right now.
      setSaveFailure((older) => (older?.code === 'unreachable' ? older : undefined));
      setRefused((older) => new Set([...older].filter((key) => key !== keyOf(place))));
      setDrafts((older) => {
        const stored = loaded ? storedIn(loaded.assessment, loaded.me, place) : null;
        return edited(older, keyOf(place), value, stored);
      });
    },
    [loaded],
  );
  const decide = useCallback(
    (clash: Clash, choice: 'mine' | 'theirs') => setDrafts((older) => decided(older, clash, choice)),
    [],
  );
  const retry = useCallback(() => {
    setSaveFailure(undefined);
    setRefused(new Set());
  }, []);

  const saving: Saving =
    clashes.length > 0
      ? 'conflict'
      : saveFailure
        ? saveFailure.code === 'unreachable'
          ? 'offline'
          : 'failed'
        : Object.keys(drafts).length > 0
          ? 'saving'
          : 'saved';
  return { loaded, drafts, failure, saveFailure, saving, clashes, edit, decide, reload, retry, put };
}
export type Assessing = ReturnType<typeof useAssessment>;

/** What goes out next. */
function nextOf(drafts: Drafts, { assessment, me }: Loaded, refused: ReadonlySet<string>): Place | undefined {
  return readyIn(drafts, assessment, me).find(([place]) => !refused.has(keyOf(place)))?.[0];
}

/** Sends one draft; drafts of the content go together, since they have one version. */
async function sendDraft(
  assessment: SupervisionAssessment,
  me: string,
  place: Place,
  drafts: Drafts,
): Promise<{ readonly saved: SupervisionAssessment; readonly sent: readonly string[] }> {
  const { id } = assessment;
  if (place.kind === 'content') {
    const ready = Object.fromEntries(
      readyIn(drafts, assessment, me)
        .filter(([{ kind }]) => kind === 'content')
        .map(([each, value]) => [keyOf(each), { value, base: null }]),
    );
    const content = contentWith(ready, assessment);
    const saved = await send('assessment.put', { id, ifVersion: assessment.version, assessment: content });
    return { saved, sent: Object.keys(ready) };
  }
  const { requirement, kind } = place;
  const before = scoreIn(assessment, me, { kind, requirement });
  const value = shownScore(drafts, assessment, me, { kind, requirement });
  const saved = await send('assessment.score', {
    id,
    requirement,
    agreed: kind === 'agreed',
    ifVersion: before?.version ?? 0,
    ...value,
  });
  const scores = [...assessment.scores.filter((score) => score !== before), saved];
  return { saved: { ...assessment, scores }, sent: [keyOf(place)] };
}
