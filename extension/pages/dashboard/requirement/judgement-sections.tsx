import type { RequirementDetail } from '../../../../shared/contract/aggregates.ts';
import { Answer } from '../../../../shared/domain/answer.ts';
import { useWording } from '../../i18n/texts.tsx';
import { CountTable } from './count-table.tsx';
import { reasoningOf } from './reasoning.ts';
import styles from './requirement.module.css';

/** From best to worst, as they are chosen from. */
const inOrder = <T extends { readonly answer: Answer }>(answers: readonly T[]): T[] =>
  [...answers].sort((a, b) => Answer.options.indexOf(a.answer) - Answer.options.indexOf(b.answer));

/** What people decided about the requirement: why it was set aside, how it was judged, and whether judges agree. */
export function JudgementSections({ detail: { judgement, requirement } }: { readonly detail: RequirementDetail }) {
  const { texts, language } = useWording();
  const words = texts.dashboard.requirement;
  const reasoning = reasoningOf(language);
  if (!judgement) {
    return (
      <section className={styles.section} aria-labelledby="waivers">
        <h2 id="waivers">{words.waivers}</h2>
        <p className={styles.note}>{words.onlyOwn}</p>
      </section>
    );
  }
  const { waivers, answers, agreement } = judgement;
  return (
    <div className={styles.columns}>
      <section className={styles.section} aria-labelledby="waivers">
        <h2 id="waivers">{words.waivers}</h2>
        <CountTable
          head={[words.reason, words.dossiersColumn]}
          rows={waivers.map(({ reason, count }) => ({ label: reasoning.waiverReasons[reason], count }))}
          none={words.waiversNone}
        />
      </section>
      {requirement.judge && (
        <section className={styles.section} aria-labelledby="answers">
          <h2 id="answers">{words.answers}</h2>
          <CountTable
            head={[words.answer, words.dossiersColumn]}
            rows={inOrder(answers).map(({ answer, count }) => ({ label: reasoning.answers[answer], count }))}
            none={words.answersNone}
          />
        </section>
      )}
      {requirement.judge && (
        <section className={styles.section} aria-labelledby="agreement">
          <h2 id="agreement">{words.agreement}</h2>
          {agreement.pairs > 0 && <p className={styles.note}>{words.agreementIntro(agreement.pairs)}</p>}
          <CountTable
            head={[words.answer, words.dossiersColumn]}
            rows={
              agreement.pairs === 0
                ? []
                : [
                    { label: words.agreementSame, count: agreement.same },
                    { label: words.agreementNear, count: agreement.near },
                    { label: words.agreementApart, count: agreement.apart },
                  ]
            }
            none={words.agreementNone}
            keepsZeros
          />
        </section>
      )}
    </div>
  );
}
