import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { send } from '../../messaging/send.ts';
import { failureText } from '../failure.ts';
import type { Notice } from '../i18n/dashboard-texts.ts';
import type { Texts } from '../i18n/nl.ts';
import { useWording } from '../i18n/texts.tsx';
import { useTask } from '../use-task.ts';
import { type Choice, goTo } from './address.ts';
import styles from './dashboard-notice.module.css';
import type { NoticeBody } from './load-session.ts';
import type { Choose } from './use-choice.ts';
import { ViewLink } from './view-link.tsx';
import type { SignedIn } from './view-props.ts';

interface Properties {
  readonly body: NoticeBody;
  readonly session?: SignedIn | undefined;
  readonly choice: Choice;
  readonly choose: Choose;
  readonly onRetry: () => Promise<void>;
}

/** A page without numbers: what is the matter, and a way out where there is one. */
export function DashboardNotice({ body, session, choice, choose, onRetry }: Properties) {
  const { texts } = useWording();
  const task = useTask<unknown>(() => void onRetry());
  const { title, text } = noticeOf(body, texts);
  const wayOut = wayOutOf(body, choice, texts);
  const signIn = () => void task.run(() => send('account.sign-in', {}));
  return (
    <Stack className={styles.notice ?? ''} gap="sm" align="flex-start" role={isFailure(body) ? 'alert' : undefined}>
      <Title order={1} size="h2">
        {title}
      </Title>
      <Text c="dimmed" size="md">
        {text}
      </Text>
      {body.kind === 'no-rights' && session && (
        <Text c="dimmed" size="sm">
          {texts.dashboard.signedInAs(session.name, texts.role[body.role])}
        </Text>
      )}
      {wayOut && (
        <ViewLink className={styles.wayOut} to={wayOut.to} choose={choose}>
          {wayOut.label}
        </ViewLink>
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
    case 'no-rule-set':
      return state.noRuleSet;
    case 'unknown-team':
      return state.unknownTeam;
    case 'unknown-framework':
      return state.unknownFramework;
    case 'unknown-theme':
      return state.unknownTheme;
    case 'unknown-requirement':
      return state.unknownRequirement;
    case 'unreachable':
      return state.unreachable;
    case 'failed':
      return { title: state.failed.title, text: failureText(body.failure, texts) };
  }
}

/** Where to go from an address that leads nowhere. */
function wayOutOf(
  body: NoticeBody,
  choice: Choice,
  texts: Texts,
): { readonly to: Choice; readonly label: string } | undefined {
  const words = texts.dashboard.wayOut;
  switch (body.kind) {
    case 'unknown-team':
      return { to: { ...choice, team: undefined }, label: words.ownTeams };
    case 'unknown-framework':
      return { to: goTo(choice, { view: 'overview', ruleSet: undefined }), label: words.otherFramework };
    case 'unknown-theme':
      return { to: { ...choice, theme: undefined }, label: words.allThemes };
    case 'unknown-requirement':
      return { to: goTo(choice, { view: 'requirements' }), label: words.requirements };
    default:
      return undefined;
  }
}

const isFailure = (body: NoticeBody) => body.kind === 'unreachable' || body.kind === 'failed';

const isDisconnected = (body: NoticeBody) => body.kind === 'failed' && body.failure.code === 'disconnected';
