import { Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import styles from './admin.module.css';

interface Properties {
  readonly title: string;
  /** What it means. */
  readonly text?: string;
  readonly children: ReactNode;
}

/** One thing to see or to do, with what it means. */
export function Part({ title, text, children }: Properties) {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <Stack gap="sm" align="flex-start">
        <Title order={2} size="h4" id={id}>
          {title}
        </Title>
        {text && <Text size="sm">{text}</Text>}
        {children}
      </Stack>
    </section>
  );
}
