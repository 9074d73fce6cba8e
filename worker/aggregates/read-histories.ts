import { sql } from 'drizzle-orm';
import type { Cell, RequirementRow } from '../../shared/contract/aggregates.ts';
import { daysBetween } from '../../shared/domain/date.ts';
import { allRows } from '../db/raw-statement.ts';
import type { Context } from '../http/context.ts';
import type { Protection } from './cells.ts';
import { isAmong, type Which } from './count-rows.ts';
import { plainSums, protectedSums } from './protected-sum.ts';

type History = NonNullable<RequirementRow['history']>;

interface Period {
  readonly from: string;
  readonly to: string;
}

interface Sums {
  readonly rule_set_id: string;
  readonly requirement: string;
  readonly day: string;
  readonly met: number | null;
  readonly gap: number | null;
}

export const MOST_POINTS = 12;

/**
 * How each requirement went in the period, of the chosen teams together. Each row of a team is protected by itself, as
 * everywhere, and of others every day has a point: that there is none would tell that there was no dossier.
 * @returns of a rule set and requirement its points; undefined when the period has no history
 */
export async function readHistories(
  context: Context,
  which: Which,
  { period, protection }: { period: Period; protection: Protection },
): Promise<((ruleSet: string, requirement: string) => History) | undefined> {
  const { db, actor } = context;
  const nights = await allRows<{ day: string }>(
    db,
    sql`SELECT day FROM night_runs
    WHERE organisation_id = ${actor.organisation.id} AND day BETWEEN ${period.from} AND ${period.to} ORDER BY day`,
  );
  const days = lastOfStretches(
    nights.map(({ day }) => day),
    period,
  );
  if (days.length === 0) return undefined;
  // Of its own accord it would go through all days, to save itself the sorting.
  const rows = sql`SELECT * FROM counter_history INDEXED BY counter_history_day
    WHERE ${isAmong(context, which)} AND day IN (SELECT value FROM json_each(${JSON.stringify(days)}))`;
  const keys = 'rule_set_id, requirement, day';
  const sums = await allRows<Sums>(
    db,
    sql`SELECT rule_set_id, requirement, day, met, gap
    FROM (${protection === undefined ? plainSums(rows, keys) : protectedSums(rows, protection, keys)})`,
  );
  const found = new Map(sums.map((each) => [`${each.rule_set_id} ${each.requirement} ${each.day}`, each]));
  const cellOf = (count: number | null | undefined): Cell => {
    if (protection === undefined) return { count: count ?? 0 };
    return count === null || count === undefined ? { hidden: 'small' } : { count, isInexact: true };
  };
  return (ruleSet, requirement) =>
    days.map((day) => {
      const each = found.get(`${ruleSet} ${requirement} ${day}`);
      return { day, met: cellOf(each?.met), gap: cellOf(each?.gap) };
    });
}

/**
 * Of equal stretches of the period the last of these days that lies in each.
 * @param days sorted, all within the period
 */
export function lastOfStretches(days: readonly string[], { from, to }: Period): string[] {
  const length = daysBetween(from, to) + 1;
  const stretchOf = (day: string) => Math.floor((daysBetween(from, day) * MOST_POINTS) / length);
  return days.filter((day, index) => {
    const next = days[index + 1];
    return next === undefined || stretchOf(next) !== stretchOf(day);
  });
}
