import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PinnedFramework } from '../../../../shared/contract/supervision-assessments.ts';
import { useWording } from '../../i18n/texts.tsx';
import styles from './assessments.module.css';
import type { ScoredItem } from './scoring-input.ts';

interface Properties {
  readonly items: readonly ScoredItem[];
  readonly ruleSet: PinnedFramework | undefined;
  /** Beside the name of a theme. */
  readonly action?: (group: readonly ScoredItem[]) => ReactNode;
  readonly children: (item: ScoredItem) => ReactNode;
}

/** Requirements under the themes of their framework. */
export function ThemeGroups({ items, ruleSet, action, children }: Properties) {
  const { language, texts } = useWording();
  const groups = Map.groupBy(items, ({ theme }) => theme);
  return [...groups].map(([theme, group]) => (
    <section key={theme} className={styles.theme} aria-labelledby={`theme-${theme}`}>
      <Group justify="space-between" mb="xs">
        <h2 id={`theme-${theme}`} className={styles.themeTitle}>
          {ruleSet?.themes.find(({ id }) => id === theme)?.title[language] ?? texts.dashboard.table.retiredGroup}
        </h2>
        {action?.(group)}
      </Group>
      <ul className={styles.items}>{group.map(children)}</ul>
    </section>
  ));
}
