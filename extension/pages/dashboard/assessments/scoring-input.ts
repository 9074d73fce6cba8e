import type {
  PinnedFramework,
  RequirementScore,
  SupervisionAssessment,
} from '../../../../shared/contract/supervision-assessments.ts';
import { isSufficient } from '../../../../shared/domain/answer.ts';
import {
  drentsScoring,
  type ScoredRequirement,
  type Scoring,
  scoreRequirements,
} from '../../../../shared/rules/scoring.ts';
import type { Drafts } from '../../../storage/assessment-drafts.ts';
import { contentWith, shownScore } from './drafts.ts';

/** The framework that prints the decision rule and the trust factor. */
export const RULE_OF = 'drents-kwaliteitskader-2019';

/** A requirement as it is scored: with its texts, or only its id when the revision that is shown does not have it. */
export interface ScoredItem {
  readonly id: string;
  readonly theme: string;
  readonly requirement?: PinnedFramework['requirements'][number];
}

/** Stands for the theme of what is no longer in the rule set. */
export const NO_THEME = '';

/** All requirements to score, in the order of the framework; what only has scores comes last. */
export function itemsOf(
  ruleSet: PinnedFramework | undefined,
  { scores }: Pick<SupervisionAssessment, 'scores'>,
): ScoredItem[] {
  const known = ruleSet?.requirements ?? [];
  const ids = new Set(known.map(({ id }) => id));
  const gone = [...new Set(scores.map(({ requirement }) => requirement))].filter((id) => !ids.has(id));
  return [
    ...known.map((requirement) => ({ id: requirement.id, theme: requirement.theme, requirement })),
    ...gone.map((id) => ({ id, theme: NO_THEME })),
  ];
}

/** The agreed scores as the decision rule takes them. */
export function scoredFrom(
  items: readonly ScoredItem[],
  assessment: SupervisionAssessment,
  drafts: Drafts = {},
): ScoredRequirement[] {
  return items.map(({ id, theme }) => {
    const { score } = shownScore(drafts, assessment, '', { kind: 'agreed', requirement: id });
    return { requirement: id, theme, score: score === 'not-yet' ? 'unknown' : score };
  });
}

export function scoringOf(
  items: readonly ScoredItem[],
  assessment: SupervisionAssessment,
  drafts: Drafts = {},
): Scoring {
  const { deviation } = contentWith(drafts, assessment);
  return scoreRequirements(scoredFrom(items, assessment, drafts), drentsScoring, deviation ? { deviation } : {});
}

export const isScored = (score: RequirementScore) => score !== 'not-yet';

/** Agreed and not good enough: what an improvement plan is about. */
export function weakItems(
  items: readonly ScoredItem[],
  assessment: SupervisionAssessment,
  drafts: Drafts,
): ScoredItem[] {
  return items.filter(({ id }) => {
    const { score } = shownScore(drafts, assessment, '', { kind: 'agreed', requirement: id });
    return score !== 'not-yet' && score !== 'not-applicable' && !isSufficient(score);
  });
}
