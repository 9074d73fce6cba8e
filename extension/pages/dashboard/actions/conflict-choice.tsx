import { Alert, Button, Group, Stack, Table, Text } from '@mantine/core';
import type { ActionContent } from '../../../../shared/contract/improvement-actions.ts';
import { useActionsTexts } from '../../i18n/actions-texts.ts';
import type { ActionsTexts } from '../../i18n/nl-actions.ts';
import { useWording } from '../../i18n/texts.tsx';
import { type ActionField, contentOf, differingFields } from './action-content.ts';
import type { Changing, Conflict } from './use-changing.ts';

interface Properties {
  readonly conflict: Conflict;
  readonly changing: Changing;
}

/** Both versions side by side, field by field, and the choice which one stays. */
export function ConflictChoice({ conflict: { mine, theirs }, changing }: Properties) {
  const texts = useActionsTexts();
  const { format } = useWording();
  const other = contentOf(theirs);
  const word = (content: ActionContent, field: ActionField) => wordOf(content, field, texts, format.day);
  return (
    <Alert color="yellow" role="alert" title={texts.conflict.title} styles={{ title: { color: 'var(--ink)' } }}>
      <Stack gap="sm">
        <Text size="sm">{texts.conflict.text}</Text>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Td />
              <Table.Th scope="col">{texts.conflict.theirs}</Table.Th>
              <Table.Th scope="col">{texts.conflict.mine}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {differingFields(mine, other).map((field) => (
              <Table.Tr key={field}>
                <Table.Th scope="row">{texts.history.field[field]}</Table.Th>
                <Table.Td>
                  {field === 'owner' ? (theirs.owner.name ?? texts.unknownPerson) : word(other, field)}
                </Table.Td>
                <Table.Td>{word(mine, field)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Group gap="sm">
          <Button size="xs" variant="default" onClick={changing.takeTheirs}>
            {texts.conflict.takeTheirs}
          </Button>
          <Button size="xs" loading={changing.isBusy} onClick={() => void changing.takeMine()}>
            {texts.conflict.takeMine}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

function wordOf(
  content: ActionContent,
  field: ActionField,
  texts: ActionsTexts,
  day: (date: string) => string,
): string {
  switch (field) {
    case 'state':
      return texts.state[content.state];
    case 'dueOn':
      return day(content.dueOn);
    case 'pattern':
      return content.pattern.requirement ?? content.pattern.theme ?? texts.wholeRuleSet;
    default:
      return content[field];
  }
}
