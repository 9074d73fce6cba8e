import type { Session } from '../../shared/contract/session.ts';
import type { ConnectionView } from '../messaging/views.ts';
import type { Configuration } from '../storage/configuration-schema.ts';
import { nameOfKey } from './worklist-key.ts';

/** Whether the key of this browser keeps the outcomes of a worker from being sent; undefined while all is well. */
export async function keyTrouble(
  { organisationKey }: Configuration,
  session: Session | null,
): Promise<ConnectionView['key']> {
  // Others send nothing, and what a server without keys takes is not known.
  if (session?.person.role !== 'worker') return undefined;
  if (!organisationKey) return 'missing';
  const { activeKey, previousKeys } = session.settings ?? {};
  if (!activeKey) return undefined;
  return (await nameOfKey(organisationKey, activeKey, previousKeys)) === undefined ? 'revoked' : undefined;
}
