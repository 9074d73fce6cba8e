import { Badge } from '@mantine/core';
import type { RevisionState } from '../../../../shared/contract/rule-set-views.ts';
import { useRuleSetsTexts } from '../../i18n/admin-rule-sets-texts.ts';
import styles from './rule-sets.module.css';

/** Where a revision is in its life, in words. */
export function StateBadge({ state }: { readonly state: RevisionState }) {
  const { state: words } = useRuleSetsTexts();
  return (
    <Badge variant={state === 'in-force' ? 'filled' : 'outline'} className={styles.badge ?? ''} data-state={state}>
      {words[state]}
    </Badge>
  );
}
