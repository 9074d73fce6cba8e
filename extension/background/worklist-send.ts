import { PutWorklistReference } from '../../shared/contract/worklist.ts';
import type { DossierKey } from '../../shared/domain/ledger.ts';
import { sessionItem } from '../storage/account.ts';
import { readConfiguration } from '../storage/configuration.ts';
import { serial } from '../storage/serial.ts';
import { sentReferencesItem } from '../storage/worklist.ts';
import { ApiClientError } from './api-client.ts';
import { isFinal } from './outbox.ts';
import { pseudonymOf } from './pseudonym.ts';
import { callServer } from './server.ts';
import { addressOfDossier } from './worklist-address.ts';
import { encryptReference } from './worklist-cipher.ts';
import { nameOfKey } from './worklist-key.ts';

const inTurn = serial();

/**
 * Sends, once in the life of this browser, how the team's lead finds a dossier again: encrypted here with a key that the
 * server does not have. Only when the organisation switched that on.
 * @param addresses of the page and of the frame that showed the dossier
 */
export function shareReference(dossier: DossierKey, addresses: readonly (string | undefined)[]): Promise<void> {
  return inTurn(() => share(dossier, addresses));
}

async function share(dossier: DossierKey, addresses: readonly (string | undefined)[]): Promise<void> {
  const [{ organisationKey }, session] = await Promise.all([readConfiguration(), sessionItem.get()]);
  const team = session?.teams[0];
  if (!session?.settings?.worklistReferences) {
    // Switching it off removed them from the server; when it is on again they are sent again.
    if (Object.keys(await sentReferencesItem.get()).length > 0) await sentReferencesItem.remove();
    return;
  }
  if (!organisationKey || !team || session.person.role !== 'worker') return;
  const key = await nameOfKey(organisationKey, session.settings.activeKey);
  if (!key) return;
  const { path, isExact } = addressOfDossier(dossier, addresses);
  const pseudonym = await pseudonymOf(dossier, organisationKey);
  const sent = (await sentReferencesItem.get())[pseudonym];
  if (sent === 'exact' || (sent === 'site' && !isExact)) return;
  const reference = { site: dossier.site, id: dossier.id, path };
  const ciphertext =
    (await encryptReference(reference, pseudonym, organisationKey)) ??
    (await encryptReference({ ...reference, path: '/' }, pseudonym, organisationKey));
  if (!ciphertext) return;
  try {
    await callServer(PutWorklistReference, { body: { team: team.id, dossier: pseudonym, key, ciphertext } });
  } catch (error) {
    if (!(error instanceof ApiClientError)) throw error;
    // What can't be sent now is sent at the next reading; what is refused for good is not asked again.
    if (!isFinal(error)) return;
  }
  await sentReferencesItem.change((all) => ({ ...all, [pseudonym]: isExact ? 'exact' : 'site' }));
}
