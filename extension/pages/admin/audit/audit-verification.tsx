import { Alert, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useAuditTexts } from '../../i18n/admin-audit-texts.ts';
import { useTask } from '../../use-task.ts';
import { CopyText } from '../copy-text.tsx';
import { Part } from '../part.tsx';
import { SaveProblem } from '../saving-notice.tsx';
import { type Verification, verifyLog } from './verify-log.ts';

const MOST_SHOWN = 50;

export function AuditVerification() {
  const texts = useAuditTexts();
  const [result, setResult] = useState<Verification>();
  const [soFar, setSoFar] = useState(0);
  const task = useTask<Verification>(setResult);
  const run = () => {
    setResult(undefined);
    setSoFar(0);
    void task.run(() => verifyLog(setSoFar));
  };
  return (
    <Part title={texts.verify} text={texts.verifyText}>
      {task.failure && <SaveProblem failure={task.failure} title={texts.verifyFailed} />}
      <div role="status">
        {task.isBusy && <Text size="sm">{texts.verifying(soFar)}</Text>}
        {result && result.problems.length === 0 && <Alert color="teal">{texts.sound(result.verified)}</Alert>}
      </div>
      {result && result.problems.length > 0 && (
        <Alert
          color="red"
          role="alert"
          title={texts.unsound(result.problems.length)}
          styles={{ title: { color: 'var(--ink)' } }}
        >
          <Text size="sm">{texts.unsoundWay}</Text>
          <ul>
            {result.problems.slice(0, MOST_SHOWN).map(({ seq, kind }) => (
              <li key={`${seq} ${kind}`}>{texts.problem[kind](seq)}</li>
            ))}
          </ul>
        </Alert>
      )}
      {result?.head && (
        <>
          <CopyText label={texts.head} text={`${result.head.seq}:${result.head.hash}`} />
          <Text size="sm" c="dimmed">
            {texts.headHelp}
          </Text>
        </>
      )}
      <Group>
        <Button variant="default" loading={task.isBusy} onClick={run}>
          {texts.verify}
        </Button>
      </Group>
    </Part>
  );
}
