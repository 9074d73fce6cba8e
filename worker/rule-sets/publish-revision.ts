import type { RevisionSummary } from '../../shared/contract/rule-set-views.ts';
import { dayInAmsterdam } from '../../shared/domain/date.ts';
import { appendAudit, writeAudited } from '../audit/append.ts';
import { ruleSetRevisions } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { isSomebodyElse } from './is-somebody-else.ts';
import { requirePublishable } from './may-publish.ts';
import { readRevisionSummary } from './read-revision.ts';
import {
  type DraftRow,
  findDraft,
  isDraftVersion,
  type RevisionRow,
  requireRevision,
  revisionObject,
} from './revision-rows.ts';

/**
 * Publishes what was proposed, and only what the caller looked at: the hash says what that was. The same again is
 * answered the same and changes nothing.
 */
export async function publishRevision(
  context: Context,
  ruleSet: string,
  { revision, contentHash }: { revision: number; contentHash: string },
): Promise<RevisionSummary> {
  const draft = await findDraft(context, ruleSet);
  if (draft?.revision === revision) await publishDraft(context, draft, contentHash);
  else requirePublished(await requireRevision(context, ruleSet, revision), contentHash);
  return readRevisionSummary(context, ruleSet, revision);
}

async function publishDraft(context: Context, draft: DraftRow, contentHash: string): Promise<void> {
  const { db, actor, now } = context;
  const { ruleSetId: ruleSet, revision, proposedBy } = draft;
  if (draft.contentHash !== contentHash) throw otherThanSeen(draft.version);
  if (proposedBy === null || draft.effectiveOn === null) {
    throw new ApiError('conflict', 'Dit concept is nog niet voorgesteld. Stel het eerst voor, met een ingangsdatum.', {
      reason: 'not-proposed',
    });
  }
  await requireSecondPerson(context, draft);
  // A proposal may have waited past its day; nothing comes into force in the past.
  const today = dayInAmsterdam(now);
  const isPast = draft.effectiveOn < today;
  const effectiveOn = isPast ? today : draft.effectiveOn;
  await requirePublishable(context, draft, effectiveOn);
  const isPublished = await writeAudited(
    context,
    {
      action: 'rule-set.publish',
      object: revisionObject(ruleSet, revision),
      details: { effectiveOn, contentHash, proposedBy },
    },
    [
      db
        .update(ruleSetRevisions)
        .set({ state: 'published', effectiveOn, publishedAt: now.toISOString(), publishedBy: actor.subject })
        .where(isDraftVersion(context, draft)),
    ],
  );
  if (isPublished) return;
  const current = await requireRevision(context, ruleSet, revision);
  if (current.state === 'draft') throw otherThanSeen(current.version);
  requirePublished(current, contentHash);
}

function requirePublished(row: RevisionRow, contentHash: string): void {
  if (row.state === 'published' && row.contentHash === contentHash) return;
  const what = row.state === 'retired' ? 'ingetrokken' : 'gepubliceerd, met een andere inhoud';
  throw new ApiError('conflict', `Deze revisie is al ${what}.`, { reason: row.state });
}

const otherThanSeen = (currentVersion: number) =>
  new ApiError('conflict', 'Dit concept is gewijzigd sinds u het bekeek. Bekijk het opnieuw.', {
    currentVersion,
    reason: 'content',
  });

async function requireSecondPerson(context: Context, draft: DraftRow): Promise<void> {
  if (await isSomebodyElse(context, draft)) return;
  const object = revisionObject(draft.ruleSetId, draft.revision);
  await appendAudit(context, {
    action: 'rule-set.publish',
    object,
    outcome: 'refused',
    details: { reason: 'four-eyes' },
  });
  throw new ApiError(
    'forbidden',
    'Een tweede beheerder moet dit publiceren: u hebt het zelf voorgesteld of gewijzigd.',
    {
      reason: 'four-eyes',
    },
  );
}
