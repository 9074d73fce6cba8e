import { Stack } from '@mantine/core';
import { useState } from 'react';
import { GetSettings } from '../../../../../shared/contract/settings.ts';
import { send } from '../../../../messaging/send.ts';
import { callContract } from '../../../call-contract.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useAnswer } from '../../../use-answer.ts';
import { Said } from '../../said.tsx';
import type { SectionProps } from '../../section-props.ts';
import { ListFrame } from '../list-frame.tsx';
import { askTeams } from '../people/people-api.ts';
import { SettingsForm } from './settings-form.tsx';

export default function SettingsTab({ session }: SectionProps) {
  const { settings: texts } = useOrganisationTexts();
  const settings = useAnswer('settings', () => callContract(GetSettings));
  const teams = useAnswer('teams', askTeams);
  const own = useAnswer('own-key', () => send('key.own', {}));
  const [said, setSaid] = useState('');
  const { answer } = settings;
  return (
    <Stack gap="md" maw={900}>
      <ListFrame
        count={answer && teams.answer && 1}
        failure={settings.failure ?? teams.failure}
        onRetry={async () => void (await Promise.all([settings.reload(), teams.reload()]))}
        failed={texts.failed}
        empty={null}
      >
        <Said text={said} />
        {answer && (
          <SettingsForm
            key={answer.version}
            version={answer.version}
            settings={answer.settings}
            teams={teams.answer ?? []}
            hasKey={own.answer?.fingerprint !== undefined}
            isReadOnly={session.role !== 'admin'}
            onSaved={(saved) => {
              settings.replace(() => saved);
              setSaid(texts.saved);
            }}
            onTheirs={() => void settings.reload()}
          />
        )}
      </ListFrame>
    </Stack>
  );
}
