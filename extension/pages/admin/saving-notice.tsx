import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { send } from '../../messaging/send.ts';
import { failureText } from '../failure.ts';
import { useAdminTexts } from '../i18n/admin-texts.ts';
import { useWording } from '../i18n/texts.tsx';
import { useTask } from '../use-task.ts';
import { TableFrame } from './table/table-frame.tsx';
import type { Saving } from './use-saving.ts';

/** A part of a form in words, to lay two versions side by side. */
export interface FormPart<C> {
  readonly label: string;
  readonly text: (content: C) => string;
}

interface Properties<C> {
  readonly saving: Saving<C>;
  readonly parts: readonly FormPart<C>[];
}

/** Why it was not saved, with the way on; nothing while all is well. */
export function SavingNotice<C>({ saving, parts }: Properties<C>) {
  const { conflict, failure } = saving;
  if (conflict) return <ConflictNotice saving={saving} parts={parts} />;
  return failure ? <SaveProblem failure={failure} /> : null;
}

export function SaveProblem({
  failure,
  title,
}: {
  readonly failure: NonNullable<Saving<never>['failure']>;
  readonly title?: string;
}) {
  const { form } = useAdminTexts();
  const { texts } = useWording();
  const signIn = useTask<unknown>(() => undefined);
  const mustSignIn = failure.code === 'unauthenticated';
  const fields = failure.detail?.fields ?? [];
  return (
    <Alert
      color={failure.code === 'conflict' ? 'yellow' : 'red'}
      role="alert"
      title={title ?? form.failed}
      styles={{ title: { color: 'var(--ink)' } }}
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">
          {mustSignIn ? form.signInFirst : [failureText(failure, texts), ...(title ? [] : [form.kept])].join(' ')}
        </Text>
        {fields.length > 0 && (
          <ul>
            {fields.map(({ path, message }) => (
              <li key={`${path} ${message}`}>{`${path}: ${message}`}</li>
            ))}
          </ul>
        )}
        {mustSignIn && (
          <Button size="xs" loading={signIn.isBusy} onClick={() => void signIn.run(() => send('account.sign-in', {}))}>
            {texts.action.signInAgain}
          </Button>
        )}
        {signIn.failure && <Text size="sm">{failureText(signIn.failure, texts)}</Text>}
      </Stack>
    </Alert>
  );
}

function ConflictNotice<C>({ saving, parts }: Properties<C>) {
  const { conflict: words } = useAdminTexts();
  const { conflict } = saving;
  if (!conflict) return null;
  const { mine, theirs } = conflict;
  const differing = parts.filter(({ text }) => text(mine) !== text(theirs.content));
  return (
    <Alert color="yellow" role="alert" title={words.title} styles={{ title: { color: 'var(--ink)' } }}>
      <Stack gap="sm">
        <Text size="sm">{words.text}</Text>
        <TableFrame isPart label={words.title} columns={[words.field, words.theirs, words.mine]}>
          {differing.map(({ label, text }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{text(theirs.content)}</td>
              <td>{text(mine)}</td>
            </tr>
          ))}
        </TableFrame>
        <Group gap="sm">
          <Button size="xs" variant="default" onClick={saving.takeTheirs}>
            {words.takeTheirs}
          </Button>
          <Button size="xs" loading={saving.isBusy} onClick={() => void saving.takeMine()}>
            {words.takeMine}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
