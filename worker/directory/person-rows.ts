import { and, asc, eq, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { DirectoryPerson } from '../../shared/contract/directory.ts';
import type { Database } from '../db/database.ts';
import { memberships, people, teams } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';

export const isPerson = (organisationId: string, subject: string) =>
  and(eq(people.organisationId, organisationId), eq(people.subject, subject));

/** Replaces the teams of a person; run it in a batch in which the person's row exists. */
export function placeInTeams(
  { db, organisationId }: { db: Database; organisationId: string },
  subject: string,
  ids: readonly string[],
): BatchItem<'sqlite'>[] {
  return [
    db.delete(memberships).where(and(eq(memberships.organisationId, organisationId), eq(memberships.subject, subject))),
    db.insert(memberships).select(
      db
        .select({
          organisationId: teams.organisationId,
          subject: sql<string>`${subject}`.as('subject'),
          teamId: sql<string>`${teams.id}`.as('team_id'),
        })
        .from(teams)
        .where(
          and(
            eq(teams.organisationId, organisationId),
            sql`${teams.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
          ),
        ),
    ),
  ];
}

/** The ids of a person's teams as JSON, to read along with the person. Drizzle leaves out the name of a single table, so it is written out. */
export const teamIds = sql<string>`(
  SELECT json_group_array(team_id) FROM (
    SELECT team_id FROM memberships AS own
    WHERE own.organisation_id = people.organisation_id AND own.subject = people.subject ORDER BY team_id
  )
)`;

export const personColumns = {
  subject: people.subject,
  version: people.version,
  name: people.name,
  role: people.role,
  isActive: people.isActive,
  source: people.source,
  teams: teamIds,
};

export const personOf = (row: Omit<DirectoryPerson, 'teams'> & { teams: string }): DirectoryPerson => ({
  ...row,
  teams: JSON.parse(row.teams) as string[],
});

export async function findPerson({ db, actor }: Context, subject: string): Promise<DirectoryPerson | undefined> {
  const row = await db.select(personColumns).from(people).where(isPerson(actor.organisation.id, subject)).get();
  return row && personOf(row);
}

/** @throws ApiError `not-found` when one of the teams is not of this organisation */
export async function requireTeams({ db, actor }: Context, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const found = await db
    .select({ id: teams.id })
    .from(teams)
    .where(
      and(
        eq(teams.organisationId, actor.organisation.id),
        sql`${teams.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
      ),
    )
    .orderBy(asc(teams.id));
  const known = new Set(found.map(({ id }) => id));
  if (ids.some((id) => !known.has(id))) {
    throw new ApiError('not-found', 'Een van deze teams bestaat niet. Maak eerst het team.', { reason: 'team' });
  }
}
