import { browser } from 'wxt/browser';
import { auditEndpoints } from '../../shared/contract/audit.ts';
import { directoryEndpoints } from '../../shared/contract/directory.ts';
import type { Endpoint } from '../../shared/contract/endpoint.ts';
import { keyEndpoints } from '../../shared/contract/keys.ts';
import {
  EraseDossier,
  EraseOrganisation,
  ExportOrganisation,
  RecountCounters,
} from '../../shared/contract/organisation.ts';
import { ownVocabularyEndpoints } from '../../shared/contract/own-vocabulary.ts';
import { ruleSetAdminEndpoints } from '../../shared/contract/rule-set-admin.ts';
import { GetSession } from '../../shared/contract/session.ts';
import { settingsEndpoints } from '../../shared/contract/settings.ts';
import { GetProfileHealth, siteProfileEndpoints } from '../../shared/contract/site-profiles.ts';
import { switchEndpoints } from '../../shared/contract/switches.ts';
import type { adminMessages } from '../messaging/admin-messages.ts';
import { MessageError } from '../messaging/send.ts';
import type { Handlers } from '../messaging/serve.ts';
import { askServer } from './ask-server.ts';
import { onlyOwnPage } from './own-page.ts';

/** What the admin pages may call. Nothing in which a dossier is told apart but erasing one. */
const callable: readonly Endpoint[] = [
  GetSession,
  ...ruleSetAdminEndpoints,
  ...siteProfileEndpoints,
  GetProfileHealth,
  ...switchEndpoints,
  ...ownVocabularyEndpoints,
  ...directoryEndpoints,
  ...settingsEndpoints,
  ...keyEndpoints,
  ...auditEndpoints,
  RecountCounters,
  EraseDossier,
  ExportOrganisation,
  EraseOrganisation,
];

const byRoute = new Map(callable.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint]));

/** Admin pages ask, the background calls: tokens stay here. */
export const adminHandlers: Pick<Handlers, keyof typeof adminMessages> = {
  'contract.call': async ({ method, path, params, query, body }, sender) => {
    onlyOwnPage(sender);
    const endpoint = byRoute.get(`${method} ${path}`);
    if (!endpoint) throw new MessageError('forbidden', 'Dit kan niet vanaf een pagina.');
    return askServer<Endpoint>(endpoint, {
      ...(params ? { parameters: params } : {}),
      ...(query ? { query } : {}),
      ...(body === undefined ? {} : { body: bodyOf(endpoint, body) as never }),
    });
  },
  'admin.open': async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('/admin.html') });
    return { isOpen: true };
  },
};

/** The page has checked it too, with words beside the field; this is for a page and a background of different age. */
function bodyOf({ request }: Endpoint, body: unknown): unknown {
  const parsed = request?.safeParse(body);
  if (!parsed?.success) {
    const issue = parsed?.error.issues[0];
    throw new MessageError(
      'malformed',
      `Dit kan niet worden bewaard: ${issue?.path.join('.')} ${issue?.message ?? ''}`.trim(),
    );
  }
  // As it was written: the server parses it itself, and a default that is filled in here would be a change.
  return body;
}
