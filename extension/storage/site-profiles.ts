import { z } from 'zod';
import { HealthReport, ProfileField, PublishedSiteProfile } from '../../shared/contract/site-profiles.ts';
import { Switches } from '../../shared/contract/switches.ts';
import { IsoDate } from '../../shared/domain/date.ts';
import { readable, storedItem } from './stored-item.ts';

/** The last good site profiles from the server, for when it can't be reached. One that can't be read is left out. */
const StoredProfiles = z.object({ etag: z.string().optional(), profiles: readable(PublishedSiteProfile) });
export const siteProfilesItem = storedItem<z.infer<typeof StoredProfiles>>('local:siteProfiles', StoredProfiles, {
  profiles: [],
});

/** What the organisation switched off at once, as the server last told. */
const StoredSwitches = z.object({ etag: z.string().optional(), switches: Switches });
export const switchesItem = storedItem<z.infer<typeof StoredSwitches>>('local:switches', StoredSwitches, {
  switches: { requirements: [], siteProfiles: [] },
});

const Count = z.object({ expected: z.number().int().min(0), found: z.number().int().min(0) });

/** Fields of one revision of a profile with how often they were looked for and found. */
const FieldCounts = z.object({
  profile: PublishedSiteProfile.shape.id,
  revision: PublishedSiteProfile.shape.revision,
  field: ProfileField,
  ...Count.shape,
});
export type FieldCounts = z.infer<typeof FieldCounts>;

/**
 * How often fields of site profiles could be read in this browser: counts, no values and no places. `lately` decides
 * whether a field is still trusted here, `days` waits to be put in a report, `reports` to be sent.
 */
const ProfileHealth = z.object({
  lately: readable(FieldCounts),
  days: z.array(z.object({ day: IsoDate, fields: readable(FieldCounts) })),
  reports: readable(HealthReport),
});
export type ProfileHealth = z.infer<typeof ProfileHealth>;
export const profileHealthItem = storedItem<ProfileHealth>('local:profileHealth', ProfileHealth, {
  lately: [],
  days: [],
  reports: [],
});
