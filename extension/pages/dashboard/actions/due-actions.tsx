import { dayInAmsterdam } from '../../../../shared/domain/date.ts';
import { send } from '../../../messaging/send.ts';
import { useActionsTexts } from '../../i18n/actions-texts.ts';
import { useAnswer } from '../../use-answer.ts';
import { goTo } from '../address.ts';
import { ViewLink } from '../view-link.tsx';
import type { ViewProps } from '../view-props.ts';
import styles from './actions.module.css';
import { dueOf } from './due.ts';
import { loadActions } from './load-actions.ts';

/** A reminder for the overview: nothing at all while there is nothing to remind of. */
export function DueActions({ choice, choose }: Pick<ViewProps, 'choice' | 'choose'>) {
  const texts = useActionsTexts();
  const { answer } = useAnswer('due', async () => {
    const [{ actions }, { me }] = await Promise.all([
      loadActions(send, { state: 'running' }),
      send('colleagues.list', {}),
    ]);
    return dueOf(actions, me, dayInAmsterdam(new Date()));
  });
  if (!answer || answer.overdue + answer.soon === 0) return null;
  return (
    <section className={styles.reminder} aria-label={texts.reminders.title}>
      <span>
        <strong>{texts.reminders.title}:</strong>{' '}
        <span className={answer.overdue > 0 ? styles.overdue : undefined}>
          {texts.reminders.sentence(answer.overdue, answer.soon)}
        </span>
      </span>
      <ViewLink to={goTo(choice, { view: 'actions', team: undefined, ruleSet: undefined })} choose={choose}>
        {texts.reminders.open}
      </ViewLink>
    </section>
  );
}
