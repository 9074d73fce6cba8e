import { and, asc, eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { DirectoryTeam, PutTeam } from '../../shared/contract/directory.ts';
import { writeAudited } from '../audit/append.ts';
import { teams } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';

type Change = z.output<typeof PutTeam.request>;

/** The contract answers them all at once, and no organisation we know has a tenth of this. */
const MOST_TEAMS = 1000;

const columns = {
  id: teams.id,
  version: teams.version,
  name: teams.name,
  context: teams.context,
  isClosed: teams.isClosed,
  people: sql<number>`(
    SELECT count(*) FROM memberships AS own JOIN people ON people.organisation_id = own.organisation_id
      AND people.subject = own.subject AND people.is_active
    WHERE own.organisation_id = teams.organisation_id AND own.team_id = teams.id
  )`,
};

const inOrganisation = ({ actor }: Context) => eq(teams.organisationId, actor.organisation.id);

/** By name, with how many people who may sign in are in each. */
export async function listTeams(context: Context): Promise<{ teams: DirectoryTeam[] }> {
  const rows = await context.db
    .select(columns)
    .from(teams)
    .where(inOrganisation(context))
    .orderBy(asc(teams.name), asc(teams.id))
    .limit(MOST_TEAMS);
  return { teams: rows };
}

const findTeam = (context: Context, id: string) =>
  context.db
    .select(columns)
    .from(teams)
    .where(and(inOrganisation(context), eq(teams.id, id)))
    .get();

/** Adds a team or changes it; results and history of a closed one stay. */
export async function putTeam(context: Context, id: string, { ifVersion, team }: Change): Promise<DirectoryTeam> {
  const before = await findTeam(context, id);
  if ((before?.version ?? 0) !== ifVersion) throw changedMeanwhile(before);
  if (!(await write(context, id, ifVersion, team))) {
    const now = await findTeam(context, id);
    throw (now?.version ?? 0) === ifVersion ? tooMany() : changedMeanwhile(now);
  }
  const after = await findTeam(context, id);
  if (!after) throw new Error('a team that was written is gone');
  return after;
}

function write(context: Context, id: string, ifVersion: number, team: Change['team']): Promise<boolean> {
  const { db, actor } = context;
  const organisationId = actor.organisation.id;
  const facts = Object.keys(team.context).sort().join(',').slice(0, 200);
  const act = {
    action: ifVersion === 0 ? 'team.add' : 'team.change',
    object: { kind: 'team', id },
    details: { isClosed: team.isClosed, facts },
  };
  const statement =
    ifVersion === 0
      ? db
          .insert(teams)
          .select(
            sql`SELECT ${organisationId}, ${id}, ${team.name}, ${JSON.stringify(team.context)}, ${Number(team.isClosed)}, 1
                WHERE (SELECT count(*) FROM teams WHERE organisation_id = ${organisationId}) < ${MOST_TEAMS}`,
          )
          .onConflictDoNothing()
      : db
          .update(teams)
          .set({ ...team, version: ifVersion + 1 })
          .where(and(inOrganisation(context), eq(teams.id, id), eq(teams.version, ifVersion)));
  return writeAudited(context, act, [statement]);
}

const changedMeanwhile = (now: { version: number } | undefined) =>
  new ApiError('conflict', 'Iemand anders heeft dit team intussen gewijzigd. Bekijk het opnieuw.', {
    currentVersion: now?.version ?? 0,
  });

const tooMany = () =>
  new ApiError('conflict', `Er passen ten hoogste ${MOST_TEAMS} teams in een organisatie.`, { reason: 'teams' });
