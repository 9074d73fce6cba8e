import type { Outcome } from '../../../../../shared/domain/outcome.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { outcomeStyle } from '../../../outcome-style.ts';
import styles from './examples.module.css';

/** An outcome by its mark and its word, never by colour alone. */
export function OutcomeWord({ outcome }: { readonly outcome: Outcome }) {
  const { editor } = useRuleSetsTexts();
  return (
    <span className={styles.outcome}>
      <svg
        viewBox="0 0 16 16"
        width="14"
        height="14"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={outcomeStyle[outcome].mark} />
      </svg>
      {editor.outcome[outcome]}
    </span>
  );
}
