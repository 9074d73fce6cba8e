import { useAssessmentsTexts } from '../../i18n/assessments-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import type { PartProps } from './assessment-page.tsx';
import styles from './assessments.module.css';
import { historyText, stepsOf } from './history-text.ts';

/** Who made, changed and settled this assessment, and when. Scores have their own place, with who gave them. */
export function HistoryTab({ assessment }: Pick<PartProps, 'assessment'>) {
  const texts = useAssessmentsTexts();
  const { format } = useWording();
  return (
    <section className={styles.section} aria-labelledby="history-title">
      <h2 id="history-title" className={styles.themeTitle}>
        {texts.history.title}
      </h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.history.when}</th>
            <th scope="col">{texts.history.who}</th>
            <th scope="col">{texts.history.what}</th>
          </tr>
        </thead>
        <tbody>
          {stepsOf(assessment).map((step) => (
            <tr key={step.version}>
              <td>{format.moment(step.at)}</td>
              <td>{step.by.name ?? texts.unknownPerson}</td>
              <td>{historyText(step, texts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
