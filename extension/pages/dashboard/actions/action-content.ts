import type { ActionContent, ActionState, ImprovementAction } from '../../../../shared/contract/improvement-actions.ts';

export const actionStates = ['open', 'doing', 'done', 'stopped'] as const satisfies readonly ActionState[];

/** What of an action can be changed, as it is sent. */
export function contentOf(action: ImprovementAction): ActionContent {
  const { pattern, title, description, owner, dueOn, state, assessment } = action;
  return { pattern, title, description, owner: owner.subject, dueOn, state, ...(assessment ? { assessment } : {}) };
}

/** The column beside this one; undefined beyond the last. */
export function neighbour(state: ActionState, direction: 'left' | 'right'): ActionState | undefined {
  return actionStates[actionStates.indexOf(state) + (direction === 'left' ? -1 : 1)];
}

/** Running actions first, the soonest due first; then the closed ones, the last closed first. */
export function inOrder(actions: readonly ImprovementAction[]): ImprovementAction[] {
  const isRunning = ({ state }: ImprovementAction) => state === 'open' || state === 'doing';
  return [...actions].sort(
    (a, b) =>
      Number(isRunning(b)) - Number(isRunning(a)) ||
      (isRunning(a) ? a.dueOn.localeCompare(b.dueOn) : (b.closedAt ?? '').localeCompare(a.closedAt ?? '')) ||
      a.title.localeCompare(b.title),
  );
}

const fields = ['title', 'description', 'owner', 'dueOn', 'state', 'pattern'] as const;
export type ActionField = (typeof fields)[number];

/** The fields in which two versions differ. */
export function differingFields(a: ActionContent, b: ActionContent): ActionField[] {
  return fields.filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]));
}
