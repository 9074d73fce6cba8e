import type { z } from 'zod';
import type { ImprovementAction, ListActions } from '../../shared/contract/improvement-actions.ts';
import type { ListAssessments, SupervisionAssessment } from '../../shared/contract/supervision-assessments.ts';
import type { WorklistEntry } from '../../shared/contract/worklist.ts';

export type { ImprovementAction };
export type ActionsPage = z.output<(typeof ListActions)['response']>;
export type AssessmentsPage = z.output<(typeof ListAssessments)['response']>;

export interface ColleaguesView {
  readonly people: readonly { readonly subject: string; readonly name: string }[];
  /** Subject of the person who is signed in. */
  readonly me: string;
}

export interface AssessmentWithMe {
  readonly assessment: SupervisionAssessment;
  /** Subject of the person who is signed in, to tell the own scores from those of others. */
  readonly me: string;
}

/**
 * What became of a reference to a dossier in this browser. `none`: no colleague's browser sent one; `no-key`: this
 * browser has no key; `other-key`: it was made with another key than the one here; `damaged`: it does not say what it
 * should; `site-off`: Dossierlens does not run on that site in this browser, so its address is not trusted.
 */
export type ResolvedReference =
  | { readonly kind: 'link'; readonly url: string; readonly host: string; readonly dossier: string }
  | { readonly kind: 'site-off'; readonly host: string; readonly dossier: string }
  | { readonly kind: 'none' | 'no-key' | 'other-key' | 'damaged' };

export interface WorklistRow extends Omit<WorklistEntry, 'reference'> {
  readonly reference: ResolvedReference;
}

export interface WorklistView {
  readonly items: readonly WorklistRow[];
  readonly next?: string;
}
