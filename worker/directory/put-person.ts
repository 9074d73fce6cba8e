import { and, eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { DirectoryPerson, PutPerson } from '../../shared/contract/directory.ts';
import { writeAudited } from '../audit/append.ts';
import { organisationSettings, people } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { findPerson, isPerson, placeInTeams, requireTeams } from './person-rows.ts';

type Change = z.output<typeof PutPerson.request>;
type Wanted = Change['person'];

/** Adds a person or changes what the directory says of them, and never takes the last admin away. */
export async function putPerson(
  context: Context,
  subject: string,
  { ifVersion, person: wanted }: Change,
): Promise<DirectoryPerson> {
  const before = await findPerson(context, subject);
  if ((before?.version ?? 0) !== ifVersion) throw changedMeanwhile(before);
  if (before) await requireOwnToChange(context, before, wanted);
  await requireTeams(context, wanted.teams);
  if (!(await write(context, subject, before, wanted))) {
    const now = await findPerson(context, subject);
    throw (now?.version ?? 0) === ifVersion ? lastAdmin() : changedMeanwhile(now);
  }
  const after = await findPerson(context, subject);
  if (!after) throw new Error('a person who was written is gone');
  return after;
}

/**
 * The row is made as version 0, which nobody sees: the last statement gives it its version, and decides. It counts the
 * other admins in the write itself, so that two admins who remove each other at the same moment cannot both succeed.
 */
function write(
  context: Context,
  subject: string,
  before: DirectoryPerson | undefined,
  { name, role, isActive, teams }: Wanted,
): Promise<boolean> {
  const { db, actor } = context;
  const organisationId = actor.organisation.id;
  const version = before?.version ?? 0;
  const removesAdmin = before?.role === 'admin' && before.isActive && (role !== 'admin' || !isActive);
  const isOtherAdmin = sql`EXISTS (
    SELECT 1 FROM people AS other WHERE other.organisation_id = ${organisationId} AND other.subject <> ${subject}
      AND other.role = 'admin' AND other.is_active
  )`;
  const source = before?.source ?? 'directory';
  return writeAudited(
    context,
    {
      action: before ? 'person.change' : 'person.add',
      object: { kind: 'person', id: subject },
      details: {
        role,
        isActive,
        teams: teams.join(',').slice(0, 200),
        ...(before && {
          roleBefore: before.role,
          wasActive: before.isActive,
          teamsBefore: before.teams.join(',').slice(0, 200),
        }),
      },
    },
    [
      ...(before
        ? []
        : [db.insert(people).values({ organisationId, subject, name, role, version: 0 }).onConflictDoNothing()]),
      ...placeInTeams({ db, organisationId }, subject, teams),
      db
        .update(people)
        .set({ name, role, isActive, source, version: version + 1 })
        .where(
          and(isPerson(organisationId, subject), eq(people.version, version), removesAdmin ? isOtherAdmin : undefined),
        ),
    ],
  );
}

/** Of people whom claims bring, name, role and teams follow the next token; only access can be stopped here. */
async function requireOwnToChange({ db, actor }: Context, before: DirectoryPerson, wanted: Wanted): Promise<void> {
  if (before.source !== 'claims') return;
  const settings = await peopleFromOf({ db, actor });
  if (settings !== 'claims') return;
  const same = (person: Pick<Wanted, 'name' | 'role' | 'teams'>) =>
    JSON.stringify([person.name, person.role, [...person.teams].sort()]);
  if (same(before) === same(wanted)) return;
  throw new ApiError(
    'conflict',
    'Naam, rol en teams van deze persoon komen uit de aanmelding. Pas ze aan bij de aanmelddienst; hier kunt u alleen de toegang stoppen.',
    { reason: 'claims' },
  );
}

async function peopleFromOf({ db, actor }: Pick<Context, 'db' | 'actor'>) {
  const row = await db
    .select({ peopleFrom: organisationSettings.peopleFrom })
    .from(organisationSettings)
    .where(eq(organisationSettings.organisationId, actor.organisation.id))
    .get();
  return row?.peopleFrom ?? 'directory';
}

const changedMeanwhile = (now: DirectoryPerson | undefined) =>
  new ApiError('conflict', 'Iemand anders heeft deze persoon intussen gewijzigd. Bekijk het opnieuw.', {
    currentVersion: now?.version ?? 0,
  });

const lastAdmin = () =>
  new ApiError('conflict', 'Dit is de laatste beheerder die kan aanmelden. Maak eerst iemand anders beheerder.', {
    reason: 'last-admin',
  });
