import { longDate } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { VerdictView } from '../../messaging/views.ts';
import { useAssessment } from './assessment-context.ts';
import { comingUp } from './coming-up.ts';
import { LineIcon } from './icons.tsx';
import { inLanguage, useOverlay } from './overlay-context.ts';
import { PointList, Section } from './section.tsx';
import { stop } from './use-roving-focus.ts';

interface ComingUpSectionProps {
  /** The points of the section. */
  readonly verdicts: readonly VerdictView[];
  /** All points: those that are in order now have a day on which they must be done again. */
  readonly all: readonly VerdictView[];
}

/** What still runs, and after it every day of this dossier on one list. */
export function ComingUpSection({ verdicts, all }: ComingUpSectionProps) {
  const { t } = useOverlay();
  const { today, isOpen, toggle } = useAssessment();
  const days = comingUp(all, today);
  if (days.length === 0) return <Section id="upcoming" verdicts={verdicts} />;
  const showsDays = isOpen('agenda', verdicts.length === 0);
  const say = t.deciding.agenda;
  return (
    <Section id="upcoming" verdicts={verdicts} count={Math.max(days.length, verdicts.length)}>
      <PointList verdicts={verdicts} />
      <button
        type="button"
        className="all-points"
        aria-expanded={showsDays}
        onClick={() => toggle('agenda', verdicts.length === 0)}
        {...stop}
      >
        <LineIcon icon="chevron" />
        {say.title}
      </button>
      {showsDays && (
        <ol className="agenda">
          {days.map(({ on, what, verdict }) => (
            <li key={`${verdict.ruleSet} ${verdict.requirement}`}>
              <strong>{longDate(on, t.language as Language)}</strong> <span className="what">{say[what]}</span>
              <span className="agenda-title">{inLanguage(verdict.title, t)}</span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
