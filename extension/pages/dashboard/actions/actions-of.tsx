import { Anchor, Button, Group, Text } from '@mantine/core';
import type { ActionPattern } from '../../../../shared/contract/improvement-actions.ts';
import { send } from '../../../messaging/send.ts';
import { useActionsTexts } from '../../i18n/actions-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { ProblemNotice } from '../../problem-notice.tsx';
import { useAnswer } from '../../use-answer.ts';
import { goTo, queryOf } from '../address.ts';
import type { ViewProps } from '../view-props.ts';
import { inOrder } from './action-content.ts';
import styles from './actions.module.css';
import { EffectLine } from './effect-view.tsx';
import { loadActions } from './load-actions.ts';

interface Properties extends Pick<ViewProps, 'choice' | 'choose'> {
  readonly pattern: ActionPattern;
  /** Only those that come from this assessment. */
  readonly assessment?: string;
}

/** The actions on a requirement, theme or assessment, and the button that makes one. */
export function ActionsOf({ pattern, assessment, choice, choose }: Properties) {
  const texts = useActionsTexts();
  const { format } = useWording();
  const { team, ...about } = pattern;
  const filter = assessment ? { assessment } : { ...about, ...(team ? { team } : {}) };
  const { answer, failure, reload } = useAnswer(JSON.stringify(filter), () => loadActions(send, filter));
  const newOne = goTo(choice, {
    view: 'actions',
    isNew: true,
    ruleSet: pattern.ruleSet,
    requirement: pattern.requirement,
    theme: pattern.theme,
    team,
    item: assessment,
  });
  return (
    <section className={styles.section} aria-labelledby="actions-of-title">
      <Group justify="space-between" mb="sm">
        <h2 id="actions-of-title" className={styles.heading}>
          {texts.ofRequirement.title}
        </h2>
        <Button size="xs" variant="default" className={styles.screenOnly ?? ''} onClick={() => choose(newOne)}>
          {texts.ofRequirement.make}
        </Button>
      </Group>
      {failure && <ProblemNotice title={texts.failed} failure={failure} onRetry={() => void reload()} />}
      {answer?.actions.length === 0 && <Text c="dimmed">{texts.ofRequirement.none}</Text>}
      <ul className={styles.history}>
        {inOrder(answer?.actions ?? []).map((action) => {
          const to = goTo(choice, { view: 'actions', item: action.id });
          return (
            <li key={action.id}>
              <Anchor
                href={queryOf(to)}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  choose(to);
                }}
              >
                {action.title}
              </Anchor>{' '}
              · {texts.state[action.state]} ·{' '}
              <span className={action.isOverdue ? styles.overdue : undefined}>
                {action.isOverdue ? texts.overdue(format.day(action.dueOn)) : texts.due(format.day(action.dueOn))}
              </span>{' '}
              · {action.owner.name ?? texts.unknownPerson}
              <EffectLine measurements={action.measurements} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
