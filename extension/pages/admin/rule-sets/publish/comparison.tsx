import { Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import type { RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { PlaceLink } from '../../place-link.tsx';
import type { Go } from '../../use-place.ts';
import styles from '../rule-sets.module.css';
import { ruleSetDifferences } from '../words/requirement-clauses.ts';
import { useCheckWords } from '../words/use-check-words.ts';
import { ClauseTable } from './clause-table.tsx';

interface Properties {
  readonly before: RuleSetContent;
  readonly after: RuleSetContent;
  /** With it, each requirement leads to the editor. */
  readonly go?: Go | undefined;
  /** What is compared with what. */
  readonly about?: string | undefined;
}

/** Requirement by requirement what differs between two contents, in words. */
export function Comparison({ before, after, go, about }: Properties) {
  const all = useRuleSetsTexts();
  const words = useCheckWords();
  const { compare } = all;
  const { general, requirements } = useMemo(
    () => ruleSetDifferences(before, after, { ...words, all }),
    [before, after, words, all],
  );
  const kinds = { added: compare.added, removed: compare.removed, changed: compare.changed };
  return (
    <>
      {about && (
        <Text size="sm" c="dimmed">
          {about}
        </Text>
      )}
      {general.length + requirements.length === 0 && <Text>{compare.same}</Text>}
      {general.length > 0 && (
        <div className={styles.difference}>
          <Title order={3} size="h5">
            {compare.general}
          </Title>
          <ClauseTable of={compare.general} rows={general} />
        </div>
      )}
      {requirements.map(({ id, title, kind, rows }) => (
        <div key={id} className={styles.difference}>
          <Title order={3} size="h5">
            <span className={styles.mark}>{kinds[kind]}</span>{' '}
            {go && kind !== 'removed' ? (
              <PlaceLink
                to={{ section: 'rule-sets', item: after.id, tab: 'edit', part: id }}
                go={go}
                className={styles.link}
              >
                {title}
              </PlaceLink>
            ) : (
              title
            )}
          </Title>
          {rows.length > 0 && <ClauseTable of={title} rows={rows} />}
        </div>
      ))}
    </>
  );
}
