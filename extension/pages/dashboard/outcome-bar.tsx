import type { OutcomeCounts } from '../../../shared/contract/team-gaps.ts';
import { useWording } from '../i18n/texts.tsx';
import { outcomeOrder } from '../outcome-style.ts';
import styles from './outcome-bar.module.css';
import { outcomeFill } from './outcome-fill.ts';

/** A bar over all dossiers, a piece with its number per outcome. A screen reader hears the same as a sentence. */
export function OutcomeBar({ counts }: { readonly counts: OutcomeCounts }) {
  const { texts, format } = useWording();
  const pieces = outcomeOrder.filter((outcome) => counts[outcome] > 0);
  const description = pieces.map((outcome) => `${format.count(counts[outcome])} ${texts.outcome[outcome]}`).join(', ');
  return (
    <div className={styles.bar} role="img" aria-label={description}>
      {pieces.map((outcome) => {
        const { className, style } = outcomeFill(outcome);
        const title = `${format.count(counts[outcome])} ${texts.outcome[outcome]}`;
        return (
          <span
            key={outcome}
            title={title}
            className={`${styles.piece} ${className}`}
            style={{ ...style, flexGrow: counts[outcome] }}
          >
            <span className={styles.number}>{format.count(counts[outcome])}</span>
          </span>
        );
      })}
    </div>
  );
}
