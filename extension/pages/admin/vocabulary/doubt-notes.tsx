import { Alert } from '@mantine/core';
import { doubtsAboutLabel, type LabelDoubt } from '../../../../shared/facts/doubts-about-label.ts';
import { type FactName, factTitle } from '../../../../shared/facts/vocabulary.ts';
import { useVocabularyTexts } from '../../i18n/admin-vocabulary-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import styles from './vocabulary.module.css';

/** Why a word may be read wrongly, in sentences; nothing when there is no doubt. */
export function DoubtNotes({ label, fact }: { readonly label: string; readonly fact: FactName }) {
  const { doubt } = useVocabularyTexts();
  const { language } = useWording();
  const doubts = doubtsAboutLabel(label, fact);
  if (doubts.length === 0) return null;
  return (
    <Alert
      color="yellow"
      className={styles.doubts ?? ''}
      styles={{ title: { color: 'var(--ink)' } }}
      title={doubt.title}
    >
      <ul>
        {doubts.map((each) => (
          <li key={keyOf(each)}>
            {'fact' in each ? doubt[each.kind](factTitle(each.fact, language)) : doubt[each.kind]}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

const keyOf = (doubt: LabelDoubt) => ('fact' in doubt ? `${doubt.kind} ${doubt.fact}` : doubt.kind);
