import { createContext, useContext } from 'react';
import type { IsoDate } from '../../../shared/domain/date.ts';
import type { FactViews, NoteView, WaiverTermsView } from '../../messaging/views.ts';

export interface AssessmentScope {
  readonly today: IsoDate;
  readonly waiverTerms: WaiverTermsView;
  readonly facts: FactViews;
  readonly rejectedNotes: readonly NoteView[];
  /** Something is looked for: every section with a result is open. */
  readonly isFiltering: boolean;
  /** Points say which framework they serve only when there is more than one. */
  readonly hasManyFrameworks: boolean;
  /** Sections and points that the user opened or closed, by id; kept here so that they survive a new assessment. */
  isOpen(id: string, isOpenAtFirst: boolean): boolean;
  toggle(id: string, isOpenAtFirst: boolean): void;
}

export const AssessmentContext = createContext<AssessmentScope | undefined>(undefined);

export function useAssessment(): AssessmentScope {
  const scope = useContext(AssessmentContext);
  if (!scope) throw new Error('Only inside an assessment.');
  return scope;
}
