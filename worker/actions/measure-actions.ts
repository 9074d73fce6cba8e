import { and, eq, inArray, max, sql } from 'drizzle-orm';
import { type IsoDate, subtractPeriod } from '../../shared/domain/date.ts';
import type { Database } from '../db/database.ts';
import { improvementActions, improvementMeasurements } from '../db/schema.ts';
import { measurePatterns } from '../measurements/measure-patterns.ts';
import { countedOf } from '../measurements/requirements-of-patterns.ts';

/** Days between two measurements of a running action. */
const EVERY = 'P7D';
/** So many actions in one statement, which keeps it well under the largest size. */
const AT_ONCE = 50;

/**
 * Measures the running actions of which the last measurement is a week old or more: for the night job. Run again for the
 * same day, or after nights that were missed, it measures once.
 * @returns how many were measured
 */
export async function measureActions(db: Database, organisationId: string, day: IsoDate): Promise<number> {
  const due = await findDue(db, organisationId, day);
  let measured = 0;
  for (let start = 0; start < due.length; start += AT_ONCE) {
    measured += await measure(db, organisationId, { day, due: due.slice(start, start + AT_ONCE) });
  }
  return measured;
}

type Due = Pick<typeof improvementActions.$inferSelect, 'id' | 'pattern'>;

const findDue = (db: Database, organisationId: string, day: IsoDate): Promise<Due[]> =>
  db
    .select({ id: improvementActions.id, pattern: improvementActions.pattern })
    .from(improvementActions)
    .leftJoin(
      improvementMeasurements,
      and(
        eq(improvementMeasurements.organisationId, improvementActions.organisationId),
        eq(improvementMeasurements.actionId, improvementActions.id),
      ),
    )
    .where(
      and(eq(improvementActions.organisationId, organisationId), inArray(improvementActions.state, ['open', 'doing'])),
    )
    .groupBy(improvementActions.id)
    .having(sql`coalesce(${max(improvementMeasurements.day)}, '') <= ${subtractPeriod(day, EVERY)}`);

async function measure(
  db: Database,
  organisationId: string,
  { day, due }: { day: IsoDate; due: readonly Due[] },
): Promise<number> {
  const patterns = due.map(({ pattern }) => pattern);
  const counted = await countedOf(db, organisationId, patterns, day);
  const measurements = await measurePatterns(db, organisationId, counted);
  const rows = due.flatMap(({ id }, index) => {
    const measurement = measurements[index];
    return measurement ? [{ organisationId, actionId: id, day, measurement }] : [];
  });
  const [first, ...others] = rows.map((row) => db.insert(improvementMeasurements).values(row).onConflictDoNothing());
  if (first) await db.batch([first, ...others]);
  return rows.length;
}
