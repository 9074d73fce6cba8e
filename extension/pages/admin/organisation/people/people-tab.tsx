import { Stack } from '@mantine/core';
import { GetSettings } from '../../../../../shared/contract/settings.ts';
import { callContract } from '../../../call-contract.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useAnswer } from '../../../use-answer.ts';
import type { SectionProps } from '../../section-props.ts';
import { ListFrame } from '../list-frame.tsx';
import { askTeams } from './people-api.ts';
import { PeopleList } from './people-list.tsx';
import { PersonPage } from './person-page.tsx';

const NEW = 'new';

/** Everybody, or one of them, or somebody new, as the address says. */
export default function PeopleTab({ session, place, go }: SectionProps) {
  const texts = useOrganisationTexts();
  const teams = useAnswer('teams', askTeams);
  const settings = useAnswer('settings', () => callContract(GetSettings));
  const list = { section: place.section, tab: 'people' } as const;
  const { part } = place;
  const failure = teams.failure ?? settings.failure;
  const loaded =
    teams.answer && settings.answer ? { teams: teams.answer, settings: settings.answer.settings } : undefined;
  return (
    <Stack gap="md">
      <ListFrame
        count={loaded && 1}
        failure={failure}
        onRetry={async () => void (await Promise.all([teams.reload(), settings.reload()]))}
        failed={texts.people.failed}
        empty={null}
      >
        {loaded &&
          (part ? (
            <PersonPage
              key={part}
              subject={part === NEW ? undefined : part}
              mayChange={session.role === 'admin'}
              {...loaded}
              place={place}
              go={go}
            />
          ) : (
            <PeopleList
              {...loaded}
              mayChange={session.role === 'admin'}
              to={(subject) => ({ ...list, part: subject })}
              toNew={{ ...list, part: NEW }}
              go={go}
            />
          ))}
      </ListFrame>
    </Stack>
  );
}
