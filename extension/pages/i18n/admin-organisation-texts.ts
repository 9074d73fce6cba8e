import { enAdminOrganisation } from './en-admin-organisation.ts';
import { type AdminOrganisationTexts, nlAdminOrganisation } from './nl-admin-organisation.ts';
import { useWording } from './texts.tsx';

/** Apart from the other texts, so that they load with the section. */
export function useOrganisationTexts(): AdminOrganisationTexts {
  return { nl: nlAdminOrganisation, en: enAdminOrganisation }[useWording().language];
}
