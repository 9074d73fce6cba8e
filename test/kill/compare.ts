import type { Submission } from '../../shared/contract/submissions.ts';
import { outcomes } from '../../shared/domain/outcome.ts';
import type { StoredResult } from './admin-calls.ts';

export interface Differences {
  /** Dossiers of which nothing is stored, or an older submission than the last. */
  readonly lost: number;
  /** Dossiers that stand there more than once, or that nobody sent. */
  readonly double: number;
  /** Dossiers of which the outcomes are not those that were sent. */
  readonly changed: number;
}

/** What is stored beside what must be left of all that was sent. */
export function compareResults(
  expected: ReadonlyMap<string, Submission>,
  stored: readonly StoredResult[],
): Differences {
  const byDossier = new Map(stored.map((result) => [result.dossier, result]));
  const pairs = [...expected.values()].map((submission) => ({ submission, result: byDossier.get(submission.dossier) }));
  const isLast = ({ submission, result }: (typeof pairs)[number]) => result?.submission_id === submission.id;
  return {
    lost: pairs.filter((pair) => !isLast(pair)).length,
    double: stored.length - byDossier.size + [...byDossier.keys()].filter((dossier) => !expected.has(dossier)).length,
    changed: pairs.filter((pair) => isLast(pair) && !isSame(pair.submission, pair.result)).length,
  };
}

function isSame(submission: Submission, result: StoredResult | undefined): boolean {
  if (result?.assessed_at !== submission.assessedAt || result.team_id !== submission.team) return false;
  const sent = Object.fromEntries(submission.outcomes.map(({ requirement, outcome }) => [requirement, outcome]));
  const keys = Object.keys(sent);
  return Object.keys(result.outcomes).length === keys.length && keys.every((key) => result.outcomes[key] === sent[key]);
}

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Per requirement the number of dossiers of each outcome, counted here from what must be left. */
export function countExpected(expected: ReadonlyMap<string, Submission>): Counts {
  const counts: Record<string, Record<string, number>> = {};
  for (const submission of expected.values()) {
    for (const { requirement, outcome } of submission.outcomes) {
      const row = counts[requirement] ?? Object.fromEntries(outcomes.map((each) => [each, 0]));
      counts[requirement] = { ...row, [outcome]: (row[outcome] ?? 0) + 1 };
    }
  }
  return counts;
}

/** Number of cells in which the counters say something else. */
export function compareCounts(expected: Counts, counters: Counts): number {
  return Object.entries(expected).flatMap(([requirement, row]) =>
    Object.entries(row).filter(([outcome, count]) => (counters[requirement]?.[outcome] ?? 0) !== count),
  ).length;
}
