import { type Period, parseRange, periodNames, usualPeriod } from './period.ts';
import { type Sorting, sortings } from './sort-rows.ts';

export const views = ['overview', 'requirements', 'requirement', 'actions', 'assessments', 'worklist'] as const;
export type View = (typeof views)[number];

/** In the place of a team: every team of the organisation. No id can look like this. */
export const wholeOrganisation = '*';

/** What is chosen on the dashboard; it stands in the address, so that a view can be shared and the back button works. */
export interface Choice {
  readonly view: View;
  /** An id, or `wholeOrganisation`; undefined is all teams of the person's own. */
  readonly team: string | undefined;
  readonly ruleSet: string | undefined;
  readonly theme: string | undefined;
  readonly requirement: string | undefined;
  /** What is opened in a view of things: an improvement action or an assessment. */
  readonly item: string | undefined;
  /** A new thing is being made in that view, about the team, framework, theme and requirement in the address. */
  readonly isNew: boolean;
  readonly period: Period;
  readonly sorting: Sorting;
  readonly isGrouped: boolean;
}

/** Reads a query such as `?view=requirements&team=noord&framework=wmo&sort=unseen`. What is not known is left out. */
export function choiceOf(query: string): Choice {
  const parameters = new URLSearchParams(query);
  const text = (name: string) => parameters.get(name) || undefined;
  const requirement = text('requirement');
  const view = views.find((name) => name === parameters.get('view')) ?? 'overview';
  return {
    // Without its requirement there is no page of it.
    view: view === 'requirement' && !requirement ? 'requirements' : view,
    team: text('team'),
    ruleSet: text('framework'),
    theme: text('theme'),
    requirement,
    item: text('item'),
    isNew: parameters.get('new') === '1',
    period:
      parseRange(parameters.get('from'), parameters.get('to')) ??
      periodNames.find((name) => name === parameters.get('period')) ??
      usualPeriod,
    sorting: sortings.find((sorting) => sorting === parameters.get('sort')) ?? 'gaps',
    isGrouped: parameters.get('group') === 'theme',
  };
}

/** The query of a choice, without what is usual. */
export function queryOf(choice: Choice): string {
  const { view, period, sorting } = choice;
  const parameters = new URLSearchParams();
  const add = (name: string, value: string | undefined) => value && parameters.set(name, value);
  add('view', view === 'overview' ? undefined : view);
  add('team', choice.team);
  add('framework', choice.ruleSet);
  add('theme', choice.theme);
  add('requirement', choice.requirement);
  add('item', choice.item);
  add('new', choice.isNew ? '1' : undefined);
  if (typeof period === 'string') add('period', period === usualPeriod ? undefined : period);
  else {
    add('from', period.from);
    add('to', period.to);
  }
  add('sort', sorting === 'gaps' ? undefined : sorting);
  add('group', choice.isGrouped ? 'theme' : undefined);
  return parameters.size > 0 ? `?${parameters}` : '';
}

/**
 * Another view of the same team, framework and period. What was opened, chosen or being made in the view before is
 * left behind, unless it is named.
 */
export function goTo(choice: Choice, part: Partial<Choice> & { readonly view: View }): Choice {
  return { ...choice, theme: undefined, requirement: undefined, item: undefined, isNew: false, ...part };
}
