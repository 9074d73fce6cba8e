import type { ActionContent, ActionPattern } from '../../../../shared/contract/improvement-actions.ts';
import { addPeriod, type IsoDate } from '../../../../shared/domain/date.ts';

/** The value of a choice in a list: `requirement <id>`, `theme <id>`, or empty for the whole rule set. */
export function valueOfPattern({ requirement, theme }: ActionPattern): string {
  if (requirement) return `requirement ${requirement}`;
  return theme ? `theme ${theme}` : '';
}

/** The same rule set and team about what was chosen. */
export function patternFrom({ ruleSet, team }: ActionPattern, value: string): ActionPattern {
  const [kind, id = ''] = value.split(' ');
  return {
    ruleSet,
    ...(kind === 'requirement' ? { requirement: id } : kind === 'theme' ? { theme: id } : {}),
    ...(team ? { team } : {}),
  };
}

/** What has to be filled in before it can be saved. */
export function problemsOf({
  title,
  owner,
  dueOn,
  pattern,
}: ActionContent): ('title' | 'owner' | 'dueOn' | 'ruleSet')[] {
  return [
    ...(pattern.ruleSet ? [] : (['ruleSet'] as const)),
    ...(title.trim() ? [] : (['title'] as const)),
    ...(owner ? [] : (['owner'] as const)),
    ...(/^\d{4}-\d\d-\d\d$/.test(dueOn) ? [] : (['dueOn'] as const)),
  ];
}

/** A new action starts with a quarter: long enough to see an effect, short enough to keep it in mind. */
const USUAL_TERM = 'P3M';

export function newAction(part: {
  readonly pattern: ActionPattern;
  readonly title: string;
  readonly owner: string;
  readonly today: IsoDate;
  readonly assessment?: string | undefined;
}): ActionContent {
  const { pattern, title, owner, today, assessment } = part;
  return {
    pattern,
    title,
    description: '',
    owner,
    dueOn: addPeriod(today, USUAL_TERM),
    state: 'open',
    ...(assessment ? { assessment } : {}),
  };
}
