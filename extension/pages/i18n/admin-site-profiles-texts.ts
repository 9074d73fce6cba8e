import { enSiteProfiles } from './en-admin-site-profiles.ts';
import { nlSiteProfiles, type SiteProfilesTexts } from './nl-admin-site-profiles.ts';
import { useWording } from './texts.tsx';

/** Apart from the other texts, so that they load with the section. */
export function useSiteProfilesTexts(): SiteProfilesTexts {
  return { nl: nlSiteProfiles, en: enSiteProfiles }[useWording().language];
}
