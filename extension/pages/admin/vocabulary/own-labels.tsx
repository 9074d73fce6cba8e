import { Button, Group, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { comparableText } from '../../../../shared/domain/text.ts';
import { doubtsAboutLabel } from '../../../../shared/facts/doubts-about-label.ts';
import { OwnLabel, type OwnVocabulary } from '../../../../shared/facts/own-vocabulary.ts';
import { type FactName, factTitle } from '../../../../shared/facts/vocabulary.ts';
import { useVocabularyTexts } from '../../i18n/admin-vocabulary-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { DoubtNotes } from './doubt-notes.tsx';
import { capitalise, FactSelect } from './fact-select.tsx';
import { placeOfLabel } from './place-of-label.ts';
import styles from './vocabulary.module.css';

interface Properties {
  readonly vocabulary: OwnVocabulary;
  readonly isReadOnly: boolean;
  readonly onChange: (labels: OwnVocabulary['labels']) => void;
}

/** Words of this organisation's screens for facts that the vocabulary has. */
export function OwnLabels({ vocabulary, isReadOnly, onChange }: Properties) {
  const texts = useVocabularyTexts();
  const { language } = useWording();
  const { labels } = vocabulary;
  return (
    <section aria-labelledby="own-labels" className={styles.part}>
      <Title order={2} size="h3" id="own-labels">
        {texts.labels.title}
      </Title>
      <Text c="dimmed" maw={640}>
        {texts.labels.text}
      </Text>
      {labels.length === 0 ? (
        <Text>{texts.labels.none}</Text>
      ) : (
        <Table verticalSpacing="xs" className={styles.table ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{texts.labels.label}</Table.Th>
              <Table.Th scope="col">{texts.labels.fact}</Table.Th>
              <Table.Th scope="col">{texts.labels.note}</Table.Th>
              {!isReadOnly && <Table.Th scope="col" aria-label={texts.remove} />}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {labels.map(({ label, fact }) => (
              <Table.Tr key={label}>
                <Table.Th scope="row">{label}</Table.Th>
                <Table.Td>{capitalise(factTitle(fact, language))}</Table.Td>
                <Table.Td>{doubtsAboutLabel(label, fact).length > 0 ? texts.labels.doubtful : ''}</Table.Td>
                {!isReadOnly && (
                  <Table.Td>
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      aria-label={texts.removeThis(label)}
                      onClick={() => onChange(labels.filter((each) => each.label !== label))}
                    >
                      {texts.remove}
                    </Button>
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {!isReadOnly && <NewLabel vocabulary={vocabulary} onAdd={(entry) => onChange([...labels, entry])} />}
    </section>
  );
}

interface NewLabelProperties {
  readonly vocabulary: OwnVocabulary;
  readonly onAdd: (entry: OwnVocabulary['labels'][number]) => void;
}

function NewLabel({ vocabulary, onAdd }: NewLabelProperties) {
  const texts = useVocabularyTexts();
  const { language } = useWording();
  const [label, setLabel] = useState('');
  const [fact, setFact] = useState<FactName | null>(null);
  const [isTried, setIsTried] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const parsed = OwnLabel.safeParse(label);
  const place = placeOfLabel(vocabulary, label);
  const problem = parsed.success
    ? place && texts.labels.taken(place.title?.[language] ?? factTitle(place.fact, language))
    : parsed.error.issues[0]?.message;
  const add = () => {
    setIsTried(true);
    if (!parsed.success || place || !fact) return;
    onAdd({ label: parsed.data, fact });
    setLabel('');
    setFact(null);
    setIsTried(false);
    input.current?.focus();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Stack gap="sm" maw={760}>
        <Group align="flex-start" grow>
          <TextInput
            ref={input}
            label={texts.labels.label}
            description={texts.labels.labelHelp}
            value={label}
            maxLength={60}
            error={isTried || (place && comparableText(label) !== '') ? problem : undefined}
            onChange={(event) => setLabel(event.currentTarget.value)}
          />
          <FactSelect
            label={texts.labels.fact}
            placeholder={texts.labels.factPlaceholder}
            nothing={texts.labels.noFact}
            value={fact}
            error={isTried && !fact ? texts.labels.chooseFact : undefined}
            onChange={setFact}
          />
        </Group>
        {parsed.success && fact && <DoubtNotes label={label} fact={fact} />}
        <Button type="submit" variant="default" className={styles.button ?? ''}>
          {texts.labels.add}
        </Button>
      </Stack>
    </form>
  );
}
