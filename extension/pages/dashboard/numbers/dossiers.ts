import type { Overview } from '../../../../shared/contract/aggregates.ts';
import { type Amount, amountOf, sumOfShown } from './amount.ts';

/**
 * How many dossiers the selected teams have together.
 * @param selected ids separated by commas; absent is all teams
 */
export function selectedDossiers(teams: Overview['teams'], selected: string | undefined): Amount {
  const ids = selected === undefined ? undefined : new Set(selected.split(','));
  const amounts = teams
    .filter(({ team }) => !ids || ids.has(team.id))
    .map(({ dossiers, precision }) => amountOf(dossiers, precision));
  return sumOfShown(amounts);
}
