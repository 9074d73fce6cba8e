import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { ListPeople } from '../../shared/contract/directory.ts';
import { memberships, people } from '../db/schema.ts';
import type { Context } from '../http/context.ts';
import { keyOf, pageFrom } from '../lists/cursor.ts';
import { personColumns, personOf } from './person-rows.ts';

const Place = z.tuple([z.string(), z.string()]);

/** The people of the organisation by name, a page at a time. */
export async function listPeople({ db, actor }: Context, query: z.output<typeof ListPeople.query>) {
  const organisationId = actor.organisation.id;
  const { team, role, search, cursor, limit } = query;
  const [name, subject] = cursor ? keyOf(Place, cursor) : [];
  const inTeam =
    team === undefined
      ? undefined
      : inArray(
          people.subject,
          db
            .select({ subject: memberships.subject })
            .from(memberships)
            .where(and(eq(memberships.organisationId, organisationId), eq(memberships.teamId, team))),
        );
  const rows = await db
    .select(personColumns)
    .from(people)
    .where(
      and(
        eq(people.organisationId, organisationId),
        role && eq(people.role, role),
        inTeam,
        search === undefined ? undefined : sql`instr(lower(${people.name}), lower(${search})) > 0`,
        name === undefined ? undefined : sql`(${people.name}, ${people.subject}) > (${name}, ${subject})`,
      ),
    )
    .orderBy(asc(people.name), asc(people.subject))
    .limit(limit + 1);
  return pageFrom(rows, limit, { keyOf: (row) => [row.name, row.subject], item: personOf });
}

/** Leads and admins who may sign in, by name. */
export async function listColleagues({ db, actor }: Context) {
  const found = await db
    .select({ subject: people.subject, name: people.name })
    .from(people)
    .where(
      and(
        eq(people.organisationId, actor.organisation.id),
        inArray(people.role, ['lead', 'admin']),
        eq(people.isActive, true),
      ),
    )
    .orderBy(asc(people.name), asc(people.subject))
    .limit(1000);
  return { people: found };
}
