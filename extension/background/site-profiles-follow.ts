import { writeRecognition } from '../storage/recognition.ts';
import { openDossiers, tell } from './open-dossiers.ts';
import { profilesInUse, synchroniseProfiles } from './site-profiles.ts';
import { reportHealth } from './site-profiles-health.ts';

/** Fetches profiles and off-switches, has open pages follow them, and sends what was counted. */
export async function followProfiles(now: Date): Promise<void> {
  if (await synchroniseProfiles()) {
    const profiles = await profilesInUse();
    await writeRecognition(profiles.map(({ matches, dossierId }) => ({ matches, dossierId })));
    for (const [tabId] of await openDossiers()) await tell(tabId, { kind: 'profile.changed' });
  }
  await reportHealth(now);
}
