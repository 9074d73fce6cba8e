import type { ClientSettings } from '../../shared/contract/session.ts';
import { hmac } from './hmac.ts';

/**
 * What the server calls the key of this browser. While it knows of no key the fingerprint names it; while it knows of
 * another one this browser still has to get the new key, and its own has no name.
 */
export async function nameOfKey(
  organisationKey: string,
  activeKey: ClientSettings['activeKey'],
): Promise<string | undefined> {
  const fingerprint = (await hmac('dossierlens key fingerprint', organisationKey)).slice(0, 16);
  if (!activeKey) return `key-${fingerprint}`;
  return activeKey.fingerprint === fingerprint ? activeKey.id : undefined;
}
