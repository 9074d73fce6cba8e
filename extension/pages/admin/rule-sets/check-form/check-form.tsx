import { ActionIcon, Button, Checkbox, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import type { FormObject } from '../model/working.ts';
import styles from '../rule-sets.module.css';
import { isObject } from '../words/check-sentences.ts';
import { changeKind } from './change-kind.ts';
import { CheckFieldForm } from './check-field-form.tsx';
import { checkFields, checkKinds } from './check-fields.ts';
import { ApplicabilityForm } from './condition-form.tsx';
import { type FormProps, replaceField, withField } from './form-object.ts';
import { JudgeForm } from './judge-form.tsx';
import { useProblem } from './problems.ts';

type LeafKind = keyof typeof checkFields;
const isLeaf = (kind: unknown): kind is LeafKind => typeof kind === 'string' && kind in checkFields;

interface Properties extends FormProps {
  /** How deep it stands in combinations; the check itself is 0. */
  readonly depth?: number;
}

/** A check of any kind as a form; a combination holds the forms of its parts. */
export function CheckForm({ value, path, isReadOnly, depth = 0, onChange }: Properties) {
  const { checks, editor } = useRuleSetsTexts();
  const problem = useOwnProblem(path);
  const kind = checkKinds.find((each) => each === value.kind) ?? 'recorded';
  // A question on its own is no check: it stands beside it.
  const kinds = depth === 0 ? checkKinds.filter((each) => each !== 'judged') : checkKinds;
  return (
    <Stack gap="sm">
      <NativeSelect
        label={checks.field.kind}
        description={checks.kinds[kind].about}
        value={kind}
        disabled={isReadOnly}
        error={problem}
        data={kinds.map((each) => ({ value: each, label: checks.kinds[each].name }))}
        onChange={({ currentTarget }) => {
          const next = checkKinds.find((each) => each === currentTarget.value);
          if (next) onChange(changeKind(value, next), `${path} kind ${next}`);
        }}
      />
      {isLeaf(kind) &&
        checkFields[kind].map((field) => (
          <CheckFieldForm
            key={`${kind} ${field.name}`}
            field={field}
            value={value}
            path={path}
            isReadOnly={isReadOnly}
            onChange={onChange}
          />
        ))}
      {kind === 'judged' && <JudgeForm value={value} path={path} isReadOnly={isReadOnly} onChange={onChange} />}
      {(kind === 'all-of' || kind === 'any-of') && (
        <Parts value={value} path={path} isReadOnly={isReadOnly} depth={depth} onChange={onChange} />
      )}
      {(!isReadOnly || isObject(value.when)) && (
        <fieldset className={styles.part}>
          <legend>
            <Checkbox
              label={editor.partCondition}
              checked={isObject(value.when)}
              disabled={isReadOnly}
              onChange={({ currentTarget }) =>
                onChange(
                  withField(value, 'when', currentTarget.checked ? { all: [{ op: 'exists' }] } : undefined),
                  `${path} when`,
                )
              }
            />
          </legend>
          {isObject(value.when) && (
            <ApplicabilityForm
              value={value.when}
              path={`${path}.when`}
              isReadOnly={isReadOnly}
              onChange={(when, field) => onChange(replaceField(value, 'when', when), field)}
            />
          )}
        </fieldset>
      )}
    </Stack>
  );
}

/** What is wrong with the check as a whole, such as parts that are missing. */
function useOwnProblem(path: string): string | undefined {
  const whole = useProblem(path, true);
  const kind = useProblem(`${path}.kind`, true);
  const parts = useProblem(`${path}.checks`, true);
  return whole ?? kind ?? parts;
}

function Parts({ value, path, isReadOnly, depth = 0, onChange }: Properties) {
  const { editor } = useRuleSetsTexts();
  const parts: readonly FormObject[] = Array.isArray(value.checks) ? value.checks.filter(isObject) : [];
  const give = (checks: readonly FormObject[], field: string) => onChange({ ...value, checks }, field);
  const move = (from: number, to: number) => {
    const part = parts[from];
    if (part) give(parts.toSpliced(from, 1).toSpliced(to, 0, part), `${path} move ${from} ${to}`);
  };
  return (
    <Stack gap="md">
      {parts.map((part, i) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity of their own
          key={i}
          className={styles.part}
        >
          <legend>
            <Group gap="xs">
              <Text component="span" fw={600} size="sm">
                {editor.part(i + 1)}
              </Text>
              {!isReadOnly && (
                <>
                  <ActionIcon
                    variant="default"
                    size="sm"
                    aria-label={editor.moveUp(i + 1)}
                    disabled={i === 0}
                    onClick={() => move(i, i - 1)}
                  >
                    ↑
                  </ActionIcon>
                  <ActionIcon
                    variant="default"
                    size="sm"
                    aria-label={editor.moveDown(i + 1)}
                    disabled={i === parts.length - 1}
                    onClick={() => move(i, i + 1)}
                  >
                    ↓
                  </ActionIcon>
                  <ActionIcon
                    variant="default"
                    size="sm"
                    aria-label={editor.removePart(i + 1)}
                    disabled={parts.length === 1}
                    onClick={() => give(parts.toSpliced(i, 1), `${path} remove ${i}`)}
                  >
                    ×
                  </ActionIcon>
                </>
              )}
            </Group>
          </legend>
          <CheckForm
            value={part}
            path={`${path}.checks[${i}]`}
            isReadOnly={isReadOnly}
            depth={depth + 1}
            onChange={(next, field) => give(parts.with(i, next), field)}
          />
        </fieldset>
      ))}
      {!isReadOnly && parts.length < 20 && (
        <Button
          variant="default"
          size="xs"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => give([...parts, { kind: 'recorded' }], `${path} add ${parts.length}`)}
        >
          {editor.addPart}
        </Button>
      )}
    </Stack>
  );
}
