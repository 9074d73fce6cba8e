import { Alert, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { EraseOrganisation as Endpoint } from '../../../../../shared/contract/organisation.ts';
import type { Session } from '../../../../../shared/contract/session.ts';
import { callContract } from '../../../call-contract.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import styles from '../../admin.module.css';
import { AskedAct } from '../../asked-act.tsx';
import { Part } from '../../part.tsx';

type Answer = z.output<(typeof Endpoint)['response']>;

interface Properties {
  readonly organisation: Session['organisation'];
  readonly fourEyes: boolean;
}

export function EraseOrganisation({ organisation: { id, name }, fourEyes }: Properties) {
  const { data: texts } = useOrganisationTexts();
  const { format } = useWording();
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<Answer>();
  return (
    <Part title={texts.organisationTitle} text={texts.organisationText}>
      {fourEyes && <Text size="sm">{texts.fourEyes}</Text>}
      {answer?.state !== 'erased' && answer?.state !== 'erasing' && (
        <AskedAct
          label={texts.eraseOrganisation}
          question={
            <Stack gap="xs">
              <Text size="sm">{texts.organisationText}</Text>
              <TextInput
                label={texts.typeName(name)}
                value={typed}
                autoComplete="off"
                data-autofocus
                onChange={(event) => setTyped(event.currentTarget.value)}
              />
            </Stack>
          }
          confirm={texts.eraseOrganisationConfirm}
          failed={texts.eraseOrganisationFailed}
          isReady={typed.trim() === name}
          act={() => callContract(Endpoint, { body: { confirm: id } })}
          onDone={setAnswer}
        />
      )}
      <div role="status">
        {answer?.state === 'asked' && <Alert color="yellow">{texts.asked(format.day(answer.until))}</Alert>}
        {answer && answer.state !== 'asked' && (
          <Alert color="teal">
            <p>{answer.state === 'erased' ? texts.gone : texts.going}</p>
            <p className={styles.code}>{texts.proof(answer.auditSeq, answer.auditHash)}</p>
          </Alert>
        )}
      </div>
    </Part>
  );
}
