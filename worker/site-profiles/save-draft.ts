import { and, eq, max } from 'drizzle-orm';
import type { SiteProfileDraft } from '../../shared/contract/site-profiles.ts';
import { type FactName, isFactName } from '../../shared/facts/vocabulary.ts';
import { decidingFacts } from '../../shared/profiles/deciding-facts.ts';
import { parseSiteProfile } from '../../shared/profiles/parse-site-profile.ts';
import type { SiteProfile } from '../../shared/profiles/site-profile.ts';
import { type Act, writeAudited } from '../audit/append.ts';
import { siteProfileRevisions, siteProfiles } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { contentHashOf } from '../rule-sets/content-hash.ts';
import { readRuleSets } from '../rule-sets/read-rule-sets.ts';
import { listRevisionsInForce } from '../rule-sets/revisions-in-force.ts';
import { draftView } from './profile-views.ts';
import { changedMeanwhile, findDraft, isDraftVersion, type ProfileRow, revisionObject } from './revision-rows.ts';

/** Saves the draft on the version that the caller saw; with 0 begins one. A repeat of the same is answered the same. */
export async function saveDraft(
  context: Context,
  id: string,
  { ifVersion, profile: input }: { ifVersion: number; profile: unknown },
): Promise<SiteProfileDraft> {
  const parsed = await parseProfile(context, id, input);
  const draft = await findDraft(context, id);
  const revision = draft?.revision ?? (await nextRevision(context, id));
  // The number it gets, whatever number it came with.
  const profile: SiteProfile = { ...parsed, revision };
  const contentHash = await contentHashOf(profile);
  const content = { profile, contentHash };
  if ((draft?.version ?? 0) === ifVersion) {
    if (draft) await replaceDraft(context, draft, content);
    else await beginDraft(context, { id, revision }, content);
  }
  const saved = await findDraft(context, id);
  const isSaved = saved?.version === ifVersion + 1 && saved.contentHash === contentHash;
  if (!saved || !isSaved || saved.updatedBy !== context.actor.subject) throw changedMeanwhile(saved?.version ?? 0);
  return draftView(context, saved);
}

async function parseProfile(context: Context, id: string, input: unknown): Promise<SiteProfile> {
  const deciding = await decidingFactsInForce(context);
  const parsed = parseSiteProfile(input, { decidesGap: (fact: FactName) => isFactName(fact) && deciding.has(fact) });
  if (!parsed.ok) {
    const [first] = parsed.problems;
    const more = parsed.problems.length - 1;
    throw new ApiError(
      'malformed',
      `Dit schermprofiel klopt niet bij ${first?.path || 'het begin'}${more > 0 ? ` en op ${more} andere plekken` : ''}.`,
      {
        fields: parsed.problems.map(({ path, message }) => ({
          path: path === '' ? 'profile' : `profile.${path}`,
          message,
        })),
      },
    );
  }
  if (parsed.profile.id === id) return parsed.profile;
  throw new ApiError('malformed', 'Dit is het profiel van een ander systeem.', {
    fields: [{ path: 'profile.id', message: `Hier hoort "${id}".` }],
  });
}

/** A gap may hang on these facts in one of the organisation's rule sets, so they need two independent locators. */
async function decidingFactsInForce(context: Context): Promise<ReadonlySet<FactName>> {
  const ruleSets = await readRuleSets(context, await listRevisionsInForce(context));
  return decidingFacts(ruleSets.map(({ content }) => content));
}

interface Content {
  readonly profile: SiteProfile;
  readonly contentHash: string;
}

async function beginDraft(
  context: Context,
  { id, revision }: { id: string; revision: number },
  { profile, contentHash }: Content,
): Promise<void> {
  const { db, actor, now } = context;
  const organisationId = actor.organisation.id;
  const at = now.toISOString();
  await writeAudited(context, actOf('site-profile.begin-draft', id, revision, contentHash), [
    db.insert(siteProfiles).values({ organisationId, id, createdAt: at }).onConflictDoNothing(),
    db
      .insert(siteProfileRevisions)
      .values({
        organisationId,
        profileId: id,
        revision,
        state: 'draft',
        content: { ...profile },
        contentHash,
        updatedAt: at,
        updatedBy: actor.subject,
      })
      .onConflictDoNothing(),
  ]);
}

async function replaceDraft(context: Context, draft: ProfileRow, { profile, contentHash }: Content): Promise<void> {
  const { db, actor, now } = context;
  await writeAudited(context, actOf('site-profile.save-draft', draft.profileId, draft.revision, contentHash), [
    db
      .update(siteProfileRevisions)
      .set({
        content: { ...profile },
        contentHash,
        version: draft.version + 1,
        updatedAt: now.toISOString(),
        updatedBy: actor.subject,
      })
      .where(isDraftVersion(context, draft)),
  ]);
}

const actOf = (action: Act['action'], profile: string, revision: number, contentHash: string): Act => ({
  action,
  object: revisionObject(profile, revision),
  details: { contentHash },
});

async function nextRevision({ db, actor }: Context, profile: string): Promise<number> {
  const row = await db
    .select({ last: max(siteProfileRevisions.revision) })
    .from(siteProfileRevisions)
    .where(
      and(eq(siteProfileRevisions.organisationId, actor.organisation.id), eq(siteProfileRevisions.profileId, profile)),
    )
    .get();
  return (row?.last ?? 0) + 1;
}
