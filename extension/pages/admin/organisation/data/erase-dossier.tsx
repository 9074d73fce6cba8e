import { Alert, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { send } from '../../../../messaging/send.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useAnswer } from '../../../use-answer.ts';
import { AskedAct } from '../../asked-act.tsx';
import { Part } from '../../part.tsx';
import { dossierFrom } from './dossier-problems.ts';

/** Address and number stay here: the background makes the pseudonym of them. */
export function EraseDossier() {
  const { data: texts } = useOrganisationTexts();
  const own = useAnswer('own-key', () => send('key.own', {}));
  const [site, setSite] = useState('');
  const [id, setId] = useState('');
  const [removed, setRemoved] = useState<number>();
  const parsed = dossierFrom(site, id);
  const dossier = 'site' in parsed ? parsed : undefined;
  const problems = 'site' in parsed ? [] : parsed;
  const isBsn = problems.includes('bsn');
  if (own.answer && !own.answer.fingerprint) {
    return (
      <Part title={texts.dossierTitle} text={texts.dossierText}>
        <Alert color="yellow">{texts.noKey}</Alert>
      </Part>
    );
  }
  return (
    <Part title={texts.dossierTitle} text={texts.dossierText}>
      <Group align="flex-start" gap="sm">
        <TextInput
          label={texts.site}
          description={texts.siteHelp}
          value={site}
          maxLength={300}
          type="url"
          w={360}
          autoComplete="off"
          error={site !== '' && problems.includes('site') && texts.problem.site}
          onChange={(event) => setSite(event.currentTarget.value)}
        />
        <TextInput
          label={texts.number}
          description={texts.numberHelp}
          value={id}
          maxLength={64}
          autoComplete="off"
          error={id !== '' && (isBsn ? texts.problem.bsn : problems.includes('number') && texts.problem.number)}
          onChange={(event) => setId(event.currentTarget.value)}
        />
      </Group>
      {dossier && (
        <AskedAct
          label={texts.erase}
          question={texts.eraseQuestion(dossier.id, new URL(dossier.site).host)}
          confirm={texts.eraseConfirm}
          failed={texts.eraseFailed}
          act={() => send('dossier.erase', dossier)}
          onDone={(answer) => {
            setRemoved(answer.removed);
            setId('');
          }}
        />
      )}
      <Text size="sm" role="status">
        {removed === undefined ? '' : texts.erased(removed)}
      </Text>
    </Part>
  );
}
