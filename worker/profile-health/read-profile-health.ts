import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { FieldHealth, GetProfileHealth } from '../../shared/contract/site-profiles.ts';
import { dayInAmsterdam, subtractPeriod } from '../../shared/domain/date.ts';
import { allRows } from '../db/raw-statement.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { isDrifting } from '../site-profiles/drifting-fields.ts';

interface Row {
  readonly field: FieldHealth['field'];
  readonly revision: number;
  readonly day: string;
  readonly expected: number;
  readonly found: number;
}

/** Per field of the latest revision that reported how often it could be read in the last four weeks. */
export async function readProfileHealth(
  { db, actor, now }: Context,
  profile: string,
): Promise<z.input<typeof GetProfileHealth.response>> {
  const today = dayInAmsterdam(now);
  const here = sql`organisation_id = ${actor.organisation.id} AND profile_id = ${profile}`;
  const [known, rows, lastFound] = await db.batch([
    allRows(db, sql`SELECT 1 FROM site_profiles WHERE organisation_id = ${actor.organisation.id} AND id = ${profile}`),
    allRows<Row>(
      db,
      sql`SELECT field, revision, day, expected, found FROM profile_health
      WHERE ${here} AND day > ${subtractPeriod(today, 'P4W')} ORDER BY field, revision, day`,
    ),
    allRows<{ field: string; day: string }>(
      db,
      sql`SELECT field, max(day) AS day FROM profile_health
      WHERE ${here} AND found > 0 GROUP BY field`,
    ),
  ]);
  if (known.length === 0) {
    throw new ApiError('not-found', 'Dit schermprofiel bestaat niet.', { reason: 'site-profile' });
  }
  const lastFoundOn = new Map(lastFound.map(({ field, day }) => [field, day]));
  const weekAgo = subtractPeriod(today, 'P7D');
  const split = (ofField: readonly Row[]) => ({
    lately: totalOf(ofField.filter(({ day }) => day > weekAgo)),
    before: totalOf(ofField.filter(({ day }) => day <= weekAgo)),
  });
  const fields = [...Map.groupBy(rows, ({ field }) => field)].map(([field, all]): FieldHealth => {
    const revision = Math.max(...all.map((row) => row.revision));
    const days = [...Map.groupBy(all, ({ day }) => day)]
      .map(([day, ofDay]) => ({ day, ...totalOf(ofDay) }))
      .sort((one, other) => (one.day < other.day ? -1 : 1));
    const found = lastFoundOn.get(field);
    const health = { field, revision, ...totalOf(all), days, isDrifting: isDrifting(split(all)) };
    return found === undefined ? health : { ...health, lastFoundOn: found };
  });
  return { profile, fields };
}

const totalOf = (rows: readonly Row[]) => ({
  expected: rows.reduce((sum, row) => sum + row.expected, 0),
  found: rows.reduce((sum, row) => sum + row.found, 0),
});
