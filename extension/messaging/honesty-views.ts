import type { IsoInstant } from '../../shared/domain/date.ts';
import type { Observation } from '../../shared/domain/fact.ts';
import type { Localised } from '../../shared/facts/definition.ts';
import type { FactName } from '../../shared/facts/vocabulary.ts';
import type { UnclearLabel } from './unclear-label.ts';
import type { FactViews } from './views.ts';

/** What the background tells the views beside the checklist. Plain data: it crosses from one process to another. */

/** Everything that is held of one dossier in this browser session. */
export interface SeenFactsView {
  readonly openedAt: IsoInstant;
  /** When it is forgotten by itself, if nothing more is read. */
  readonly forgottenAt: IsoInstant;
  /** By part of the dossier, each fact with all places where it was read. */
  readonly areas: readonly {
    readonly title: Localised;
    readonly facts: readonly { readonly fact: FactName; readonly observations: readonly Observation[] }[];
  }[];
  /** What was read and is no fact while nobody says which one it is; or that somebody said what of. */
  readonly labels: readonly DecidedLabel[];
  readonly facts: FactViews;
}

/** An unclear label, and what somebody said that it is. */
export interface DecidedLabel extends UnclearLabel {
  readonly is?: FactName | 'none';
}

/** What a record that leaves is about. */
export type RecordKind =
  | 'outcomes'
  | 'attestation'
  | 'attestation-withdrawn'
  | 'waiver'
  | 'waiver-withdrawn'
  | 'answer'
  | 'question'
  | 'profile-health'
  | 'reference'
  | 'other';

/** One field as it was sent. Lists are one line for each entry. */
export interface SentField {
  readonly name: string;
  readonly value: string | readonly string[];
}

/**
 * `waiting`: has not left yet, or has to be sent again. `refused`: for good. `unknown`: the browser was closed or
 * interrupted before there was an answer.
 */
export type SentState = 'waiting' | 'sending' | 'accepted' | 'refused' | 'not-accepted' | 'no-answer' | 'unknown';

export interface SentRecordView {
  readonly id: string;
  readonly kind: RecordKind;
  readonly state: SentState;
  readonly method: string;
  readonly path: string;
  /** Where to; absent while no server is known. */
  readonly to?: string;
  /** When it was last tried, or since when it waits. */
  readonly at?: IsoInstant;
  readonly attempts: number;
  readonly code?: string;
  readonly requestId?: string;
  readonly fields: readonly SentField[];
}

export interface SendLogView {
  /** What waits comes first, then what left, the newest first. */
  readonly records: readonly SentRecordView[];
  /** How many are kept at most. */
  readonly most: number;
}

/** What can be said about a requirement. `text` is absent for one that the organisation added itself. */
export interface ConversationLine {
  readonly requirement: string;
  readonly title: Localised;
  readonly theme: Localised;
  readonly text?: Localised;
  /** Only when it is safe, and never on paper. */
  readonly isDelicate: boolean;
}

export interface ConversationView {
  readonly lines: readonly ConversationLine[];
}
