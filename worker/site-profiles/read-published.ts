import { and, asc, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { GetSiteProfiles } from '../../shared/contract/site-profiles.ts';
import { siteProfileRevisions } from '../db/schema.ts';
import type { Context } from '../http/context.ts';
import type { Tagged } from '../http/serve.ts';
import { sha256 } from '../rule-sets/content-hash.ts';
import { publishedView } from './profile-views.ts';
import { isReadable, selectInState } from './revision-rows.ts';

/** The published profiles, for clients. The tag comes from the hashes, so that no content is read for who has them. */
export async function readPublished(context: Context): Promise<Tagged<z.infer<(typeof GetSiteProfiles)['response']>>> {
  const { db, actor } = context;
  const lines = await db
    .select({
      id: siteProfileRevisions.profileId,
      revision: siteProfileRevisions.revision,
      contentHash: siteProfileRevisions.contentHash,
    })
    .from(siteProfileRevisions)
    .where(
      and(eq(siteProfileRevisions.organisationId, actor.organisation.id), eq(siteProfileRevisions.state, 'published')),
    )
    .orderBy(asc(siteProfileRevisions.profileId));
  const tag = await sha256(JSON.stringify(lines.map(({ id, revision, contentHash }) => [id, revision, contentHash])));
  return {
    etag: `"${tag}"`,
    // One that this release cannot read is left out: the others must not wait for it, and no client could read it.
    read: async () => ({ profiles: (await selectInState(context, 'published')).filter(isReadable).map(publishedView) }),
  };
}
