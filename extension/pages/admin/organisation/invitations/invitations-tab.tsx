import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ListInvitations } from '../../../../../shared/contract/directory.ts';
import { GetSettings } from '../../../../../shared/contract/settings.ts';
import type { MadeInvitation } from '../../../../messaging/policy-views.ts';
import { callContract } from '../../../call-contract.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useAnswer } from '../../../use-answer.ts';
import { MoreRows } from '../../more-rows.tsx';
import { Said } from '../../said.tsx';
import type { SectionProps } from '../../section-props.ts';
import { usePages } from '../../use-pages.ts';
import { ListFrame } from '../list-frame.tsx';
import { askTeams } from '../people/people-api.ts';
import { InvitationForm } from './invitation-form.tsx';
import { InvitationsTable } from './invitations-table.tsx';
import { MadeInvitationNotice } from './made-invitation.tsx';

export default function InvitationsTab({ session, place, go }: SectionProps) {
  const { invitations: texts } = useOrganisationTexts();
  const pages = usePages('invitations', (cursor) => callContract(ListInvitations, { query: { cursor } }));
  const teams = useAnswer('teams', askTeams);
  const settings = useAnswer('settings', () => callContract(GetSettings));
  const [made, setMade] = useState<MadeInvitation>();
  const [said, setSaid] = useState('');
  const list = { section: place.section, tab: 'invitations' } as const;
  const mayChange = session.role === 'admin';
  const isForm = mayChange && place.part === 'new' && !made;
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-end">
        <Text c="dimmed" maw={720}>
          {texts.intro}
        </Text>
        {mayChange && !isForm && !made && <Button onClick={() => go({ ...list, part: 'new' })}>{texts.make}</Button>}
      </Group>
      {settings.answer?.settings.peopleFrom === 'claims' && <Alert color="yellow">{texts.notWithClaims}</Alert>}
      <Said text={said} />
      {made && (
        <MadeInvitationNotice
          made={made}
          onDone={() => {
            setMade(undefined);
            go(list);
          }}
        />
      )}
      {isForm && (
        <InvitationForm
          teams={teams.answer ?? []}
          onCancel={() => go(list)}
          onMade={(invitation) => {
            setMade(invitation);
            void pages.reload();
          }}
        />
      )}
      <ListFrame
        count={pages.items?.length}
        failure={pages.failure ?? teams.failure}
        onRetry={async () => void (await Promise.all([pages.reload(), teams.reload()]))}
        failed={texts.failed}
        empty={<Text role="status">{texts.empty}</Text>}
      >
        <InvitationsTable
          invitations={pages.items ?? []}
          teams={teams.answer ?? []}
          mayChange={mayChange}
          onRevoked={() => {
            setSaid(texts.revoked);
            void pages.reload();
          }}
        />
        <MoreRows pages={pages} failed={texts.failed} />
      </ListFrame>
    </Stack>
  );
}
