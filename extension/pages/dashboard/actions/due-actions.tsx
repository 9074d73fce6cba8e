import { Alert, Button, Group, Text } from '@mantine/core';
import { dayInAmsterdam } from '../../../../shared/domain/date.ts';
import { send } from '../../../messaging/send.ts';
import { useActionsTexts } from '../../i18n/actions-texts.ts';
import { useAnswer } from '../../use-answer.ts';
import { goTo } from '../address.ts';
import type { ViewProps } from '../view-props.ts';
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
    <Alert
      color={answer.overdue > 0 ? 'yellow' : 'teal'}
      title={texts.reminders.title}
      styles={{ title: { color: 'var(--ink)' } }}
    >
      <Group justify="space-between" gap="md">
        <Text size="sm">{texts.reminders.sentence(answer.overdue, answer.soon)}</Text>
        <Button
          size="xs"
          variant="default"
          onClick={() => choose(goTo(choice, { view: 'actions', team: undefined, ruleSet: undefined }))}
        >
          {texts.reminders.open}
        </Button>
      </Group>
    </Alert>
  );
}
