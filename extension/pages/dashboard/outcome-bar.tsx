import { useWording } from '../i18n/texts.tsx';
import { outcomeOrder } from '../outcome-style.ts';
import { countOf } from './numbers/amount.ts';
import type { Counts } from './numbers/tally.ts';
import { useFigures } from './numbers/use-figures.ts';
import styles from './outcome-bar.module.css';
import { outcomeFill } from './outcome-fill.ts';

/**
 * A bar over all dossiers, a piece with its number per outcome; which outcomes are hidden stands below it. A screen
 * reader hears the same as a sentence.
 */
export function OutcomeBar({ counts }: { readonly counts: Counts }) {
  const { texts } = useWording();
  const { amount } = useFigures();
  const words = texts.dashboard.table;
  const pieces = outcomeOrder.filter((outcome) => (countOf(counts[outcome]) ?? 0) > 0);
  const hidden = outcomeOrder.filter((outcome) => counts[outcome] === 'hidden');
  const hiddenText =
    pieces.length === 0 && hidden.length > 0
      ? words.hiddenOutcomes
      : words.partlyHidden(hidden.map((outcome) => texts.outcome[outcome]).join(', '));
  const description = pieces.map((outcome) => `${amount(counts[outcome])} ${texts.outcome[outcome]}`);
  return (
    <>
      {pieces.length > 0 && (
        <div
          className={styles.bar}
          role="img"
          aria-label={[...description, ...(hidden.length > 0 ? [hiddenText] : [])].join(', ')}
        >
          {pieces.map((outcome) => {
            const { className, style } = outcomeFill(outcome);
            return (
              <span
                key={outcome}
                title={`${amount(counts[outcome])} ${texts.outcome[outcome]}`}
                className={`${styles.piece} ${className}`}
                style={{ ...style, flexGrow: countOf(counts[outcome]) }}
              >
                <span className={styles.number}>{countOf(counts[outcome])}</span>
              </span>
            );
          })}
        </div>
      )}
      {hidden.length > 0 && (
        <span className={styles.hidden} aria-hidden={pieces.length > 0}>
          {hiddenText}
        </span>
      )}
    </>
  );
}
