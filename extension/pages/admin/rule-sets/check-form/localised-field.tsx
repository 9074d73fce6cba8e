import { Textarea, TextInput } from '@mantine/core';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { isObject } from '../words/check-sentences.ts';
import { useProblem } from './problems.ts';

interface Properties {
  readonly label: string;
  readonly description?: string | undefined;
  readonly value: unknown;
  readonly path: string;
  readonly isLong?: boolean;
  readonly isRequired?: boolean;
  readonly isReadOnly: boolean;
  readonly onChange: (text: { nl: string; en: string }, field: string) => void;
}

/** A text in Dutch, and in English when somebody translates it; until then the English is the Dutch. */
export function LocalisedField({
  label,
  description,
  value,
  path,
  isLong = false,
  isRequired = false,
  isReadOnly,
  onChange,
}: Properties) {
  const { editor } = useRuleSetsTexts();
  const problem = useProblem(path);
  const text = isObject(value) ? value : {};
  const nl = typeof text.nl === 'string' ? text.nl : '';
  const en = typeof text.en === 'string' && text.en !== nl ? text.en : '';
  const common = { maxLength: 600, disabled: isReadOnly };
  const long = { autosize: true, minRows: 2 };
  const dutch = {
    ...common,
    label,
    description,
    value: nl,
    required: isRequired,
    error: problem,
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ nl: currentTarget.value, en: en || currentTarget.value }, `${path}.nl`),
  };
  const english = {
    ...common,
    'aria-label': editor.english(label),
    placeholder: `${editor.inEnglish}. ${editor.englishHelp}`,
    value: en,
    mt: 4,
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ nl, en: currentTarget.value || nl }, `${path}.en`),
  };
  return (
    <div>
      {isLong ? <Textarea {...dutch} {...long} /> : <TextInput {...dutch} />}
      {(!isReadOnly || en) && (isLong ? <Textarea {...english} autosize minRows={1} /> : <TextInput {...english} />)}
    </div>
  );
}
