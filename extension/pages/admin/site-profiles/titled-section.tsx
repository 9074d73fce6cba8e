import { Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface Properties {
  readonly title: string;
  readonly help: string;
  readonly children: ReactNode;
}

/** A part of a tab under a heading of its own, with what it is for. */
export function TitledSection({ title, help, children }: Properties) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h4" id={id}>
        {title}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {help}
      </Text>
      {children}
    </section>
  );
}
