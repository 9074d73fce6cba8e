import { addPeriod, type IsoDate } from '../../../../shared/domain/date.ts';
import type { ResponseOf } from '../../../messaging/messages.ts';
import { mondayOf } from '../period.ts';

type DueWeeks = ResponseOf<'aggregates.due-weeks'>;

/** What has a term in one week, or is over time. */
export interface DueRow {
  /** `2026-W48`; absent for what is over time. */
  readonly week?: string;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly count: number;
  /** The largest first. */
  readonly requirements: readonly { readonly id: string; readonly count: number }[];
}

/** What is over time first, then week by week as answered. Numbers of own teams, so none is hidden. */
export function dueRows({ overdue, weeks }: Pick<DueWeeks, 'overdue' | 'weeks'>): DueRow[] {
  return [
    ...(overdue.length > 0 ? [dueRow(overdue)] : []),
    ...weeks.map(({ week, requirements }) => {
      const from = mondayOf(week);
      return { week, from, to: addPeriod(from, 'P6D'), ...dueRow(requirements) };
    }),
  ];
}

function dueRow(answer: DueWeeks['overdue']): Pick<DueRow, 'count' | 'requirements'> {
  return {
    count: answer.reduce((sum, { count }) => sum + count, 0),
    requirements: answer
      .map(({ requirement, count }) => ({ id: requirement, count }))
      .sort((a, b) => b.count - a.count || a.id.localeCompare(b.id)),
  };
}
