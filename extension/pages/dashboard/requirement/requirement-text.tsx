import type { RequirementDetail } from '../../../../shared/contract/aggregates.ts';
import { useWording } from '../../i18n/texts.tsx';
import styles from './requirement.module.css';

/** What the requirement asks and why, in our words, with the place in the source. */
export function RequirementText({ requirement }: { readonly requirement: RequirementDetail['requirement'] }) {
  const { texts, language } = useWording();
  const words = texts.dashboard.requirement;
  const { explanation, hint, note, source, severity, judge } = requirement;
  return (
    <section className={styles.section} aria-labelledby="asks">
      <h2 id="asks">{words.asks}</h2>
      <p className={styles.explanation}>{explanation[language]}</p>
      <dl className={styles.texts}>
        <div>
          <dt>{words.todo}</dt>
          <dd>{hint[language]}</dd>
        </div>
        {judge && (
          <div>
            <dt>{words.judged}</dt>
            <dd>{judge.question[language]}</dd>
          </div>
        )}
        {note && (
          <div>
            <dt>{words.why}</dt>
            <dd>{note[language]}</dd>
          </div>
        )}
      </dl>
      <p className={styles.source}>
        {words.source(source.section, source.item)} · {words.weight(words.severity[severity])}
      </p>
    </section>
  );
}
