import { Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import styles from '../../admin.module.css';

/** One thing to do with the data, with what it means. */
export function Part({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <Stack gap="sm" align="flex-start">
        <Title order={2} size="h4" id={id}>
          {title}
        </Title>
        <Text size="sm">{text}</Text>
        {children}
      </Stack>
    </section>
  );
}
