import { and, eq, sql } from 'drizzle-orm';
import type { JWTPayload } from 'jose';
import type { Team } from '../../shared/contract/session.ts';
import type { ClaimMapping } from '../../shared/contract/settings.ts';
import { writeAudited } from '../audit/append.ts';
import type { Database } from '../db/database.ts';
import { people, teams } from '../db/schema.ts';
import { isPerson, placeInTeams } from '../directory/person-rows.ts';
import { ApiError } from '../http/api-error.ts';
import type { Actor, KnownPerson } from './find-actor.ts';
import { type ClaimedPerson, readClaimMapping } from './read-claim-mapping.ts';

interface Place {
  readonly db: Database;
  readonly organisation: Actor['organisation'];
  readonly now: Date;
  readonly requestId: string;
}

/**
 * The caller with role and teams as their token gives them. The directory keeps a copy, because actions and assessments
 * name people; it is written only when the token says something else than the copy.
 */
export async function followClaims(
  place: Place,
  known: KnownPerson | undefined,
  claims: JWTPayload,
  mapping: ClaimMapping,
): Promise<Actor> {
  const claimed = readClaimMapping(claims, mapping);
  const { role } = claimed;
  if (!role) throw noRole(place, claimed);
  const { organisation } = place;
  const subject = String(claims.sub);
  if (known && isAsClaimed(known, claimed)) return known;
  const teamsOf = await existingTeams(place, claimed.teams);
  const actor: Actor = { organisation, subject, name: claimed.name, role, teams: teamsOf };
  if (!known || !isAsClaimed(known, { ...claimed, teams: teamsOf.map(({ id }) => id) })) {
    await copy(place, actor, known);
  }
  return actor;
}

const isAsClaimed = (known: KnownPerson, { role, name, teams: claimed }: ClaimedPerson): boolean =>
  known.source === 'claims' &&
  known.role === role &&
  known.name === name &&
  known.teams
    .map(({ id }) => id)
    .sort()
    .join() === [...claimed].sort().join();

/** A team that the mapping names and that was not made yet is no team. */
function existingTeams({ db, organisation }: Place, ids: readonly string[]): Promise<Team[]> {
  return db
    .select({ id: teams.id, name: teams.name })
    .from(teams)
    .where(
      and(
        eq(teams.organisationId, organisation.id),
        sql`${teams.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
      ),
    )
    .orderBy(teams.name);
}

async function copy({ db, organisation, now, requestId }: Place, actor: Actor, known: KnownPerson | undefined) {
  const { subject, name, role } = actor;
  const version = known?.version ?? 0;
  const organisationId = organisation.id;
  const ids = actor.teams.map(({ id }) => id);
  const row = { organisationId, subject, name, role, source: 'claims', version: 0 } as const;
  // False: another request of the same person wrote it at the same moment.
  await writeAudited(
    { db, now, requestId, actor: { organisation, subject: 'system', role: 'system' } },
    {
      action: 'person.follow-claims',
      object: { kind: 'person', id: subject },
      details: { roleBefore: known?.role ?? null, role, teams: ids.join(',').slice(0, 200) },
    },
    [
      ...(known ? [] : [db.insert(people).values(row).onConflictDoNothing()]),
      ...placeInTeams({ db, organisationId }, subject, ids),
      db
        .update(people)
        .set({ name, role, source: 'claims', version: version + 1 })
        .where(and(isPerson(organisationId, subject), eq(people.version, version))),
    ],
  );
}

function noRole({ organisation }: Place, { isOverfull }: ClaimedPerson): ApiError {
  return isOverfull
    ? new ApiError(
        'forbidden',
        `U zit in zoveel groepen dat ze niet in uw aanmelding passen. Vraag de beheerder van ${organisation.name} om rollen van de toepassing te gebruiken in plaats van groepen.`,
        { reason: 'claims-overfull' },
      )
    : new ApiError(
        'forbidden',
        `Uw aanmelding geeft geen rol bij ${organisation.name}. Vraag de beheerder om u in de juiste groep te zetten.`,
        { reason: 'claims-without-role' },
      );
}
