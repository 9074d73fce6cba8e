import { Checkbox, Group } from '@mantine/core';
import type { DirectoryTeam } from '../../../../shared/contract/directory.ts';
import { useOrganisationTexts } from '../../i18n/admin-organisation-texts.ts';

interface Properties {
  readonly label: string;
  readonly teams: readonly DirectoryTeam[];
  readonly chosen: readonly string[];
  readonly isReadOnly?: boolean;
  readonly error?: string | false;
  readonly onChange: (teams: string[]) => void;
}

/** A closed team is only shown where somebody is in it. */
export function TeamChoice({ label, teams, chosen, isReadOnly = false, error, onChange }: Properties) {
  const texts = useOrganisationTexts();
  return (
    <Checkbox.Group label={label} value={[...chosen]} error={error} onChange={onChange}>
      <Group gap="lg" mt={6}>
        {teams
          .filter(({ id, isClosed }) => !isClosed || chosen.includes(id))
          .map(({ id, name, isClosed }) => (
            <Checkbox key={id} value={id} disabled={isReadOnly} label={isClosed ? `${name} (${texts.closed})` : name} />
          ))}
      </Group>
    </Checkbox.Group>
  );
}
