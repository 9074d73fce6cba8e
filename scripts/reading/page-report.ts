import type { FactValue } from '../../shared/domain/fact.ts';
import type { Outcome } from '../../shared/domain/outcome.ts';
import type { UnreadableFrame } from './frame-worlds.ts';
import type { Candidate, FrameIdentity, ProfileField } from './page/page-api.ts';

/** What `npm run read` prints. */
export interface PageReport {
  /** `null`: no dossier was recognised, and then the extension keeps nothing of the page. */
  readonly identity: string | null;
  readonly identityState: FrameIdentity['kind'];
  readonly page: { readonly title: string; readonly path: string; readonly frames: number; readonly today: string };
  readonly observations: readonly ReportedObservation[];
  readonly candidates: readonly Candidate[];
  readonly unreadable: readonly Unreadable[];
  readonly verdicts: readonly ReportedVerdict[];
  /** Only with a profile. */
  readonly profile?: {
    readonly id: string;
    readonly pages: readonly string[];
    readonly fields: readonly ProfileField[];
  };
}

export interface ReportedObservation {
  readonly fact: string;
  readonly state: 'found' | 'empty' | 'unreadable';
  /** `null` unless found. */
  readonly value: FactValue | null;
  readonly evidence: { readonly label: string; readonly text: string };
}

export type Unreadable =
  | ({ readonly kind: 'frame' } & UnreadableFrame)
  /** A frame that shows another dossier than the page: nothing in it counts. */
  | { readonly kind: 'other-dossier'; readonly title: string }
  | {
      readonly kind: 'value';
      readonly fact: string;
      readonly label: string;
      readonly text: string;
      readonly reason: string;
    };

export interface ReportedVerdict {
  readonly requirement: string;
  readonly ruleSet: string;
  readonly outcome: Outcome;
  readonly dueOn: string | null;
}
