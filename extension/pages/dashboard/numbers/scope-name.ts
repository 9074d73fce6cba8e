import type { Overview } from '../../../../shared/contract/aggregates.ts';
import type { Team } from '../../../../shared/contract/session.ts';
import type { Texts } from '../../i18n/nl.ts';
import { wholeOrganisation } from '../address.ts';
import type { SignedIn } from '../view-props.ts';

/** What the choice of teams is called on screen. */
export function scopeName(
  chosen: string | undefined,
  own: Team | undefined,
  { role, teams }: SignedIn,
  others: Overview['teams'] | undefined,
  { dashboard: { filters } }: Texts,
): string {
  if (chosen === wholeOrganisation) return filters.wholeOrganisation;
  if (chosen) return own?.name ?? others?.find(({ team }) => team.id === chosen)?.team.name ?? chosen;
  if (role === 'admin') return filters.allTeams;
  return teams.length === 1 && teams[0] ? teams[0].name : filters.ownTeams;
}
