import { NativeSelect } from '@mantine/core';
import type { ActionState, ImprovementAction } from '../../../../shared/contract/improvement-actions.ts';
import { useActionsTexts } from '../../i18n/actions-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { actionStates } from './action-content.ts';
import styles from './actions.module.css';
import { EffectLine } from './effect-view.tsx';

interface Properties {
  readonly actions: readonly ImprovementAction[];
  readonly subjectOf: (action: ImprovementAction) => string;
  readonly hrefOf: (action: ImprovementAction) => string;
  readonly onOpen: (action: ImprovementAction) => void;
  readonly onMove: (action: ImprovementAction, state: ActionState) => Promise<unknown>;
}

export function ActionList({ actions, subjectOf, hrefOf, onOpen, onMove }: Properties) {
  const texts = useActionsTexts();
  const { format } = useWording();
  const { column } = texts;
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{texts.title}</caption>
      <thead>
        <tr>
          <th scope="col">{column.action}</th>
          <th scope="col">{column.about}</th>
          <th scope="col">{column.owner}</th>
          <th scope="col">{column.due}</th>
          <th scope="col">{column.effect}</th>
          <th scope="col">{column.state}</th>
        </tr>
      </thead>
      <tbody>
        {actions.map((action) => (
          <tr key={action.id}>
            <th scope="row">
              <a
                href={hrefOf(action)}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  onOpen(action);
                }}
              >
                {action.title}
              </a>
            </th>
            <td>{subjectOf(action)}</td>
            <td>{action.owner.name ?? texts.unknownPerson}</td>
            <td className={action.isOverdue ? styles.overdue : undefined}>
              {action.isOverdue ? texts.overdue(format.day(action.dueOn)) : format.day(action.dueOn)}
            </td>
            <td>
              <EffectLine measurements={action.measurements} />
            </td>
            <td>
              <NativeSelect
                size="xs"
                miw={124}
                aria-label={`${column.state}: ${action.title}`}
                value={action.state}
                onChange={(event) => {
                  const state = actionStates.find((each) => each === event.currentTarget.value);
                  if (state) void onMove(action, state);
                }}
                data={actionStates.map((state) => ({ value: state, label: texts.state[state] }))}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
