import { Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useAdminTexts } from '../i18n/admin-texts.ts';
import { useTask } from '../use-task.ts';
import { Dialog } from './dialog.tsx';
import { SaveProblem } from './saving-notice.tsx';

interface Properties<T> {
  /** On the button that begins it. */
  readonly label: string;
  /** Which of several it is, for who cannot see where the button stands. */
  readonly describes?: string;
  /** Over the question; what the button says when absent. */
  readonly title?: string;
  /** What will happen, and what will not come back. */
  readonly question: ReactNode;
  /** On the button that does it. */
  readonly confirm: string;
  readonly act: () => Promise<T>;
  readonly onDone: (result: T) => void;
  /** What could not be done, as a sentence. */
  readonly failed: string;
  readonly isReady?: boolean;
  readonly isGrave?: boolean;
  /** Beside other buttons in a table. */
  readonly isSmall?: boolean;
}

/** A button for what cannot simply be undone: it is asked once. Focus goes to the question and back to the button. */
export function AskedAct<T>(props: Properties<T>) {
  const { label, describes = label, title = describes, isSmall = false, onDone } = props;
  const [isAsked, setIsAsked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const close = () => {
    // What is being done is not taken back by looking away; its outcome is told here.
    if (!isBusy) setIsAsked(false);
  };
  return (
    <>
      <Button
        size={isSmall ? 'compact-xs' : 'xs'}
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        aria-label={describes}
        aria-haspopup="dialog"
        onClick={() => setIsAsked(true)}
      >
        {label}
      </Button>
      <Dialog isOpen={isAsked} onClose={close} title={title}>
        <Question
          {...props}
          onBusy={setIsBusy}
          onCancel={close}
          onDone={(result) => {
            setIsAsked(false);
            onDone(result);
          }}
        />
      </Dialog>
    </>
  );
}

type QuestionProperties<T> = Properties<T> & {
  readonly onBusy: (isBusy: boolean) => void;
  readonly onCancel: () => void;
};

function Question<T>(props: QuestionProperties<T>) {
  const { question, confirm, act, onDone, failed, isReady = true, isGrave = true, onBusy, onCancel } = props;
  const { form } = useAdminTexts();
  const task = useTask<T>(onDone);
  const run = async () => {
    onBusy(true);
    await task.run(act);
    onBusy(false);
  };
  return (
    <Stack gap="md">
      <Text size="sm" component="div">
        {question}
      </Text>
      {task.failure && <SaveProblem failure={task.failure} title={failed} />}
      <Group justify="flex-end" gap="sm">
        <Button variant="default" data-autofocus disabled={task.isBusy} onClick={onCancel}>
          {form.cancel}
        </Button>
        <Button
          {...(isGrave ? { color: 'var(--bad)' } : {})}
          disabled={!isReady}
          loading={task.isBusy}
          onClick={() => void run()}
        >
          {confirm}
        </Button>
      </Group>
    </Stack>
  );
}
