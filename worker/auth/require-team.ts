import { and, eq } from 'drizzle-orm';
import type { Team } from '../../shared/contract/session.ts';
import { teams } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';

/** The team of this id, when it is one of the caller's own. One of another organisation does not exist for the caller. */
export async function requireOwnTeam(context: Context, id: string, message: string): Promise<Team> {
  const own = context.actor.teams.find((team) => team.id === id);
  if (own) return own;
  await requireTeam(context, id);
  throw new ApiError('forbidden', message, { reason: 'team' });
}

/** The team of this id in the caller's organisation. */
export async function requireTeam({ db, actor }: Context, id: string): Promise<Team> {
  const team = await db
    .select({ id: teams.id, name: teams.name })
    .from(teams)
    .where(and(eq(teams.organisationId, actor.organisation.id), eq(teams.id, id)))
    .get();
  if (!team) throw new ApiError('not-found', 'Dit team bestaat niet.', { reason: 'team' });
  return team;
}
