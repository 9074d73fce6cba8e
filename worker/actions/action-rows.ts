import { and, eq, or, sql } from 'drizzle-orm';
import type { ActionContent } from '../../shared/contract/improvement-actions.ts';
import { improvementActions } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';

export type ActionRow = typeof improvementActions.$inferSelect;

/** A lead sees those of own teams and of the whole organisation; an admin all. */
export function isVisible({ actor }: Context) {
  const own = JSON.stringify(actor.teams.map(({ id }) => id));
  return and(
    eq(improvementActions.organisationId, actor.organisation.id),
    actor.role === 'admin'
      ? undefined
      : or(
          eq(improvementActions.teamId, ''),
          sql`${improvementActions.teamId} IN (SELECT value FROM json_each(${own}))`,
        ),
  );
}

/** Undefined when there is none; one that the caller may not see is not found. */
export async function findAction(context: Context, id: string): Promise<ActionRow | undefined> {
  const row = await context.db
    .select()
    .from(improvementActions)
    .where(and(eq(improvementActions.organisationId, context.actor.organisation.id), eq(improvementActions.id, id)))
    .get();
  if (row && !maySee(context, row)) throw notFound();
  return row;
}

export async function requireAction(context: Context, id: string): Promise<ActionRow> {
  const row = await findAction(context, id);
  if (!row) throw notFound();
  return row;
}

const maySee = ({ actor }: Context, { teamId }: ActionRow): boolean =>
  actor.role === 'admin' || teamId === '' || actor.teams.some(({ id }) => id === teamId);

const notFound = () => new ApiError('not-found', 'Deze verbeteractie bestaat niet.', { reason: 'action' });

export const isVersion = ({ actor }: Context, { id, version }: ActionRow) =>
  and(
    eq(improvementActions.organisationId, actor.organisation.id),
    eq(improvementActions.id, id),
    eq(improvementActions.version, version),
  );

export const isClosed = (state: ActionContent['state']): boolean => state === 'done' || state === 'stopped';

/** What people fill in, as the contract has it. */
export function contentOf(row: ActionRow): ActionContent {
  const { pattern, title, description, owner, dueOn, state, assessmentId } = row;
  return {
    pattern,
    title,
    description,
    owner,
    dueOn,
    state,
    ...(assessmentId !== null && { assessment: assessmentId }),
  };
}
