import { listWords } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { QuestionView, VerdictView } from '../../messaging/views.ts';
import { useAssessment } from './assessment-context.ts';
import { areaTitle } from './fact-words.ts';
import { LineIcon } from './icons.tsx';
import { useOverlay } from './overlay-context.ts';
import { Question } from './question.tsx';
import { PointList, Section } from './section.tsx';
import { shortestPath } from './shortest-path.ts';
import { stop } from './use-roving-focus.ts';

interface UnseenSectionProps {
  readonly verdicts: readonly VerdictView[];
  readonly questions: readonly QuestionView[];
}

/** First what gives certainty soonest: questions to answer, screens to open. The points themselves come after it. */
export function UnseenSection({ verdicts, questions }: UnseenSectionProps) {
  const { t } = useOverlay();
  const { facts, isOpen, toggle } = useAssessment();
  const path = shortestPath(verdicts);
  const hasGuide = questions.length > 0 || path.steps.length > 0;
  if (!hasGuide) return <Section id="unseen" verdicts={verdicts} />;
  const showsPoints = isOpen('unseen-points', verdicts.length <= 3);
  return (
    <Section id="unseen" verdicts={verdicts}>
      {questions.length > 0 && (
        <div className="guide">
          <h4>{t.questions}</h4>
          {questions.map((question) => (
            <Question key={question.fact} question={question} />
          ))}
        </div>
      )}
      {path.steps.length > 0 && (
        <div className="guide">
          <h4>{t.path}</h4>
          <ol className="path">
            {path.steps.slice(0, 3).map(({ areas, answered }) => (
              <li key={areas.join()}>
                <LineIcon icon="arrow" />
                <p>
                  <strong>
                    {t.pathStep(
                      listWords(
                        areas.map((area) => areaTitle(area, facts, t)),
                        t.language as Language,
                      ),
                    )}
                  </strong>
                  <span className="gain">{t.pathGain(answered.length, path.total)}</span>
                </p>
              </li>
            ))}
          </ol>
        </div>
      )}
      {verdicts.length > 0 && (
        <button
          type="button"
          className="all-points"
          aria-expanded={showsPoints}
          onClick={() => toggle('unseen-points', verdicts.length <= 3)}
          {...stop}
        >
          <LineIcon icon="chevron" />
          {t.allPoints(verdicts.length)}
        </button>
      )}
      {showsPoints && <PointList verdicts={verdicts} />}
    </Section>
  );
}
