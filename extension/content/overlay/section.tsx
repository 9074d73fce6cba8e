import type { ReactNode } from 'react';
import type { VerdictView } from '../../messaging/views.ts';
import { useAssessment } from './assessment-context.ts';
import type { SectionId } from './group-points.ts';
import { LineIcon } from './icons.tsx';
import { useOverlay } from './overlay-context.ts';
import { Point } from './point.tsx';
import { stop } from './use-roving-focus.ts';

interface SectionProps {
  readonly id: SectionId | 'known';
  readonly verdicts: readonly VerdictView[];
  /** What is counted, when that is not the points. */
  readonly count?: number;
  /** Instead of the plain list of points. */
  readonly children?: ReactNode;
}

/** What needs nothing from the worker is closed at first. */
const closedAtFirst: ReadonlySet<SectionProps['id']> = new Set(['met', 'not-applicable', 'known']);

export function Section({ id, verdicts, count = verdicts.length, children }: SectionProps) {
  const { t } = useOverlay();
  const { isOpen, toggle, isFiltering } = useAssessment();
  if (verdicts.length === 0 && !children) return null;
  const isOpenAtFirst = !closedAtFirst.has(id);
  // Who looks for something must not have to open what was found.
  const isOpenNow = isFiltering || isOpen(id, isOpenAtFirst);
  return (
    <section className={`section ${id}`} aria-labelledby={`section-${id}`}>
      <h3>
        <button
          type="button"
          id={`section-${id}`}
          className="section-toggle"
          aria-expanded={isOpenNow}
          onClick={() => toggle(id, isOpenAtFirst)}
          {...stop}
        >
          <LineIcon icon="chevron" />
          {t.sections[id]} <span className="count">{count}</span>
        </button>
      </h3>
      {isOpenNow && (children ?? <PointList verdicts={verdicts} />)}
    </section>
  );
}

export function PointList({ verdicts }: Pick<SectionProps, 'verdicts'>) {
  return (
    <ul className="points">
      {verdicts.map((verdict) => (
        <Point key={`${verdict.ruleSet} ${verdict.requirement}`} verdict={verdict} />
      ))}
    </ul>
  );
}
