import { z } from 'zod';
import { GetSiteProfiles, PublishedSiteProfile } from '../../shared/contract/site-profiles.ts';
import { GetSwitches } from '../../shared/contract/switches.ts';
import { matchProfile } from '../../shared/profiles/match-profile.ts';
import { parseSiteProfile } from '../../shared/profiles/parse-site-profile.ts';
import type { ProfileView } from '../messaging/views.ts';
import { siteProfilesItem, switchesItem } from '../storage/site-profiles.ts';
import { type ApiAnswer, ApiClientError } from './api-client.ts';
import { fetchOwnVocabulary } from './own-vocabulary.ts';
import { callServer } from './server.ts';
import { degradedFields } from './site-profiles-health.ts';

/** Each profile is parsed by itself: one that needs a newer release must not take the others with it. */
const GetEachProfile = {
  ...GetSiteProfiles,
  response: z.object({ profiles: z.array(z.object({ ...PublishedSiteProfile.shape, profile: z.unknown() })) }),
} as const;

type Sent = z.infer<(typeof GetEachProfile)['response']>['profiles'][number];

function usable({ profile: content, ...published }: Sent): PublishedSiteProfile[] {
  const parsed = parseSiteProfile(content);
  if (parsed.ok) return [{ ...published, profile: parsed.profile }];
  console.error(`site profile ${published.id} revision ${published.revision} refused: ${parsed.problems[0]?.path}`);
  return [];
}

/** @returns whether there are other profiles than before */
async function fetchProfiles(): Promise<boolean> {
  const { etag } = await siteProfilesItem.get();
  const answer: ApiAnswer<typeof GetEachProfile> = await callServer(GetEachProfile, { etag });
  if (!answer.value) return false;
  const profiles = answer.value.profiles.flatMap(usable);
  await siteProfilesItem.set({ profiles, ...(answer.etag ? { etag: answer.etag } : {}) });
  return true;
}

/** @returns whether other things are switched off than before */
async function fetchSwitches(): Promise<boolean> {
  const { etag } = await switchesItem.get();
  const answer: ApiAnswer<typeof GetSwitches> = await callServer(GetSwitches, { etag });
  if (!answer.value) return false;
  await switchesItem.set({ switches: answer.value, ...(answer.etag ? { etag: answer.etag } : {}) });
  return true;
}

/**
 * Fetches the organisation's profiles, its own labels and what is switched off; keeps the last good ones when the server can't be
 * reached.
 * @returns whether anything changed, so that pages that are open must ask again
 */
export async function synchroniseProfiles(): Promise<boolean> {
  let isChanged = false;
  // What is off comes first: it matters most, and must not wait for a profile that fails.
  for (const fetchNew of [fetchSwitches, fetchProfiles, fetchOwnVocabulary]) {
    try {
      isChanged = (await fetchNew()) || isChanged;
    } catch (error) {
      if (!(error instanceof ApiClientError)) throw error;
    }
  }
  return isChanged;
}

/** Profiles that are not switched off, each with its revision in it. */
export async function profilesInUse(): Promise<readonly ProfileView['profile'][]> {
  const [{ profiles }, { switches }] = await Promise.all([siteProfilesItem.get(), switchesItem.get()]);
  const off = new Set(switches.siteProfiles.map(({ profile }) => profile));
  return profiles.filter(({ id }) => !off.has(id)).map(({ profile, revision }) => ({ ...profile, revision }));
}

/** The profile that an address is read with, and which of its facts can't be trusted now; null when there is none. */
export async function profileFor(address: string): Promise<ProfileView | null> {
  // What a page fills a frame with has no address of its own.
  if (!/^https?:/.test(address)) return null;
  const profile = matchProfile(await profilesInUse(), new URL(address));
  return profile ? { profile, degraded: await degradedFields(profile.id, profile.revision) } : null;
}
