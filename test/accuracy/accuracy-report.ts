import type { FactRates } from './rates.ts';
import type { OutcomeRates } from './score-outcomes.ts';
import type { JudgedFact } from './score-screen.ts';

/** A fact that was not read as it should be, with where. */
export type Fault = JudgedFact & { readonly screen: string };

/** One way of reading a host: with its profile or without one. */
export interface WayReport {
  readonly facts: FactRates;
  /** Against outcomes that a person worked out; absent when the host has none. */
  readonly outcomes?: OutcomeRates;
  /** Against the outcomes of the same rules over the facts that a person wrote down. */
  readonly outcomesOfTruth: OutcomeRates;
  readonly wrong: readonly Fault[];
  readonly missed: readonly Fault[];
  readonly wrongIdentities: readonly {
    readonly screen: string;
    readonly expected: string | null;
    readonly read: string | null;
  }[];
}

export interface HostReport {
  readonly id: string;
  readonly title: string;
  readonly build: string;
  readonly truthFacts: number;
  readonly withoutProfile: WayReport;
  /** Absent when the host has no profile. */
  readonly withProfile?: WayReport;
}
