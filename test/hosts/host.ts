import type { Page } from 'playwright-core';
import type { ScalarValue } from '../../shared/domain/fact.ts';
import type { Outcome } from '../../shared/domain/outcome.ts';
import type { FactName } from '../../shared/facts/vocabulary.ts';

/** The day on which every host stands still, so that its truth can be written down: a Wednesday. */
export const HOST_TODAY = '2026-11-18';

/** A dossier system to read, with what a person read on each of its screens. */
export interface TestHost {
  readonly id: string;
  readonly title: string;
  /** How it is built, in one sentence. */
  readonly build: string;
  /** @param options.today the day the host shows its data on; {@link HOST_TODAY} when left out, and for its truth */
  readonly start: (options?: StartOptions) => Promise<RunningHost>;
  readonly screens: readonly HostScreen[];
  /** Absolute path of its `profile.json`. */
  readonly profile?: string;
  /** What each dossier gives once all its screens here were opened, by identity: `test/e2e/expectations.ts`. */
  readonly outcomes?: Readonly<Record<string, Readonly<Record<string, Outcome>>>>;
}

export interface StartOptions {
  readonly port?: number;
  readonly today?: string;
}

export interface RunningHost {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export interface HostScreen {
  /** Unique within the host, such as `100412/plan`. */
  readonly id: string;
  /** The identity that must be read; `undefined` when none may be established. */
  readonly dossier: string | undefined;
  /** From the address of the started host to this screen, ready to be read, as a user would. */
  readonly open: (page: Page, url: string) => Promise<void>;
  /** Every fact of the vocabulary whose place is on this screen. Anything else that is read is wrong. */
  readonly truth: readonly TruthFact[];
}

export type TruthFact =
  | ({ readonly fact: FactName; readonly state: 'found'; readonly value: TruthValue } & Leeway)
  | ({ readonly fact: FactName; readonly state: 'empty' } & Leeway)
  | ({ readonly fact: FactName; readonly state: 'unreadable' } & Leeway);

/** Where two careful persons would write down different things. */
interface Leeway {
  /** Reading it so is right, leaving it out is no miss. Reading it differently is wrong all the same. */
  readonly isOptional?: true;
  /** Values that are as right as `value`; for `empty` and `unreadable` too. */
  readonly or?: readonly TruthValue[];
}

/**
 * Dates as `YYYY-MM-DD`, periods as ISO 8601, enums as their code; a text as it stands on screen, apart from white space
 * and from what is cut off after the longest text that is kept. A list holds all its entries, in the order on screen.
 */
export type TruthValue = ScalarValue | readonly TruthItem[];

export interface TruthItem {
  /** Left out: the entry is not about a day, and any day that is read with it does not count. */
  readonly date?: string;
  /** Words of the entry; it is right when the text that is read holds them. */
  readonly text?: string;
  /** The properties that are on screen; no others may be read. */
  readonly fields?: { readonly [Name in FactName]?: TruthField };
}

export type TruthField =
  | { readonly state: 'found'; readonly value: ScalarValue; readonly or?: readonly ScalarValue[] }
  | { readonly state: 'empty'; readonly or?: readonly ScalarValue[] }
  | { readonly state: 'unreadable'; readonly or?: readonly ScalarValue[] };
