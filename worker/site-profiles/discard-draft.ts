import { writeAudited } from '../audit/append.ts';
import { siteProfileRevisions } from '../db/schema.ts';
import type { Context } from '../http/context.ts';
import { changedMeanwhile, findDraft, isDraftVersion, requireDraftVersion, revisionObject } from './revision-rows.ts';

/** Throws the draft away, when it is still the version that the caller saw. */
export async function discardDraft(context: Context, profile: string, ifVersion: number): Promise<{ done: true }> {
  const draft = await requireDraftVersion(context, profile, ifVersion);
  const isDiscarded = await writeAudited(
    context,
    { action: 'site-profile.discard-draft', object: revisionObject(profile, draft.revision) },
    [context.db.delete(siteProfileRevisions).where(isDraftVersion(context, draft))],
  );
  if (!isDiscarded) throw changedMeanwhile((await findDraft(context, profile))?.version ?? 0);
  return { done: true };
}
