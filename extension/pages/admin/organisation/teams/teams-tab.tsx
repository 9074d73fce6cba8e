import { Stack } from '@mantine/core';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useAnswer } from '../../../use-answer.ts';
import type { SectionProps } from '../../section-props.ts';
import { ListFrame } from '../list-frame.tsx';
import { askTeams } from '../people/people-api.ts';
import { TeamPage } from './team-page.tsx';
import { TeamsTable } from './teams-table.tsx';

const NEW = 'new';

/** Every team, or one of them, or a new one, as the address says. */
export default function TeamsTab({ session, place, go }: SectionProps) {
  const { teams: texts } = useOrganisationTexts();
  const asked = useAnswer('teams', askTeams);
  const list = { section: place.section, tab: 'teams' } as const;
  const mayChange = session.role === 'admin';
  const { part } = place;
  return (
    <Stack gap="md">
      <ListFrame
        count={asked.answer && 1}
        failure={asked.failure}
        onRetry={asked.reload}
        failed={texts.failed}
        empty={null}
      >
        {part ? (
          <TeamPage
            key={part}
            id={part === NEW ? undefined : part}
            teams={asked.answer ?? []}
            mayChange={mayChange}
            place={place}
            go={go}
            onSaved={(saved) =>
              asked.replace((teams) =>
                [...teams.filter(({ id }) => id !== saved.id), saved].sort((a, b) =>
                  a.name.localeCompare(b.name, 'nl'),
                ),
              )
            }
            onTheirs={() => void asked.reload()}
          />
        ) : (
          <TeamsTable
            teams={asked.answer ?? []}
            mayChange={mayChange}
            to={(id) => ({ ...list, part: id })}
            toNew={{ ...list, part: NEW }}
            go={go}
          />
        )}
      </ListFrame>
    </Stack>
  );
}
