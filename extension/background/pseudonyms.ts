import type { ClientSettings } from '../../shared/contract/session.ts';
import type { Submission } from '../../shared/contract/submissions.ts';
import type { DossierKey } from '../../shared/domain/ledger.ts';
import type { Configuration } from '../storage/configuration-schema.ts';
import { pseudonymOf } from './pseudonym.ts';
import { nameOfKey } from './worklist-key.ts';

type Keys = { readonly organisationKey: string } & Pick<Configuration, 'formerOrganisationKey'>;

/**
 * How a submission names a dossier: its pseudonym, the name that the server gave the key, and, once this browser has the
 * new key, the pseudonym under the one before. A key that the server does not know to hold is not named: it is
 * refused only when one was revoked.
 */
export async function pseudonymsOf(
  dossier: DossierKey,
  { organisationKey, formerOrganisationKey }: Keys,
  settings: (Pick<ClientSettings, 'activeKey'> & Partial<Pick<ClientSettings, 'previousKeys'>>) | undefined,
): Promise<Pick<Submission, 'dossier' | 'key' | 'formerDossier'>> {
  const key = settings?.activeKey && (await nameOfKey(organisationKey, settings.activeKey, settings.previousKeys));
  const hasFormer =
    key !== undefined && formerOrganisationKey !== undefined && formerOrganisationKey !== organisationKey;
  return {
    dossier: await pseudonymOf(dossier, organisationKey),
    ...(key !== undefined && { key }),
    ...(hasFormer && { formerDossier: await pseudonymOf(dossier, formerOrganisationKey) }),
  };
}
