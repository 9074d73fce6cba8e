import type { Outcome } from '../../../../shared/domain/outcome.ts';

/** Numbers of dossiers per outcome; what is not named is 0. */
export type Counts = Partial<Readonly<Record<Outcome, number>>>;

/**
 * Where the numbers of a selection of own teams come from: the answers of the server, or a recount of what was put into
 * the database. Keys are ids; of the heat map `team theme`.
 */
export interface Source {
  readonly dossiers: number;
  readonly teams: Readonly<Record<string, number>>;
  readonly themes: Readonly<Record<string, Counts>>;
  readonly requirements: Readonly<Record<string, Counts>>;
  /** Overdue first, then the weeks to come. */
  readonly due: readonly number[];
}

/** Of one requirement. */
export interface RequirementSource {
  readonly teams: Readonly<Record<string, Counts>>;
  readonly answers: Readonly<Record<string, number>>;
}

export function sumOf(counts: readonly Counts[]): Counts {
  const sum: Partial<Record<Outcome, number>> = {};
  for (const each of counts) {
    for (const [outcome, count] of Object.entries(each) as [Outcome, number][]) {
      sum[outcome] = (sum[outcome] ?? 0) + count;
    }
  }
  return sum;
}
