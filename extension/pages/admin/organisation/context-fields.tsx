import { Fieldset, NativeSelect, NumberInput, Text, TextInput } from '@mantine/core';
import { MAX_TEXT } from '../../../../shared/domain/fact.ts';
import type { ContextValues } from '../../../../shared/domain/ledger.ts';
import { type FactName, vocabulary } from '../../../../shared/facts/vocabulary.ts';
import { useOrganisationTexts } from '../../i18n/admin-organisation-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import styles from '../admin.module.css';
import { choicesOf, settableFacts, titleOfFact, withFact } from './context-values.ts';

interface Properties {
  readonly legend: string;
  readonly help: string;
  readonly values: ContextValues;
  readonly isReadOnly: boolean;
  readonly onChange: (values: ContextValues) => void;
}

/** What holds for every dossier, with a field for each fact that can be set. */
export function ContextFields({ legend, help, values, isReadOnly, onChange }: Properties) {
  return (
    <Fieldset legend={legend}>
      <Text size="sm" c="dimmed" mb="sm">
        {help}
      </Text>
      <div className={styles.facts}>
        {settableFacts.map((fact) => (
          <ContextField
            key={fact}
            fact={fact}
            value={values[fact]}
            isReadOnly={isReadOnly}
            onChange={(text) => onChange(withFact(values, fact, text))}
          />
        ))}
      </div>
    </Fieldset>
  );
}

interface FieldProperties {
  readonly fact: FactName;
  readonly value: ContextValues[FactName];
  readonly isReadOnly: boolean;
  readonly onChange: (text: string) => void;
}

function ContextField({ fact, value, isReadOnly, onChange }: FieldProperties) {
  const { context } = useOrganisationTexts();
  const { language } = useWording();
  const label = titleOfFact(fact, language);
  const choices = choicesOf(fact, context);
  if (choices.length > 0) {
    return (
      <NativeSelect
        label={label}
        value={value === undefined ? '' : String(value)}
        disabled={isReadOnly}
        data={[{ value: '', label: context.unknown }, ...choices.map(([each, word]) => ({ value: each, label: word }))]}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  if (vocabulary[fact].type === 'count') {
    return (
      <NumberInput
        label={label}
        placeholder={context.text}
        value={typeof value === 'number' ? value : ''}
        min={0}
        allowDecimal={false}
        readOnly={isReadOnly}
        onChange={(count) => onChange(String(count))}
      />
    );
  }
  return (
    <TextInput
      label={label}
      placeholder={context.text}
      value={value === undefined ? '' : String(value)}
      maxLength={MAX_TEXT}
      readOnly={isReadOnly}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
