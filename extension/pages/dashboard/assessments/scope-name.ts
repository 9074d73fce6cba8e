import type { Team } from '../../../../shared/contract/session.ts';
import type { AssessmentScope } from '../../../../shared/contract/supervision-assessments.ts';
import type { AssessmentsTexts } from '../../i18n/nl-assessments.ts';

/** What was looked at, in words; a team that is not the reader's keeps its id. */
export function scopeName(scope: AssessmentScope, teams: readonly Team[], texts: AssessmentsTexts['scope']): string {
  if (scope.kind === 'organisation') return texts.organisation;
  const names = scope.teams.map((id) => teams.find((team) => team.id === id)?.name ?? id).join(', ');
  return scope.kind === 'location' ? texts.location(scope.name, names) : texts.teams(names);
}
