import type { FactName } from '../facts/vocabulary.ts';
import type { Answer } from './answer.ts';
import type { Concept } from './concept.ts';
import type { IsoDate, IsoPeriod } from './date.ts';
import type { FactReading, ScalarValue } from './fact.ts';
import type { Outcome } from './outcome.ts';
import type { WaiverReason } from './waiver.ts';

/**
 * Whether a period stands in the framework's text, is our own proposal that an organisation may change, or is what the
 * organisation made of that.
 */
export type PeriodOrigin = 'source' | 'source-evidence' | 'source-example' | 'default' | 'organisation';

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
  /** No word of the vocabulary, so only a person can tell whether it is one of these. */
  | {
      readonly kind: 'unknown-words';
      readonly fact: FactName;
      readonly texts: readonly string[];
      readonly oneOf: readonly ScalarValue[];
      readonly list?: FactName;
      readonly item?: string;
    }
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
  /** Longer between two days of the list than allowed. */
  | {
      readonly kind: 'too-long-between';
      readonly fact: FactName;
      readonly from: IsoDate;
      readonly to: IsoDate;
      readonly period: IsoPeriod;
      readonly origin: PeriodOrigin;
    }
  /** An event that `by` did not answer in time. */
  | {
      readonly kind: 'unanswered';
      readonly fact: FactName;
      readonly date: IsoDate;
      readonly by: FactName;
      readonly dueOn: IsoDate;
    }
  | {
      readonly kind: 'counts-differ';
      readonly fact: FactName;
      readonly otherFact: FactName;
      readonly from: IsoDate;
      readonly to: IsoDate;
      readonly count: number;
      readonly otherCount: number;
    }
  /** Entries of `fact` from `from` to `to`, and none (or too little, see the amounts) in `otherFact`. */
  | {
      readonly kind: 'without-match';
      readonly fact: FactName;
      readonly otherFact: FactName;
      readonly from: IsoDate;
      readonly to: IsoDate;
      readonly amounts?: { readonly amount: number; readonly otherAmount: number; readonly unit: string };
    }
  | {
      readonly kind: 'hours-late';
      readonly fact: FactName;
      readonly after: FactName;
      readonly hours: number;
      readonly origin: PeriodOrigin;
    }
  /** Days alone do not tell whether it was within the hours. */
  | { readonly kind: 'needs-times'; readonly fact: FactName; readonly after: FactName; readonly hours: number }
  /** A note that may be the evidence; a person confirms it. */
  | { readonly kind: 'candidate'; readonly concept: Concept; readonly item: string; readonly date?: IsoDate }
  | { readonly kind: 'no-candidate'; readonly concept: Concept }
  /** A note of which a person confirmed that it tells this. */
  | { readonly kind: 'confirmed'; readonly concept: Concept; readonly item: string; readonly date?: IsoDate }
  /** What can be found is there; the rest is for a person to judge. */
  | { readonly kind: 'to-judge' }
  | { readonly kind: 'judged'; readonly answer: Answer; readonly on: IsoDate; readonly until: IsoDate }
  | { readonly kind: 'judgement-expired'; readonly on: IsoDate; readonly until: IsoDate }
  | { readonly kind: 'waived'; readonly reason: WaiverReason; readonly until: IsoDate }
  | { readonly kind: 'waiver-expired'; readonly reason: WaiverReason; readonly until: IsoDate }
  | { readonly kind: 'condition-unknown'; readonly fact: FactName }
  | { readonly kind: 'condition-unfulfilled'; readonly reading: FactReading }
  | { readonly kind: 'failed' };

/** The part of a requirement that a person judges, apart from what was found. */
export type JudgedPart =
  | { readonly state: 'open' }
  | { readonly state: 'answered'; readonly answer: Answer; readonly on: IsoDate; readonly until: IsoDate }
  | { readonly state: 'expired'; readonly answer: Answer; readonly on: IsoDate; readonly until: IsoDate };

/** An outcome with everything needed to explain it. */
export interface Verdict {
  readonly requirement: string;
  readonly outcome: Outcome;
  /** What the check finds by itself; absent when there is none or the requirement does not apply. */
  readonly found?: Outcome;
  /** What a person answered; absent when there is nothing to judge or the requirement does not apply. */
  readonly judged?: JudgedPart;
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
