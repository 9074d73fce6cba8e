import { Alert, Button, Group, Text } from '@mantine/core';
import { type Failure, failureText } from './failure.ts';
import { useWording } from './i18n/texts.tsx';

interface Properties {
  readonly failure: Failure;
  /** What could not be done, as a sentence. */
  readonly title: string;
  readonly onRetry?: (() => void) | undefined;
}

/** Something did not work: what, why, and a way on. */
export function ProblemNotice({ failure, title, onRetry }: Properties) {
  const { texts } = useWording();
  const isGone = failure.code === 'disconnected';
  return (
    <Alert
      color={failure.code === 'conflict' ? 'yellow' : 'red'}
      role="alert"
      title={title}
      styles={{ title: { color: 'var(--ink)' } }}
    >
      <Group justify="space-between" align="center" gap="md">
        <Text size="sm">{failureText(failure, texts)}</Text>
        {(isGone || onRetry) && (
          <Button size="xs" variant="default" onClick={isGone ? () => location.reload() : onRetry}>
            {isGone ? texts.action.reload : texts.action.retry}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
