import { z } from 'zod';
import { IsoDate, IsoInstant } from '../domain/date.ts';
import { Fact } from '../domain/fact.ts';
import { SiteProfile } from '../profiles/site-profile.ts';
import { Id } from '../rules/rule-set.ts';
import { Done, IfVersion, IfVersionQuery, Person, Revision, Sha256, Version } from './common.ts';
import type { Endpoint } from './endpoint.ts';
import { admins, everyone, supervisors, workers } from './roles.ts';

/** A published profile; its own `revision` field is this revision. */
export const PublishedSiteProfile = z.object({
  id: Id,
  revision: Revision,
  contentHash: Sha256,
  profile: SiteProfile,
});
export type PublishedSiteProfile = z.infer<typeof PublishedSiteProfile>;

/** The latest published revision of each; switched-off ones too, which `GetSwitches` tells. */
export const GetSiteProfiles = {
  method: 'GET',
  path: '/v1/site-profiles',
  summary: 'The published site profiles of the organisation.',
  roles: everyone,
  response: z.object({ profiles: z.array(PublishedSiteProfile) }),
  hasEtag: true,
} as const satisfies Endpoint;

/** Which field: a fact, or the number by which a dossier is recognised. */
export const ProfileField = z.union([Fact, z.literal('dossier-identity')]);

/**
 * On how many pages where a field should stand it was found, counted in one browser over one day. Counts only, apart
 * from submissions, so that nothing ties it to a dossier; the same id again adds nothing. One that is older than two
 * weeks, or of a day that has not come, is refused.
 */
export const HealthReport = z.strictObject({
  id: z.uuid(),
  day: IsoDate,
  profileHealth: z
    .array(
      z
        .strictObject({
          profile: Id,
          revision: Revision,
          field: ProfileField,
          expected: z.number().int().min(1).max(10_000),
          found: z.number().int().min(0).max(10_000),
        })
        .refine(({ expected, found }) => found <= expected, { path: ['found'], error: 'Niet meer dan `expected`.' }),
    )
    .min(1)
    .max(200),
});
export type HealthReport = z.infer<typeof HealthReport>;

export const ReportProfileHealth = {
  method: 'POST',
  path: '/v1/profile-health',
  summary: 'Adds counts of how often the fields of site profiles could be read.',
  roles: workers,
  request: HealthReport,
  response: z.object({ accepted: z.literal(true) }),
  status: 202,
} as const satisfies Endpoint;

export const FieldHealth = z.object({
  field: ProfileField,
  revision: Revision,
  expected: z.number().int().min(0),
  found: z.number().int().min(0),
  /** Per day of the last four weeks on which it was looked for. */
  days: z.array(z.object({ day: IsoDate, expected: z.number().int().min(0), found: z.number().int().min(0) })),
  lastFoundOn: IsoDate.optional(),
  /** Found on less than half of the pages lately, and on more before. */
  isDrifting: z.boolean(),
});
export type FieldHealth = z.infer<typeof FieldHealth>;

export const GetProfileHealth = {
  method: 'GET',
  path: '/v1/admin/site-profiles/:profile/health',
  summary: 'Per field of a site profile how often it could be read.',
  roles: supervisors,
  params: z.strictObject({ profile: Id }),
  response: z.object({ profile: Id, fields: z.array(FieldHealth) }),
  errors: ['not-found'],
} as const satisfies Endpoint;

export const SiteProfileDraft = z.object({
  id: Id,
  revision: Revision,
  version: Version,
  profile: SiteProfile,
  contentHash: Sha256,
  updatedAt: IsoInstant,
  updatedBy: Person,
  /** Whether who asks may publish it: with four eyes on, not who changed it last. */
  mayPublish: z.boolean().optional(),
});
export type SiteProfileDraft = z.infer<typeof SiteProfileDraft>;

export const SiteProfileSummary = z.object({
  id: Id,
  name: z.string(),
  published: z.object({ revision: Revision, publishedAt: IsoInstant, publishedBy: Person }).optional(),
  draft: z.object({ revision: Revision, version: Version, updatedAt: IsoInstant, updatedBy: Person }).optional(),
  isOff: z.boolean(),
  driftingFields: z.array(ProfileField),
});
export type SiteProfileSummary = z.infer<typeof SiteProfileSummary>;

const ProfileParams = z.strictObject({ profile: Id });
const maxBytes = 512 * 1024;

export const ListSiteProfiles = {
  method: 'GET',
  path: '/v1/admin/site-profiles',
  summary: 'The site profiles of the organisation with their state.',
  roles: supervisors,
  response: z.object({ profiles: z.array(SiteProfileSummary) }),
} as const satisfies Endpoint;

export const GetSiteProfile = {
  method: 'GET',
  path: '/v1/admin/site-profiles/:profile',
  summary: 'A site profile: the published revision, the draft and which revisions there were.',
  roles: supervisors,
  params: ProfileParams,
  response: z.object({
    summary: SiteProfileSummary,
    published: PublishedSiteProfile.optional(),
    draft: SiteProfileDraft.optional(),
    revisions: z.array(
      z.object({
        revision: Revision,
        state: z.enum(['draft', 'published', 'retired']),
        publishedAt: IsoInstant.optional(),
        publishedBy: Person.optional(),
      }),
    ),
  }),
  errors: ['not-found'],
} as const satisfies Endpoint;

/** `ifVersion` 0 begins a draft. Read with `parseSiteProfile`, which names every problem; the id must be that of the path. */
export const PutSiteProfileDraft = {
  method: 'PUT',
  path: '/v1/admin/site-profiles/:profile/draft',
  summary: 'Saves the draft of a site profile.',
  roles: admins,
  params: ProfileParams,
  request: z.strictObject({ ifVersion: IfVersion, profile: z.json() }),
  response: SiteProfileDraft,
  maxBytes,
  errors: ['conflict'],
} as const satisfies Endpoint;

export const DiscardSiteProfileDraft = {
  method: 'DELETE',
  path: '/v1/admin/site-profiles/:profile/draft',
  summary: 'Throws the draft of a site profile away.',
  roles: admins,
  params: ProfileParams,
  query: IfVersionQuery,
  response: Done,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

/** By somebody else than who last changed it while four eyes is on. The same again is answered the same. */
export const PublishSiteProfile = {
  method: 'POST',
  path: '/v1/admin/site-profiles/:profile/revisions/:revision/publication',
  summary: 'Publishes the draft of a site profile; the revision before it is retired.',
  roles: admins,
  params: z.strictObject({ profile: Id, revision: z.coerce.number().int().positive() }),
  request: z.strictObject({ contentHash: Sha256 }),
  response: PublishedSiteProfile,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

/** But those of profile health. */
export const siteProfileEndpoints = [
  GetSiteProfiles,
  ListSiteProfiles,
  GetSiteProfile,
  PutSiteProfileDraft,
  DiscardSiteProfileDraft,
  PublishSiteProfile,
] as const satisfies readonly Endpoint[];
