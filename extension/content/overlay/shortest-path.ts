import type { FactAreaId } from '../../../shared/facts/areas.ts';
import type { VerdictView } from '../../messaging/views.ts';
import { areaOf } from './fact-words.ts';

type Unseen = Pick<VerdictView, 'requirement' | 'unseen' | 'questions'>;

/** Areas to open next, usually one, and the points that are then wholly answered. */
export interface PathStep {
  readonly areas: readonly FactAreaId[];
  readonly answered: readonly string[];
}

export interface ShortestPath {
  readonly steps: readonly PathStep[];
  /** How many points wait for something on a screen. */
  readonly total: number;
}

/** The areas of the dossier where the facts that a point waits for stand. What can only be asked stands on no screen. */
export function areasToOpen({ unseen, questions }: Omit<Unseen, 'requirement'>): FactAreaId[] {
  const areas = unseen.filter((fact) => !questions.includes(fact)).map((fact) => areaOf(fact) as FactAreaId);
  return [...new Set(areas)].filter((area) => area !== 'organisation').sort();
}

/**
 * Which screens answer most, greedily: each step opens the areas of the point that bring the most answered points per
 * area opened. Not always the fewest steps, always a good first one.
 */
export function shortestPath(verdicts: readonly Unseen[]): ShortestPath {
  let waiting = verdicts
    .map(({ requirement, ...verdict }) => ({ requirement, areas: areasToOpen(verdict) }))
    .filter(({ areas }) => areas.length > 0);
  const total = waiting.length;
  const steps: PathStep[] = [];
  while (waiting.length > 0) {
    const answeredBy = (areas: readonly FactAreaId[]) =>
      waiting.filter((point) => point.areas.every((area) => areas.includes(area)));
    const candidates = waiting.map(({ areas }) => ({
      areas,
      answered: answeredBy(areas).map((point) => point.requirement),
    }));
    const [best] = candidates.sort(
      (a, b) =>
        b.answered.length / b.areas.length - a.answered.length / a.areas.length ||
        a.areas.length - b.areas.length ||
        String(a.areas).localeCompare(String(b.areas)),
    );
    if (!best) break;
    steps.push(best);
    waiting = waiting
      .filter(({ requirement }) => !best.answered.includes(requirement))
      .map((point) => ({ ...point, areas: point.areas.filter((area) => !best.areas.includes(area)) }));
  }
  return { steps, total };
}
