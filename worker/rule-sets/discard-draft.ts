import { writeAudited } from '../audit/append.ts';
import { ruleSetRevisions } from '../db/schema.ts';
import type { Context } from '../http/context.ts';
import { conflictNow, isDraftVersion, requireDraftVersion, revisionObject } from './revision-rows.ts';

/** Throws the draft away, when it is still the version that the caller saw. The rule set stays, also without revisions. */
export async function discardDraft(context: Context, ruleSet: string, ifVersion: number) {
  const draft = await requireDraftVersion(context, ruleSet, ifVersion);
  const isGone = await writeAudited(
    context,
    {
      action: 'rule-set.discard-draft',
      object: revisionObject(ruleSet, draft.revision),
      details: { version: ifVersion },
    },
    [context.db.delete(ruleSetRevisions).where(isDraftVersion(context, draft))],
  );
  if (!isGone) throw await conflictNow(context, ruleSet);
  return { done: true as const };
}
