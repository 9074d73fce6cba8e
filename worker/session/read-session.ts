import { asc, eq } from 'drizzle-orm';
import type { Session } from '../../shared/contract/session.ts';
import { teams } from '../db/schema.ts';
import type { Context } from '../http/context.ts';

export async function readSession(context: Context): Promise<Session> {
  const { name, role, organisation, teams: ownTeams } = context.actor;
  return {
    person: { name, role },
    organisation,
    teams: role === 'admin' ? await listTeams(context) : [...ownTeams],
  };
}

const listTeams = ({ db, actor }: Context) =>
  db
    .select({ id: teams.id, name: teams.name })
    .from(teams)
    .where(eq(teams.organisationId, actor.organisation.id))
    .orderBy(asc(teams.name));
