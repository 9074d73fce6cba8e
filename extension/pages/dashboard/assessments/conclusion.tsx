import type { Scoring } from '../../../../shared/rules/scoring.ts';
import { useAssessmentsTexts } from '../../i18n/assessments-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import styles from './assessments.module.css';

interface Properties {
  readonly scoring: Scoring;
  readonly title: string;
}

/** What the decision rule says of a test, and what was decided. Input for a conversation. */
export function Conclusion({ scoring, title }: Properties) {
  const { outcome: texts } = useAssessmentsTexts();
  const { format } = useWording();
  const { conclusion, sufficient, tested, percentage } = scoring;
  return (
    <div className={styles.conclusion} data-band={conclusion.state === 'concluded' ? conclusion.decided : undefined}>
      <span className={styles.small}>{title}</span>
      {conclusion.state === 'concluded' ? (
        <>
          <span className={styles.big}>
            {texts.band[conclusion.decided]}
            {percentage !== undefined && <span className={styles.percentage}>{format.share(percentage / 100)}</span>}
          </span>
          <span>{texts.sufficient(sufficient, tested)}</span>
          {conclusion.deviation ? (
            <span className={styles.small}>{texts.byRule(texts.band[conclusion.band])}</span>
          ) : (
            <span>{texts.consequence[conclusion.consequence]}</span>
          )}
        </>
      ) : (
        <span>
          {conclusion.state === 'too-much-unknown'
            ? texts.tooMuchUnknown(conclusion.unknown, format.share(conclusion.share))
            : texts.nothing}
        </span>
      )}
    </div>
  );
}
