import type { ClientSettings } from '../../shared/contract/session.ts';
import { hmac } from './hmac.ts';

/**
 * What the server calls the key of this browser. While it knows of no key the fingerprint names it. During a change of
 * key the previous one holds too; it has a name when it was named after its fingerprint, as the admin pages do. Any
 * other key has none.
 */
export async function nameOfKey(
  organisationKey: string,
  activeKey: ClientSettings['activeKey'],
  previousKeys: ClientSettings['previousKeys'] = [],
): Promise<string | undefined> {
  const fingerprint = (await hmac('dossierlens key fingerprint', organisationKey)).slice(0, 16);
  if (!activeKey) return `key-${fingerprint}`;
  if (activeKey.fingerprint === fingerprint) return activeKey.id;
  return previousKeys.find((name) => name === `key-${fingerprint}`);
}
