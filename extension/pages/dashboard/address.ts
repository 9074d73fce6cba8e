import { type Sorting, sortings } from './sort-rows.ts';

/** What is chosen on the dashboard; it stands in the address, so that a view can be shared and the back button works. */
export interface Choice {
  readonly team: string | undefined;
  readonly ruleSet: string | undefined;
  readonly sorting: Sorting;
  readonly isGrouped: boolean;
}

/** Reads a query such as `?team=noord&framework=wmo&sort=unseen&group=theme`. What is not known is left out. */
export function choiceOf(query: string): Choice {
  const parameters = new URLSearchParams(query);
  return {
    team: parameters.get('team') || undefined,
    ruleSet: parameters.get('framework') || undefined,
    sorting: sortings.find((sorting) => sorting === parameters.get('sort')) ?? 'gaps',
    isGrouped: parameters.get('group') === 'theme',
  };
}

/** The query of a choice, without what is usual. */
export function queryOf({ team, ruleSet, sorting, isGrouped }: Choice): string {
  const parameters = new URLSearchParams();
  if (team) parameters.set('team', team);
  if (ruleSet) parameters.set('framework', ruleSet);
  if (sorting !== 'gaps') parameters.set('sort', sorting);
  if (isGrouped) parameters.set('group', 'theme');
  return parameters.size > 0 ? `?${parameters}` : '';
}
