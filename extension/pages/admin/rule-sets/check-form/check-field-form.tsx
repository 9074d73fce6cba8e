import { Checkbox, NativeSelect, NumberInput, Stack } from '@mantine/core';
import type { CheckKind } from '../../../../../shared/checks/check.ts';
import { Concept } from '../../../../../shared/domain/concept.ts';
import type { FactType } from '../../../../../shared/facts/definition.ts';
import { type FactName, vocabulary } from '../../../../../shared/facts/vocabulary.ts';
import { factTypes } from '../../../../../shared/rules/semantics.ts';
import { capitalise } from '../../../../i18n/format.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { FactChoice } from '../../facts/fact-choice.tsx';
import type { FormObject } from '../model/working.ts';
import styles from '../rule-sets.module.css';
import { isObject } from '../words/check-sentences.ts';
import { useCheckWords } from '../words/use-check-words.ts';
import type { CheckField } from './check-fields.ts';
import { ConditionForm } from './condition-form.tsx';
import { type FormProps, replaceField, withField } from './form-object.ts';
import { useProblem } from './problems.ts';
import { TermField } from './term-field.tsx';
import { ValuesField } from './values-field.tsx';

/** One field of a check, filled in as it is. */
export function CheckFieldForm({
  field,
  value,
  path,
  isReadOnly,
  onChange,
}: FormProps & { readonly field: CheckField }) {
  const { editor, checks } = useRuleSetsTexts();
  const { concepts } = useCheckWords();
  const at = `${path}.${field.name}`;
  const problem = useProblem(at);
  const kind = value.kind as CheckKind;
  const named: Readonly<Record<string, string>> = checks.field;
  const label = named[`${kind}.${field.name}`] ?? named[field.name] ?? field.name;
  const current = value[field.name];
  const set = (next: unknown) => onChange(replaceField(value, field.name, next), at);
  const types = factTypes[kind]?.[field.name];

  switch (field.as) {
    case 'fact':
      return (
        <FactChoice
          label={label}
          value={current}
          fits={ofTypes(types)}
          hasNotes
          isRequired={!field.isOptional}
          isReadOnly={isReadOnly}
          error={problem}
          onChange={(fact) => {
            const next = replaceField(value, field.name, fact);
            // Values and conditions were about the fact before.
            const without = field.name === 'fact' ? 'values' : field.name === 'by' ? 'roles' : undefined;
            const kept = without ? withField(next, without, undefined) : next;
            onChange(field.name === 'forEach' && !fact ? withField(kept, 'where', undefined) : kept, at);
          }}
        />
      );
    case 'facts':
      return (
        <FactsField label={label} value={current} types={types} isReadOnly={isReadOnly} error={problem} set={set} />
      );
    case 'term':
      return (
        <TermField
          label={label}
          value={current}
          path={at}
          isOptional={field.isOptional}
          isReadOnly={isReadOnly}
          onChange={set}
        />
      );
    case 'deadline':
      return <DeadlineForm value={current} path={at} isReadOnly={isReadOnly} set={set} />;
    case 'values':
      if (field.isOptional && typeof value[field.of] !== 'string') return null;
      return (
        <ValuesField
          label={label}
          fact={value[field.of]}
          values={current}
          isReadOnly={isReadOnly}
          error={problem}
          onChange={set}
        />
      );
    case 'where':
      if (typeof value[field.list] !== 'string') return null;
      return (
        <fieldset className={styles.part}>
          <legend>
            <Checkbox
              label={label}
              checked={isObject(current)}
              disabled={isReadOnly}
              onChange={({ currentTarget }) => set(currentTarget.checked ? { op: 'exists' } : undefined)}
            />
          </legend>
          {isObject(current) && <ConditionForm value={current} path={at} isReadOnly={isReadOnly} onChange={set} />}
        </fieldset>
      );
    case 'number':
      return (
        <NumberInput
          label={label}
          value={typeof current === 'number' ? current : ''}
          min={field.min}
          max={field.max}
          allowDecimal={false}
          required
          w={180}
          disabled={isReadOnly}
          error={problem}
          onChange={(next) => {
            const typed = replaceField(value, field.name, typeof next === 'number' ? next : undefined);
            onChange('origin' in value ? replaceField(typed, 'origin', 'organisation') : typed, at);
          }}
        />
      );
    case 'origin':
      return null;
    case 'per':
    case 'compare': {
      const words: Readonly<Record<string, string>> = field.as === 'per' ? checks.per : checks.compare;
      return (
        <NativeSelect
          label={label}
          value={typeof current === 'string' ? current : ''}
          disabled={isReadOnly}
          error={problem}
          data={Object.entries(words).map(([option, word]) => ({ value: option, label: word }))}
          onChange={({ currentTarget }) => set(currentTarget.value)}
        />
      );
    }
    case 'flag':
      return (
        <Checkbox
          label={label}
          checked={current === true}
          disabled={isReadOnly}
          onChange={({ currentTarget }) => set(currentTarget.checked || undefined)}
        />
      );
    case 'concept':
      return (
        <NativeSelect
          label={label}
          value={typeof current === 'string' ? current : ''}
          disabled={isReadOnly}
          required
          error={problem}
          data={[
            { value: '', label: editor.chooseOne },
            ...Concept.options
              .map((concept) => ({ value: concept as string, label: capitalise(concepts[concept] ?? concept) }))
              .sort((one, other) => one.label.localeCompare(other.label)),
          ]}
          onChange={({ currentTarget }) => set(currentTarget.value || undefined)}
        />
      );
  }
}

interface FieldProperties {
  readonly label: string;
  readonly value: unknown;
  readonly isReadOnly: boolean;
  readonly error: string | undefined;
  readonly set: (value: unknown) => void;
}

/** Any number of facts: a picker for each, and an empty one to add another. */
function FactsField({
  label,
  value,
  types,
  isReadOnly,
  error,
  set,
}: FieldProperties & { readonly types: NonNullable<(typeof factTypes)[CheckKind]>[string] | undefined }) {
  const facts: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <Stack gap="xs">
      {[...facts, ...(isReadOnly ? [] : [undefined])].map((fact, i) => (
        <FactChoice
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what the picker is of
          key={i}
          label={i === 0 ? label : `${label} (${i + 1})`}
          value={fact}
          fits={ofTypes(types)}
          isReadOnly={isReadOnly}
          error={i === 0 ? error : undefined}
          onChange={(next) => {
            const all = [...facts.slice(0, i), ...(next ? [next] : []), ...facts.slice(i + 1)];
            set(all.length > 0 ? all : undefined);
          }}
        />
      ))}
    </Stack>
  );
}

const ofTypes = (types: readonly FactType[] | undefined) => (fact: FactName) =>
  types === undefined || types.includes(vocabulary[fact].type);

function DeadlineForm({
  value,
  path,
  isReadOnly,
  set,
}: Pick<FormProps, 'path' | 'isReadOnly'> & { readonly value: unknown; readonly set: (value: unknown) => void }) {
  const { checks } = useRuleSetsTexts();
  const deadline: FormObject | undefined = isObject(value) ? value : undefined;
  const afterProblem = useProblem(`${path}.after`);
  return (
    <fieldset className={styles.part}>
      <legend>
        <Checkbox
          label={checks.field.deadline}
          checked={deadline !== undefined}
          disabled={isReadOnly}
          onChange={({ currentTarget }) =>
            set(currentTarget.checked ? { term: { period: '', origin: 'organisation' } } : undefined)
          }
        />
      </legend>
      {deadline && (
        <Stack gap="sm">
          <TermField
            label={checks.field['deadline.term']}
            value={deadline.term}
            path={`${path}.term`}
            isReadOnly={isReadOnly}
            onChange={(term) => set(replaceField(deadline, 'term', term))}
          />
          <FactChoice
            label={checks.field['deadline.after']}
            value={deadline.after}
            fits={ofTypes(['date'])}
            isRequired
            isReadOnly={isReadOnly}
            error={afterProblem}
            onChange={(after) => set(replaceField(deadline, 'after', after))}
          />
          <Checkbox
            label={checks.field['deadline.emptyMeans']}
            checked={deadline.emptyMeans === 'not-begun'}
            disabled={isReadOnly}
            onChange={({ currentTarget }) =>
              set(replaceField(deadline, 'emptyMeans', currentTarget.checked ? 'not-begun' : undefined))
            }
          />
        </Stack>
      )}
    </fieldset>
  );
}
