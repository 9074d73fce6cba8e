import { and, eq, inArray } from 'drizzle-orm';
import type { Role, Team } from '../../shared/contract/session.ts';
import type { ClaimMapping } from '../../shared/contract/settings.ts';
import type { ContextValues } from '../../shared/domain/ledger.ts';
import type { Database } from '../db/database.ts';
import { memberships, organisationSettings, organisations, people, teams } from '../db/schema.ts';

/** Who calls. Nothing in here comes from the request but what the issuer signed. */
export interface Actor {
  readonly organisation: { readonly id: string; readonly name: string; readonly context: ContextValues };
  readonly subject: string;
  readonly name: string;
  readonly role: Role;
  /** The teams this person belongs to. */
  readonly teams: readonly Team[];
}

/** A person as the directory knows them now. */
export interface KnownPerson extends Actor {
  readonly isActive: boolean;
  readonly source: 'directory' | 'claims' | 'invitation';
  readonly version: number;
}

export interface Candidate {
  readonly organisation: Actor['organisation'];
  readonly audience: string;
  /** Where role and teams come from. */
  readonly peopleFrom: 'directory' | 'claims';
  readonly claimMapping: ClaimMapping | undefined;
  /** Goes up with every change of the settings; 0 when there are none. */
  readonly settingsVersion: number;
  /** Absent when the organisation does not know the subject. */
  readonly person: KnownPerson | undefined;
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
    .select({
      organisation: organisations,
      peopleFrom: organisationSettings.peopleFrom,
      claimMapping: organisationSettings.claimMapping,
      settingsVersion: organisationSettings.version,
      person: people,
      team: { id: teams.id, name: teams.name },
    })
    .from(organisations)
    .leftJoin(organisationSettings, eq(organisationSettings.organisationId, organisations.id))
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
  peopleFrom: 'directory' | 'claims' | null;
  claimMapping: ClaimMapping | null;
  settingsVersion: number | null;
  person: typeof people.$inferSelect | null;
  team: Team | null;
};

function candidateOf(rows: Row[]): Candidate {
  const [first] = rows as [Row, ...Row[]];
  const { id, name, context, audience } = first.organisation;
  const organisation = { id, name, context };
  return {
    organisation,
    audience,
    peopleFrom: first.peopleFrom ?? 'directory',
    claimMapping: first.claimMapping ?? undefined,
    settingsVersion: first.settingsVersion ?? 0,
    person: first.person ? personOf(organisation, first.person, rows) : undefined,
  };
}

function personOf(
  organisation: Actor['organisation'],
  { subject, name, role, isActive, source, version }: typeof people.$inferSelect,
  rows: readonly Row[],
): KnownPerson {
  const teamsOf = rows.flatMap(({ team }) => team ?? []);
  return { organisation, subject, name, role, teams: teamsOf, isActive, source, version };
}
