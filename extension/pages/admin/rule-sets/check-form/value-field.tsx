import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import type { ScalarValue } from '../../../../../shared/domain/fact.ts';
import { type FactName, isFactName, vocabulary } from '../../../../../shared/facts/vocabulary.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { codesOf } from '../words/fact-words.ts';
import { PeriodField } from './period-field.tsx';

interface Properties {
  readonly label: string;
  /** What the value is of; decides how it is filled in. */
  readonly fact: unknown;
  readonly value: unknown;
  readonly isReadOnly?: boolean;
  readonly error?: string | undefined;
  readonly onChange: (value: ScalarValue | undefined) => void;
}

/** One value of a fact: a choice, a day, a number or a text, as the fact is. */
export function ValueField({ label, fact, value, isReadOnly = false, error, onChange }: Properties) {
  const { editor } = useRuleSetsTexts();
  const { language } = useWording();
  const type = typeof fact === 'string' && isFactName(fact) ? vocabulary[fact].type : 'text';
  const codes = codesOf(fact, language);
  const common = { label, error, disabled: isReadOnly };
  if (type === 'boolean') {
    return (
      <NativeSelect
        {...common}
        value={typeof value === 'boolean' ? String(value) : ''}
        data={[
          { value: '', label: editor.chooseOne },
          { value: 'true', label: editor.yes },
          { value: 'false', label: editor.no },
        ]}
        onChange={({ currentTarget }) => onChange(currentTarget.value ? currentTarget.value === 'true' : undefined)}
      />
    );
  }
  if (codes.length > 0) {
    const isKnown = typeof value !== 'string' || codes.some((code) => code.value === value);
    return (
      <NativeSelect
        {...common}
        value={typeof value === 'string' ? value : ''}
        data={[
          { value: '', label: editor.chooseOne },
          ...codes,
          ...(isKnown ? [] : [{ value: String(value), label: String(value) }]),
        ]}
        onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
      />
    );
  }
  if (type === 'count') {
    return (
      <NumberInput
        {...common}
        value={typeof value === 'number' ? value : ''}
        onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
      />
    );
  }
  if (type === 'period') {
    return (
      <PeriodField
        label={label}
        period={value}
        isReadOnly={isReadOnly}
        error={error}
        onChange={(period) => onChange(period || undefined)}
      />
    );
  }
  return (
    <TextInput
      {...common}
      type={type === 'date' ? 'date' : 'text'}
      maxLength={300}
      value={typeof value === 'string' ? value : ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
    />
  );
}

/** Facts of the vocabulary only; anything else is a text. */
export const factOr = (value: unknown): FactName | undefined =>
  typeof value === 'string' && isFactName(value) ? value : undefined;
