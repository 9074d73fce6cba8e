import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { Requirement, type RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { CheckForm } from '../check-form/check-form.tsx';
import { ApplicabilityForm } from '../check-form/condition-form.tsx';
import { JudgeForm } from '../check-form/judge-form.tsx';
import { LocalisedField } from '../check-form/localised-field.tsx';
import { ProblemsContext, useProblem } from '../check-form/problems.ts';
import { putOwn } from '../model/changes.ts';
import type { Problems } from '../model/finished.ts';
import type { WorkingRequirement } from '../model/working.ts';
import { CheckExplanation } from './check-explanation.tsx';
import styles from './edit.module.css';
import type { Drafting } from './use-draft.ts';

interface Properties {
  readonly base: RuleSetContent;
  readonly requirement: WorkingRequirement;
  readonly problems: Problems;
  readonly isReadOnly: boolean;
  readonly change: Drafting['change'];
  readonly onRemove: () => void;
}

const severities = Requirement.shape.severity.options;
const aboutDossier = ['automatic', 'assisted', 'manual'] as const;

/** A requirement of one's own, of which everything is a form. */
export function OwnEditor({ base, requirement, problems, isReadOnly, change, onRemove }: Properties) {
  const { editor } = useRuleSetsTexts();
  const { language } = useWording();
  const { subject, checkability, check, judge, appliesWhen, source } = requirement;
  const set = (part: Partial<WorkingRequirement>, field: string) =>
    change((changes) => putOwn(changes, { ...requirement, ...part }), `${requirement.id} ${field}`);
  const needsCheck = checkability === 'automatic' || checkability === 'assisted';
  return (
    <ProblemsContext value={problems}>
      <Stack gap="lg" className={styles.own ?? ''}>
        <Stack gap="sm">
          <LocalisedField
            label={editor.title}
            value={requirement.title}
            path="title"
            isRequired
            isReadOnly={isReadOnly}
            onChange={(title, field) => set({ title }, field)}
          />
          <LocalisedField
            label={editor.explanation}
            value={requirement.explanation}
            path="explanation"
            isLong
            isRequired
            isReadOnly={isReadOnly}
            onChange={(explanation, field) => set({ explanation }, field)}
          />
          <LocalisedField
            label={editor.hint}
            description={editor.hintHelp}
            value={requirement.hint}
            path="hint"
            isLong
            isRequired
            isReadOnly={isReadOnly}
            onChange={(hint, field) => set({ hint }, field)}
          />
          <Group grow align="flex-start">
            <SourceField field="section" label={editor.section} source={source} isReadOnly={isReadOnly} set={set} />
            <SourceField field="item" label={editor.clause} source={source} isReadOnly={isReadOnly} set={set} />
          </Group>
          <Group grow align="flex-start">
            <NativeSelect
              label={editor.theme}
              value={requirement.theme}
              disabled={isReadOnly}
              data={base.themes.map(({ id, title }) => ({ value: id, label: title[language] }))}
              onChange={({ currentTarget }) => set({ theme: currentTarget.value }, 'theme')}
            />
            <NativeSelect
              label={editor.severity}
              value={requirement.severity}
              disabled={isReadOnly}
              data={severities.map((value) => ({ value, label: editor.severities[value] }))}
              onChange={({ currentTarget }) => {
                const severity = severities.find((each) => each === currentTarget.value);
                if (severity) set({ severity }, 'severity');
              }}
            />
          </Group>
          <Group grow align="flex-start">
            <NativeSelect
              label={editor.subject}
              value={subject}
              disabled={isReadOnly}
              data={Requirement.shape.subject.options.map((value) => ({ value, label: editor.subjects[value] }))}
              onChange={({ currentTarget }) => {
                const next = Requirement.shape.subject.options.find((each) => each === currentTarget.value);
                if (next) set(aboutSubject(requirement, next), 'subject');
              }}
            />
            {subject === 'client-dossier' && (
              <NativeSelect
                label={editor.checkability}
                value={checkability}
                disabled={isReadOnly}
                data={aboutDossier.map((value) => ({ value, label: editor.checkabilities[value] }))}
                onChange={({ currentTarget }) => {
                  const next = aboutDossier.find((each) => each === currentTarget.value);
                  if (next) set(checkedBy(requirement, next), 'checkability');
                }}
              />
            )}
          </Group>
        </Stack>
        {(needsCheck || check) && (
          <fieldset className={styles.box}>
            <legend>{editor.check}</legend>
            <CheckForm
              value={check ?? { kind: 'recorded' }}
              path="check"
              isReadOnly={isReadOnly}
              onChange={(next, field) => set({ check: next }, field)}
            />
          </fieldset>
        )}
        <CheckExplanation requirement={requirement} />
        <fieldset className={styles.box}>
          <legend>{editor.applies}</legend>
          {!appliesWhen && <Text size="sm">{editor.always}</Text>}
          <ApplicabilityForm
            value={appliesWhen}
            path="appliesWhen"
            isReadOnly={isReadOnly}
            onChange={(next, field) => {
              const { appliesWhen: _, ...rest } = requirement;
              change(
                (changes) => putOwn(changes, next ? { ...rest, appliesWhen: next } : rest),
                `${requirement.id} ${field}`,
              );
            }}
          />
        </fieldset>
        <fieldset className={styles.box}>
          <legend>{editor.judge}</legend>
          {judge ? (
            <Stack gap="sm">
              <JudgeForm
                value={judge}
                path="judge"
                isReadOnly={isReadOnly}
                onChange={(next, field) => set({ judge: next }, field)}
              />
              {!isReadOnly && checkability === 'automatic' && (
                <Button
                  variant="default"
                  size="xs"
                  style={{ alignSelf: 'flex-start' }}
                  onClick={() => {
                    const { judge: _, ...rest } = requirement;
                    change((changes) => putOwn(changes, rest));
                  }}
                >
                  {editor.removeJudge}
                </Button>
              )}
            </Stack>
          ) : (
            !isReadOnly && (
              <Button variant="default" size="xs" onClick={() => set({ judge: { scale: 'levels' } }, 'judge add')}>
                {editor.addJudge}
              </Button>
            )
          )}
          <JudgeProblem />
        </fieldset>
        {!isReadOnly && (
          <Button variant="default" size="xs" style={{ alignSelf: 'flex-start' }} onClick={onRemove}>
            {editor.remove}
          </Button>
        )}
      </Stack>
    </ProblemsContext>
  );
}

/** A question that is missing altogether has no field to stand beside. */
function JudgeProblem() {
  const problem = useProblem('judge', true);
  return problem ? (
    <Text c="red" size="sm" role="alert">
      {problem}
    </Text>
  ) : null;
}

function SourceField({
  field,
  label,
  source,
  isReadOnly,
  set,
}: {
  readonly field: 'section' | 'item';
  readonly label: string;
  readonly source: WorkingRequirement['source'];
  readonly isReadOnly: boolean;
  readonly set: (part: Partial<WorkingRequirement>, field: string) => void;
}) {
  const problem = useProblem(`source.${field}`);
  return (
    <TextInput
      label={label}
      value={source[field]}
      disabled={isReadOnly}
      required
      error={problem}
      maxLength={200}
      onChange={({ currentTarget }) => set({ source: { ...source, [field]: currentTarget.value } }, `source.${field}`)}
    />
  );
}

/** What is not about a dossier has no check: a person judges it. */
function aboutSubject(
  { check, judge }: WorkingRequirement,
  subject: WorkingRequirement['subject'],
): Partial<WorkingRequirement> {
  if (subject === 'client-dossier') {
    return {
      subject,
      checkability: check ? 'automatic' : 'manual',
      ...(judge && check && { checkability: 'assisted' }),
    };
  }
  return {
    subject,
    checkability: 'organisational',
    check: undefined,
    judge: judge ?? { scale: 'levels' },
    examples: [],
  };
}

function checkedBy(
  { check, judge, examples }: WorkingRequirement,
  checkability: (typeof aboutDossier)[number],
): Partial<WorkingRequirement> {
  if (checkability === 'manual')
    return { checkability, check: undefined, judge: judge ?? { scale: 'levels' }, examples };
  const needsJudge = checkability === 'assisted' && !judge;
  return { checkability, check: check ?? { kind: 'recorded' }, ...(needsJudge && { judge: { scale: 'levels' } }) };
}
