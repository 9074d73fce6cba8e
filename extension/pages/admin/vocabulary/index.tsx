import { Alert, Button, Loader, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { GetOwnVocabulary, PutOwnVocabulary } from '../../../../shared/contract/own-vocabulary.ts';
import { OwnVocabulary } from '../../../../shared/facts/own-vocabulary.ts';
import { MessageError, send } from '../../../messaging/send.ts';
import { callContract } from '../../call-contract.ts';
import { failureText } from '../../failure.ts';
import { useVocabularyTexts } from '../../i18n/admin-vocabulary-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { useAnswer } from '../../use-answer.ts';
import { SavingNotice } from '../saving-notice.tsx';
import type { SectionProps } from '../section-props.ts';
import { useSaving } from '../use-saving.ts';
import { mergeVocabularies } from './merge-vocabularies.ts';
import { OwnFacts } from './own-facts.tsx';
import { OwnLabels } from './own-labels.tsx';
import { usedOwnFacts } from './used-own-facts.ts';
import styles from './vocabulary.module.css';

type Versioned = Awaited<ReturnType<typeof readVocabulary>>;

const readVocabulary = () => callContract(GetOwnVocabulary);

export default function VocabularySection({ session }: SectionProps) {
  const texts = useVocabularyTexts();
  const { texts: common, language } = useWording();
  const kept = useAnswer('vocabulary', readVocabulary);
  const inForce = useAnswer('rule-sets', () => send('rule-sets.get', {}));
  if (!kept.answer) {
    return kept.failure ? (
      <Alert color="red" role="alert" title={texts.failed}>
        <Text mb="sm">{failureText(kept.failure, common)}</Text>
        <Button size="xs" variant="default" onClick={() => void kept.reload()}>
          {common.action.retry}
        </Button>
      </Alert>
    ) : (
      <Loader role="status" aria-label={texts.loading} />
    );
  }
  return (
    <Editor
      key={kept.answer.version}
      start={kept.answer}
      usedBy={usedOwnFacts(inForce.answer?.ruleSets ?? [], language)}
      isReadOnly={session.role !== 'admin'}
      onSaved={(saved) => kept.replace(() => saved)}
      onTheirs={() => void kept.reload()}
    />
  );
}

interface EditorProperties {
  readonly start: Versioned;
  readonly usedBy: ReturnType<typeof usedOwnFacts>;
  readonly isReadOnly: boolean;
  readonly onSaved: (saved: Versioned) => void;
  readonly onTheirs: () => void;
}

function Editor({ start, usedBy, isReadOnly, onSaved, onTheirs }: EditorProperties) {
  const texts = useVocabularyTexts();
  const [vocabulary, setVocabulary] = useState(start.vocabulary);
  const isChanged = JSON.stringify(vocabulary) !== JSON.stringify(start.vocabulary);
  const isSound = OwnVocabulary.safeParse(vocabulary).success;
  const saving = useSaving<OwnVocabulary, Versioned>({
    version: start.version,
    put: (mine, ifVersion) => putMerged(start.vocabulary, mine, ifVersion),
    latest: async () => {
      const { version, vocabulary: content } = await readVocabulary();
      return { version, content };
    },
    onSaved,
    onTheirs,
  });
  useEffect(() => {
    if (!isChanged) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isChanged]);
  return (
    <>
      <Title order={1} size="h2" mb="xs">
        {texts.title}
      </Title>
      <Text c="dimmed" maw={640} mb="lg">
        {texts.intro}
      </Text>
      <OwnLabels
        vocabulary={vocabulary}
        isReadOnly={isReadOnly}
        onChange={(labels) => setVocabulary((older) => ({ ...older, labels }))}
      />
      <OwnFacts
        vocabulary={vocabulary}
        usedBy={usedBy}
        isReadOnly={isReadOnly}
        onChange={(facts) => setVocabulary((older) => ({ ...older, facts }))}
      />
      <SavingNotice
        saving={saving}
        parts={[
          { label: texts.labels.title, text: ({ labels }) => labels.map(({ label }) => label).join(', ') },
          { label: texts.facts.title, text: ({ facts }) => facts.map(({ title }) => title.nl).join(', ') },
        ]}
      />
      {!isReadOnly && (
        <div className={styles.save}>
          <Button
            disabled={!isChanged || !isSound}
            loading={saving.isBusy}
            onClick={() => void saving.save(vocabulary)}
          >
            {texts.save}
          </Button>
          <Button variant="default" disabled={!isChanged} onClick={() => setVocabulary(start.vocabulary)}>
            {texts.undo}
          </Button>
          <Text size="sm" c="dimmed" role="status">
            {isChanged ? (isSound ? texts.unsaved : texts.notSound) : start.version > 0 ? texts.inForce : ''}
          </Text>
        </div>
      )}
    </>
  );
}

/** What somebody else added meanwhile stays, unless both changed the same word: then the person chooses. */
async function putMerged(base: OwnVocabulary, mine: OwnVocabulary, ifVersion: number): Promise<Versioned> {
  try {
    return await callContract(PutOwnVocabulary, { body: { ifVersion, vocabulary: mine } });
  } catch (error) {
    if (!(error instanceof MessageError) || error.code !== 'conflict') throw error;
    const theirs = await readVocabulary();
    const merged = mergeVocabularies(base, mine, theirs.vocabulary);
    if (!merged || theirs.version === ifVersion || !OwnVocabulary.safeParse(merged).success) throw error;
    return callContract(PutOwnVocabulary, { body: { ifVersion: theirs.version, vocabulary: merged } });
  }
}
