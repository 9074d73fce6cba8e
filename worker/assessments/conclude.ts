import type { AssessmentContent } from '../../shared/contract/supervision-assessments.ts';
import { drentsScoring, type Scoring, scoreRequirements } from '../../shared/rules/scoring.ts';
import type { Scored } from './requirements.ts';
import { AGREED, type ScoreRow } from './score-rows.ts';

/**
 * The decision rule over the agreed scores; a requirement without one is as unknown as one that is not scored yet. Every
 * framework is weighed with the rule of the one that prints a rule.
 */
export function concludeFrom(
  requirements: readonly Scored[],
  scores: readonly ScoreRow[],
  deviation: AssessmentContent['deviation'],
): Scoring {
  const agreed = new Map(
    scores.filter(({ assessor }) => assessor === AGREED).map(({ requirement, score }) => [requirement, score]),
  );
  const scored = requirements.map(({ id, theme }) => {
    const score = agreed.get(id) ?? 'not-yet';
    return { requirement: id, theme, score: score === 'not-yet' ? ('unknown' as const) : score };
  });
  return scoreRequirements(scored, drentsScoring, deviation ? { deviation } : {});
}
