import { and, eq, inArray } from 'drizzle-orm';
import type { Role, Team } from '../../shared/contract/session.ts';
import type { ContextValues } from '../../shared/domain/ledger.ts';
import type { Database } from '../db/database.ts';
import { memberships, organisations, people, teams } from '../db/schema.ts';

/** Who calls, as the directory knows them. Nothing in here comes from the request but the verified subject. */
export interface Actor {
  readonly organisation: { readonly id: string; readonly name: string; readonly context: ContextValues };
  readonly subject: string;
  readonly name: string;
  readonly role: Role;
  /** The teams this person belongs to. */
  readonly teams: readonly Team[];
}

export interface Candidate {
  readonly organisation: Actor['organisation'];
  readonly audience: string;
  /** Absent when the organisation does not know the subject. */
  readonly actor: Actor | undefined;
}

/**
 * The organisations that trust an issuer for one of these audiences, with the person of this subject in each: one
 * query for all that authentication needs.
 */
export async function findCandidates(
  db: Database,
  claims: { issuer: string; audiences: readonly string[]; subject: string },
): Promise<Candidate[]> {
  const rows = await db
    .select({ organisation: organisations, person: people, team: { id: teams.id, name: teams.name } })
    .from(organisations)
    .leftJoin(people, and(eq(people.organisationId, organisations.id), eq(people.subject, claims.subject)))
    .leftJoin(
      memberships,
      and(eq(memberships.organisationId, organisations.id), eq(memberships.subject, people.subject)),
    )
    .leftJoin(teams, and(eq(teams.organisationId, organisations.id), eq(teams.id, memberships.teamId)))
    .where(and(eq(organisations.issuer, claims.issuer), inArray(organisations.audience, [...claims.audiences])))
    .orderBy(organisations.id, teams.name);

  return Map.groupBy(rows, (row) => row.organisation.id)
    .values()
    .map(candidateOf)
    .toArray();
}

type Row = {
  organisation: typeof organisations.$inferSelect;
  person: typeof people.$inferSelect | null;
  team: Team | null;
};

function candidateOf(rows: Row[]): Candidate {
  const [first] = rows as [Row, ...Row[]];
  const { id, name, context, audience } = first.organisation;
  const organisation = { id, name, context };
  const actor = first.person && {
    organisation,
    subject: first.person.subject,
    name: first.person.name,
    role: first.person.role,
    teams: rows.flatMap(({ team }) => team ?? []),
  };
  return { organisation, audience, actor: actor ?? undefined };
}
