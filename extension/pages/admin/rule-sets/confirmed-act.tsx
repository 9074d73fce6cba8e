import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { useRuleSetsTexts } from '../../i18n/admin-rule-sets-texts.ts';
import { ProblemNotice } from '../../problem-notice.tsx';
import { useTask } from '../../use-task.ts';

interface Properties<T> {
  readonly button: string;
  /** For a button of which there are several on the page. */
  readonly label?: string;
  readonly title: string;
  /** What will happen. */
  readonly text: string;
  readonly act: string;
  readonly failed: string;
  readonly isSmall?: boolean;
  readonly children?: ReactNode;
  readonly run: () => Promise<T>;
  readonly onDone: (result: T) => void;
}

/** A button for what cannot simply be undone: asks once, and says what will happen. Focus goes back to the button. */
export function ConfirmedAct<T>(props: Properties<T>) {
  const { button, label, title, text, act, failed, isSmall, children, run, onDone } = props;
  const { cancel } = useRuleSetsTexts();
  const [isOpen, setIsOpen] = useState(false);
  const titleId = useId();
  const task = useTask<T>((result) => {
    setIsOpen(false);
    onDone(result);
  });
  return (
    <>
      <Button
        variant="default"
        size={isSmall ? 'compact-xs' : 'xs'}
        style={{ alignSelf: 'flex-start' }}
        aria-label={label}
        onClick={() => setIsOpen(true)}
      >
        {button}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={<span id={titleId}>{title}</span>}
        closeButtonProps={{ 'aria-label': cancel }}
        transitionProps={{ duration: 0 }}
        centered
      >
        <Stack gap="md">
          <Text size="sm">{text}</Text>
          {children}
          {task.failure && <ProblemNotice title={failed} failure={task.failure} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" data-autofocus onClick={() => setIsOpen(false)}>
              {cancel}
            </Button>
            <Button color="red" loading={task.isBusy} onClick={() => void task.run(run)}>
              {act}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
