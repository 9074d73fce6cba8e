import type { Ledger } from '../../../shared/domain/ledger.ts';
import type { Outcome } from '../../../shared/domain/outcome.ts';

/** An engine with the compared rules loaded, of whatever type its dossiers and results are. */
export interface Competitor<Dossier = unknown, Result = unknown> {
  readonly id: string;
  readonly label: string;
  /** Before the clock starts. */
  prepare(ledger: Ledger): Dossier;
  /** What is timed: a result for each dossier. */
  evaluate(dossiers: readonly Dossier[]): Promise<readonly Result[]> | readonly Result[];
  /** After the clock stops: the outcome of each requirement, by its id. */
  outcomesOf(result: Result): ReadonlyMap<string, Outcome>;
}

/** A competitor with the dossiers it will evaluate: what differs between engines stays inside. */
export interface Entrant {
  readonly id: string;
  readonly label: string;
  evaluate(from: number, to: number): unknown;
  /** The same with the preparation on the clock: what a program does that has a ledger and wants outcomes. */
  evaluateFromLedger(from: number, to: number): unknown;
  outcomes(): Promise<readonly ReadonlyMap<string, Outcome>[]>;
}

export function enter<Dossier, Result>(competitor: Competitor<Dossier, Result>, ledgers: readonly Ledger[]): Entrant {
  const { id, label, prepare, evaluate, outcomesOf } = competitor;
  const dossiers = ledgers.map(prepare);
  return {
    id,
    label,
    evaluate: (from, to) => evaluate(dossiers.slice(from, to)),
    evaluateFromLedger: (from, to) => evaluate(ledgers.slice(from, to).map(prepare)),
    outcomes: async () => (await evaluate(dossiers)).map(outcomesOf),
  };
}
