import type { IsoDate } from '../../../../shared/domain/date.ts';
import type { ResponseOf } from '../../../messaging/messages.ts';
import type { send } from '../../../messaging/send.ts';
import type { Range } from '../period.ts';
import type { Scope } from './scope.ts';

/** What the overview and the list of requirements stand on, as the server answered. */
export interface Numbers {
  /** All teams of the organisation, so that the own ones can be seen among them. */
  readonly overview: ResponseOf<'aggregates.overview'>;
  readonly requirements: ResponseOf<'aggregates.requirements'>;
  readonly trend: ResponseOf<'aggregates.trend'>;
  readonly dueWeeks: ResponseOf<'aggregates.due-weeks'>;
  readonly range: Range;
}

/** How many weeks ahead are shown. */
const weeksAhead = 8;

/** @throws MessageError */
export async function loadNumbers(
  ask: typeof send,
  { teams, ruleSet, theme }: Scope,
  range: Range,
  today: IsoDate,
): Promise<Numbers> {
  const filter = { ruleSet: ruleSet.id, ...(teams && { teams }), ...(theme && { theme: theme.id }) };
  const period = periodQuery(range, today);
  const [overview, requirements, trend, dueWeeks] = await Promise.all([
    ask('aggregates.overview', { ruleSet: ruleSet.id }),
    ask('aggregates.requirements', { ...filter, ...period }),
    ask('aggregates.trend', { ...filter, ...period }),
    ask('aggregates.due-weeks', { ...filter, weeks: weeksAhead }),
  ]);
  return { overview, requirements, trend, dueWeeks, range };
}

/** A period that ends today has no end: then it is the numbers of this moment, not those of last night. */
export function periodQuery({ from, to }: Range, today: IsoDate): { readonly from: IsoDate; readonly to?: IsoDate } {
  return to < today ? { from, to } : { from };
}
