import { Button, CloseButton, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import type { ClaimRule } from './settings-draft.ts';

interface Properties {
  readonly rules: readonly ClaimRule[];
  readonly meanings: readonly { readonly value: string; readonly label: string }[];
  readonly isReadOnly: boolean;
  readonly onChange: (rules: readonly ClaimRule[]) => void;
}

/** Rules from a value in a claim to what it means, one line each. */
export function ClaimRulesFields({ rules, meanings, isReadOnly, onChange }: Properties) {
  const { settings: texts } = useOrganisationTexts();
  const [first] = meanings;
  const alter = (id: number, part: Partial<ClaimRule>) =>
    onChange(rules.map((rule) => (rule.id === id ? { ...rule, ...part } : rule)));
  const next = Math.max(-1, ...rules.map(({ id }) => id)) + 1;
  return (
    <Stack gap="xs" align="flex-start">
      {rules.map(({ id, value, means }) => (
        <Group key={id} gap="sm" align="flex-end">
          <TextInput
            label={texts.value}
            value={value}
            maxLength={255}
            readOnly={isReadOnly}
            onChange={(event) => alter(id, { value: event.currentTarget.value })}
          />
          <NativeSelect
            label={texts.means}
            value={means}
            disabled={isReadOnly}
            data={[...meanings]}
            onChange={(event) => alter(id, { means: event.currentTarget.value })}
          />
          {!isReadOnly && (
            <CloseButton
              size="lg"
              aria-label={texts.removeRule(value)}
              onClick={() => onChange(rules.filter((rule) => rule.id !== id))}
            />
          )}
        </Group>
      ))}
      {!isReadOnly && first && (
        <Button
          size="xs"
          variant="default"
          onClick={() => onChange([...rules, { id: next, value: '', means: first.value }])}
        >
          {texts.addRule}
        </Button>
      )}
    </Stack>
  );
}
