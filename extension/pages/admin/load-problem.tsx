import { Alert, Button, Group, Text } from '@mantine/core';
import { send } from '../../messaging/send.ts';
import { type Failure, failureText } from '../failure.ts';
import { useWording } from '../i18n/texts.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { useTask } from '../use-task.ts';

interface Properties {
  /** What could not be loaded, as a sentence. */
  readonly title: string;
  readonly failure: Failure;
  readonly onRetry: () => Promise<void>;
}

/** Something could not be loaded: why, and the way on; for who is no longer signed in that is signing in. */
export function LoadProblem({ title, failure, onRetry }: Properties) {
  const { texts } = useWording();
  const signIn = useTask<unknown>(() => void onRetry());
  if (failure.code !== 'unauthenticated')
    return <ProblemNotice title={title} failure={failure} onRetry={() => void onRetry()} />;
  return (
    <Alert color="yellow" role="alert" title={title} styles={{ title: { color: 'var(--ink)' } }}>
      <Group justify="space-between" align="center" gap="md">
        <Text size="sm">{failureText(signIn.failure ?? failure, texts)}</Text>
        <Button size="xs" loading={signIn.isBusy} onClick={() => void signIn.run(() => send('account.sign-in', {}))}>
          {texts.action.signInAgain}
        </Button>
      </Group>
    </Alert>
  );
}
