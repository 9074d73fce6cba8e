import type { RequirementScore, SupervisionAssessment } from '../../../../shared/contract/supervision-assessments.ts';
import { levels } from '../../../../shared/domain/answer.ts';

export interface Opinion {
  readonly subject: string;
  readonly name: string | undefined;
  readonly score: RequirementScore;
  readonly note: string;
}

export interface Difference {
  readonly requirement: string;
  /** What each assessor who scored it gave, by name. */
  readonly opinions: readonly Opinion[];
  /**
   * Levels between the highest and the lowest; 0 when all gave the same. Somebody for whom it does not apply is as far
   * from a level as can be.
   */
  readonly steps: number;
}

const MOST_STEPS = levels.length - 1;

/** What the assessors gave each requirement, and how far apart they are. */
export function differenceOf(requirement: string, { scores }: Pick<SupervisionAssessment, 'scores'>): Difference {
  const opinions = scores
    .flatMap(({ requirement: of, assessor, score, note }) =>
      of === requirement && assessor && score !== 'not-yet'
        ? [{ subject: assessor.subject, name: assessor.name, score, note }]
        : [],
    )
    .sort((a, b) => (a.name ?? a.subject).localeCompare(b.name ?? b.subject));
  return { requirement, opinions, steps: stepsBetween(opinions.map(({ score }) => score)) };
}

function stepsBetween(scores: readonly RequirementScore[]): number {
  const places = scores.flatMap((score) => levels.flatMap((level, index) => (level === score ? [index] : [])));
  if (places.length === 0) return 0;
  if (places.length < scores.length) return MOST_STEPS;
  return Math.max(...places) - Math.min(...places);
}

/** Who scored something, by subject. */
export function assessorsOf({ scores }: Pick<SupervisionAssessment, 'scores'>): Map<string, string | undefined> {
  return new Map(
    scores.flatMap(({ assessor, score }) =>
      assessor && score !== 'not-yet' ? [[assessor.subject, assessor.name] as const] : [],
    ),
  );
}

/** The one score that everybody who scores gave; undefined while somebody still has to, or gave another one. */
export function sharedScore({ opinions, steps }: Difference, assessors: number): RequirementScore | undefined {
  return assessors > 0 && opinions.length === assessors && steps === 0 ? opinions[0]?.score : undefined;
}
