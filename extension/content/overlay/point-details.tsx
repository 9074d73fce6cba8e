import type { ReactNode } from 'react';
import type { FactReading } from '../../../shared/domain/fact.ts';
import type { ExplanationPart } from '../../../shared/domain/verdict.ts';
import { capitalise } from '../../i18n/format.ts';
import type { VerdictView } from '../../messaging/views.ts';
import { useAssessment } from './assessment-context.ts';
import { Block } from './block.tsx';
import { Candidates } from './candidates.tsx';
import { explanationSentence } from './explanation-sentence.ts';
import { factTitle } from './fact-words.ts';
import { Judging } from './judging.tsx';
import { inLanguage, useOverlay } from './overlay-context.ts';
import { Reading } from './reading.tsx';
import { RejectedNotes } from './rejected-notes.tsx';
import { Waiving } from './waiving.tsx';
import { WayOut } from './way-out.tsx';

interface PointDetailsProps {
  readonly id: string;
  readonly verdict: VerdictView;
}

/** Why the outcome is what it is, and what to do about it. */
export function PointDetails({ id, verdict }: PointDetailsProps) {
  const { t } = useOverlay();
  const { today, facts } = useAssessment();
  const { outcome, explanation, unseen, framework, theme, source, about, hint, note, alsoServes } = verdict;
  const readings = explanation.flatMap(readingOf);
  const steps = explanation.filter(({ kind }) => !shownElsewhere.has(kind));
  const needsNothing = outcome === 'met' || outcome === 'not-applicable';
  const labels = t.details;

  return (
    <div className="details" id={id}>
      {!needsNothing && <Block title={labels.doThis}>{inLanguage(hint, t)}</Block>}
      <WayOut verdict={verdict} />
      <Candidates verdict={verdict} />
      <RejectedNotes verdict={verdict} />
      <Judging verdict={verdict} />
      {verdict.waiver && <Waiving verdict={verdict} />}
      {readings.length > 0 && (
        <Block title={labels.read}>
          <ul className="readings">
            {readings.map((reading, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one fact may be read twice; the order is fixed.
              <Reading key={`${reading.fact} ${index}`} reading={reading} />
            ))}
          </ul>
        </Block>
      )}
      {steps.length > 0 && (
        <Block title={labels.reasoning}>
          <ul className="steps">
            {steps.map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other identity than their place.
              <li key={`${part.kind} ${index}`}>{withWholeDates(explanationSentence(part, today, t, facts))}</li>
            ))}
          </ul>
        </Block>
      )}
      {unseen.length > 0 && (
        <Block title={labels.unseen}>{unseen.map((fact) => capitalise(factTitle(fact, facts, t))).join(', ')}</Block>
      )}
      <Block title={labels.why}>{inLanguage(about, t)}</Block>
      {note && <Block title={labels.note}>{inLanguage(note, t)}</Block>}
      {alsoServes.length > 0 && (
        <Block title={labels.alsoServes}>
          <ul className="steps">
            {alsoServes.flatMap(({ requirements, difference }) => [
              ...requirements.map(({ framework: other, title }) => (
                <li key={title.nl}>{`${inLanguage(other, t)}: ${inLanguage(title, t)}`}</li>
              )),
              <li key={difference.nl}>{inLanguage(difference, t)}</li>,
            ])}
          </ul>
        </Block>
      )}
      <Block title={labels.source}>
        {labels.sourceLine(inLanguage(framework, t), source.section || inLanguage(theme, t), source.item)}
      </Block>
      {!verdict.waiver && <Waiving verdict={verdict} />}
    </div>
  );
}

/** Steps that have a place of their own in the details. */
const shownElsewhere: ReadonlySet<ExplanationPart['kind']> = new Set([
  'read',
  'condition-unfulfilled',
  'candidate',
  'confirmed',
  'to-judge',
  'judged',
  'judgement-expired',
]);

/** A browser would break a date off at its hyphens. */
function withWholeDates(sentence: string): ReactNode[] {
  return sentence.split(/(\d{1,2}-\d{1,2}-\d{4})/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence have no other identity.
      <span key={index} className="date">
        {part}
      </span>
    ),
  );
}

/** What was not seen is listed apart. */
function readingOf(part: ExplanationPart): FactReading[] {
  const hasReading = part.kind === 'read' || part.kind === 'condition-unfulfilled';
  return hasReading && part.reading.state !== 'unseen' ? [part.reading] : [];
}
