import { Button, Group, Stack, Text } from '@mantine/core';
import type { DirectoryTeam } from '../../../../../shared/contract/directory.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import styles from '../../admin.module.css';
import type { Place } from '../../place.ts';
import { PlaceLink } from '../../place-link.tsx';
import { TableFrame } from '../../table/table-frame.tsx';
import type { Go } from '../../use-place.ts';

interface Properties {
  readonly teams: readonly DirectoryTeam[];
  readonly mayChange: boolean;
  readonly to: (id: string) => Place;
  readonly toNew: Place;
  readonly go: Go;
}

export function TeamsTable({ teams, mayChange, to, toNew, go }: Properties) {
  const { teams: texts, tabs, closed } = useOrganisationTexts();
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-end">
        <Text c="dimmed">{texts.intro}</Text>
        {mayChange && <Button onClick={() => go(toNew)}>{texts.add}</Button>}
      </Group>
      {teams.length === 0 ? (
        <Text role="status">{texts.empty}</Text>
      ) : (
        <TableFrame label={tabs.teams} columns={[texts.name, texts.id, texts.people, texts.context, texts.state]}>
          {teams.map(({ id, name, people, context, isClosed }) => (
            <tr key={id}>
              <th scope="row">
                <PlaceLink to={to(id)} go={go}>
                  {name}
                </PlaceLink>
              </th>
              <td className={styles.code}>{id}</td>
              <td>{texts.peopleCount(people)}</td>
              <td>{texts.contextCount(Object.keys(context).length)}</td>
              <td className={isClosed ? styles.warn : undefined}>{isClosed ? closed : texts.open}</td>
            </tr>
          ))}
        </TableFrame>
      )}
    </Stack>
  );
}
