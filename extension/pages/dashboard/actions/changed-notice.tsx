import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useActionsTexts } from '../../i18n/actions-texts.ts';
import { ProblemNotice } from '../../problem-notice.tsx';
import styles from './actions.module.css';
import { ConflictChoice } from './conflict-choice.tsx';
import type { Changing } from './use-changing.ts';

/** What the last change did, with the way back; or why it was not made. */
export function ChangedNotice({ changing }: { readonly changing: Changing }) {
  const texts = useActionsTexts();
  const { last, failure, conflict } = changing;
  return (
    <Stack gap="sm" className={styles.screenOnly ?? ''}>
      {failure && <ProblemNotice title={texts.saveFailed} failure={failure} />}
      {conflict && <ConflictChoice conflict={conflict} changing={changing} />}
      <div role="status">
        {last && !failure && !conflict && (
          <Alert color="teal" py="xs">
            <Group justify="space-between" gap="md">
              <Text size="sm">
                {last.kind === 'moved'
                  ? texts.moved(last.action.title, texts.state[last.action.state])
                  : last.kind === 'undone'
                    ? texts.undone(last.action.title)
                    : texts.saved(last.action.title)}
              </Text>
              {last.kind !== 'undone' && (
                <Button size="xs" variant="default" loading={changing.isBusy} onClick={() => void changing.undo()}>
                  {texts.undo}
                </Button>
              )}
            </Group>
          </Alert>
        )}
      </div>
    </Stack>
  );
}
