import type { ViewProps } from '../view-props.ts';
import { AssessmentList } from './assessment-list.tsx';
import { AssessmentPage } from './assessment-page.tsx';
import { NewAssessment } from './new-assessment.tsx';

/** Supervision assessments: all of them, one of them, or a new one, as the address says. */
export default function AssessmentsView(properties: ViewProps) {
  const { choice } = properties;
  if (choice.isNew) return <NewAssessment {...properties} />;
  // Another assessment starts with its own drafts.
  return choice.item ? (
    <AssessmentPage key={choice.item} {...properties} id={choice.item} />
  ) : (
    <AssessmentList {...properties} />
  );
}
