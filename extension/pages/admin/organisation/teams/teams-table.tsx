import { Button, Group, Stack, Text } from '@mantine/core';
import type { DirectoryTeam } from '../../../../../shared/contract/directory.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import styles from '../../admin.module.css';
import type { Place } from '../../place.ts';
import { PlaceLink } from '../../place-link.tsx';
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
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className={styles.scroll} aria-label={tabs.teams} tabIndex={0}>
          <table className={styles.table}>
            <caption className={styles.hidden}>{tabs.teams}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.name}</th>
                <th scope="col">{texts.id}</th>
                <th scope="col">{texts.people}</th>
                <th scope="col">{texts.context}</th>
                <th scope="col">{texts.state}</th>
              </tr>
            </thead>
            <tbody>
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
            </tbody>
          </table>
        </section>
      )}
    </Stack>
  );
}
