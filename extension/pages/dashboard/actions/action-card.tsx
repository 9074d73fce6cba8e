import type { DragEvent, KeyboardEvent, MouseEvent } from 'react';
import type { ActionState, ImprovementAction } from '../../../../shared/contract/improvement-actions.ts';
import { useActionsTexts } from '../../i18n/actions-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { neighbour } from './action-content.ts';
import styles from './actions.module.css';
import { EffectLine } from './effect-view.tsx';

interface Properties {
  readonly action: ImprovementAction;
  readonly subject: string;
  readonly href: string;
  readonly onOpen: () => void;
  readonly onMove: (state: ActionState) => void;
}

export function ActionCard({ action, subject, href, onOpen, onMove }: Properties) {
  const texts = useActionsTexts();
  const { format } = useWording();
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen();
  };
  const move = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const next = neighbour(action.state, event.key === 'ArrowLeft' ? 'left' : 'right');
    if (next) onMove(next);
  };
  const drag = (event: DragEvent) => event.dataTransfer.setData('text/plain', action.id);
  return (
    <li className={styles.card} draggable onDragStart={drag}>
      <div className={styles.cardHead}>
        <a className={styles.cardTitle} href={href} draggable={false} onClick={open}>
          {action.title}
        </a>
        <button
          type="button"
          id={`move-${action.id}`}
          className={styles.handle}
          aria-label={texts.move(action.title)}
          aria-describedby="move-help"
          onKeyDown={move}
        >
          <span aria-hidden="true">⇄</span>
        </button>
      </div>
      <span className={styles.subject}>{subject}</span>
      <EffectLine measurements={action.measurements} />
      <span className={styles.cardFoot}>
        <span>{action.owner.name ?? texts.unknownPerson}</span>
        <span className={action.isOverdue ? styles.overdue : undefined}>
          {action.isOverdue ? texts.overdue(format.day(action.dueOn)) : texts.due(format.day(action.dueOn))}
        </span>
      </span>
    </li>
  );
}
