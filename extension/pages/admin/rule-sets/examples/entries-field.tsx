import { ActionIcon, Button, Group, MultiSelect, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { Concept } from '../../../../../shared/domain/concept.ts';
import type { FactName } from '../../../../../shared/facts/vocabulary.ts';
import { capitalise } from '../../../../i18n/format.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { useTitleOf } from '../../facts/fact-titles.tsx';
import { ValueField } from '../check-form/value-field.tsx';
import { type GivenEntry, givenStates, stateOf, valueFor, withProperty } from '../model/given.ts';
import styles from '../rule-sets.module.css';
import { codesOf } from '../words/fact-words.ts';
import { useCheckWords } from '../words/use-check-words.ts';

interface Properties {
  readonly list: FactName;
  readonly entries: readonly GivenEntry[];
  /** What the check asks of each entry. */
  readonly properties: readonly FactName[];
  readonly on: string;
  readonly onChange: (entries: GivenEntry[]) => void;
}

/** The entries of a list in an example: a day, a text, and what the check asks of each. */
export function EntriesField({ list, entries, properties, on, onChange }: Properties) {
  const { editor } = useRuleSetsTexts();
  const words = editor.examples;
  return (
    <Stack gap="xs">
      {entries.length === 0 && <Text className={styles.note}>{words.noEntries}</Text>}
      {entries.map((entry, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity of their own
        <fieldset key={i} className={styles.part}>
          <legend>
            <Group gap="xs">
              {words.entry(i + 1)}
              <ActionIcon
                variant="default"
                size="sm"
                aria-label={words.removeEntry(i + 1)}
                onClick={() => onChange(entries.toSpliced(i, 1))}
              >
                ×
              </ActionIcon>
            </Group>
          </legend>
          <EntryFields
            list={list}
            entry={entry}
            properties={properties}
            on={on}
            onChange={(next) => onChange(entries.with(i, next))}
          />
        </fieldset>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => onChange([...entries, { date: entries.at(-1)?.date ?? on }])}
      >
        {words.addEntry}
      </Button>
    </Stack>
  );
}

function EntryFields({
  list,
  entry,
  properties,
  on,
  onChange,
}: Omit<Properties, 'entries' | 'onChange'> & {
  readonly entry: GivenEntry;
  readonly onChange: (entry: GivenEntry) => void;
}) {
  const { editor } = useRuleSetsTexts();
  const { language } = useWording();
  const { concepts } = useCheckWords();
  const words = editor.examples;
  const titleOf = useTitleOf();
  const hasCodes = codesOf(list, language).length > 0;
  const { date, text, mentions = [] } = entry;
  return (
    <Stack gap="xs">
      <Group gap="xs" align="flex-end">
        <TextInput
          type="date"
          label={words.date}
          value={date ?? ''}
          onChange={({ currentTarget }) => {
            const { date: _, ...rest } = entry;
            onChange(currentTarget.value ? { ...rest, date: currentTarget.value } : rest);
          }}
        />
        {hasCodes ? (
          <ValueField
            label={words.text}
            fact={list}
            value={text}
            onChange={(next) => onChange({ ...entry, text: String(next ?? '') })}
          />
        ) : (
          <TextInput
            label={words.text}
            value={text ?? ''}
            maxLength={300}
            onChange={({ currentTarget }) => {
              const { text: _, ...rest } = entry;
              onChange(currentTarget.value ? { ...rest, text: currentTarget.value } : rest);
            }}
          />
        )}
      </Group>
      {list === 'report.entries' && (
        <MultiSelect
          label={words.mentions}
          searchable
          value={mentions.map(({ concept }) => concept)}
          data={Concept.options.map((concept) => ({ value: concept as string, label: concepts[concept] ?? concept }))}
          onChange={(chosen) => {
            const { mentions: _, ...rest } = entry;
            const next = Concept.options
              .filter((concept) => chosen.includes(concept))
              .map(
                (concept) =>
                  mentions.find((each) => each.concept === concept) ?? { concept, context: 'affirmed' as const },
              );
            onChange(next.length > 0 ? { ...rest, mentions: next } : rest);
          }}
        />
      )}
      {properties.map((fact) => {
        const value = entry.fields?.[fact];
        const state = stateOf(value);
        const title = capitalise(titleOf(fact));
        return (
          <Group key={fact} gap="xs" align="flex-end">
            <NativeSelect
              label={title}
              value={state}
              data={givenStates.map((each) => ({ value: each, label: words.state[each] }))}
              onChange={({ currentTarget }) => {
                const next = givenStates.find((each) => each === currentTarget.value) ?? 'unseen';
                const given = valueFor(fact, next, on);
                onChange(withProperty(entry, fact, Array.isArray(given) ? '' : given));
              }}
            />
            {state === 'found' && (
              <ValueField
                label={editor.value}
                fact={fact}
                value={value}
                onChange={(next) => onChange(withProperty(entry, fact, next ?? ''))}
              />
            )}
          </Group>
        );
      })}
    </Stack>
  );
}
