import { and, eq } from 'drizzle-orm';
import type { PublishedSiteProfile } from '../../shared/contract/site-profiles.ts';
import { appendAudit, writeAudited } from '../audit/append.ts';
import { siteProfileRevisions } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { isSomebodyElse } from './is-somebody-else.ts';
import { publishedView } from './profile-views.ts';
import { findDraft, isDraftVersion, type ProfileRow, revisionObject, selectInState } from './revision-rows.ts';

/**
 * Publishes the draft that the caller looked at, which the hash names, and retires the revision before it. The same
 * again is answered the same and changes nothing.
 */
export async function publishProfile(
  context: Context,
  { profile, revision, contentHash }: { profile: string; revision: number; contentHash: string },
): Promise<PublishedSiteProfile> {
  const draft = await findDraft(context, profile);
  if (draft?.revision === revision) await publishDraft(context, draft, contentHash);
  const published = await selectInState(context, 'published', profile).get();
  if (published?.revision === revision && published.contentHash === contentHash) return publishedView(published);
  throw await refusal(context, profile, revision);
}

async function publishDraft(context: Context, draft: ProfileRow, contentHash: string): Promise<void> {
  const { db, actor, now } = context;
  if (draft.contentHash !== contentHash) {
    throw new ApiError('conflict', 'Dit concept is gewijzigd sinds u het bekeek. Bekijk het opnieuw.', {
      currentVersion: draft.version,
      reason: 'content',
    });
  }
  await requireSecondPerson(context, draft);
  const { profileId, revision } = draft;
  await writeAudited(
    context,
    {
      action: 'site-profile.publish',
      object: revisionObject(profileId, revision),
      details: { contentHash, changedBy: draft.updatedBy },
    },
    [
      db
        .update(siteProfileRevisions)
        .set({ state: 'retired' })
        .where(
          and(
            eq(siteProfileRevisions.organisationId, actor.organisation.id),
            eq(siteProfileRevisions.profileId, profileId),
            eq(siteProfileRevisions.state, 'published'),
          ),
        ),
      db
        .update(siteProfileRevisions)
        .set({ state: 'published', publishedAt: now.toISOString(), publishedBy: actor.subject })
        .where(isDraftVersion(context, draft)),
    ],
  );
}

async function requireSecondPerson(context: Context, draft: ProfileRow): Promise<void> {
  if (await isSomebodyElse(context, draft)) return;
  const { profileId, revision } = draft;
  await appendAudit(context, {
    action: 'site-profile.publish',
    object: revisionObject(profileId, revision),
    outcome: 'refused',
    details: { reason: 'four-eyes' },
  });
  throw new ApiError('forbidden', 'Een tweede beheerder moet dit publiceren: u hebt het zelf als laatste gewijzigd.', {
    reason: 'four-eyes',
  });
}

async function refusal(context: Context, profile: string, revision: number): Promise<ApiError> {
  const { db, actor } = context;
  const row = await db
    .select({ state: siteProfileRevisions.state, version: siteProfileRevisions.version })
    .from(siteProfileRevisions)
    .where(
      and(
        eq(siteProfileRevisions.organisationId, actor.organisation.id),
        eq(siteProfileRevisions.profileId, profile),
        eq(siteProfileRevisions.revision, revision),
      ),
    )
    .get();
  if (!row)
    return new ApiError('not-found', 'Deze revisie van het schermprofiel bestaat niet.', { reason: 'revision' });
  const sentences = {
    draft: 'Dit concept is gewijzigd sinds u het bekeek. Bekijk het opnieuw.',
    published: 'Deze revisie is al gepubliceerd, met een andere inhoud.',
    retired: 'Deze revisie is al vervangen door een nieuwere.',
  };
  return new ApiError('conflict', sentences[row.state], { currentVersion: row.version, reason: row.state });
}
