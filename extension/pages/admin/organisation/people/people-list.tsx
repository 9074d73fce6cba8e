import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { DirectoryPerson, DirectoryTeam } from '../../../../../shared/contract/directory.ts';
import { Role } from '../../../../../shared/contract/session.ts';
import type { Settings } from '../../../../../shared/contract/settings.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import styles from '../../admin.module.css';
import { MoreRows } from '../../more-rows.tsx';
import type { Place } from '../../place.ts';
import { PlaceLink } from '../../place-link.tsx';
import { TableFrame } from '../../table/table-frame.tsx';
import { usePages } from '../../use-pages.ts';
import type { Go } from '../../use-place.ts';
import { ListFrame } from '../list-frame.tsx';
import { askPeople, type PeopleFilter } from './people-api.ts';

const TYPING_MS = 300;

interface Properties {
  readonly teams: readonly DirectoryTeam[];
  readonly settings: Settings;
  readonly mayChange: boolean;
  readonly to: (subject: string) => Place;
  readonly toNew: Place;
  readonly go: Go;
}

export function PeopleList({ teams, mayChange, to, toNew, go }: Properties) {
  const { people: texts } = useOrganisationTexts();
  const { texts: common } = useWording();
  const [filter, setFilter] = useState<PeopleFilter>({ search: '', team: '', role: '' });
  const [search] = useDebouncedValue(filter.search, TYPING_MS);
  const asked = { ...filter, search };
  const pages = usePages(`people ${JSON.stringify(asked)}`, (cursor) => askPeople(asked, cursor));
  const isFiltered = search.trim().length > 1 || filter.team !== '' || filter.role !== '';
  const set = (part: Partial<PeopleFilter>) => setFilter((older) => ({ ...older, ...part }));
  return (
    <Stack gap="md">
      <Text c="dimmed">{texts.intro}</Text>
      <Group align="flex-end" gap="sm">
        <TextInput
          label={texts.search}
          description={texts.searchHelp}
          value={filter.search}
          maxLength={80}
          onChange={(event) => set({ search: event.currentTarget.value })}
        />
        <TeamSelect teams={teams} value={filter.team} onChange={(team) => set({ team })} />
        <NativeSelect
          label={texts.role}
          value={filter.role}
          data={[
            { value: '', label: texts.everyRole },
            ...Role.options.map((role) => ({ value: role, label: common.role[role] })),
          ]}
          onChange={(event) => set({ role: Role.options.find((role) => role === event.currentTarget.value) ?? '' })}
        />
        {mayChange && <Button onClick={() => go(toNew)}>{texts.add}</Button>}
      </Group>
      <ListFrame
        count={pages.items?.length}
        failure={pages.failure}
        onRetry={pages.reload}
        failed={texts.failed}
        empty={<Text role="status">{isFiltered ? texts.none : texts.empty}</Text>}
      >
        <PeopleTable people={pages.items ?? []} teams={teams} to={to} go={go} />
        <MoreRows pages={pages} failed={texts.failed} />
      </ListFrame>
    </Stack>
  );
}

function TeamSelect({
  teams,
  value,
  onChange,
}: {
  readonly teams: readonly DirectoryTeam[];
  readonly value: string;
  readonly onChange: (team: string) => void;
}) {
  const texts = useOrganisationTexts();
  return (
    <NativeSelect
      label={texts.people.team}
      value={value}
      data={[{ value: '', label: texts.allTeams }, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

type TableProperties = Pick<Properties, 'teams' | 'to' | 'go'> & { readonly people: readonly DirectoryPerson[] };

function PeopleTable({ people, teams, to, go }: TableProperties) {
  const texts = useOrganisationTexts();
  const { texts: common } = useWording();
  const nameOf = (id: string) => teams.find((team) => team.id === id)?.name ?? id;
  return (
    <TableFrame
      label={texts.tabs.people}
      columns={[texts.people.name, texts.people.role, texts.people.teams, texts.people.state, texts.people.source]}
    >
      {people.map((person) => (
        <tr key={person.subject}>
          <th scope="row">
            <PlaceLink to={to(person.subject)} go={go}>
              {person.name}
            </PlaceLink>
          </th>
          <td>{common.role[person.role]}</td>
          <td>{person.teams.map(nameOf).join(', ') || <span className={styles.quiet}>{texts.noTeam}</span>}</td>
          <td className={person.isActive ? undefined : styles.bad}>
            {person.isActive ? texts.people.active : texts.people.inactive}
          </td>
          <td>{texts.people.sources[person.source]}</td>
        </tr>
      ))}
    </TableFrame>
  );
}
