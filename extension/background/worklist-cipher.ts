import { z } from 'zod';
import type { Pseudonym } from '../../shared/contract/submissions.ts';

/** What a lead's browser needs to find a dossier again. */
export const DossierReference = z.strictObject({
  site: z.url({ protocol: /^https?$/ }).max(300),
  id: z.string().min(1).max(200),
  path: z.string().startsWith('/').max(900),
});
export type DossierReference = z.infer<typeof DossierReference>;

/** Every reference becomes this long or twice this long, so that the length says nothing. */
const BLOCK_BYTES = 700;
const MOST_BLOCKS = 2;
const IV_BYTES = 12;

const text = new TextEncoder();

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );
}

/** A key for references only, so that what is known of one use of the organisation's key says nothing of the other. */
async function referenceKey(organisationKey: string): Promise<CryptoKey> {
  const source = await crypto.subtle.importKey('raw', bytesOf(organisationKey), 'HKDF', false, ['deriveKey']);
  const info = text.encode('dossierlens worklist reference');
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info },
    source,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Spaces at the end: JSON may have them. */
function padded(json: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = text.encode(json);
  const blocks = Math.ceil(bytes.length / BLOCK_BYTES);
  if (blocks > MOST_BLOCKS) return undefined;
  const all = new Uint8Array(blocks * BLOCK_BYTES).fill(0x20);
  all.set(bytes);
  return all;
}

/**
 * AES-GCM with a key derived by HKDF, bound to the pseudonym: the server cannot lay one dossier's reference under
 * another. Base64 of nonce and ciphertext.
 * @returns undefined when it is too long to keep
 */
export async function encryptReference(
  reference: DossierReference,
  dossier: Pseudonym,
  organisationKey: string,
): Promise<string | undefined> {
  const plain = padded(JSON.stringify(reference));
  if (!plain) return undefined;
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const options = { name: 'AES-GCM', iv, additionalData: text.encode(dossier) };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(options, await referenceKey(organisationKey), plain));
  return btoa(String.fromCharCode(...iv, ...sealed));
}

/** @returns undefined when the key, the dossier or the text is another one than it was made with */
export async function decryptReference(
  ciphertext: string,
  dossier: Pseudonym,
  organisationKey: string,
): Promise<DossierReference | undefined> {
  try {
    const bytes = bytesOf(ciphertext);
    const options = { name: 'AES-GCM', iv: bytes.slice(0, IV_BYTES), additionalData: text.encode(dossier) };
    const plain = await crypto.subtle.decrypt(options, await referenceKey(organisationKey), bytes.slice(IV_BYTES));
    return DossierReference.parse(JSON.parse(new TextDecoder().decode(plain)));
  } catch {
    return undefined;
  }
}
