import { ListWorklist, type WorklistEntry } from '../../shared/contract/worklist.ts';
import type { ResolvedReference } from '../messaging/improvement-views.ts';
import type { Handlers } from '../messaging/serve.ts';
import { sessionItem } from '../storage/account.ts';
import { readConfiguration } from '../storage/configuration.ts';
import { askServer } from './ask-server.ts';
import { onlyOwnPage } from './own-page.ts';
import { pseudonymOf } from './pseudonym.ts';
import { siteView } from './sites.ts';
import { decryptReference } from './worklist-cipher.ts';
import { nameOfKey } from './worklist-key.ts';

export const worklistHandlers: Pick<Handlers, 'worklist.get'> = {
  'worklist.get': async ({ team, ...query }, sender) => {
    onlyOwnPage(sender);
    const { items, next } = await askServer(ListWorklist, { parameters: { team }, query });
    const resolved = await Promise.all(
      items.map(async ({ reference, ...entry }) => ({
        ...entry,
        reference: await resolveReference(entry.dossier, reference),
      })),
    );
    return { items: resolved, ...(next ? { next } : {}) };
  },
};

/** Turns what the server keeps into an address, in this browser only. */
export async function resolveReference(
  dossier: WorklistEntry['dossier'],
  reference: WorklistEntry['reference'],
): Promise<ResolvedReference> {
  if (!reference) return { kind: 'none' };
  const [{ organisationKey }, session] = await Promise.all([readConfiguration(), sessionItem.get()]);
  if (!organisationKey) return { kind: 'no-key' };
  const found = await decryptReference(reference.ciphertext, dossier, organisationKey);
  if (!found) {
    const own = await nameOfKey(organisationKey, session?.settings?.activeKey);
    return { kind: own === reference.key ? 'damaged' : 'other-key' };
  }
  // Whoever has the key could encrypt anything; only the dossier's own site and number make its pseudonym.
  const { site, id, path } = found;
  const url = new URL(path, site);
  if (url.origin !== site || (await pseudonymOf({ site, id }, organisationKey)) !== dossier) return { kind: 'damaged' };
  const shown = { host: url.host, dossier: id };
  // An address leads only to a site where this browser has Dossierlens on.
  if ((await siteView(site)).state !== 'on') return { kind: 'site-off', ...shown };
  return { kind: 'link', url: url.href, ...shown };
}
