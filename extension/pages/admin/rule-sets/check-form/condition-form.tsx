import { ActionIcon, Button, Checkbox, Group, NativeSelect, NumberInput, Stack } from '@mantine/core';
import type { FactType } from '../../../../../shared/facts/definition.ts';
import { vocabulary } from '../../../../../shared/facts/vocabulary.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { FactChoice } from '../../facts/fact-choice.tsx';
import type { FormObject } from '../model/working.ts';
import shared from '../rule-sets.module.css';
import { isObject } from '../words/check-sentences.ts';
import styles from './check-form.module.css';
import { type FormProps, replaceField, withField } from './form-object.ts';
import { useProblem } from './problems.ts';
import { factOr, ValueField } from './value-field.tsx';
import { ValuesField } from './values-field.tsx';

type Operator = 'eq' | 'ne' | 'in' | 'contains' | 'exists' | 'missing' | 'gt' | 'gte' | 'lt' | 'lte';

const operators: { readonly [T in FactType]: readonly Operator[] } = {
  boolean: ['eq', 'exists', 'missing'],
  enum: ['eq', 'ne', 'in', 'exists', 'missing'],
  text: ['contains', 'eq', 'ne', 'exists', 'missing'],
  list: ['exists', 'missing', 'contains', 'in'],
  count: ['gt', 'gte', 'lt', 'lte', 'eq', 'exists', 'missing'],
  date: ['exists', 'missing'],
  period: ['exists', 'missing'],
};

const newCondition: FormObject = { op: 'exists' };
const isGroup = (value: FormObject) => value.op === 'any' || value.op === 'all';

/** When something applies: conditions that all hold, each of which may be a choice of several. */
export function ApplicabilityForm({
  value,
  path,
  isReadOnly,
  onChange,
}: Omit<FormProps, 'value' | 'onChange'> & {
  readonly value: FormObject | undefined;
  readonly onChange: (value: FormObject | undefined, field: string) => void;
}) {
  const { editor } = useRuleSetsTexts();
  const all = Array.isArray(value?.all) ? value.all.filter(isObject) : [];
  const give = (next: readonly FormObject[], field: string) =>
    onChange(next.length > 0 ? { ...value, all: next } : undefined, field);
  return (
    <Stack gap="sm">
      {all.map((group, i) => (
        <ConditionNode
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no identity of their own
          key={i}
          number={i + 1}
          depth={0}
          value={group}
          path={`${path}.all[${i}]`}
          isReadOnly={isReadOnly}
          onChange={(next, field) => give(all.with(i, next), field)}
          onRemove={() => give(all.toSpliced(i, 1), `${path} remove`)}
        />
      ))}
      {!isReadOnly && all.length < 10 && (
        <Button
          variant="subtle"
          size="compact-sm"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => give([...all, newCondition], `${path} add ${all.length}`)}
        >
          {editor.addCondition}
        </Button>
      )}
    </Stack>
  );
}

interface NodeProperties extends FormProps {
  readonly number: number;
  /** 0 at the top, where a condition may become a choice of several. */
  readonly depth: number;
  readonly onRemove: () => void;
}

function ConditionNode({ value, path, number, depth, isReadOnly, onChange, onRemove }: NodeProperties) {
  const { editor } = useRuleSetsTexts();
  const remove = !isReadOnly && (
    <ActionIcon variant="default" size="lg" aria-label={editor.removeCondition(number)} onClick={onRemove}>
      ×
    </ActionIcon>
  );
  if (!isGroup(value)) {
    return (
      <Group gap="xs" align="flex-end" wrap="nowrap" className={styles.condition ?? ''}>
        <ConditionForm value={value} path={path} isReadOnly={isReadOnly} onChange={onChange} />
        {remove}
        {!isReadOnly && depth === 0 && (
          <Button
            variant="subtle"
            size="compact-sm"
            mb={5}
            onClick={() => onChange({ op: 'any', of: [value, newCondition] }, `${path} any`)}
          >
            {editor.addAlternative}
          </Button>
        )}
      </Group>
    );
  }
  const parts = Array.isArray(value.of) ? value.of.filter(isObject) : [];
  const give = (next: readonly FormObject[], field: string) => {
    const [only] = next;
    // A choice of one is that one.
    if (!only) onRemove();
    else if (next.length === 1 && (depth === 0 || !isGroup(only))) onChange(only, field);
    else onChange({ ...value, of: next }, field);
  };
  return (
    <fieldset className={shared.part}>
      <legend>{value.op === 'any' ? editor.conditionGroup.any : editor.conditionGroup.all}</legend>
      <Stack gap="sm">
        {parts.map((part, i) => (
          <ConditionNode
            // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no identity of their own
            key={i}
            number={i + 1}
            depth={depth + 1}
            value={part}
            path={`${path}.of[${i}]`}
            isReadOnly={isReadOnly}
            onChange={(next, field) => give(parts.with(i, next), field)}
            onRemove={() => give(parts.toSpliced(i, 1), `${path} remove`)}
          />
        ))}
        {!isReadOnly && parts.length < 10 && (
          <Button
            variant="subtle"
            size="compact-sm"
            style={{ alignSelf: 'flex-start' }}
            onClick={() => give([...parts, newCondition], `${path} add ${parts.length}`)}
          >
            {value.op === 'any' ? editor.addAlternative : editor.addCondition}
          </Button>
        )}
      </Stack>
    </fieldset>
  );
}

/** One condition on one fact. */
export function ConditionForm({ value, path, isReadOnly, onChange }: FormProps) {
  const { editor, checks } = useRuleSetsTexts();
  const problem = useProblem(path);
  const fact = factOr(value.fact);
  const fitting = fact ? operators[vocabulary[fact].type] : operators.date;
  // Safe: it came through the schema, or from this form.
  const current = value.op as Operator;
  const choices = fitting.includes(current) ? fitting : [...fitting, current];
  const set = (next: FormObject, field: string) => onChange(next, `${path}.${field}`);
  return (
    <Group gap="xs" align="flex-end" className={styles.grow ?? ''}>
      <FactChoice
        isInRow
        label={editor.examples.given}
        value={value.fact}
        isRequired
        isReadOnly={isReadOnly}
        error={problem}
        onChange={(next) => {
          const op = next && operators[vocabulary[next].type][0];
          set(withField(op ? { op } : { op: current }, 'fact', next), 'fact');
        }}
      />
      <NativeSelect
        aria-label={checks.field.where}
        value={current}
        disabled={isReadOnly}
        data={choices.map((op) => ({ value: op, label: checks.operator[op] }))}
        onChange={({ currentTarget }) => {
          const op = choices.find((each) => each === currentTarget.value);
          if (op) set(withOperator(value, op), 'op');
        }}
      />
      <ConditionValue value={value} isReadOnly={isReadOnly} set={(next) => set(next, 'value')} />
    </Group>
  );
}

function ConditionValue({
  value,
  isReadOnly,
  set,
}: Pick<FormProps, 'value' | 'isReadOnly'> & { readonly set: (value: FormObject) => void }) {
  const { editor } = useRuleSetsTexts();
  switch (value.op) {
    case 'exists':
    case 'missing':
      return (
        <Checkbox
          label={editor.emptyIsUnknown}
          checked={value.emptyIs === 'unknown'}
          disabled={isReadOnly}
          mb={8}
          onChange={({ currentTarget }) =>
            set(withField(value, 'emptyIs', currentTarget.checked ? 'unknown' : undefined))
          }
        />
      );
    case 'in':
      return (
        <ValuesField
          label={editor.values}
          fact={value.fact}
          values={value.value}
          isReadOnly={isReadOnly}
          onChange={(values) => set(replaceField(value, 'value', values))}
        />
      );
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return (
        <NumberInput
          label={editor.value}
          value={typeof value.value === 'number' ? value.value : ''}
          disabled={isReadOnly}
          w={110}
          onChange={(next) => set(replaceField(value, 'value', typeof next === 'number' ? next : undefined))}
        />
      );
    default:
      return (
        <ValueField
          label={editor.value}
          fact={value.op === 'contains' ? undefined : value.fact}
          value={value.value}
          isReadOnly={isReadOnly}
          onChange={(next) => set(replaceField(value, 'value', next))}
        />
      );
  }
}

function withOperator({ fact, value }: FormObject, op: Operator): FormObject {
  const start = withField({ op }, 'fact', fact);
  if (op === 'exists' || op === 'missing') return start;
  const single = Array.isArray(value) ? value[0] : value;
  if (op === 'in') return withField(start, 'value', single === undefined ? undefined : [single]);
  const isNumber = op === 'gt' || op === 'gte' || op === 'lt' || op === 'lte';
  if (isNumber) return withField(start, 'value', typeof single === 'number' ? single : undefined);
  return withField(start, 'value', op === 'contains' && typeof single !== 'string' ? undefined : single);
}
