import { useCallback, useState } from 'react';
import type { ActionContent, ImprovementAction } from '../../../../shared/contract/improvement-actions.ts';
import { MessageError, send } from '../../../messaging/send.ts';
import { type Failure, failureOf } from '../../failure.ts';
import { contentOf } from './action-content.ts';

/** The last change of this visit, with what takes it back. */
export interface LastChange {
  readonly action: ImprovementAction;
  readonly before: ActionContent;
  readonly kind: 'moved' | 'saved' | 'undone';
}

/** A colleague changed it between reading and saving. */
export interface Conflict {
  readonly mine: ActionContent;
  readonly theirs: ImprovementAction;
}

/** Changes actions: what was changed last can be undone, and nobody's change is written over without asking. */
export function useChanging(onChanged: (action: ImprovementAction) => void) {
  const [last, setLast] = useState<LastChange>();
  const [failure, setFailure] = useState<Failure>();
  const [conflict, setConflict] = useState<Conflict>();
  const [isBusy, setIsBusy] = useState(false);

  const change = useCallback(
    async (action: ImprovementAction, content: ActionContent, kind: LastChange['kind']): Promise<boolean> => {
      setIsBusy(true);
      setFailure(undefined);
      try {
        const saved = await send('action.put', { id: action.id, ifVersion: action.version, action: content });
        setLast({ action: saved, before: contentOf(action), kind });
        setConflict(undefined);
        onChanged(saved);
        return true;
      } catch (error) {
        if (error instanceof MessageError && error.code === 'conflict') {
          try {
            const { action: theirs } = await send('action.get', { id: action.id });
            // An older version than the one that was refused: the server refused the content, not the version.
            if (theirs.version !== action.version) {
              onChanged(theirs);
              setConflict({ mine: content, theirs });
              return false;
            }
          } catch (second) {
            setFailure(failureOf(second));
            return false;
          }
        }
        setFailure(failureOf(error));
        return false;
      } finally {
        setIsBusy(false);
      }
    },
    [onChanged],
  );
  const undo = useCallback(async () => {
    if (last) await change(last.action, last.before, 'undone');
  }, [last, change]);
  const takeMine = useCallback(async () => {
    if (conflict) await change(conflict.theirs, conflict.mine, 'saved');
  }, [conflict, change]);
  const takeTheirs = useCallback(() => setConflict(undefined), []);
  return { change, undo, last, failure, conflict, takeMine, takeTheirs, isBusy };
}
export type Changing = ReturnType<typeof useChanging>;
