import { addPeriod } from '../../../../shared/domain/date.ts';
import { isoWeekOf } from '../../../../shared/domain/iso-week.ts';
import type { Outcome } from '../../../../shared/domain/outcome.ts';
import { type SeededResult, type SeedOptions, seededResults } from '../../../seed/large-organisation.ts';
import type { Counts, RequirementSource, Source } from './source.ts';

const WEEKS = 8;

/** What was put into the database, result by result. */
export interface Seeded {
  readonly options: SeedOptions;
  readonly results: readonly SeededResult[];
}

export const seededWith = (options: SeedOptions): Seeded => ({ options, results: [...seededResults(options)] });

/** Counted from the results that were put in, one by one, and not from the database. */
export function recount({ options, results: all }: Seeded, teams: readonly string[]): Source {
  const results = all.filter(({ team }) => teams.includes(team));
  const themeOf = new Map(options.content.requirements.map(({ id, theme }) => [id, theme]));
  const thisWeek = isoWeekOf(options.today);
  const weeks = Array.from({ length: WEEKS }, (_, index) => isoWeekOf(addPeriod(options.today, `P${index}W`)));
  const due = results.flatMap(({ dueWeeks }) => Object.values(dueWeeks));
  return {
    dossiers: results.length,
    teams: Object.fromEntries(teams.map((team) => [team, results.filter((each) => each.team === team).length])),
    themes: grouped(results, (team, requirement) => `${team} ${themeOf.get(requirement)}`),
    requirements: grouped(results, (_, requirement) => requirement),
    due: [
      due.filter((week) => week < thisWeek).length,
      ...weeks.map((week) => due.filter((each) => each === week).length),
    ],
  };
}

export function recountRequirement(
  { results: all }: Seeded,
  teams: readonly string[],
  requirement: string,
): RequirementSource {
  const results = all.filter(({ team }) => teams.includes(team));
  const answers: Record<string, number> = {};
  for (const { answers: own } of results) {
    const answer = own[requirement];
    if (answer) answers[answer] = (answers[answer] ?? 0) + 1;
  }
  return {
    teams: grouped(results, (team, each) => (each === requirement ? team : undefined)),
    answers,
  };
}

function grouped(
  results: readonly SeededResult[],
  keyOf: (team: string, requirement: string) => string | undefined,
): Record<string, Counts> {
  const groups: Record<string, Partial<Record<Outcome, number>>> = {};
  for (const { team, outcomes } of results) {
    for (const [requirement, outcome] of Object.entries(outcomes)) {
      const key = keyOf(team, requirement);
      if (key === undefined) continue;
      const counts = groups[key] ?? {};
      counts[outcome] = (counts[outcome] ?? 0) + 1;
      groups[key] = counts;
    }
  }
  return groups;
}
