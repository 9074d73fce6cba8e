import { Alert, Stack, Text } from '@mantine/core';
import type { DirectoryTeam } from '../../../../../shared/contract/directory.ts';
import type { ClaimMapping } from '../../../../../shared/contract/settings.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';

interface Properties {
  readonly mapping: ClaimMapping | undefined;
  readonly teams: readonly DirectoryTeam[];
}

/** Why role and teams of somebody cannot be changed here, and by which rules they come about. */
export function ClaimRules({ mapping, teams }: Properties) {
  const { people: texts } = useOrganisationTexts();
  const { texts: common } = useWording();
  const nameOf = (id: string) => teams.find((team) => team.id === id)?.name ?? id;
  return (
    <Alert color="gray">
      <Stack gap="xs">
        <Text size="sm">{texts.fromClaims}</Text>
        {mapping && (
          <>
            <Text size="sm">{texts.claimRule(mapping.role.claim)}</Text>
            <Rules of={Object.entries(mapping.role.values).map(([value, role]) => [value, common.role[role]])} />
          </>
        )}
        {mapping?.teams && (
          <>
            <Text size="sm">{texts.claimTeams(mapping.teams.claim)}</Text>
            <Rules of={Object.entries(mapping.teams.values).map(([value, team]) => [value, nameOf(team)])} />
          </>
        )}
      </Stack>
    </Alert>
  );
}

function Rules({ of }: { readonly of: readonly (readonly [value: string, meaning: string])[] }) {
  return (
    <ul style={{ margin: 0, paddingLeft: 20, fontSize: 14 }}>
      {of.map(([value, meaning]) => (
        <li key={value}>{`${value} → ${meaning}`}</li>
      ))}
    </ul>
  );
}
