import { Divider, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { type DirectoryTeam, PutTeam } from '../../../../../shared/contract/directory.ts';
import { callContract } from '../../../call-contract.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useAdminTexts } from '../../../i18n/admin-texts.ts';
import { AskedAct } from '../../asked-act.tsx';
import { BackLink } from '../../back-link.tsx';
import type { Place } from '../../place.ts';
import { Said } from '../../said.tsx';
import type { Go } from '../../use-place.ts';
import { contentOf, TeamForm } from './team-form.tsx';

interface Properties {
  /** Undefined for a new one. */
  readonly id: string | undefined;
  readonly teams: readonly DirectoryTeam[];
  readonly mayChange: boolean;
  readonly place: Place;
  readonly go: Go;
  readonly onSaved: (saved: DirectoryTeam) => void;
  readonly onTheirs: () => void;
}

export function TeamPage({ id, teams, mayChange, place, go, onSaved, onTheirs }: Properties) {
  const { teams: texts } = useOrganisationTexts();
  const { form } = useAdminTexts();
  const [said, setSaid] = useState('');
  const team = teams.find((each) => each.id === id);
  const list = { section: place.section, tab: 'teams' } as const;
  const back = <BackLink to={list} go={go} text={form.back} />;
  if (id && !team) {
    return (
      <Stack gap="md">
        {back}
        <Text>{texts.gone}</Text>
      </Stack>
    );
  }
  return (
    <Stack gap="md" maw={900}>
      {back}
      <Title order={2} size="h3">
        {team?.name ?? texts.add}
      </Title>
      <Said text={said} />
      <TeamForm
        key={team?.version ?? 0}
        team={team}
        teams={teams}
        isReadOnly={!mayChange}
        onTheirs={onTheirs}
        onSaved={(saved) => {
          onSaved(saved);
          setSaid(texts.saved(saved.name));
          if (!id) go({ ...list, part: saved.id });
        }}
      />
      {team && mayChange && (
        <>
          <Divider />
          <AskedAct
            label={team.isClosed ? texts.reopen : texts.close}
            question={team.isClosed ? texts.reopenQuestion(team.name) : texts.closeQuestion(team.name)}
            confirm={team.isClosed ? texts.reopenConfirm : texts.closeConfirm}
            isGrave={!team.isClosed}
            failed={texts.closeFailed}
            act={() =>
              callContract(PutTeam, {
                params: { team: team.id },
                body: { ifVersion: team.version, team: { ...contentOf(team), isClosed: !team.isClosed } },
              })
            }
            onDone={(saved) => {
              onSaved(saved);
              setSaid(saved.isClosed ? texts.closedNow(saved.name) : texts.reopened(saved.name));
            }}
          />
        </>
      )}
    </Stack>
  );
}
