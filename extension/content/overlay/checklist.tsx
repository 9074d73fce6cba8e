import { useMemo, useRef } from 'react';
import { longDate } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { AssessmentView } from '../../messaging/views.ts';
import { AssessmentContext } from './assessment-context.ts';
import type { ChecklistMemory } from './checklist-memory.ts';
import { ComingUpSection } from './coming-up-section.tsx';
import { FilterBar } from './filter-bar.tsx';
import { filterPoints, isFiltering } from './filter-points.ts';
import { groupPoints, type Points, sectionIds } from './group-points.ts';
import { OutcomeIcon } from './icons.tsx';
import { JudgeSection } from './judge-section.tsx';
import { KnownSection } from './known-section.tsx';
import { useOverlay } from './overlay-context.ts';
import { Section } from './section.tsx';
import { UnreadableSection } from './unreadable-section.tsx';
import { UnseenSection } from './unseen-section.tsx';
import { useRovingFocus } from './use-roving-focus.ts';

interface ChecklistProps {
  readonly assessment: AssessmentView;
  readonly points: Points;
  readonly memory: ChecklistMemory;
}

export function Checklist({ assessment, points, memory }: ChecklistProps) {
  const { t } = useOverlay();
  const list = useRef<HTMLDivElement>(null);
  const roving = useRovingFocus(list);
  const { filter, choices, setFilter, toggle } = memory;
  const { today, ruleSets, questions, verdicts, decisions, facts, labels = [], unreadableFrames = [] } = assessment;
  const isLooking = isFiltering(filter);
  const found = useMemo(
    () => (isFiltering(filter) ? filterPoints(verdicts, filter, facts, t) : verdicts),
    [verdicts, filter, facts, t],
  );
  const shown = useMemo(() => (isLooking ? groupPoints(found) : points), [isLooking, found, points]);
  const asked = isLooking
    ? questions.filter(({ fact }) => found.some((each) => each.questions.includes(fact)))
    : questions;
  const { waiverTerms } = decisions;
  const scope = useMemo(
    () => ({
      today,
      waiverTerms,
      facts,
      rejectedNotes: decisions.rejectedNotes ?? [],
      isFiltering: isLooking,
      hasManyFrameworks: ruleSets.length > 1,
      isOpen: (id: string, isOpenAtFirst: boolean) => choices[id] ?? isOpenAtFirst,
      toggle,
    }),
    [today, waiverTerms, decisions.rejectedNotes, facts, isLooking, ruleSets.length, choices, toggle],
  );

  return (
    <AssessmentContext value={scope}>
      {verdicts.length > 0 && (
        <FilterBar filter={filter} verdicts={verdicts} shown={found.length} onFilter={setFilter} />
      )}
      {!isLooking && <Calm assessment={assessment} points={points} />}
      <div ref={list} {...roving}>
        {sectionIds.map((id) =>
          id === 'unseen' ? (
            <UnseenSection key={id} verdicts={shown.unseen} questions={asked} />
          ) : id === 'judge' ? (
            <JudgeSection key={id} verdicts={shown.judge} labels={isLooking ? [] : labels} />
          ) : id === 'unreadable' ? (
            <UnreadableSection key={id} verdicts={shown.unreadable} frames={isLooking ? [] : unreadableFrames} />
          ) : id === 'upcoming' ? (
            <ComingUpSection key={id} verdicts={shown.upcoming} all={found} />
          ) : (
            <Section key={id} id={id} verdicts={shown[id]} />
          ),
        )}
        {!isLooking && <KnownSection known={decisions.known} />}
      </div>
    </AssessmentContext>
  );
}

/** A sentence for when there is nothing to do: why that is, and no more than can be said. */
function Calm({ assessment: { seen, today, unreadableFrames, labels = [] }, points }: Omit<ChecklistProps, 'memory'>) {
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
  const hasUnread = (unreadableFrames?.length ?? 0) > 0;
  const isSure =
    !hasUnread &&
    labels.length + points.judge.length + points.unseen.length + points.unreadable.length === 0 &&
    points.met.length > 0;
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
