import { z } from 'zod';
import { Fact, type FactValue } from '../../shared/domain/fact.ts';
import type { FactName } from '../../shared/facts/vocabulary.ts';
import type { Locator } from '../../shared/profiles/locator.ts';
import type { IdentityPlace, SiteProfile } from '../../shared/profiles/site-profile.ts';

/**
 * The builder of site profiles and the picker on a page in another tab. What is read there is shown to the admin who
 * points at it, and stays in the browser.
 */

/** A tab with a page that may be read. */
export interface PickableTab {
  readonly tabId: number;
  readonly title: string;
  readonly url: string;
}

/** What is pointed at: the place of a fact, of the number of the dossier, or the heading of a screen. */
export const PickPurpose = z.enum(['fact', 'identity', 'heading']);
export type PickPurpose = z.infer<typeof PickPurpose>;

/** How sure it is that a locator still finds its place after an update of the dossier system. */
export type Stability = 'good' | 'fair' | 'poor';

/** Why it is that sure. */
export type StabilityReason =
  | 'vocabulary-label'
  | 'own-label'
  | 'below-heading'
  | 'accessible-name'
  | 'test-id'
  | 'column-header'
  | 'row-by-date'
  | 'row-by-place'
  | 'only-row'
  | 'list-heading'
  | 'address'
  | 'own-attribute'
  | 'class-name'
  | 'position'
  | 'generated-name'
  | 'has-figures';

/** What a place shows, as the reader understands it. */
export type ShownReading =
  | { readonly state: 'found'; readonly value: FactValue }
  | { readonly state: 'empty' }
  | { readonly state: 'unreadable' };

export interface ShownPlace {
  readonly text: string;
  readonly reading: ShownReading;
}

/** A locator for what was pointed at, tried out on the page as it is now. */
export interface Proposal {
  readonly locator: Locator;
  /** The places that it finds, the first few of them. */
  readonly places: readonly ShownPlace[];
  readonly count: number;
  /** One of these is the place that was pointed at. */
  readonly isHere: boolean;
  readonly stability: Stability;
  readonly reasons: readonly StabilityReason[];
}

/**
 * `chosen`: the best one, and a second that rests on something else; places in `proposals`. Empty when none finds this
 * one place alone. `gone`: the place is not on the page any more. `private`: a citizen service number stands there.
 */
export type Proposals =
  | { readonly kind: 'proposals'; readonly proposals: readonly Proposal[]; readonly chosen: readonly number[] }
  | { readonly kind: 'gone' | 'private' | 'loading' };

export type IdentityProblem = 'none' | 'ambiguous' | 'disagree' | 'bsn';

/** A place that shows whose dossier it is, tried out. `number` is what it shows now. */
export interface IdentityProposal {
  readonly place: IdentityPlace;
  readonly number?: string;
  readonly problem?: IdentityProblem;
  readonly stability: Stability;
  readonly reasons: readonly StabilityReason[];
}

/** How a screen can be told from others. */
export interface SignProposal {
  readonly path: string;
  readonly headings: readonly string[];
  readonly tabs: readonly string[];
}

/** What was pointed at. `pick` names it for later questions. */
export interface Picked {
  readonly pick: number;
  readonly purpose: PickPurpose;
  readonly text: string;
  /** A citizen service number stands there; the text is left out. */
  readonly isPrivate?: true;
  /** What stands beside it as its name. */
  readonly label?: string;
  /** Facts that it may be, likeliest first. */
  readonly facts: readonly FactName[];
  readonly url: string;
  readonly isTop: boolean;
  readonly sign: SignProposal;
  readonly heading?: string;
  /** For the number of a dossier. */
  readonly identity: readonly IdentityProposal[];
}

/** What came of pointing, for the page that asked for it. */
export type PickerEvent =
  | {
      readonly kind: 'picker.picked';
      readonly tabId: number;
      readonly frameId: number;
      readonly picked: Picked;
    }
  | { readonly kind: 'picker.left'; readonly tabId: number };

/** One field of a draft on a document as it is now. */
export interface FieldLook {
  readonly fact: FactName;
  readonly page: string;
  /** Per locator, in the order of the profile: in how many places it was found, as expected or not. */
  readonly locators: readonly { readonly count: number; readonly isSound: boolean }[];
  /** `absent`: it is not on this screen now, and need not be. `waiting`: part of it is still loading. */
  readonly state: 'found' | 'empty' | 'unreadable' | 'disagree' | 'not-found' | 'absent' | 'waiting' | 'private';
  readonly text: string;
  readonly value?: FactValue;
}

/** What one document, of the window or of a frame, is by a draft. */
export interface DocumentLook {
  readonly url: string;
  readonly isTop: boolean;
  readonly title: string;
  readonly dossier: { readonly id: string } | { readonly problem: IdentityProblem };
  /** Each place of the dossier's number by itself. */
  readonly identity: readonly ({ readonly number: string } | { readonly problem: IdentityProblem })[];
  /** The screen of the draft that it is. */
  readonly page?: string;
  readonly fields: readonly FieldLook[];
  readonly sign: SignProposal;
  readonly proposedIdentity: readonly IdentityProposal[];
}

export interface TabLook {
  readonly documents: readonly (DocumentLook & { readonly frameId: number })[];
}

const TabId = z.int().min(0);
const nothing = z.strictObject({});
/** Parsed by the page that sends it; the reader in the tab takes what it can use of it. */
const Draft = z.custom<SiteProfile>((value) => typeof value === 'object' && value !== null);

export const pickerMessages = {
  /** The tabs with a page of a site that access was given to. */
  'picker.tabs': { request: nothing, response: undefined as unknown as { readonly tabs: readonly PickableTab[] } },
  /** Goes to the tab, and has the user point at something there. */
  'picker.start': {
    request: z.strictObject({ tabId: TabId, purpose: PickPurpose, what: z.string().max(200).optional() }),
    response: undefined as unknown as { readonly started: true },
  },
  'picker.stop': {
    request: z.strictObject({ tabId: TabId }),
    response: undefined as unknown as { readonly stopped: true },
  },
  /** Locators for a fact at what was pointed at. */
  'picker.propose': {
    request: z.strictObject({ tabId: TabId, frameId: TabId, pick: z.int().min(0), fact: Fact, draft: Draft }),
    response: undefined as unknown as Proposals,
  },
  /** Locators for a field that its own do not find any more, where the general reading sees the fact. */
  'picker.repair': {
    request: z.strictObject({ tabId: TabId, frameId: TabId, fact: Fact, draft: Draft }),
    response: undefined as unknown as Proposals,
  },
  /** Tries a draft on the page as it is now. */
  'picker.look': {
    request: z.strictObject({ tabId: TabId, draft: Draft }),
    response: undefined as unknown as TabLook,
  },
  /** From the picker in a tab. Text of the page passes on to our own page, nowhere else. */
  'picker.picked': {
    request: z.strictObject({ picked: z.custom<Picked>((value) => typeof value === 'object' && value !== null) }),
    response: undefined as unknown as { readonly told: true },
  },
  'picker.left': { request: nothing, response: undefined as unknown as { readonly told: true } },
  /** A frame was loaded while the user points. */
  'picker.frame-loaded': { request: nothing, response: undefined as unknown as { readonly told: true } },
} as const;

/** To the picker in each frame of a tab. */
export type PickerTabMessage =
  | {
      readonly kind: 'picker.start';
      readonly purpose: PickPurpose;
      readonly what?: string | undefined;
      readonly language: 'nl' | 'en';
    }
  | { readonly kind: 'picker.stop' }
  /** Answered with `Proposals`. */
  | { readonly kind: 'picker.propose'; readonly pick: number; readonly fact: FactName; readonly draft: SiteProfile }
  | { readonly kind: 'picker.repair'; readonly fact: FactName; readonly draft: SiteProfile }
  /** Answered with a `DocumentLook`. */
  | { readonly kind: 'picker.look'; readonly draft: SiteProfile };
