import { useAssessmentsTexts } from '../../i18n/assessments-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import styles from './assessments.module.css';
import { titleOf } from './requirement-title.ts';
import type { ScoredItem } from './scoring-input.ts';

/** What is scored: title, where it stands in the framework, what it is about. */
export function RequirementHeading({ item }: { readonly item: ScoredItem }) {
  const texts = useAssessmentsTexts();
  const { language } = useWording();
  const { requirement } = item;
  return (
    <div>
      <h3 className={styles.itemTitle}>{titleOf(item, language)}</h3>
      {requirement && (
        <>
          <span className={styles.clause}>
            {requirement.source.section}, {requirement.source.item} · {texts.subject[requirement.subject]}
          </span>
          <details className={styles.why}>
            <summary>
              {texts.score.why}
              <span className={styles.hidden}> {titleOf(item, language)}</span>
            </summary>
            <p>{requirement.explanation[language]}</p>
          </details>
        </>
      )}
    </div>
  );
}
