import type { MadeKey, OwnKeyView } from '../messaging/policy-views.ts';
import { MessageError } from '../messaging/send.ts';
import { readConfiguration, readConfigurationSources } from '../storage/configuration.ts';
import type { Configuration } from '../storage/configuration-schema.ts';
import { invitedConfigurationItem } from '../storage/invited-configuration.ts';
import { hmac } from './hmac.ts';

const KEY_BYTES = 32;

/** First 16 digits of HMAC-SHA-256 with the key over a fixed text: tells keys apart and says nothing about them. */
export async function fingerprintOf(organisationKey: string): Promise<string> {
  return (await hmac('dossierlens key fingerprint', organisationKey)).slice(0, 16);
}

/** A key that nobody has yet. Its name follows from its fingerprint, so that any browser that has it knows its name. */
export async function makeKey(): Promise<MadeKey> {
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  const key = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  const fingerprint = await fingerprintOf(key);
  return { id: `key-${fingerprint}`, key, fingerprint };
}

export async function ownKey(): Promise<OwnKeyView> {
  const { policy, invitation, packed } = await readConfigurationSources();
  const has = (from: Configuration) => from.organisationKey !== undefined;
  const source = has(policy) ? 'policy' : has(invitation) ? 'invitation' : has(packed) ? 'packed' : 'none';
  const key = policy.organisationKey ?? invitation.organisationKey ?? packed.organisationKey;
  return { source, ...(key && { fingerprint: await fingerprintOf(key) }) };
}

/**
 * Has this browser work with a key from now on; the one before it is kept beside it, so that dossiers move along. It
 * is kept with the server it is of, because it means nothing elsewhere.
 */
export async function keepKey(key: string, fingerprint: string): Promise<OwnKeyView> {
  if ((await fingerprintOf(key)) !== fingerprint)
    throw new MessageError('malformed', 'Deze sleutel is niet goed overgenomen. Kopieer hem opnieuw.');
  const { serverUrl, issuer, clientId, audience, organisationKey, managed } = await readConfiguration();
  if (!managed.includes('organisationKey')) {
    await invitedConfigurationItem.set({
      ...(serverUrl && { serverUrl }),
      ...(issuer && { issuer }),
      ...(clientId && { clientId }),
      ...(audience && { audience }),
      organisationKey: key,
      ...(organisationKey && organisationKey !== key && { formerOrganisationKey: organisationKey }),
    });
  }
  return ownKey();
}
