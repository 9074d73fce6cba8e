import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ListKeys } from '../../../../../shared/contract/keys.ts';
import { send } from '../../../../messaging/send.ts';
import { callContract } from '../../../call-contract.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useAnswer } from '../../../use-answer.ts';
import { Part } from '../../part.tsx';
import { Said } from '../../said.tsx';
import type { SectionProps } from '../../section-props.ts';
import { ListFrame } from '../list-frame.tsx';
import { KeysTable } from './keys-table.tsx';
import { NewKey } from './new-key.tsx';
import { OwnKey } from './own-key.tsx';

export default function KeysTab({ session }: SectionProps) {
  const { keys: texts } = useOrganisationTexts();
  const keys = useAnswer('keys', async () => (await callContract(ListKeys)).keys);
  const own = useAnswer('own-key', () => send('key.own', {}));
  const [said, setSaid] = useState('');
  const mayChange = session.role === 'admin';
  const changed = (words: string) => {
    setSaid(words);
    void keys.reload();
    void own.reload();
  };
  return (
    <Stack gap="md">
      <Text c="dimmed" maw={760}>
        {texts.intro}
      </Text>
      <Said text={said} />
      {own.answer && keys.answer && (
        <OwnKey own={own.answer} keys={keys.answer} mayChange={mayChange} onChanged={changed} />
      )}
      <ListFrame
        count={keys.answer?.length}
        failure={keys.failure ?? own.failure}
        onRetry={async () => void (await Promise.all([keys.reload(), own.reload()]))}
        failed={texts.failed}
        empty={<Text role="status">{texts.empty}</Text>}
      >
        <KeysTable keys={keys.answer ?? []} mayChange={mayChange} onRevoked={() => changed(texts.revoked)} />
      </ListFrame>
      {mayChange && <NewKey isManaged={own.answer?.source === 'policy'} onUsed={changed} />}
      <Part title={texts.rotation}>
        <ol>
          {texts.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Part>
    </Stack>
  );
}
