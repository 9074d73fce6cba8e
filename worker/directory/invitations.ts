import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { CreateInvitation, Invitation, ListInvitations } from '../../shared/contract/directory.ts';
import { writeAudited } from '../audit/append.ts';
import { invitations } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { keyOf, pageFrom } from '../lists/cursor.ts';
import { type NamePerson, namePeople } from './name-people.ts';
import { requireTeams } from './person-rows.ts';

type Row = typeof invitations.$inferSelect;
type Wanted = z.output<typeof CreateInvitation.request>;

const DAY_MS = 24 * 60 * 60 * 1000;
const Place = z.tuple([z.string(), z.string()]);

const inOrganisation = ({ actor }: Context) => eq(invitations.organisationId, actor.organisation.id);
const isInvitation = (context: Context, id: string) => and(inOrganisation(context), eq(invitations.id, id));

/** The newest first. */
export async function listInvitations(
  context: Context,
  { cursor, limit }: z.output<typeof ListInvitations.query>,
): Promise<z.input<typeof ListInvitations.response>> {
  const [createdAt, id] = cursor ? keyOf(Place, cursor) : [];
  const rows = await context.db
    .select()
    .from(invitations)
    .where(
      and(
        inOrganisation(context),
        createdAt === undefined
          ? undefined
          : sql`(${invitations.createdAt}, ${invitations.id}) < (${createdAt}, ${id})`,
      ),
    )
    .orderBy(desc(invitations.createdAt), desc(invitations.id))
    .limit(limit + 1);
  const nameOf = await namePeople(
    context,
    rows.flatMap((row) => [row.createdBy, row.usedBy]),
  );
  return pageFrom(rows, limit, {
    keyOf: (row) => [row.createdAt, row.id],
    item: (row) => viewOf(context, row, nameOf),
  });
}

/** The same request again is answered with the invitation that it made. */
export async function createInvitation(context: Context, id: string, wanted: Wanted): Promise<Invitation> {
  await requireTeams(context, wanted.teams);
  const { db, actor, now } = context;
  const { codeHash, role, days } = wanted;
  const teams = [...new Set(wanted.teams)].sort();
  const row = {
    organisationId: actor.organisation.id,
    id,
    codeHash,
    role,
    teams,
    createdAt: now.toISOString(),
    createdBy: actor.subject,
    expiresAt: new Date(now.getTime() + days * DAY_MS).toISOString(),
  };
  const isMade = await writeAudited(
    context,
    {
      action: 'invitation.create',
      object: { kind: 'invitation', id },
      details: { role, teams: teams.join(',').slice(0, 200), days },
    },
    [db.insert(invitations).values(row).onConflictDoNothing()],
  );
  const kept = await find(context, id);
  if (kept && (isMade || (kept.codeHash === codeHash && kept.role === role && kept.teams.join() === teams.join()))) {
    return view(context, kept);
  }
  throw new ApiError('conflict', 'Deze uitnodiging bestaat al. Maak een nieuwe, met een nieuwe code.', {
    reason: 'invitation',
  });
}

/** One that was used stays used: whom it brought in is stopped in the directory. */
export async function revokeInvitation(context: Context, id: string): Promise<Invitation> {
  const { db, now } = context;
  await writeAudited(context, { action: 'invitation.revoke', object: { kind: 'invitation', id } }, [
    db
      .update(invitations)
      .set({ revokedAt: now.toISOString() })
      .where(and(isInvitation(context, id), isNull(invitations.revokedAt), isNull(invitations.usedAt))),
  ]);
  const row = await find(context, id);
  if (!row) throw new ApiError('not-found', 'Deze uitnodiging bestaat niet.', { reason: 'invitation' });
  return view(context, row);
}

const find = (context: Context, id: string) =>
  context.db.select().from(invitations).where(isInvitation(context, id)).get();

const view = async (context: Context, row: Row) =>
  viewOf(context, row, await namePeople(context, [row.createdBy, row.usedBy]));

function viewOf({ now }: Context, row: Row, nameOf: NamePerson): Invitation {
  const { id, role, teams, createdAt, createdBy, expiresAt, usedBy } = row;
  return {
    id,
    role,
    teams,
    createdAt,
    createdBy: nameOf(createdBy),
    expiresAt,
    state: stateOf(row, now),
    ...(usedBy !== null && { usedBy: nameOf(usedBy) }),
  };
}

function stateOf({ usedAt, revokedAt, expiresAt }: Row, now: Date): Invitation['state'] {
  if (usedAt !== null) return 'used';
  if (revokedAt !== null) return 'revoked';
  return expiresAt <= now.toISOString() ? 'expired' : 'open';
}
