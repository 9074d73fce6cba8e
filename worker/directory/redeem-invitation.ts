import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { RedeemInvitation } from '../../shared/contract/directory.ts';
import { writeAudited } from '../audit/append.ts';
import type { Candidate } from '../auth/find-actor.ts';
import type { Database } from '../db/database.ts';
import { invitations, people } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import { sha256 } from '../rule-sets/content-hash.ts';
import { isPerson, placeInTeams } from './person-rows.ts';

interface Redeeming {
  readonly db: Database;
  readonly now: Date;
  readonly requestId: string;
  readonly candidate: Candidate;
  readonly subject: string;
}

/** Brings the caller into the directory of the organisation whose issuer signed their token. */
export async function redeemInvitation(
  { db, now, requestId, candidate, subject }: Redeeming,
  { code, name }: z.output<typeof RedeemInvitation.request>,
): Promise<void> {
  requireStranger(candidate);
  const { organisation } = candidate;
  const organisationId = organisation.id;
  const moment = now.toISOString();
  const isOpen = and(
    eq(invitations.organisationId, organisationId),
    eq(invitations.codeHash, await sha256(code)),
    isNull(invitations.usedAt),
    isNull(invitations.revokedAt),
    gt(invitations.expiresAt, moment),
  );
  const invitation = await db.select().from(invitations).where(isOpen).get();
  if (!invitation) throw useless();
  const { id, role, teams } = invitation;
  const isUsed = await writeAudited(
    { db, now, requestId, actor: { organisation, subject, role } },
    {
      action: 'invitation.redeem',
      object: { kind: 'invitation', id },
      details: { person: subject.slice(0, 200), role, teams: teams.join(',').slice(0, 200) },
    },
    [
      db
        .insert(people)
        .values({ organisationId, subject, name, role, source: 'invitation', version: 0 })
        .onConflictDoNothing(),
      ...placeInTeams({ db, organisationId }, subject, teams),
      db.update(invitations).set({ usedAt: moment, usedBy: subject }).where(isOpen),
      // Decides: only when this person is new, and the invitation went to nobody else at the same moment.
      db
        .update(people)
        .set({ version: 1 })
        .where(
          and(
            isPerson(organisationId, subject),
            eq(people.version, 0),
            sql`${subject} = (
              SELECT used_by FROM invitations AS own WHERE own.organisation_id = ${organisationId} AND own.id = ${id}
            )`,
          ),
        ),
    ],
  );
  if (!isUsed) throw useless();
}

function requireStranger({ person, peopleFrom, organisation }: Candidate): void {
  if (peopleFrom === 'claims') {
    throw new ApiError(
      'conflict',
      `${organisation.name} gebruikt geen uitnodigingen: uw rol komt uit uw aanmelding. Vraag de beheerder om u in de juiste groep te zetten.`,
      { reason: 'claims' },
    );
  }
  if (!person) return;
  throw new ApiError(
    'conflict',
    person.isActive
      ? 'U staat al in de lijst. U heeft geen uitnodiging nodig.'
      : 'Uw toegang is gestopt. Vraag de functioneel beheerder om u weer toe te laten.',
    { reason: 'person-known' },
  );
}

/** The same for unknown, used, expired and revoked ones: trying codes teaches nothing. */
const useless = () =>
  new ApiError('not-found', 'Deze uitnodiging geldt niet (meer). Vraag de functioneel beheerder om een nieuwe.', {
    reason: 'invitation',
  });
