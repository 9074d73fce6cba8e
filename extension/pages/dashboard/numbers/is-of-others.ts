import { type Choice, wholeOrganisation } from '../address.ts';
import type { SignedIn } from '../view-props.ts';

/** The address names a team that is not, or no longer, this lead's own. */
export function isOfOthers({ team }: Pick<Choice, 'team'>, { role, teams }: Pick<SignedIn, 'role' | 'teams'>): boolean {
  return role === 'lead' && team !== undefined && team !== wholeOrganisation && !teams.some(({ id }) => id === team);
}
