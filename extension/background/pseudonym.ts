import type { Pseudonym } from '../../shared/contract/submissions.ts';
import type { DossierKey } from '../../shared/domain/ledger.ts';

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/**
 * HMAC-SHA-256 over site and dossier id with the organisation's key, in hexadecimal: the same for every colleague, and
 * without the key not to be traced back to a client, also not by trying all numbers.
 */
export async function pseudonymOf({ site, id }: DossierKey, organisationKey: string): Promise<Pseudonym> {
  const key = await crypto.subtle.importKey('raw', bytesOf(organisationKey), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  // A null character stands in no address, so that no two pairs give the same text.
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${site}\0${id}`));
  return [...new Uint8Array(signature)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
