import { Button, Group, NativeSelect, Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import type { LocalisedText, Requirement, RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import { mayChange, type PlacedTerm, termsOf } from '../../../../../shared/rules/tailoring.ts';
import { periodWords } from '../../../../i18n/format.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { LocalisedField } from '../check-form/localised-field.tsx';
import { PeriodField } from '../check-form/period-field.tsx';
import { changesOf, reset, setOff, setSeverity, setTerm, setText } from '../model/changes.ts';
import type { RequirementRow } from '../model/requirement-rows.ts';
import type { WorkingChanges } from '../model/working.ts';
import shared from '../rule-sets.module.css';
import { fieldName } from '../words/field-name.ts';
import styles from './edit.module.css';
import { SourceBox } from './source-box.tsx';
import type { Drafting } from './use-draft.ts';

interface Properties {
  readonly base: RuleSetContent;
  readonly row: RequirementRow & { readonly printed: Requirement };
  readonly working: WorkingChanges;
  readonly isReadOnly: boolean;
  readonly change: Drafting['change'];
  readonly onOwnVersion: () => void;
}

const severities = ['critical', 'high', 'medium', 'low'] as const;
const textFields = ['title', 'explanation', 'hint'] as const;

/** A requirement of the framework: as it is printed, beside what the organisation makes of it. */
export function PrintedEditor({ base, row, working, isReadOnly, change, onOwnVersion }: Properties) {
  const { editor } = useRuleSetsTexts();
  const { printed, current } = row;
  const { id } = printed;
  const terms = termsOf(printed);
  const isTailored = changesOf(working, id).length > 0;
  return (
    <div className={styles.beside}>
      <SourceBox requirement={printed} framework={base.framework} />
      <section className={shared.section} aria-labelledby="ours">
        <h3 id="ours">{editor.ours}</h3>
        <Stack gap="md">
          <Switch
            label={editor.on}
            description={row.isOff ? editor.offNote : undefined}
            checked={!row.isOff}
            disabled={isReadOnly}
            onChange={({ currentTarget }) => {
              const isOn = currentTarget.checked;
              change((changes) => setOff(changes, id, !isOn));
            }}
          />
          <NativeSelect
            label={editor.severity}
            value={current.severity}
            disabled={isReadOnly || row.isOff}
            data={severities.map((value) => ({ value, label: editor.severities[value] }))}
            onChange={({ currentTarget }) => {
              const severity = severities.find((each) => each === currentTarget.value);
              if (severity) change((changes) => setSeverity(changes, printed, severity));
            }}
          />
          {terms.length > 0 && (
            <fieldset className={shared.part}>
              <legend>{editor.terms}</legend>
              <Stack gap="sm">
                {terms.map((placed) => (
                  <TermChange
                    key={placed.path}
                    placed={placed}
                    requirement={id}
                    working={working}
                    isReadOnly={isReadOnly || row.isOff}
                    change={change}
                  />
                ))}
              </Stack>
            </fieldset>
          )}
          <details
            className={shared.details}
            open={textFields.some((field) => !isSameText(current[field], printed[field]))}
          >
            <summary>{editor.texts}</summary>
            <Stack gap="sm" mt="sm">
              {textFields.map((field) => (
                <LocalisedField
                  key={field}
                  label={editor[field]}
                  description={field === 'hint' ? editor.hintHelp : undefined}
                  value={current[field]}
                  path={field}
                  isLong={field !== 'title'}
                  isReadOnly={isReadOnly || row.isOff}
                  // An empty text is the framework's own.
                  onChange={(text, at) =>
                    change((changes) => setText(changes, printed, field, text.nl === '' ? printed[field] : text), at)
                  }
                />
              ))}
            </Stack>
          </details>
          {!isReadOnly && (
            <Stack gap={4} align="flex-start">
              <Group gap="sm">
                {isTailored && (
                  <Button variant="default" size="xs" onClick={() => change((changes) => reset(changes, id))}>
                    {editor.reset}
                  </Button>
                )}
                <Button variant="default" size="xs" onClick={onOwnVersion}>
                  {editor.ownVersion}
                </Button>
              </Group>
              <Text className={shared.note}>{editor.ownVersionHelp}</Text>
            </Stack>
          )}
        </Stack>
      </section>
    </div>
  );
}

/** A period of the framework: printed ones stay, proposals may be another. */
function TermChange({
  placed: { path, term },
  requirement,
  working,
  isReadOnly,
  change,
}: Pick<Properties, 'working' | 'isReadOnly' | 'change'> & {
  readonly placed: PlacedTerm;
  readonly requirement: string;
}) {
  const { editor, checks } = useRuleSetsTexts();
  const { language } = useWording();
  const own = working.find((each) => each.kind === 'term' && each.requirement === requirement && each.path === path);
  const [isEmpty, setIsEmpty] = useState(false);
  const label = termLabel(path, checks.field);
  const was = editor.termWas(periodWords(term.period, language));
  if (!mayChange(term)) {
    return (
      <div>
        <Text size="sm" fw={500}>
          {label}: {periodWords(term.period, language)}
        </Text>
        <Text className={shared.note}>{editor.termFixed(checks.origin[term.origin])}</Text>
      </div>
    );
  }
  return (
    <PeriodField
      label={label}
      period={isEmpty ? '' : own?.kind === 'term' ? own.period : term.period}
      description={own ? was : editor.termOrigin(checks.origin[term.origin])}
      isReadOnly={isReadOnly}
      onChange={(period) => {
        setIsEmpty(period === '');
        if (period === '') return;
        change(
          (changes) => setTerm(changes, requirement, { path, instead: term.period, period }),
          `${requirement} ${path}`,
        );
      }}
    />
  );
}

const isSameText = (one: LocalisedText, other: LocalisedText) => one.nl === other.nl && one.en === other.en;

/** How the field of a term is called, by its last part: `check.checks[1].deadline.term` is the period of a deadline. */
function termLabel(path: string, names: Readonly<Record<string, string>>): string {
  const parts = path.split('.');
  const last = parts.at(-1) ?? '';
  const label = fieldName([parts.at(-2) ?? ''], last, names) ?? last;
  const number = /checks\[(\d+)\]/.exec(path)?.[1];
  return number === undefined ? label : `${label} (${Number(number) + 1})`;
}
