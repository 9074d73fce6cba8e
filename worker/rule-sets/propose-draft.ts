import type { RuleSetDraft } from '../../shared/contract/rule-set-views.ts';
import type { IsoDate } from '../../shared/domain/date.ts';
import { writeAudited } from '../audit/append.ts';
import { ruleSetRevisions } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { readDraft } from './draft-view.ts';
import { requireNotPast, requirePublishable } from './may-publish.ts';
import { conflictNow, isDraftVersion, requireDraftVersion, revisionObject } from './revision-rows.ts';

/** Proposes the draft, as it is in this version, for publication from a day. */
export async function proposeDraft(
  context: Context,
  ruleSet: string,
  { ifVersion, effectiveOn }: { ifVersion: number; effectiveOn: IsoDate },
): Promise<RuleSetDraft> {
  const { db, actor, now } = context;
  requireNotPast(context, effectiveOn);
  const draft = await requireDraftVersion(context, ruleSet, ifVersion);
  await requirePublishable(context, draft, effectiveOn);
  const isProposed = await writeAudited(
    context,
    {
      action: 'rule-set.propose',
      object: revisionObject(ruleSet, draft.revision),
      details: { effectiveOn, contentHash: draft.contentHash },
    },
    [
      db
        .update(ruleSetRevisions)
        .set({ proposedAt: now.toISOString(), proposedBy: actor.subject, effectiveOn, version: draft.version + 1 })
        .where(isDraftVersion(context, draft)),
    ],
  );
  if (!isProposed) throw await conflictNow(context, ruleSet);
  return readDraft(context, ruleSet);
}

/** Takes a proposal back; the draft stays as it is. */
export async function withdrawProposal(context: Context, ruleSet: string, ifVersion: number): Promise<RuleSetDraft> {
  const draft = await requireDraftVersion(context, ruleSet, ifVersion);
  if (draft.proposedBy === null) {
    throw new ApiError('not-found', 'Dit concept is niet voorgesteld.', { reason: 'proposal' });
  }
  const isWithdrawn = await writeAudited(
    context,
    { action: 'rule-set.withdraw-proposal', object: revisionObject(ruleSet, draft.revision) },
    [
      context.db
        .update(ruleSetRevisions)
        .set({ proposedAt: null, proposedBy: null, effectiveOn: null, version: draft.version + 1 })
        .where(isDraftVersion(context, draft)),
    ],
  );
  if (!isWithdrawn) throw await conflictNow(context, ruleSet);
  return readDraft(context, ruleSet);
}
