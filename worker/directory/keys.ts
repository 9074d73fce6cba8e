import { and, desc, eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { OrganisationKey, RotateKey } from '../../shared/contract/keys.ts';
import { writeAudited } from '../audit/append.ts';
import { pseudonymKeys } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { namePeople } from './name-people.ts';

const MOST_KEYS = 200;

const columns = {
  id: pseudonymKeys.id,
  state: pseudonymKeys.state,
  fingerprint: pseudonymKeys.fingerprint,
  createdAt: pseudonymKeys.createdAt,
  createdBy: pseudonymKeys.createdBy,
  changedAt: pseudonymKeys.changedAt,
  dossiers: sql<number>`(
    SELECT count(DISTINCT dossier) FROM dossier_results AS made
    WHERE made.organisation_id = pseudonym_keys.organisation_id AND made.key_id = pseudonym_keys.id
  )`,
};

const inOrganisation = ({ actor }: Context) => eq(pseudonymKeys.organisationId, actor.organisation.id);

/** The newest first. */
export async function listKeys(context: Context): Promise<{ keys: OrganisationKey[] }> {
  const rows = await context.db
    .select(columns)
    .from(pseudonymKeys)
    .where(inOrganisation(context))
    .orderBy(desc(pseudonymKeys.createdAt), desc(pseudonymKeys.id))
    .limit(MOST_KEYS);
  const nameOf = await namePeople(
    context,
    rows.map(({ createdBy }) => createdBy),
  );
  return { keys: rows.map((row) => ({ ...row, createdBy: nameOf(row.createdBy) })) };
}

/**
 * Makes a key the active one, and the one that was active the previous one: both hold. The same request again is
 * answered with what it made; a fingerprint that is known already is the same key under another name.
 */
export async function rotateKey(
  context: Context,
  id: string,
  { fingerprint }: z.output<typeof RotateKey.request>,
): Promise<OrganisationKey> {
  const { db, actor, now } = context;
  const organisationId = actor.organisation.id;
  const at = now.toISOString();
  await writeAudited(context, { action: 'key.rotate', object: { kind: 'key', id }, details: { fingerprint } }, [
    db
      .update(pseudonymKeys)
      .set({ state: 'previous', changedAt: at })
      .where(and(inOrganisation(context), eq(pseudonymKeys.state, 'active'))),
    db.insert(pseudonymKeys).select(
      sql`SELECT ${organisationId}, ${id}, 'active', ${fingerprint}, ${at}, ${actor.subject}, ${at}
            WHERE NOT EXISTS (
              SELECT 1 FROM pseudonym_keys AS other
              WHERE other.organisation_id = ${organisationId} AND (other.id = ${id} OR other.fingerprint = ${fingerprint})
            ) AND (SELECT count(*) FROM pseudonym_keys WHERE organisation_id = ${organisationId}) < ${MOST_KEYS}`,
    ),
  ]);
  const kept = await findKey(context, id);
  if (kept?.fingerprint === fingerprint && kept.state === 'active') return kept;
  throw new ApiError('conflict', 'Deze sleutel is al bekend. Maak een nieuwe sleutel, met een nieuwe naam.', {
    reason: 'key',
  });
}

/** Nothing that was made with it is taken any more; what is there stays, and its dossiers can no longer be found. */
export async function revokeKey(context: Context, id: string): Promise<OrganisationKey> {
  const { db, now } = context;
  await writeAudited(context, { action: 'key.revoke', object: { kind: 'key', id } }, [
    db
      .update(pseudonymKeys)
      .set({ state: 'revoked', changedAt: now.toISOString() })
      .where(and(inOrganisation(context), eq(pseudonymKeys.id, id), eq(pseudonymKeys.state, 'previous'))),
  ]);
  const key = await findKey(context, id);
  if (!key) throw new ApiError('not-found', 'Deze sleutel bestaat niet.', { reason: 'key' });
  if (key.state === 'revoked') return key;
  throw new ApiError('conflict', 'Deze sleutel is in gebruik. Maak eerst een nieuwe sleutel, en trek deze dan in.', {
    reason: 'key-active',
  });
}

async function findKey(context: Context, id: string): Promise<OrganisationKey | undefined> {
  const row = await context.db
    .select(columns)
    .from(pseudonymKeys)
    .where(and(inOrganisation(context), eq(pseudonymKeys.id, id)))
    .get();
  return row && { ...row, createdBy: (await namePeople(context, [row.createdBy]))(row.createdBy) };
}
