import { Button, Stack, Text, Title } from '@mantine/core';
import { send } from '../../messaging/send.ts';
import type { ConnectionView } from '../../messaging/views.ts';
import { type Failure, failureText } from '../failure.ts';
import { useAdminTexts } from '../i18n/admin-texts.ts';
import { useWording } from '../i18n/texts.tsx';
import type { Asked } from '../use-answer.ts';
import { useTask } from '../use-task.ts';
import { PlaceLink } from './place-link.tsx';
import type { Go } from './use-place.ts';

/** Why there is no section to show. */
export type NoticeKind =
  | { readonly kind: 'signedOut' | 'expired' | 'noServer' | 'noRights' | 'unreachable' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What stands in the way of a section. */
export function noticeOf({ answer, failure }: Asked<ConnectionView>): NoticeKind | undefined {
  if (!answer) return failure && { kind: 'failed', failure };
  if (answer.server === 'not-configured') return { kind: 'noServer' };
  if (answer.account.state === 'signed-out') return { kind: 'signedOut' };
  if (answer.account.state !== 'signed-in') return { kind: 'expired' };
  const { role } = answer.account;
  if (role === 'admin' || role === 'auditor') return undefined;
  return { kind: 'noRights' };
}

/** In the place of a section: what is the matter, and the way out. */
export function AdminNotice({
  notice,
  onRetry,
  go,
}: {
  readonly notice: NoticeKind;
  readonly onRetry: () => Promise<void>;
  readonly go?: Go;
}) {
  const texts = useAdminTexts();
  const { texts: common } = useWording();
  const signIn = useTask<unknown>(() => void onRetry());
  const canSignIn = notice.kind === 'signedOut' || notice.kind === 'expired';
  const words =
    notice.kind === 'failed'
      ? { title: texts.notice.failed, text: failureText(notice.failure, common) }
      : texts.notice[notice.kind];
  return (
    <Stack gap="sm" align="flex-start" maw={560} role={notice.kind === 'failed' ? 'alert' : undefined}>
      <Title order={1} size="h2">
        {words.title}
      </Title>
      <Text c="dimmed">{words.text}</Text>
      {notice.kind === 'noServer' && go && (
        <PlaceLink to={{ section: 'policy' }} go={go}>
          {texts.sections.policy}
        </PlaceLink>
      )}
      {canSignIn ? (
        <Button loading={signIn.isBusy} onClick={() => void signIn.run(() => send('account.sign-in', {}))}>
          {notice.kind === 'expired' ? common.action.signInAgain : common.action.signIn}
        </Button>
      ) : (
        <Button variant="default" onClick={() => void onRetry()}>
          {common.action.retry}
        </Button>
      )}
      {signIn.failure && (
        <Text c="red" role="alert">
          {failureText(signIn.failure, common)}
        </Text>
      )}
    </Stack>
  );
}
