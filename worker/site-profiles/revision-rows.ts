import { and, desc, eq, getTableColumns } from 'drizzle-orm';
import { SiteProfile } from '../../shared/profiles/site-profile.ts';
import { siteProfileRevisions } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';

export type ProfileRow = typeof siteProfileRevisions.$inferSelect;
/** A revision without its content. */
export type ProfileLine = Omit<ProfileRow, 'content'>;

const { content: _content, ...lineColumns } = getTableColumns(siteProfileRevisions);

/** All revisions of one profile, the newest first. */
export const listRevisionsOf = ({ db, actor }: Context, profile: string): Promise<ProfileLine[]> =>
  db
    .select(lineColumns)
    .from(siteProfileRevisions)
    .where(
      and(eq(siteProfileRevisions.organisationId, actor.organisation.id), eq(siteProfileRevisions.profileId, profile)),
    )
    .orderBy(desc(siteProfileRevisions.revision));

/** The one revision of a profile in this state that there is at most, or that of every profile. */
export const selectInState = ({ db, actor }: Context, state: 'draft' | 'published', profile?: string) =>
  db
    .select()
    .from(siteProfileRevisions)
    .where(
      and(
        eq(siteProfileRevisions.organisationId, actor.organisation.id),
        eq(siteProfileRevisions.state, state),
        profile === undefined ? undefined : eq(siteProfileRevisions.profileId, profile),
      ),
    )
    .orderBy(siteProfileRevisions.profileId, desc(siteProfileRevisions.revision));

export const findDraft = (context: Context, profile: string): Promise<ProfileRow | undefined> =>
  selectInState(context, 'draft', profile).get();

/** The draft, when it is still the version that the caller saw. */
export async function requireDraftVersion(context: Context, profile: string, version: number): Promise<ProfileRow> {
  const draft = await findDraft(context, profile);
  if (!draft) throw new ApiError('not-found', 'Dit schermprofiel heeft geen concept.', { reason: 'draft' });
  if (draft.version !== version) throw changedMeanwhile(draft.version);
  return draft;
}

export const isDraftVersion = ({ actor }: Context, { profileId, revision, version }: ProfileLine) =>
  and(
    eq(siteProfileRevisions.organisationId, actor.organisation.id),
    eq(siteProfileRevisions.profileId, profileId),
    eq(siteProfileRevisions.revision, revision),
    eq(siteProfileRevisions.state, 'draft'),
    eq(siteProfileRevisions.version, version),
  );

export const changedMeanwhile = (currentVersion: number) =>
  new ApiError(
    'conflict',
    'Iemand anders heeft dit schermprofiel intussen gewijzigd. Bekijk het verschil en sla daarna opnieuw op.',
    { currentVersion, reason: 'version' },
  );

/** `voorbeeld-ecd/3`, for the audit log. */
export const revisionObject = (profile: string, revision: number) => ({
  kind: 'site-profile-revision',
  id: `${profile}/${revision}`,
});

/** Stored as it was parsed, and parsed again: a release may have learned a field that an old row lacks. */
export const profileIn = ({ content }: ProfileRow): SiteProfile => SiteProfile.parse(content);

export const isReadable = ({ content }: ProfileRow): boolean => SiteProfile.safeParse(content).success;
