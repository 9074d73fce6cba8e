import type { FactName } from '../facts/vocabulary.ts';
import type { IsoDate, IsoPeriod } from './date.ts';
import type { FactReading, ScalarValue } from './fact.ts';
import type { Outcome } from './outcome.ts';

/** Whether a period stands in the framework's text or is our own proposal that an organisation may change. */
export type PeriodOrigin = 'source' | 'source-evidence' | 'source-example' | 'default';

/**
 * One step of the reasoning behind an outcome, as data; a screen turns it into a sentence in its own language.
 * `list` and `item` name an entry of a list where the step is about one entry.
 */
export type ExplanationPart =
  | { readonly kind: 'read'; readonly reading: FactReading }
  | {
      readonly kind: 'sum';
      readonly start: IsoDate;
      readonly startFact: FactName;
      readonly period: IsoPeriod;
      readonly origin: PeriodOrigin;
      readonly result: IsoDate;
    }
  | { readonly kind: 'late'; readonly fact: FactName; readonly date: IsoDate; readonly dueOn: IsoDate }
  | { readonly kind: 'overdue'; readonly fact: FactName; readonly dueOn: IsoDate }
  | {
      readonly kind: 'predates';
      readonly fact: FactName;
      readonly date: IsoDate;
      readonly otherFact: FactName;
      readonly otherDate: IsoDate;
    }
  /** A planned day: what has not happened yet is no evidence. */
  | { readonly kind: 'in-future'; readonly fact: FactName; readonly date: IsoDate }
  /** So long after (or before) the anchor that an earlier one must have existed, which is no longer on screen. */
  | { readonly kind: 'maybe-renewed'; readonly fact: FactName; readonly date: IsoDate }
  | { readonly kind: 'excused'; readonly fact: FactName; readonly reasonFact: FactName }
  | { readonly kind: 'expected'; readonly fact: FactName; readonly oneOf: readonly ScalarValue[] }
  | { readonly kind: 'item-without'; readonly list: FactName; readonly item: string; readonly fact: FactName }
  | {
      readonly kind: 'counted';
      readonly fact: FactName;
      readonly count: number;
      readonly limit: number;
      readonly period: IsoPeriod;
      readonly from: IsoDate;
      readonly to: IsoDate;
    }
  | {
      readonly kind: 'outside';
      readonly from: IsoDate;
      readonly to: IsoDate;
      readonly innerFact: FactName;
      readonly outerFact: FactName;
    }
  | { readonly kind: 'differs'; readonly fact: FactName; readonly otherFact: FactName }
  | {
      readonly kind: 'exceeds';
      readonly fact: FactName;
      readonly from: IsoDate;
      readonly to: IsoDate;
      readonly amount: number;
      readonly allowed: number;
      readonly unit: string;
    }
  | { readonly kind: 'condition-unknown'; readonly fact: FactName }
  | { readonly kind: 'condition-unfulfilled'; readonly reading: FactReading }
  | { readonly kind: 'failed' };

/** An outcome with everything needed to explain it. */
export interface Verdict {
  readonly requirement: string;
  readonly outcome: Outcome;
  /** The day by which something must be done, or until which `met` holds. */
  readonly dueOn?: IsoDate;
  /** The due day lies within the rule set's "soon" period, today included. */
  readonly isSoon: boolean;
  readonly explanation: readonly ExplanationPart[];
  /** Facts whose place was not on screen yet. */
  readonly unseen: readonly FactName[];
  /** Context facts that a person can answer with one tap, when no page and no setting gives them. */
  readonly questions: readonly FactName[];
}
