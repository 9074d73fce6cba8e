import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { comparableText } from '../../../../shared/domain/text.ts';
import { doubtsAboutLabel } from '../../../../shared/facts/doubts-about-label.ts';
import { OwnLabel, type OwnVocabulary } from '../../../../shared/facts/own-vocabulary.ts';
import { type FactName, factTitle, isOwnFact, vocabulary as known } from '../../../../shared/facts/vocabulary.ts';
import { capitalise } from '../../../i18n/format.ts';
import { useVocabularyTexts } from '../../i18n/admin-vocabulary-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { FactChoice } from '../facts/fact-choice.tsx';
import { TableFrame } from '../table/table-frame.tsx';
import { DoubtNotes } from './doubt-notes.tsx';
import { placeOfLabel } from './place-of-label.ts';
import styles from './vocabulary.module.css';

interface Properties {
  readonly vocabulary: OwnVocabulary;
  readonly isReadOnly: boolean;
  readonly onChange: (labels: OwnVocabulary['labels']) => void;
}

/** Own facts have their words beside their names. */
const isReadable = (fact: FactName) => known[fact].origin === 'dossier' && !isOwnFact(fact);

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
        <TableFrame
          isPart
          label={texts.labels.title}
          columns={[
            texts.labels.label,
            texts.labels.fact,
            texts.labels.note,
            ...(isReadOnly ? [] : [{ hidden: texts.remove }]),
          ]}
        >
          {labels.map(({ label, fact }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{capitalise(factTitle(fact, language))}</td>
              <td>{doubtsAboutLabel(label, fact).length > 0 ? texts.labels.doubtful : ''}</td>
              {!isReadOnly && (
                <td>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={texts.removeThis(label)}
                    onClick={() => onChange(labels.filter((each) => each.label !== label))}
                  >
                    {texts.remove}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </TableFrame>
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
  const [fact, setFact] = useState<FactName>();
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
    setFact(undefined);
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
        <div className={styles.pair}>
          <TextInput
            ref={input}
            label={texts.labels.label}
            description={texts.labels.labelHelp}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={label}
            maxLength={60}
            error={isTried || (place && comparableText(label) !== '') ? problem : undefined}
            onChange={(event) => setLabel(event.currentTarget.value)}
          />
          <FactChoice
            label={texts.labels.fact}
            value={fact}
            fits={isReadable}
            nothing={texts.labels.noFact}
            error={isTried && !fact ? texts.labels.chooseFact : undefined}
            onChange={setFact}
          />
        </div>
        {parsed.success && fact && <DoubtNotes label={label} fact={fact} />}
        <Button type="submit" variant="default" className={styles.button ?? ''}>
          {texts.labels.add}
        </Button>
      </Stack>
    </form>
  );
}
