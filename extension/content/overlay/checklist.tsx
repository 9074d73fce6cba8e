import { useMemo, useRef, useState } from 'react';
import { longDate } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { AssessmentView } from '../../messaging/views.ts';
import { AssessmentContext } from './assessment-context.ts';
import { type Points, sectionIds } from './group-points.ts';
import { OutcomeIcon } from './icons.tsx';
import { useOverlay } from './overlay-context.ts';
import { Section } from './section.tsx';
import { UnseenSection } from './unseen-section.tsx';
import { useRovingFocus } from './use-roving-focus.ts';

interface ChecklistProps {
  readonly assessment: AssessmentView;
  readonly points: Points;
}

export function Checklist({ assessment, points }: ChecklistProps) {
  const list = useRef<HTMLDivElement>(null);
  const roving = useRovingFocus(list);
  /** The ids that the user opened or closed, and how he left them. */
  const [choices, setChoices] = useState<Readonly<Record<string, boolean>>>({});
  const { today, ruleSets, questions } = assessment;
  const scope = useMemo(
    () => ({
      today,
      hasManyFrameworks: ruleSets.length > 1,
      isOpen: (id: string, isOpenAtFirst: boolean) => choices[id] ?? isOpenAtFirst,
      toggle: (id: string, isOpenAtFirst: boolean) =>
        setChoices((before) => ({ ...before, [id]: !(before[id] ?? isOpenAtFirst) })),
    }),
    [today, ruleSets.length, choices],
  );

  return (
    <AssessmentContext value={scope}>
      <Calm assessment={assessment} points={points} />
      <div ref={list} {...roving}>
        {sectionIds.map((id) =>
          id === 'unseen' ? (
            <UnseenSection key={id} verdicts={points.unseen} questions={questions} />
          ) : (
            <Section key={id} id={id} verdicts={points[id]} />
          ),
        )}
      </div>
    </AssessmentContext>
  );
}

/** A sentence for when there is nothing to do: why that is, and no more than can be said. */
function Calm({ assessment: { seen, today }, points }: ChecklistProps) {
  const { t } = useOverlay();
  if (seen.facts === 0) {
    return (
      <div className="message">
        <h3>{t.nothingSeen.title}</h3>
        <p>{t.nothingSeen.text}</p>
      </div>
    );
  }
  if (points.todo.length > 0) return null;
  const isSure = points.judge.length + points.unseen.length + points.unreadable.length === 0 && points.met.length > 0;
  if (!isSure) return <p className="nothing-to-do">{t.nothingToDo}</p>;
  const [next] = points.upcoming.flatMap(({ dueOn }) => (dueOn && dueOn >= today ? dueOn : [])).sort();
  return (
    <div className="message in-order">
      <OutcomeIcon icon="met" />
      <h3>{t.allInOrder.title}</h3>
      <p>
        {t.allInOrder.text} {next && t.nextDue(longDate(next, t.language as Language))}
      </p>
    </div>
  );
}
