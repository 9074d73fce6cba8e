import { Stack, Text } from '@mantine/core';
import { GetSession } from '../../../../../shared/contract/session.ts';
import { callContract } from '../../../call-contract.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useAnswer } from '../../../use-answer.ts';
import type { SectionProps } from '../../section-props.ts';
import { EraseDossier } from './erase-dossier.tsx';
import { EraseOrganisation } from './erase-organisation.tsx';
import { ExportAll } from './export-all.tsx';
import { Recount } from './recount.tsx';

/** What the server keeps of the organisation: to take along, look after, and remove. */
export default function DataTab(_: SectionProps) {
  const { data: texts } = useOrganisationTexts();
  const session = useAnswer('session', () => callContract(GetSession));
  const organisation = session.answer?.organisation;
  return (
    <Stack gap="lg" maw={860}>
      <Text c="dimmed">{texts.intro}</Text>
      <ExportAll organisation={organisation?.id ?? 'dossierlens'} />
      <EraseDossier />
      <Recount />
      {organisation && (
        <EraseOrganisation organisation={organisation} fourEyes={session.answer?.settings?.fourEyes ?? true} />
      )}
    </Stack>
  );
}
