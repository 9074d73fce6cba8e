import { TextInput } from '@mantine/core';
import { PersonName } from '../../../../shared/contract/common.ts';

/** As the server takes it; undefined when it does not. */
export function nameFrom(typed: string): string | undefined {
  const name = typed.trim();
  return PersonName.safeParse(name).success ? name : undefined;
}

interface Properties {
  readonly label: string;
  readonly value: string;
  readonly isReadOnly: boolean;
  readonly error: string | false | undefined;
  readonly onChange: (name: string) => void;
}

/** The name of a person, a team or the organisation. */
export function NameField({ label, value, isReadOnly, error, onChange }: Properties) {
  return (
    <TextInput
      label={label}
      value={value}
      maxLength={120}
      required
      readOnly={isReadOnly}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
