import { NativeSelect, Stack } from '@mantine/core';
import { Scale } from '../../../../../shared/domain/answer.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { type FormProps, replaceField } from './form-object.ts';
import { LocalisedField } from './localised-field.tsx';
import { TermField } from './term-field.tsx';

/** A question to a person, with what helps two people to answer it alike. */
export function JudgeForm({ value, path, isReadOnly, onChange }: FormProps) {
  const { checks } = useRuleSetsTexts();
  const set = (field: string, next: unknown, at = `${path}.${field}`) => onChange(replaceField(value, field, next), at);
  return (
    <Stack gap="sm">
      {(['question', 'how', 'good', 'poor'] as const).map((field) => (
        <LocalisedField
          key={field}
          label={checks.field[field]}
          value={value[field]}
          path={`${path}.${field}`}
          isLong
          isRequired={field === 'question'}
          isReadOnly={isReadOnly}
          onChange={(text, at) => set(field, text.nl === '' && field !== 'question' ? undefined : text, at)}
        />
      ))}
      <NativeSelect
        label={checks.field.scale}
        value={typeof value.scale === 'string' ? value.scale : 'levels'}
        disabled={isReadOnly}
        data={Scale.options.map((scale) => ({ value: scale, label: checks.scale[scale] }))}
        onChange={({ currentTarget }) => set('scale', currentTarget.value)}
      />
      <TermField
        label={checks.field.redo}
        value={value.redo}
        path={`${path}.redo`}
        isOptional
        isReadOnly={isReadOnly}
        onChange={(term) => set('redo', term)}
      />
    </Stack>
  );
}
