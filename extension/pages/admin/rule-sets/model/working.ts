import type { Requirement } from '../../../../../shared/rules/rule-set.ts';
import type { Change } from '../../../../../shared/rules/tailoring.ts';

/** What a form holds while somebody types: a check without its fact yet, a question without its text. */
export interface FormObject {
  readonly [field: string]: unknown;
}

/** A requirement of the organisation's own, of which the parts that are made in forms may be unfinished. */
export type WorkingRequirement = Omit<Requirement, 'check' | 'appliesWhen' | 'judge'> & {
  readonly check?: FormObject | undefined;
  readonly appliesWhen?: FormObject | undefined;
  readonly judge?: FormObject | undefined;
};

/** A change as it is being made. All kinds are whole at any moment, but a requirement of one's own. */
export type WorkingChange =
  | Exclude<Change, { kind: 'own' }>
  | { readonly kind: 'own'; readonly requirement: WorkingRequirement };

export type WorkingChanges = readonly WorkingChange[];

export const isOwn = (change: WorkingChange): change is Extract<WorkingChange, { kind: 'own' }> =>
  change.kind === 'own';

/** The requirement that a change is about. */
export const subjectOf = (change: WorkingChange): string =>
  change.kind === 'own' ? change.requirement.id : change.requirement;
