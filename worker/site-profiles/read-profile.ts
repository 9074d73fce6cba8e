import type { z } from 'zod';
import type { GetSiteProfile } from '../../shared/contract/site-profiles.ts';
import { namePeople } from '../directory/name-people.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { listProfiles } from './list-profiles.ts';
import { draftView, publishedView } from './profile-views.ts';
import { findDraft, listRevisionsOf, selectInState } from './revision-rows.ts';

/** One profile: what is published, the draft, and which revisions there were. */
export async function readProfile(
  context: Context,
  profile: string,
): Promise<z.infer<(typeof GetSiteProfile)['response']>> {
  const [summary] = await listProfiles(context, profile);
  if (!summary) throw new ApiError('not-found', 'Uw organisatie heeft dit schermprofiel niet.', { reason: 'profile' });
  const [published, draft, lines] = await Promise.all([
    selectInState(context, 'published', profile).get(),
    findDraft(context, profile),
    listRevisionsOf(context, profile),
  ]);
  const nameOf = await namePeople(
    context,
    lines.map(({ publishedBy }) => publishedBy),
  );
  return {
    summary,
    ...(published && { published: publishedView(published) }),
    ...(draft && { draft: await draftView(context, draft) }),
    revisions: lines.map(({ revision, state, publishedAt, publishedBy }) => ({
      revision,
      state,
      ...(publishedAt !== null && { publishedAt }),
      ...(publishedBy !== null && { publishedBy: nameOf(publishedBy) }),
    })),
  };
}
