import type { Observation } from '../../shared/domain/fact.ts';
import type { FactName } from '../../shared/facts/vocabulary.ts';

/** An observation with the element that it was read from, to show it and to know when it changes. */
export interface ReadObservation {
  readonly observation: Observation;
  readonly element: Element;
  /**
   * A list that was written down as one text, not as entries. `unsure`: a text beside the label of one that is none of its
   * words; counts only where others with that label are.
   */
  readonly isPlainList?: boolean | 'unsure';
}

/** A label that may stand for several facts here, with what stands beside it. Never evidence: a person may choose. */
export interface Candidate {
  readonly facts: readonly FactName[];
  readonly label: string;
  readonly text: string;
  readonly element: Element;
}
