import { Text } from '@mantine/core';
import { type FactName, isFactName, isOwnFact, vocabulary } from '../../../../shared/facts/vocabulary.ts';
import { listWords } from '../../../i18n/format.ts';
import { useFactsTexts } from '../../i18n/admin-facts-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { sharedLabels } from './ambiguous-labels.ts';
import { useTitleOf } from './fact-titles.tsx';
import styles from './facts.module.css';

/** Where a fact is found, and what makes it hard to find. */
export function FactNotes({ fact }: { readonly fact: FactName }) {
  const texts = useFactsTexts();
  const { language } = useWording();
  const titleOf = useTitleOf();
  const { labels, origin, itemOf } = vocabulary[fact];
  const [shared] = sharedLabels(fact);
  const some = labels[language].slice(0, 3);
  // Its labels are in the organisation's own vocabulary.
  if (isOwnFact(fact)) return null;
  return (
    <>
      {origin === 'configuration' ? (
        <Text className={styles.note}>{texts.configured}</Text>
      ) : some.length > 0 ? (
        <Text className={styles.note}>{texts.labels(some.join(', '))}</Text>
      ) : (
        <Text className={styles.warning}>{texts.onlyInContext}</Text>
      )}
      {itemOf && isFactName(itemOf) && <Text className={styles.note}>{texts.partOf(titleOf(itemOf))}</Text>}
      {shared && (
        <Text className={styles.warning}>
          {texts.ambiguous(
            shared.label,
            listWords(
              shared.others.slice(0, 3).map((other) => `‘${titleOf(other)}’`),
              language,
              'disjunction',
            ),
          )}
        </Text>
      )}
    </>
  );
}
