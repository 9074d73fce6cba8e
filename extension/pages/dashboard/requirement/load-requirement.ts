import type { IsoDate } from '../../../../shared/domain/date.ts';
import type { ResponseOf } from '../../../messaging/messages.ts';
import type { send } from '../../../messaging/send.ts';
import { periodQuery } from '../numbers/load-numbers.ts';
import type { Scope } from '../numbers/scope.ts';
import type { Range } from '../period.ts';

/** One requirement, as the server answered. */
export interface RequirementNumbers {
  readonly detail: ResponseOf<'aggregates.requirement'>;
  readonly trend: ResponseOf<'aggregates.trend'>;
  readonly range: Range;
}

/** @throws MessageError */
export async function loadRequirement(
  ask: typeof send,
  { teams, ruleSet }: Scope,
  requirement: string,
  range: Range,
  today: IsoDate,
): Promise<RequirementNumbers> {
  const filter = { ruleSet: ruleSet.id, requirement, ...(teams && { teams }) };
  const [detail, trend] = await Promise.all([
    ask('aggregates.requirement', filter),
    ask('aggregates.trend', { ...filter, ...periodQuery(range, today) }),
  ]);
  return { detail, trend, range };
}
