import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { send } from '../../messaging/send.ts';
import type { AccountView } from '../../messaging/views.ts';
import { failureText } from '../failure.ts';
import type { Notice } from '../i18n/dashboard-texts.ts';
import type { Texts } from '../i18n/nl.ts';
import { useWording } from '../i18n/texts.tsx';
import { useTask } from '../use-task.ts';
import styles from './dashboard-notice.module.css';
import type { NoticeBody } from './load-dashboard.ts';

interface Properties {
  readonly body: NoticeBody;
  readonly account: AccountView | undefined;
  readonly onRetry: () => Promise<void>;
}

/** A page without numbers: what is the matter, and one button where there is something to do. */
export function DashboardNotice({ body, account, onRetry }: Properties) {
  const { texts } = useWording();
  const task = useTask<unknown>(() => void onRetry());
  const { title, text } = noticeOf(body, texts);
  const signIn = () => void task.run(() => send('account.sign-in', {}));
  return (
    <Stack className={styles.notice ?? ''} gap="sm" align="flex-start" role={isFailure(body) ? 'alert' : undefined}>
      <Title order={1} size="h2">
        {title}
      </Title>
      <Text c="dimmed" size="md">
        {text}
      </Text>
      {body.kind === 'no-rights' && account?.state === 'signed-in' && (
        <Text c="dimmed" size="sm">
          {texts.dashboard.signedInAs(account.name, texts.role[body.role])}
        </Text>
      )}
      {(body.kind === 'signed-out' || body.kind === 'expired') && (
        <Button mt="sm" loading={task.isBusy} onClick={signIn}>
          {body.kind === 'expired' ? texts.action.signInAgain : texts.action.signIn}
        </Button>
      )}
      {isFailure(body) && (
        <Button mt="sm" onClick={isDisconnected(body) ? () => location.reload() : () => void onRetry()}>
          {isDisconnected(body) ? texts.action.reload : texts.action.retry}
        </Button>
      )}
      {task.failure && (
        <Alert color={task.failure.code === 'cancelled' ? 'yellow' : 'red'} role="alert" className={styles.alert ?? ''}>
          {failureText(task.failure, texts)}
        </Alert>
      )}
    </Stack>
  );
}

function noticeOf(body: NoticeBody, texts: Texts): Notice {
  const { state } = texts.dashboard;
  switch (body.kind) {
    case 'signed-out':
      return state.signedOut;
    case 'expired':
      return state.expired;
    case 'no-server':
      return state.noServer;
    case 'no-rights':
      return state.noRights;
    case 'no-team':
      return state.noTeam;
    case 'unknown-team':
      return state.unknownTeam;
    case 'unreachable':
      return state.unreachable;
    case 'failed':
      return { title: state.failed.title, text: failureText(body.failure, texts) };
  }
}

const isFailure = (body: NoticeBody) => body.kind === 'unreachable' || body.kind === 'failed';

const isDisconnected = (body: NoticeBody) => body.kind === 'failed' && body.failure.code === 'disconnected';
