import { Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useAdminTexts } from '../i18n/admin-texts.ts';
import { useTask } from '../use-task.ts';
import styles from './admin.module.css';
import { SaveProblem } from './saving-notice.tsx';

interface Properties<T> {
  /** On the button that begins it. */
  readonly label: string;
  /** Which of several it is, for who cannot see where the button stands. */
  readonly describes?: string;
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
}

/** An act that is asked once. Focus goes to the question and back to the button. */
export function AskedAct<T>({
  label,
  describes = label,
  question,
  confirm,
  act,
  onDone,
  failed,
  isReady = true,
  isGrave = true,
}: Properties<T>) {
  const { form } = useAdminTexts();
  const [isAsked, setIsAsked] = useState(false);
  const asked = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  const task = useTask<T>((result) => {
    setIsAsked(false);
    onDone(result);
  });
  useEffect(() => {
    if (isAsked) asked.current?.focus();
    else if (wasAsked.current) button.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  if (!isAsked) {
    return (
      <Button
        ref={button}
        size="xs"
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        aria-label={describes}
        onClick={() => setIsAsked(true)}
      >
        {label}
      </Button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend; the text in it says what it is
    <div
      ref={asked}
      role="group"
      aria-label={describes}
      tabIndex={-1}
      className={styles.card}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setIsAsked(false);
      }}
    >
      <Stack gap="sm">
        <Text size="sm" component="div">
          {question}
        </Text>
        {task.failure && <SaveProblem failure={task.failure} title={failed} />}
        <Group gap="sm">
          <Button
            size="xs"
            color={isGrave ? 'red.9' : 'teal'}
            disabled={!isReady}
            loading={task.isBusy}
            onClick={() => void task.run(act)}
          >
            {confirm}
          </Button>
          <Button size="xs" variant="default" onClick={() => setIsAsked(false)}>
            {form.cancel}
          </Button>
        </Group>
      </Stack>
    </div>
  );
}
