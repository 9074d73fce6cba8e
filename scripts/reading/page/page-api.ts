import type { Observation } from '../../../shared/domain/fact.ts';
import type { SiteProfile } from '../../../shared/profiles/site-profile.ts';

/** Whose dossier is in one frame. */
export type FrameIdentity =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'none' };

/** A label that may mean several facts, so that it counts for none. */
export interface Candidate {
  readonly facts: readonly string[];
  readonly label: string;
  readonly text: string;
  readonly reason: 'several-facts' | 'needs-context';
}

/** Whether a profile's field could be read on the page. */
export interface ProfileField {
  readonly page: string;
  readonly fact: string;
  /** By one locator at least. */
  readonly isRead: boolean;
  /** Each locator, in the order of the profile: it found the fact in as many places as expected. */
  readonly locators: readonly boolean[];
}

export interface ReadRequest {
  /** ISO 8601; "today" is the day of it. */
  readonly now: string;
  /** Instead of the address that the browser has: a saved page stands in for one elsewhere. */
  readonly address?: string | undefined;
  /** A parsed site profile. */
  readonly profile?: SiteProfile | undefined;
}

export interface FrameReading {
  readonly identity: FrameIdentity;
  readonly title: string;
  readonly path: string;
  readonly observations: readonly Observation[];
  readonly candidates: readonly Candidate[];
  readonly profileFields: readonly ProfileField[];
  /** Which page of the profile this is; undefined when it is none, or without a profile. */
  readonly profilePage?: string | undefined;
  readonly asksForSignIn: boolean;
}

export interface SaveRequest extends ReadRequest {
  /** Random; the same original text gets the same invented one within one seed, and nobody keeps it. */
  readonly seed: string;
  /** Whole weeks by which every date moves. */
  readonly weeks: number;
  /** Labels, headings and names in the markup that the person or the profile says to keep. */
  readonly keep: readonly string[];
  /** Markup of frames in this one, by the key under which each was registered. */
  readonly frames: Readonly<Record<string, string>>;
}

export interface SavedFrame {
  readonly html: string;
  readonly kept: number;
  readonly replaced: number;
}

/** A frame in a frame, as the element that holds it shows it. */
export interface FrameElement {
  readonly title: string;
  readonly host: string;
  readonly isLarge: boolean;
  readonly isSandboxed: boolean;
}

/** What the script puts into the world of a frame. */
export interface PageApi {
  /** Resolves when nothing changed for a while and nothing says that it is loading; false when that took too long. */
  whenQuiet(quietMs: number, atMostMs: number): Promise<boolean>;
  keepClosedRoot(root: ShadowRoot): void;
  keepFrame(element: Element, key: string): void;
  describeFrame(element: Element): FrameElement;
  read(request: ReadRequest): FrameReading;
  save(request: SaveRequest): SavedFrame;
}
