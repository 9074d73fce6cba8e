import { useId } from 'react';
import { listWords, longDate } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { Catalogue } from '../../i18n/nl.ts';
import type { FactViews, VerdictView } from '../../messaging/views.ts';
import { useAssessment } from './assessment-context.ts';
import { dueWords } from './due-words.ts';
import { areaTitle, factTitle } from './fact-words.ts';
import { LineIcon, OutcomeIcon } from './icons.tsx';
import { inLanguage, useOverlay } from './overlay-context.ts';
import { PointDetails } from './point-details.tsx';
import { pressButton } from './press-button.ts';
import { areasToOpen } from './shortest-path.ts';
import { stop } from './use-roving-focus.ts';

/** One requirement: its title and when it is due on one button, everything else below it when opened. */
export function Point({ verdict }: { readonly verdict: VerdictView }) {
  const { t } = useOverlay();
  const { today, facts, hasManyFrameworks, isOpen, toggle } = useAssessment();
  const details = useId();
  const { outcome, isSoon, severity } = verdict;
  const id = `${verdict.ruleSet} ${verdict.requirement}`;
  const isOpenNow = isOpen(id, false);
  const due = dueWords(verdict, today, t);
  const language = t.language as Language;
  const waived = verdict.explanation.find((part) => part.kind === 'waived');
  const meta: readonly (readonly [string, string | false | undefined])[] = [
    ['critical', outcome === 'gap' && severity === 'critical' && t.critical],
    [`relative ${due?.tone}`, due?.relative],
    ['due', due?.date],
    [
      'waived',
      waived && t.deciding.waiver.short(longDate(waived.until, language), t.reasoning.waiverReasons[waived.reason]),
    ],
    ['waits', outcome === 'unseen' && waitsFor(verdict, facts, t)],
    ['framework', hasManyFrameworks && inLanguage(verdict.framework, t)],
  ];

  return (
    // The keys of an opened point press its buttons; without a mouse everything is reachable with Tab as well.
    <li
      className={`point${isOpenNow ? ' open' : ''}`}
      data-requirement={verdict.requirement}
      data-outcome={outcome}
      onKeyDown={pressButton}
    >
      <button
        type="button"
        className="point-toggle"
        aria-expanded={isOpenNow}
        aria-controls={isOpenNow ? details : undefined}
        onClick={() => toggle(id, false)}
        {...stop}
      >
        <OutcomeIcon icon={outcome === 'upcoming' && isSoon ? 'soon' : outcome} label={t.outcomes[outcome]} />
        <span className="point-text">
          <span className="point-title">{inLanguage(verdict.title, t)}</span>
          <span className="point-meta">
            {meta.map(
              ([kind, words]) =>
                words && (
                  // The space keeps the words apart for a screen reader.
                  <span key={kind} className={kind}>
                    {words}{' '}
                  </span>
                ),
            )}
          </span>
        </span>
        <LineIcon icon="chevron" />
      </button>
      {isOpenNow && <PointDetails id={details} verdict={verdict} />}
    </li>
  );
}

/** Where to look, or what to answer, before anything can be said of it. */
function waitsFor(verdict: VerdictView, named: FactViews, t: Catalogue): string | undefined {
  const language = t.language as Language;
  const areas = areasToOpen(verdict).map((area) => areaTitle(area, named, t));
  if (areas.length > 0) return t.standsUnder(listWords(areas, language));
  const facts = verdict.questions.map((fact) => factTitle(fact, named, t));
  return facts.length > 0 ? t.waitsForAnswer(listWords(facts, language)) : undefined;
}
