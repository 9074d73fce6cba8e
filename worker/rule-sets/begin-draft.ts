import { and, eq, max, sql } from 'drizzle-orm';
import type { Tailoring } from '../../shared/rules/tailoring.ts';
import { type Act, writeAudited } from '../audit/append.ts';
import { ruleSetEditions, ruleSetRevisions } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import type { Edition } from './built-in-editions.ts';
import { tailor } from './draft-view.ts';
import { findDraft, revisionObject } from './revision-rows.ts';

/** Keeps the text of an edition; one that is known already stays as it is. */
export function keepEdition({ db, actor, now }: Context, ruleSetId: string, edition: Edition) {
  return db
    .insert(ruleSetEditions)
    .values({
      organisationId: actor.organisation.id,
      ruleSetId,
      contentHash: edition.contentHash,
      content: edition.content,
      source: edition.source,
      addedAt: now.toISOString(),
      addedBy: actor.subject,
    })
    .onConflictDoNothing();
}

export interface Beginning {
  readonly ruleSet: string;
  readonly edition: Edition;
  readonly tailoring: Tailoring;
  readonly basedOn?: number;
}

/** Begins a draft with the next number; throws `conflict` when there is one already. */
export async function beginDraft(
  context: Context,
  { ruleSet, edition, tailoring, basedOn }: Beginning,
  { action, before = [] }: { action: Act['action']; before?: Parameters<typeof writeAudited>[2] | readonly [] },
): Promise<void> {
  const { db, actor, now } = context;
  const organisationId = actor.organisation.id;
  const revision = await nextRevision(context, ruleSet);
  const { content, contentHash } = await tailor(edition.content, tailoring);
  const at = now.toISOString();
  const insert = db
    .insert(ruleSetRevisions)
    .values({
      organisationId,
      ruleSetId: ruleSet,
      revision,
      state: 'draft',
      content,
      contentHash,
      edition: edition.contentHash,
      tailoring,
      createdAt: at,
      createdBy: actor.subject,
      updatedAt: at,
      updatedBy: actor.subject,
      ...(basedOn !== undefined && { basedOn }),
    })
    .onConflictDoNothing();
  const isBegun = await writeAudited(
    context,
    { action, object: revisionObject(ruleSet, revision), details: { edition: edition.contentHash } },
    [...before, keepEdition(context, ruleSet, edition), insert],
  );
  if (!isBegun) throw await alreadyThere(context, ruleSet);
}

export async function alreadyThere(context: Context, ruleSet: string): Promise<ApiError> {
  const draft = await findDraft(context, ruleSet);
  return new ApiError('conflict', 'Deze regelset heeft al een concept. Ga daarmee verder of gooi het eerst weg.', {
    currentVersion: draft?.version ?? 0,
    reason: 'draft',
  });
}

async function nextRevision({ db, actor }: Context, ruleSet: string): Promise<number> {
  const row = await db
    .select({ last: sql<number>`coalesce(${max(ruleSetRevisions.revision)}, 0)` })
    .from(ruleSetRevisions)
    .where(and(eq(ruleSetRevisions.organisationId, actor.organisation.id), eq(ruleSetRevisions.ruleSetId, ruleSet)))
    .get();
  return (row?.last ?? 0) + 1;
}
