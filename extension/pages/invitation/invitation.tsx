import { Alert, Button, Container, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { PersonName } from '../../../shared/contract/common.ts';
import type { InvitationView } from '../../messaging/policy-views.ts';
import { send } from '../../messaging/send.ts';
import type { ConnectionView } from '../../messaging/views.ts';
import { failureText } from '../failure.ts';
import { useInvitationTexts } from '../i18n/invitation-texts.ts';
import { useWording } from '../i18n/texts.tsx';
import { Mark } from '../mark.tsx';
import { useAnswer } from '../use-answer.ts';
import { useTask } from '../use-task.ts';

const TYPING_MS = 200;

/** Where somebody pastes an invitation: what is in it, then signing in, then done. */
export function Invitation() {
  const texts = useInvitationTexts();
  const { texts: common } = useWording();
  const [connection, setConnection] = useState<ConnectionView>();
  useEffect(() => {
    document.title = `${texts.title} · ${common.product}`;
  }, [texts.title, common.product]);
  return (
    <Container component="main" size={640} py="xl">
      <Stack gap="md">
        <Group gap="sm">
          <Mark size={26} />
          <Text fw={650}>{common.product}</Text>
        </Group>
        {connection?.account.state === 'signed-in' ? (
          <Joined account={connection.account} />
        ) : (
          <InvitationForm onJoined={setConnection} />
        )}
      </Stack>
    </Container>
  );
}

function InvitationForm({ onJoined }: { readonly onJoined: (connection: ConnectionView) => void }) {
  const texts = useInvitationTexts();
  const { texts: common } = useWording();
  const [text, setText] = useState('');
  const [pasted] = useDebouncedValue(text.trim(), TYPING_MS);
  const [name, setName] = useState('');
  const [isTried, setIsTried] = useState(false);
  const { answer: view } = useAnswer(`invitation ${pasted}`, () => send('invitation.look', { text: pasted }));
  const accept = useTask<ConnectionView>(onJoined);
  const parsed = PersonName.safeParse(name);
  const isReady = view?.kind === 'invitation' && !view.isAgainstPolicy;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (isReady && parsed.success)
          void accept.run(() => send('invitation.accept', { text: pasted, name: parsed.data }));
      }}
    >
      <Stack gap="md">
        <Title order={1} size="h2">
          {texts.title}
        </Title>
        <Text c="dimmed">{texts.text}</Text>
        <Textarea
          label={texts.invitation}
          value={text}
          autosize
          minRows={4}
          maxRows={8}
          maxLength={4000}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {pasted !== '' && view && <Contents view={view} />}
        <TextInput
          label={texts.name}
          value={name}
          maxLength={120}
          autoComplete="name"
          error={isTried && !parsed.success && texts.nameProblem}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {accept.failure && (
          <Alert color="red" role="alert" title={texts.failed} styles={{ title: { color: 'var(--ink)' } }}>
            {`${failureText(accept.failure, common)} ${texts.nothingChanged}`}
          </Alert>
        )}
        <Group>
          <Button type="submit" disabled={!isReady} loading={accept.isBusy}>
            {texts.accept}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Contents({ view }: { readonly view: InvitationView }) {
  const texts = useInvitationTexts();
  if (view.kind === 'unreadable') {
    return (
      <Text role="status" c="red">
        {texts.unreadable}
      </Text>
    );
  }
  return (
    <Alert color={view.isAgainstPolicy ? 'red' : 'gray'} role="status">
      <p style={{ margin: 0 }}>{view.isAgainstPolicy ? texts.againstPolicy : texts.server(view.server)}</p>
      {!view.isAgainstPolicy && <p style={{ margin: '6px 0 0' }}>{view.hasKey ? texts.hasKey : texts.noKey}</p>}
    </Alert>
  );
}

function Joined({ account }: { readonly account: Extract<ConnectionView['account'], { state: 'signed-in' }> }) {
  const texts = useInvitationTexts();
  const { texts: common } = useWording();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Stack gap="md" align="flex-start">
      <Title order={1} size="h2" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
        {texts.done}
      </Title>
      <Text>{texts.doneText(account.name, common.role[account.role], account.organisation)}</Text>
      <Button variant="default" onClick={() => window.close()}>
        {texts.close}
      </Button>
    </Stack>
  );
}
