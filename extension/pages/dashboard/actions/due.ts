import { addPeriod } from '../../../../shared/domain/date.ts';
import type { ImprovementAction } from '../../../messaging/improvement-views.ts';

/** Own actions that are overdue, and those due from today up to and including a week from now. */
export function dueOf(actions: readonly ImprovementAction[], me: string, today: string) {
  const own = actions.filter(({ owner }) => owner.subject === me);
  const overdue = own.filter(({ dueOn }) => dueOn < today).length;
  const last = addPeriod(today, 'P7D');
  return { overdue, soon: own.filter(({ dueOn }) => dueOn >= today && dueOn <= last).length };
}
