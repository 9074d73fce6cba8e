import { and, asc, eq, sql } from 'drizzle-orm';
import type { ImprovementAction } from '../../shared/contract/improvement-actions.ts';
import { dayInAmsterdam } from '../../shared/domain/date.ts';
import { improvementMeasurements } from '../db/schema.ts';
import { namePeople } from '../directory/name-people.ts';
import type { Context } from '../http/context.ts';
import { measurePatterns } from '../measurements/measure-patterns.ts';
import { countedOf } from '../measurements/requirements-of-patterns.ts';
import { showMeasurement, viewerOf } from '../measurements/show-measurement.ts';
import { type ActionRow, isClosed } from './action-rows.ts';

type Measured = Pick<typeof improvementMeasurements.$inferSelect, 'actionId' | 'day' | 'measurement'>;

/** Actions as their reader may see them, with what was measured; of a running one today's stands last. */
export async function showActions(context: Context, rows: readonly ActionRow[]): Promise<ImprovementAction[]> {
  if (rows.length === 0) return [];
  const today = dayInAmsterdam(context.now);
  const [viewer, stored, live, nameOf] = await Promise.all([
    viewerOf(context),
    readStored(context, rows),
    measureNow(context, rows, today),
    namePeople(
      context,
      rows.flatMap(({ owner, createdBy }) => [owner, createdBy]),
    ),
  ]);
  return rows.map((row) => {
    const { id, pattern, title, description, dueOn, state, assessmentId, version, closedAt } = row;
    const own = stored.filter(({ actionId }) => actionId === id);
    const now = live.filter(({ actionId }) => actionId === id);
    const teams = pattern.team === undefined ? undefined : [pattern.team];
    return {
      id,
      version,
      pattern,
      title,
      description,
      dueOn,
      state,
      ...(assessmentId !== null && { assessment: assessmentId }),
      owner: nameOf(row.owner),
      createdAt: row.createdAt,
      createdBy: nameOf(row.createdBy),
      updatedAt: row.updatedAt,
      ...(closedAt !== null && { closedAt }),
      isOverdue: !isClosed(state) && dueOn < today,
      measurements: [...(now.length > 0 ? own.filter(({ day }) => day < today) : own), ...now].map(
        ({ day, measurement }) => ({ day, ...showMeasurement(measurement, viewer, teams) }),
      ),
    };
  });
}

const readStored = ({ db, actor }: Context, rows: readonly ActionRow[]): Promise<Measured[]> =>
  db
    .select({
      actionId: improvementMeasurements.actionId,
      day: improvementMeasurements.day,
      measurement: improvementMeasurements.measurement,
    })
    .from(improvementMeasurements)
    .where(
      and(
        eq(improvementMeasurements.organisationId, actor.organisation.id),
        sql`${improvementMeasurements.actionId} IN
          (SELECT value FROM json_each(${JSON.stringify(rows.map(({ id }) => id))}))`,
      ),
    )
    .orderBy(asc(improvementMeasurements.day));

async function measureNow({ db, actor }: Context, rows: readonly ActionRow[], today: string): Promise<Measured[]> {
  const running = rows.filter(({ state }) => !isClosed(state));
  const organisationId = actor.organisation.id;
  const patterns = running.map(({ pattern }) => pattern);
  const measured = await measurePatterns(db, organisationId, await countedOf(db, organisationId, patterns, today));
  return running.flatMap(({ id }, index) => {
    const measurement = measured[index];
    return measurement ? [{ actionId: id, day: today, measurement }] : [];
  });
}
