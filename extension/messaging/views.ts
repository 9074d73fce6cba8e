import type { Role, Team } from '../../shared/contract/session.ts';
import type { Scale } from '../../shared/domain/answer.ts';
import type { Concept } from '../../shared/domain/concept.ts';
import type { IsoDate, IsoInstant } from '../../shared/domain/date.ts';
import type { Evidence, FactReading, ScalarValue } from '../../shared/domain/fact.ts';
import type { DossierKey } from '../../shared/domain/ledger.ts';
import type { Verdict } from '../../shared/domain/verdict.ts';
import type { WaiverReason } from '../../shared/domain/waiver.ts';
import type { FactType, Localised } from '../../shared/facts/definition.ts';
import type { FactName } from '../../shared/facts/vocabulary.ts';
import type { SiteProfile } from '../../shared/profiles/site-profile.ts';
import type { Requirement } from '../../shared/rules/rule-set.ts';
import type { Decision } from './decision.ts';

/** What the background tells the screens. Plain data: it crosses from one process to another. */

/** Requirements of other rule sets in use that the same facts serve, with what differs. */
export interface AlsoServes {
  readonly requirements: readonly { readonly framework: Localised; readonly title: Localised }[];
  readonly difference: Localised;
}

/** Who decided something. A colleague is never named. */
export type DecidedBy = 'me' | 'colleague';

/** How a judged requirement is answered. Absent where nothing can be judged now. */
export interface JudgementView {
  readonly scale: Scale;
  /** The last day on which an answer given today would hold. */
  readonly holdsUntil: IsoDate;
  /** Who gave the answer that the verdict tells of, when there is one. */
  readonly by?: DecidedBy;
}

/** The waiver that a verdict tells of. */
export interface WaiverView {
  readonly by: DecidedBy;
  readonly on: IsoDate;
  /** An explanation that is kept in this browser only. */
  readonly note?: string;
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
  readonly judgement?: JudgementView;
  readonly waiver?: WaiverView;
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

/** A context fact that is known, and what else could be answered. Only an answer can be changed or taken back here. */
export interface KnownView {
  readonly reading: FactReading;
  readonly options: QuestionView['options'];
  /** Whose answer it is, when it is one. */
  readonly by?: DecidedBy;
  readonly on?: IsoDate;
}

/** How long a waiver made today lasts by itself, and at most. */
export interface WaiverTermsView {
  readonly usual: Readonly<Record<WaiverReason, IsoDate>>;
  readonly latest: IsoDate;
}

/** What people decided about the dossier, apart from the verdicts. */
export interface DecisionsView {
  readonly known: readonly KnownView[];
  readonly waiverTerms: WaiverTermsView;
  /** So that what was rejected by mistake can be brought back. Absent when nothing was. */
  readonly rejectedNotes?: readonly NoteView[];
  /** The last act of this person in this session, while it can be undone; `about` is a requirement, fact or concept. */
  readonly undo?: { readonly kind: Exclude<Decision['kind'], 'undo'>; readonly about: string; readonly at: IsoInstant };
}

/** A label of which it is not clear which fact it stands for, while points wait for one of them. */
export interface LabelView {
  readonly evidence: Evidence;
  /** The facts that it may stand for and that nothing else told yet. */
  readonly options: readonly { readonly fact: FactName; readonly value: ScalarValue }[];
  /** How many requirements wait for one of these. */
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
  /**
   * Why nothing of this browser is taken, for who sends outcomes: it has no key of the organisation, or one that the
   * organisation replaced and revoked.
   */
  readonly key?: 'missing' | 'revoked';
}

/** How a fact is called on screen. */
export interface FactView {
  /** Lower case, as in running text. */
  readonly title: Localised;
  /** The part of a dossier that it belongs to. */
  readonly area: Localised;
  readonly type: FactType;
  /** The Dutch word for each code, when its values are codes. */
  readonly words?: Readonly<Record<string, string>>;
  /** It is about the latest entry of a list, and stands on screen under the name of that list. */
  readonly isOfLatest?: true;
}

/** For the facts that a view names: the panel has no vocabulary of its own. */
export type FactViews = Readonly<Partial<Record<FactName, FactView>>>;

/** All verdicts of one dossier, as far as seen. */
export interface AssessmentView {
  readonly dossier: DossierKey;
  readonly today: IsoDate;
  readonly verdicts: readonly VerdictView[];
  readonly questions: readonly QuestionView[];
  /** Absent when every label is clear. */
  readonly labels?: readonly LabelView[];
  readonly ruleSets: readonly RuleSetView[];
  readonly decisions: DecisionsView;
  readonly facts: FactViews;
  readonly seen: { readonly facts: number; readonly pages: number };
  readonly connection: ConnectionView;
  /** Frames on the page that nothing was read from. Known in the tab itself, so filled in there. */
  readonly unreadableFrames?: readonly UnreadableFrame[];
  /** What stands on the page now could not be taken in: the outcomes are those of before. Known in the tab itself. */
  readonly isStale?: true;
  /** These outcomes could not be kept to be sent: there is no room in the browser, or its storage is broken. */
  readonly isUnsent?: true;
}

/** A note and what it may tell. Its text is of this browser only. */
export interface NoteView {
  readonly concept: Concept;
  readonly item: string;
  readonly date?: IsoDate;
}

/** A part of the page that could not be read, with no more of its address than the host. */
export interface UnreadableFrame {
  /** What the frame calls itself; may be empty. */
  readonly title: string;
  /** Empty when it is of the dossier system itself. */
  readonly host: string;
  /**
   * `no-access`: Dossierlens may not read that site. `program`: a viewer of the browser shows a file. `other-dossier`: it
   * shows another dossier than the page, or several.
   */
  readonly reason: 'no-access' | 'program' | 'other-dossier';
}

/** What the panel shows. */
export type PanelState =
  | { readonly kind: 'assessment'; readonly assessment: AssessmentView }
  /** Another dossier is coming on screen; what was shown of the previous one is gone. */
  | { readonly kind: 'changing' }
  /** More than one client number is on the page, or none any more: nothing is read. */
  | { readonly kind: 'no-identity'; readonly reason: 'none' | 'ambiguous'; readonly why?: UnknownDossier }
  /** What stands on the page could not be taken in, and nothing of this dossier was before. It is tried again. */
  | { readonly kind: 'failed' }
  /** In the side panel only: the tab in front shows no dossier, or nothing that may be read. */
  | { readonly kind: 'no-dossier' }
  /** The extension was updated or removed under this page. */
  | { readonly kind: 'disconnected' };

/**
 * Why it cannot be established whose dossier a page shows: several clients, only a BSN (which is never used), or a list
 * of clients.
 */
export type UnknownDossier = 'ambiguous' | 'only-bsn' | 'list';

export interface SiteView {
  readonly origin: string;
  /**
   * `on`: Dossierlens runs here. `off`: switched off by the user. `not-granted`: the browser has not given access.
   * `not-allowed`: the organisation's policy has other sites only.
   */
  readonly state: 'on' | 'off' | 'not-granted' | 'not-possible' | 'not-allowed';
  /** Set by the organisation's policy; the user cannot change it. */
  readonly isManaged: boolean;
  /** The page in the tab looks like one with a dossier, but not whose. Nothing is stored then. */
  readonly unknownDossier?: UnknownDossier;
}

/** How to read one site. */
export interface ProfileView {
  readonly profile: SiteProfile & { readonly revision: number };
  /** Facts that could be read too seldom lately to trust the profile with them. */
  readonly degraded: readonly FactName[];
}
