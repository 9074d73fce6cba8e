import { Button, Group, NativeSelect, Stack, TagsInput, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { OwnLabel, type OwnVocabulary } from '../../../../shared/facts/own-vocabulary.ts';
import { type OwnFactName, ownFactNames } from '../../../../shared/facts/vocabulary.ts';
import { useVocabularyTexts } from '../../i18n/admin-vocabulary-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { DoubtNotes } from './doubt-notes.tsx';
import { placeOfLabel } from './place-of-label.ts';
import styles from './vocabulary.module.css';

type OwnFactEntry = OwnVocabulary['facts'][number];

interface Properties {
  readonly vocabulary: OwnVocabulary;
  /** Requirements in force that ask for an own fact, by its name. */
  readonly usedBy: ReadonlyMap<OwnFactName, readonly string[]>;
  readonly isReadOnly: boolean;
  readonly onChange: (facts: OwnVocabulary['facts']) => void;
}

const kinds = ['date', 'yes-no', 'text'] as const;
type Kind = (typeof kinds)[number];

const kindOf = (fact: OwnFactName) => kinds.find((kind) => fact.startsWith(`own.${kind}-`)) ?? 'text';

/** Facts that only this organisation asks for. */
export function OwnFacts({ vocabulary, usedBy, isReadOnly, onChange }: Properties) {
  const texts = useVocabularyTexts();
  const { language } = useWording();
  const { facts } = vocabulary;
  const change = (fact: OwnFactName, part: Partial<OwnFactEntry>) =>
    onChange(facts.map((each) => (each.fact === fact ? { ...each, ...part } : each)));
  return (
    <section aria-labelledby="own-facts" className={styles.part}>
      <Title order={2} size="h3" id="own-facts">
        {texts.facts.title}
      </Title>
      <Text c="dimmed" maw={640}>
        {texts.facts.text}
      </Text>
      {facts.length === 0 && <Text>{texts.facts.none}</Text>}
      <Stack gap="md" maw={760}>
        {facts.map((entry) => (
          <fieldset key={entry.fact} className={styles.card} disabled={isReadOnly}>
            <legend>{`${entry.title[language]} · ${texts.facts.kind[kindOf(entry.fact)]}`}</legend>
            <div className={styles.pair}>
              <TextInput
                label={texts.facts.nameNl}
                value={entry.title.nl}
                maxLength={80}
                error={entry.title.nl.trim() ? undefined : texts.facts.nameNeeded}
                onChange={(event) => change(entry.fact, { title: { ...entry.title, nl: event.currentTarget.value } })}
              />
              <TextInput
                label={texts.facts.nameEn}
                value={entry.title.en}
                maxLength={80}
                error={entry.title.en.trim() ? undefined : texts.facts.nameNeeded}
                onChange={(event) => change(entry.fact, { title: { ...entry.title, en: event.currentTarget.value } })}
              />
            </div>
            <Labels vocabulary={vocabulary} entry={entry} onChange={(labels) => change(entry.fact, { labels })} />
            {(usedBy.get(entry.fact) ?? []).length > 0 && (
              <Text size="sm">{texts.facts.usedBy((usedBy.get(entry.fact) ?? []).join(', '))}</Text>
            )}
            {!isReadOnly && (
              <Button
                size="compact-sm"
                variant="subtle"
                className={styles.button ?? ''}
                disabled={(usedBy.get(entry.fact) ?? []).length > 0}
                aria-label={texts.removeThis(entry.title[language])}
                onClick={() => onChange(facts.filter(({ fact }) => fact !== entry.fact))}
              >
                {texts.remove}
              </Button>
            )}
          </fieldset>
        ))}
      </Stack>
      {!isReadOnly && <NewFact vocabulary={vocabulary} onAdd={(entry) => onChange([...facts, entry])} />}
    </section>
  );
}

interface LabelsProperties {
  readonly vocabulary: OwnVocabulary;
  readonly entry: OwnFactEntry;
  readonly onChange: (labels: string[]) => void;
}

function Labels({ vocabulary, entry, onChange }: LabelsProperties) {
  const texts = useVocabularyTexts();
  const [refused, setRefused] = useState<string>();
  const take = (labels: string[]) => {
    const fresh = labels.find((label) => !entry.labels.includes(label));
    const parsed = fresh === undefined ? undefined : OwnLabel.safeParse(fresh);
    const problem =
      parsed && !parsed.success
        ? parsed.error.issues[0]?.message
        : fresh !== undefined && placeOfLabel(vocabulary, fresh, entry.fact)
          ? texts.facts.labelTaken(fresh)
          : undefined;
    setRefused(problem);
    if (!problem) onChange(labels);
  };
  return (
    <>
      <TagsInput
        label={texts.facts.labels}
        description={texts.facts.labelsHelp}
        value={entry.labels}
        maxTags={20}
        error={refused ?? (entry.labels.length === 0 ? texts.facts.labelsNeeded : undefined)}
        onChange={take}
      />
      {entry.labels.map((label) => (
        <DoubtNotes key={label} label={label} fact={entry.fact} />
      ))}
    </>
  );
}

interface NewFactProperties {
  readonly vocabulary: OwnVocabulary;
  readonly onAdd: (entry: OwnFactEntry) => void;
}

function NewFact({ vocabulary, onAdd }: NewFactProperties) {
  const texts = useVocabularyTexts();
  const [kind, setKind] = useState<Kind>('date');
  const [label, setLabel] = useState('');
  const [problem, setProblem] = useState<string>();
  const taken = new Set(vocabulary.facts.map(({ fact }) => fact));
  const free = ownFactNames.find((fact) => kindOf(fact) === kind && !taken.has(fact));
  const add = () => {
    const parsed = OwnLabel.safeParse(label);
    if (!parsed.success) return setProblem(parsed.error.issues[0]?.message);
    if (placeOfLabel(vocabulary, label)) return setProblem(texts.facts.labelTaken(label));
    if (!free) return setProblem(texts.facts.full);
    const name = parsed.data.toLowerCase();
    onAdd({ fact: free, title: { nl: name, en: name }, labels: [parsed.data] });
    setLabel('');
    setProblem(undefined);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Group align="flex-end" maw={760} gap="sm">
        <NativeSelect
          label={texts.facts.kindLabel}
          value={kind}
          data={kinds.map((each) => ({ value: each, label: texts.facts.kind[each] }))}
          onChange={(event) => setKind(kinds.find((each) => each === event.currentTarget.value) ?? 'date')}
        />
        <TextInput
          label={texts.facts.firstLabel}
          value={label}
          maxLength={60}
          error={problem}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {texts.facts.add}
        </Button>
      </Group>
    </form>
  );
}
