import { useEffect, useRef, useState } from 'react';
import type { ActionState, ImprovementAction } from '../../../../shared/contract/improvement-actions.ts';
import { useActionsTexts } from '../../i18n/actions-texts.ts';
import { ActionCard } from './action-card.tsx';
import { actionStates } from './action-content.ts';
import styles from './actions.module.css';

interface Properties {
  readonly actions: readonly ImprovementAction[];
  readonly subjectOf: (action: ImprovementAction) => string;
  readonly hrefOf: (action: ImprovementAction) => string;
  readonly onOpen: (action: ImprovementAction) => void;
  readonly onMove: (action: ImprovementAction, state: ActionState) => Promise<unknown>;
}

/** A column per state. Cards move with the arrow keys on their handle, or by dragging. */
export function ActionBoard({ actions, subjectOf, hrefOf, onOpen, onMove }: Properties) {
  const texts = useActionsTexts();
  const [over, setOver] = useState<ActionState>();
  const followed = useRef<{ readonly id: string; readonly state: ActionState }>(undefined);
  // The card is drawn anew in its new column; the focus goes along.
  useEffect(() => {
    const { id, state } = followed.current ?? {};
    if (!actions.some((action) => action.id === id && action.state === state)) return;
    document.getElementById(`move-${id}`)?.focus();
    followed.current = undefined;
  }, [actions]);
  const move = async (action: ImprovementAction, state: ActionState, isByKey: boolean) => {
    if (isByKey) followed.current = { id: action.id, state };
    await onMove(action, state);
  };
  const drop = (id: string, state: ActionState) => {
    setOver(undefined);
    const action = actions.find((each) => each.id === id);
    if (action && action.state !== state) void move(action, state, false);
  };
  return (
    <div className={styles.board}>
      <p id="move-help" className={styles.hidden}>
        {texts.moveHelp}
      </p>
      {actionStates.map((state) => {
        const own = actions.filter((action) => action.state === state);
        return (
          <section
            key={state}
            className={styles.column}
            data-over={over === state || undefined}
            aria-labelledby={`column-${state}`}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(state);
            }}
            onDragLeave={() => setOver(undefined)}
            onDrop={(event) => {
              event.preventDefault();
              drop(event.dataTransfer.getData('text/plain'), state);
            }}
          >
            <h2 id={`column-${state}`} className={styles.columnTitle}>
              {texts.state[state]} <span className={styles.columnCount}>{own.length}</span>
            </h2>
            {own.length === 0 ? (
              <p className={styles.emptyColumn}>{texts.emptyColumn}</p>
            ) : (
              <ul className={styles.cards}>
                {own.map((action) => (
                  <ActionCard
                    key={action.id}
                    action={action}
                    subject={subjectOf(action)}
                    href={hrefOf(action)}
                    onOpen={() => onOpen(action)}
                    onMove={(next) => void move(action, next, true)}
                  />
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}
