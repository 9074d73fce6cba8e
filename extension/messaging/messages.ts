import { z } from 'zod';
import { ProfileField } from '../../shared/contract/site-profiles.ts';
import { IsoInstant } from '../../shared/domain/date.ts';
import { Evidence, Observation } from '../../shared/domain/fact.ts';
import { DossierKey } from '../../shared/domain/ledger.ts';
import type { FactName } from '../../shared/facts/vocabulary.ts';
import type { RuleSetContent } from '../../shared/rules/rule-set.ts';
import { adminMessages } from './admin-messages.ts';
import { dashboardMessages } from './dashboard-messages.ts';
import { Decision } from './decision.ts';
import { improvementMessages } from './improvement-messages.ts';
import { pickerMessages } from './picker-messages.ts';
import { policyMessages } from './policy-messages.ts';
import { tryMessages } from './try-messages.ts';
import { MOST_LABELS_OF_PAGE, UnclearLabel } from './unclear-label.ts';
import { viewMessages } from './view-messages.ts';
import type {
  AssessmentView,
  ConnectionView,
  NoteView,
  PanelState,
  ProfileView,
  RuleSetView,
  SiteView,
} from './views.ts';

/** What a page showed at one moment of one dossier. The site comes from the sender, never from the page. */
export const PageReading = z.strictObject({
  dossier: DossierKey.shape.id,
  readAt: IsoInstant,
  observations: z.array(Observation).max(2000),
  /** What may be a fact, if a person says so. */
  labels: z.array(UnclearLabel).max(MOST_LABELS_OF_PAGE).optional(),
});
export type PageReading = z.infer<typeof PageReading>;

/** Place of a frame among the frames of its tab, such as `2.0`. */
const FramePath = z.string().regex(/^\d{1,3}(\.\d{1,3}){0,15}$/);

/** What a frame of another site than the page around it read, for the reader of that page. */
export const FrameReading = z.strictObject({
  path: FramePath.optional(),
  /** Absent when nothing may be read: it shows several dossiers, or nobody's. */
  dossier: DossierKey.shape.id.optional(),
  /** Whose it is was told by the page around it, in this epoch of it. Absent when the frame shows a number itself. */
  epoch: z.int().min(0).optional(),
  observations: z.array(Observation).max(2000),
  labels: z.array(UnclearLabel).max(MOST_LABELS_OF_PAGE).optional(),
});
export type FrameReading = z.infer<typeof FrameReading>;

/**
 * Whether the fields of a page of a site profile could be read on one visit. No value, no page, no dossier. Which
 * profile it is follows from the sender.
 */
export const VisitHealth = z.strictObject({
  revision: z.int().positive(),
  fields: z
    .array(
      z.strictObject({
        field: ProfileField,
        read: z.boolean(),
        /** Each of its locators found it in as many places as expected. */
        sound: z.boolean(),
      }),
    )
    .min(1)
    .max(100),
});
export type VisitHealth = z.infer<typeof VisitHealth>;

const nothing = z.strictObject({});
const Origin = z.url({ protocol: /^https?$/ }).max(300);

/**
 * Every message to the background: named acts, never tools. The receiver parses the request; the response is typed
 * only, because it comes from ourselves.
 */
export const messages = {
  /** A content script recognised a dossier: load reader and panel in that tab. */
  'dossier.recognised': { request: nothing, response: undefined as unknown as { readonly loaded: boolean } },
  /** A page that looks like a dossier does not say whose; or it does again. */
  'dossier.unknown': {
    request: z.strictObject({ reason: z.enum(['ambiguous', 'only-bsn', 'list']).nullable() }),
    response: undefined as unknown as { readonly noted: true },
  },
  /** A frame of another site than the page around it is there: load its reader when a dossier is on the page. */
  'frame.opened': { request: nothing, response: undefined as unknown as { readonly loaded: boolean } },
  /** Whose dossier the page around a frame shows. */
  'frame.whose': { request: nothing, response: undefined as unknown as WhoseDossier },
  'frame.read': { request: FrameReading, response: undefined as unknown as { readonly accepted: boolean } },
  /** From the page to the frames in it: the dossier or the frames changed, read again. */
  'frames.look': { request: nothing, response: undefined as unknown as { readonly told: true } },
  /** Points at evidence that stands in a frame. */
  'frame.show-evidence': {
    request: z.strictObject({ frame: z.int().min(0), evidence: Evidence }),
    response: undefined as unknown as { readonly shown: boolean },
  },
  /** How to read the site that the sender is on; null when it has no profile, or a switched-off one. */
  'profile.get': {
    request: nothing,
    response: undefined as unknown as {
      readonly profile: ProfileView | null;
      /** The organisation's own labels, on every site. */
      readonly labels: Readonly<Record<string, FactName>>;
    },
  },
  'profile.health': { request: VisitHealth, response: undefined as unknown as { readonly noted: boolean } },
  'page.read': { request: PageReading, response: undefined as unknown as AssessmentView },
  /** What a person decides about the dossier: a judgement, a waiver, an answer, a note, or undoing the last of these. */
  'dossier.decide': {
    request: z.strictObject({ dossier: DossierKey.shape.id, decision: Decision }),
    response: undefined as unknown as AssessmentView,
  },
  'connection.get': { request: nothing, response: undefined as unknown as ConnectionView },
  'account.sign-in': { request: nothing, response: undefined as unknown as ConnectionView },
  'account.sign-out': { request: nothing, response: undefined as unknown as ConnectionView },
  'site.get': { request: z.strictObject({ origin: Origin }), response: undefined as unknown as SiteView },
  'site.switch': {
    request: z.strictObject({ origin: Origin, isOn: z.boolean() }),
    response: undefined as unknown as SiteView,
  },
  /** The keys that lead into the panel, as they are set in the browser; empty when none are. */
  'shortcut.get': { request: nothing, response: undefined as unknown as { readonly shortcut: string } },
  /** Opens the page of the browser where they are set. */
  'shortcuts.open': { request: nothing, response: undefined as unknown as { readonly isOpen: true } },
  'side-panel.open': { request: nothing, response: undefined as unknown as { readonly isOpen: true } },
  'dashboard.open': { request: nothing, response: undefined as unknown as { readonly isOpen: true } },
  ...improvementMessages,
  ...viewMessages,
  'rule-sets.get': {
    request: nothing,
    response: undefined as unknown as {
      readonly ruleSets: readonly RuleSetContent[];
      readonly views: readonly RuleSetView[];
    },
  },
  ...dashboardMessages,
  ...adminMessages,
  ...tryMessages,
  ...pickerMessages,
  ...policyMessages,
} as const satisfies Record<string, { request: z.ZodType; response: unknown }>;

export type Messages = typeof messages;
export type MessageName = keyof Messages;
export type RequestOf<N extends MessageName> = z.infer<Messages[N]['request']>;
export type ResponseOf<N extends MessageName> = Messages[N]['response'];

/** Nothing when no dossier is established on the page; `none` when nobody there can tell. */
export type WhoseDossier =
  | { readonly kind: 'known'; readonly id: string; readonly epoch: number }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'nobody' };

/** Messages from the background to the content script of a tab. */
export type TabMessage =
  | { readonly kind: 'assessment.changed'; readonly assessment: AssessmentView }
  /** Sending failed or went on again, or somebody signed in; the outcomes are the same. */
  | { readonly kind: 'connection.changed'; readonly connection: ConnectionView }
  | { readonly kind: 'panel.toggle' }
  /** From the side panel to the page of its tab, which answers with a `PanelState`, or null when it has none yet. */
  | { readonly kind: 'panel.state' }
  /** The same, to have done what a user chose; answered with `PanelActed`. Only while that dossier is still shown. */
  | { readonly kind: 'panel.act'; readonly dossier: DossierKey | null; readonly act: PanelAct }
  | { readonly kind: 'site.switched-off' }
  /** Site profiles came, went or were switched off: ask again how to read this site. */
  | { readonly kind: 'profile.changed' }
  /** Somebody wiped what was seen of the dossier: read what stands on the page anew. */
  | { readonly kind: 'facts.wiped' }
  /** To the page, which answers with `WhoseDossier`. */
  | { readonly kind: 'frame.whose' }
  /** To the page, which answers with `{ accepted }`. */
  | { readonly kind: 'frame.read'; readonly frame: number; readonly reading: FrameReading }
  /** To the readers in frames. */
  | { readonly kind: 'frames.look' }
  /** To the reader in a frame, which answers with `{ shown }`. */
  | { readonly kind: 'frame.show-evidence'; readonly evidence: Evidence };

/** What a user chose in the side panel. */
export type PanelAct =
  | { readonly kind: 'decide'; readonly decision: Decision }
  | { readonly kind: 'show-evidence'; readonly evidence: Evidence; readonly note?: NoteView }
  | { readonly kind: 'go-to'; readonly evidence: Evidence }
  | { readonly kind: 'reload' };

export type PanelActed =
  | { readonly ok: true; readonly result?: 'shown' | 'elsewhere' | 'gone' | boolean }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** From a page to the side panels, when the panel lives there. */
export interface PanelShown {
  readonly kind: 'panel.shown';
  readonly state: PanelState;
}
