import type { z } from 'zod';
import { GetSiteProfile } from '../../../../shared/contract/site-profiles.ts';
import { GetSwitches, type Switches } from '../../../../shared/contract/switches.ts';
import { MessageError } from '../../../messaging/send.ts';
import { callContract } from '../../call-contract.ts';

export type StoredProfile = z.output<typeof GetSiteProfile.response>;

export interface LoadedProfile {
  /** Absent for one that is not on the server yet. */
  readonly stored: StoredProfile | undefined;
  readonly switches: Switches['siteProfiles'];
}

export async function loadProfile(id: string): Promise<LoadedProfile> {
  const [stored, { siteProfiles }] = await Promise.all([readProfile(id), callContract(GetSwitches)]);
  return { stored, switches: siteProfiles.filter(({ profile }) => profile === id) };
}

/** Undefined when the server does not have it. */
export async function readProfile(id: string): Promise<StoredProfile | undefined> {
  try {
    return await callContract(GetSiteProfile, { params: { profile: id } });
  } catch (error) {
    if (error instanceof MessageError && error.code === 'not-found') return undefined;
    throw error;
  }
}
