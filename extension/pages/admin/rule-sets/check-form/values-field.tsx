import { ActionIcon, Button, Checkbox, Group, Stack } from '@mantine/core';
import type { ScalarValue } from '../../../../../shared/domain/fact.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { codesOf } from '../words/fact-words.ts';
import { ValueField } from './value-field.tsx';

interface Properties {
  readonly label: string;
  readonly fact: unknown;
  readonly values: unknown;
  readonly isReadOnly: boolean;
  readonly error?: string | undefined;
  readonly onChange: (values: ScalarValue[] | undefined) => void;
}

/** Several values of a fact: codes to tick, or a list of values. */
export function ValuesField({ label, fact, values, isReadOnly, error, onChange }: Properties) {
  const { editor } = useRuleSetsTexts();
  const { language } = useWording();
  const codes = codesOf(fact, language);
  const chosen: readonly ScalarValue[] = Array.isArray(values) ? values : [];
  const give = (next: readonly ScalarValue[]) => onChange(next.length > 0 ? [...next] : undefined);
  if (codes.length > 0) {
    const unknown = chosen.filter((value) => !codes.some((code) => code.value === value)).map(String);
    const order = [...codes.map((code) => code.value), ...unknown];
    return (
      <Checkbox.Group
        label={label}
        error={error}
        value={chosen.map(String)}
        onChange={(next) => give(order.filter((value) => next.includes(value)))}
      >
        <Group gap="md" mt={6}>
          {[...codes, ...unknown.map((value) => ({ value, label: value }))].map((code) => (
            <Checkbox key={code.value} value={code.value} label={code.label} disabled={isReadOnly} />
          ))}
        </Group>
      </Checkbox.Group>
    );
  }
  const rows = chosen.length > 0 ? chosen : [undefined];
  return (
    <Stack gap="xs">
      {rows.map((value, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: values have no identity of their own, and may be equal
        <Group key={i} gap="xs" align="flex-end" wrap="nowrap">
          <ValueField
            label={i === 0 ? label : `${editor.value} ${i + 1}`}
            fact={fact}
            value={value}
            isReadOnly={isReadOnly}
            error={i === 0 ? error : undefined}
            onChange={(next) => give(rows.flatMap((old, at) => (at === i ? (next ?? []) : (old ?? []))))}
          />
          {!isReadOnly && chosen.length > 1 && (
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={`${editor.examples.remove} ${String(value)}`}
              onClick={() => give(chosen.filter((_, at) => at !== i))}
            >
              ×
            </ActionIcon>
          )}
        </Group>
      ))}
      {!isReadOnly && chosen.length > 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => give([...chosen, typeof chosen[0] === 'boolean' ? !chosen[0] : ''])}
        >
          {editor.addValue}
        </Button>
      )}
    </Stack>
  );
}
