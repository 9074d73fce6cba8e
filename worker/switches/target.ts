import { and, eq, ne } from 'drizzle-orm';
import type { FactName } from '../../shared/facts/vocabulary.ts';
import { revisionRequirements, ruleSetRevisions, siteProfileRevisions, switches } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';

/** What can be switched off, as the table of switches has it. */
export type Target = Pick<typeof switches.$inferSelect, 'kind' | 'owner' | 'target'>;

export const ofRequirement = (params: { ruleSet: string; requirement: string }): Target => ({
  kind: 'requirement',
  owner: params.ruleSet,
  target: params.requirement,
});

export const ofProfile = ({ profile }: { profile: string }): Target => ({
  kind: 'site-profile',
  owner: profile,
  target: '',
});

export const ofField = ({ profile, field }: { profile: string; field: FactName }): Target => ({
  kind: 'site-profile',
  owner: profile,
  target: field,
});

export const isTarget = ({ actor }: Context, { kind, owner, target }: Target) =>
  and(
    eq(switches.organisationId, actor.organisation.id),
    eq(switches.kind, kind),
    eq(switches.owner, owner),
    eq(switches.target, target),
  );

/** `wmo-midden-groningen/mg-plan-signed`, for the audit log. */
export const objectOf = ({ kind, owner, target }: Target) => ({
  kind,
  id: target === '' ? owner : `${owner}/${target}`,
});

/** Throws `not-found` unless clients may have it: a draft reaches nobody, so there is nothing to switch off. */
export async function requireTarget(context: Context, target: Target): Promise<void> {
  if (target.kind === 'requirement') await requirePublishedRequirement(context, target);
  else await requirePublishedProfile(context, target);
}

async function requirePublishedRequirement({ db, actor }: Context, { owner, target }: Target): Promise<void> {
  const found = await db
    .select({ revision: ruleSetRevisions.revision })
    .from(ruleSetRevisions)
    .innerJoin(
      revisionRequirements,
      and(
        eq(revisionRequirements.organisationId, ruleSetRevisions.organisationId),
        eq(revisionRequirements.ruleSetId, ruleSetRevisions.ruleSetId),
        eq(revisionRequirements.revision, ruleSetRevisions.revision),
        eq(revisionRequirements.requirement, target),
      ),
    )
    .where(
      and(
        eq(ruleSetRevisions.organisationId, actor.organisation.id),
        eq(ruleSetRevisions.ruleSetId, owner),
        ne(ruleSetRevisions.state, 'draft'),
      ),
    )
    .limit(1)
    .get();
  if (!found) throw new ApiError('not-found', 'Deze eis bestaat niet. Kijk in de lijst met eisen van de regelset.');
}

async function requirePublishedProfile({ db, actor }: Context, { owner }: Target): Promise<void> {
  const found = await db
    .select({ revision: siteProfileRevisions.revision })
    .from(siteProfileRevisions)
    .where(
      and(
        eq(siteProfileRevisions.organisationId, actor.organisation.id),
        eq(siteProfileRevisions.profileId, owner),
        ne(siteProfileRevisions.state, 'draft'),
      ),
    )
    .limit(1)
    .get();
  if (!found) {
    throw new ApiError('not-found', 'Dit schermprofiel bestaat niet of is nog niet gepubliceerd.', {
      reason: 'profile',
    });
  }
}
