import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { PutWorklistReference } from '../../shared/contract/worklist.ts';
import { requireOwnTeam } from '../auth/require-team.ts';
import { worklistReferences } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { keyHolds } from '../submissions/acceptable.ts';
import { requireReferencesOn } from './references-setting.ts';

type Reference = z.output<(typeof PutWorklistReference)['request']>;

/**
 * Keeps the reference of a dossier, in the place of an earlier one. It goes to another team only when the dossier did:
 * nobody outside the team can make the lead of that team lose the way.
 */
export async function putReference(context: Context, reference: Reference): Promise<{ done: true }> {
  const { db, actor, now } = context;
  const team = await requireOwnTeam(context, reference.team, 'U hoort niet bij dit team.');
  await requireReferencesOn(context);
  await requireKey(context, reference.key);
  const organisationId = actor.organisation.id;
  const stored = await db
    .insert(worklistReferences)
    .values({
      organisationId,
      dossier: reference.dossier,
      teamId: team.id,
      keyId: reference.key,
      ciphertext: reference.ciphertext,
      updatedAt: now.toISOString(),
    })
    .onConflictDoUpdate({
      target: [worklistReferences.organisationId, worklistReferences.dossier],
      set: {
        teamId: team.id,
        keyId: reference.key,
        ciphertext: reference.ciphertext,
        updatedAt: now.toISOString(),
      },
      setWhere: sql`${worklistReferences.teamId} = ${team.id} OR EXISTS (
        SELECT 1 FROM dossier_results WHERE organisation_id = ${organisationId}
          AND dossier = ${reference.dossier} AND team_id = ${team.id})`,
    })
    .returning({ dossier: worklistReferences.dossier });
  if (stored.length > 0) return { done: true };
  // Switched off in between, when nothing may come in any more; otherwise the dossier is another team's.
  await requireReferencesOn(context);
  throw new ApiError('conflict', 'Dit dossier staat bij een ander team. Doe eerst een dossiercheck voor uw team.', {
    reason: 'other-team',
  });
}

/** While the organisation has named no keys here there is none that could have been replaced. */
async function requireKey(context: Context, key: string): Promise<void> {
  const hasNone = sql`NOT EXISTS (
    SELECT 1 FROM pseudonym_keys WHERE organisation_id = ${context.actor.organisation.id}
  )`;
  const row = await context.db.get<{ holds: number }>(sql`SELECT (${keyHolds(context, key)} OR ${hasNone}) AS holds`);
  if (row?.holds) return;
  throw new ApiError(
    'conflict',
    'De sleutel van uw organisatie is vervangen. Werk Dossierlens bij of meld u opnieuw aan.',
    { reason: 'key' },
  );
}
