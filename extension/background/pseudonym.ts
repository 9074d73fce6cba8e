import type { Pseudonym } from '../../shared/contract/submissions.ts';
import type { DossierKey } from '../../shared/domain/ledger.ts';
import { hmac } from './hmac.ts';

/**
 * HMAC-SHA-256 over site and dossier id with the organisation's key, in hexadecimal: the same for every colleague, and
 * without the key not to be traced back to a client, also not by trying all numbers.
 */
export function pseudonymOf({ site, id }: DossierKey, organisationKey: string): Promise<Pseudonym> {
  // A null character stands in no address, so that no two pairs give the same text.
  return hmac(`${site}\0${id}`, organisationKey);
}
