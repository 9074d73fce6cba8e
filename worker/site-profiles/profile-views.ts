import type { PublishedSiteProfile, SiteProfileDraft } from '../../shared/contract/site-profiles.ts';
import { namePeople } from '../directory/name-people.ts';
import type { Context } from '../http/context.ts';
import { isSomebodyElse } from './is-somebody-else.ts';
import { type ProfileRow, profileIn } from './revision-rows.ts';

export function publishedView(row: ProfileRow): PublishedSiteProfile {
  return { id: row.profileId, revision: row.revision, contentHash: row.contentHash, profile: profileIn(row) };
}

export async function draftView(context: Context, row: ProfileRow): Promise<SiteProfileDraft> {
  const nameOf = await namePeople(context, [row.updatedBy]);
  return {
    ...publishedView(row),
    version: row.version,
    updatedAt: row.updatedAt,
    updatedBy: nameOf(row.updatedBy),
    mayPublish: context.actor.role === 'admin' && (await isSomebodyElse(context, row)),
  };
}
