import type { RuleSetDraft } from '../../shared/contract/rule-set-views.ts';
import type { Tailoring } from '../../shared/rules/tailoring.ts';
import { type Act, writeAudited } from '../audit/append.ts';
import { ruleSetRevisions } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { keepEdition } from './begin-draft.ts';
import type { Edition } from './built-in-editions.ts';
import { readDraft, tailor } from './draft-view.ts';
import { conflictNow, type DraftRow, isDraftVersion, requireDraftVersion, revisionObject } from './revision-rows.ts';

/** Saves the tailoring on the version that the caller saw. A proposal was about what it was before, so it goes. */
export async function saveDraft(
  context: Context,
  ruleSet: string,
  { ifVersion, tailoring }: { ifVersion: number; tailoring: Tailoring },
): Promise<RuleSetDraft> {
  requireSameRuleSet(ruleSet, tailoring);
  const draft = await requireDraftVersion(context, ruleSet, ifVersion);
  const edition: Edition = { content: draft.base, contentHash: draft.edition, source: 'revision' };
  await replaceDraft(context, draft, { edition, tailoring, action: 'rule-set.save-draft' });
  return readDraft(context, ruleSet);
}

/** Writes another edition or tailoring into the draft; throws `conflict` when it was changed meanwhile. */
export async function replaceDraft(
  context: Context,
  draft: DraftRow,
  { edition, tailoring, action }: { edition: Edition; tailoring: Tailoring; action: Act['action'] },
): Promise<void> {
  const { db, actor, now } = context;
  const { content, contentHash, problems } = await tailor(edition.content, tailoring);
  const update = db
    .update(ruleSetRevisions)
    .set({
      content,
      contentHash,
      tailoring,
      edition: edition.contentHash,
      version: draft.version + 1,
      updatedAt: now.toISOString(),
      updatedBy: actor.subject,
      proposedAt: null,
      proposedBy: null,
      effectiveOn: null,
    })
    .where(isDraftVersion(context, draft));
  const act: Act = {
    action,
    object: revisionObject(draft.ruleSetId, draft.revision),
    details: {
      version: draft.version + 1,
      changes: tailoring.changes.length,
      problems: problems.length,
      edition: edition.contentHash,
      contentHash,
    },
  };
  const isKept = draft.isEditionKept && draft.edition === edition.contentHash;
  const keep = isKept ? [] : [keepEdition(context, draft.ruleSetId, edition)];
  const isSaved = await writeAudited(context, act, [...keep, update]);
  if (!isSaved) throw await conflictNow(context, draft.ruleSetId);
}

export function requireSameRuleSet(ruleSet: string, tailoring: Tailoring): void {
  if (tailoring.ruleSet === ruleSet) return;
  throw new ApiError('malformed', 'Deze aanpassing hoort bij een andere regelset.', {
    fields: [{ path: 'tailoring.ruleSet', message: `Hier hoort "${ruleSet}".` }],
  });
}
