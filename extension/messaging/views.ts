import type { Role, Team } from '../../shared/contract/session.ts';
import type { TeamGaps } from '../../shared/contract/team-gaps.ts';
import type { IsoDate, IsoInstant } from '../../shared/domain/date.ts';
import type { ScalarValue } from '../../shared/domain/fact.ts';
import type { DossierKey } from '../../shared/domain/ledger.ts';
import type { Verdict } from '../../shared/domain/verdict.ts';
import type { Localised } from '../../shared/facts/definition.ts';
import type { FactName } from '../../shared/facts/vocabulary.ts';
import type { Requirement } from '../../shared/rules/rule-set.ts';

/** What the background tells the screens. Plain data: it crosses from one process to another. */

/** Requirements of other rule sets in use that the same facts serve, with what differs. */
export interface AlsoServes {
  readonly requirements: readonly { readonly framework: Localised; readonly title: Localised }[];
  readonly difference: Localised;
}

/** A verdict with the texts of its requirement. */
export interface VerdictView extends Verdict {
  readonly ruleSet: string;
  readonly framework: Localised;
  readonly theme: Localised;
  readonly source: Requirement['source'];
  readonly severity: Requirement['severity'];
  readonly title: Localised;
  readonly about: Localised;
  readonly hint: Localised;
  readonly judge?: Requirement['judge'];
  readonly note?: Localised;
  readonly alsoServes: readonly AlsoServes[];
}

/** A context fact that a person can answer with one tap: the question and the answers to choose from. */
export interface QuestionView {
  readonly fact: FactName;
  readonly definition: Localised;
  readonly options: readonly { readonly value: ScalarValue; readonly label: Localised }[];
  /** How many requirements wait for the answer. */
  readonly answers: number;
}

export interface RuleSetView {
  readonly id: string;
  readonly name: Localised;
  readonly revision: number;
  readonly publishedAt: IsoInstant;
  /** From the extension itself: nothing was fetched from the server yet. */
  readonly isBuiltIn: boolean;
}

export type AccountView =
  | { readonly state: 'signed-out' }
  /** Was signed in; the session could not be renewed. */
  | { readonly state: 'expired' }
  | {
      readonly state: 'signed-in';
      readonly name: string;
      readonly role: Role;
      readonly organisation: string;
      readonly teams: readonly Team[];
    };

export interface ConnectionView {
  readonly account: AccountView;
  /** `unknown` until the server was asked; `not-configured` when no server is set. */
  readonly server: 'reachable' | 'unreachable' | 'unknown' | 'not-configured';
  readonly lastReachedAt?: IsoInstant;
  /** Records that wait to be sent. */
  readonly waiting: number;
}

/** All verdicts of one dossier, as far as seen. */
export interface AssessmentView {
  readonly dossier: DossierKey;
  readonly today: IsoDate;
  readonly verdicts: readonly VerdictView[];
  readonly questions: readonly QuestionView[];
  readonly ruleSets: readonly RuleSetView[];
  readonly seen: { readonly facts: number; readonly pages: number };
  readonly connection: ConnectionView;
}

/** What the panel shows. */
export type PanelState =
  | { readonly kind: 'assessment'; readonly assessment: AssessmentView }
  /** Another dossier is coming on screen; what was shown of the previous one is gone. */
  | { readonly kind: 'changing' }
  /** More than one client number is on the page, or none any more: nothing is read. */
  | { readonly kind: 'no-identity'; readonly reason: 'none' | 'ambiguous' }
  /** The extension was updated or removed under this page. */
  | { readonly kind: 'disconnected' };

export interface SiteView {
  readonly origin: string;
  /** `on`: Dossierlens runs here. `off`: switched off by the user. `not-granted`: the browser has not given access. */
  readonly state: 'on' | 'off' | 'not-granted' | 'not-possible';
  /** Set by the organisation's policy; the user cannot change it. */
  readonly isManaged: boolean;
}

export interface DashboardView {
  readonly team: Team;
  readonly gaps: readonly TeamGaps[];
}
