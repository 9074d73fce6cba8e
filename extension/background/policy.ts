import { browser } from 'wxt/browser';
import { EraseDossier } from '../../shared/contract/organisation.ts';
import type { DossierKey } from '../../shared/domain/ledger.ts';
import type { policyMessages } from '../messaging/policy-messages.ts';
import type { PolicyView } from '../messaging/policy-views.ts';
import { MessageError } from '../messaging/send.ts';
import type { Handlers } from '../messaging/serve.ts';
import { readConfiguration, readConfigurationSources } from '../storage/configuration.ts';
import { askServer } from './ask-server.ts';
import { connectionView } from './connection.ts';
import { acceptInvitation, lookAtInvitation, makeInvitation } from './invitation.ts';
import { keepKey, makeKey, ownKey } from './organisation-key.ts';
import { onlyOwnPage } from './own-page.ts';
import { policyFieldsOf } from './policy-view.ts';
import { pseudonymOf } from './pseudonym.ts';
import { synchronise } from './server.ts';
import { patternCovers } from './site-patterns.ts';

export async function policyView(): Promise<PolicyView> {
  const [sources, { sites = [] }, { origins = [] }] = await Promise.all([
    readConfigurationSources(),
    readConfiguration(),
    browser.permissions.getAll(),
  ]);
  return {
    hasPolicy: Object.keys(sources.received).length > 0,
    ...(await policyFieldsOf(sources)),
    sites: sites.map((pattern) => ({
      pattern,
      isGranted: origins.some((granted) => patternCovers(granted, pattern)),
    })),
  };
}

/** Under the key of now and the one before it: during a change of key it may stand under either. */
async function eraseDossier(dossier: DossierKey): Promise<{ removed: number }> {
  const { organisationKey, formerOrganisationKey } = await readConfiguration();
  if (!organisationKey)
    throw new MessageError(
      'conflict',
      'Deze browser heeft de sleutel van je organisatie niet. Kijk bij Uitrol en beleid.',
    );
  let removed = 0;
  for (const key of [organisationKey, ...(formerOrganisationKey ? [formerOrganisationKey] : [])]) {
    const answer = await askServer(EraseDossier, { body: { dossier: await pseudonymOf(dossier, key) } });
    removed += answer.removed;
  }
  return { removed };
}

export const policyHandlers: Pick<Handlers, keyof typeof policyMessages> = {
  'policy.get': async (_, sender) => {
    onlyOwnPage(sender);
    return policyView();
  },
  'key.make': async (_, sender) => {
    onlyOwnPage(sender);
    return makeKey();
  },
  'key.keep': async ({ key, fingerprint }, sender) => {
    onlyOwnPage(sender);
    return keepKey(key, fingerprint);
  },
  'key.own': async (_, sender) => {
    onlyOwnPage(sender);
    return ownKey();
  },
  'invitation.make': async (wanted, sender) => {
    onlyOwnPage(sender);
    return makeInvitation(wanted);
  },
  'invitation.look': async ({ text }, sender) => {
    onlyOwnPage(sender);
    return lookAtInvitation(text);
  },
  'invitation.accept': async ({ text, name }, sender) => {
    onlyOwnPage(sender);
    await acceptInvitation(text, name);
    await synchronise();
    return connectionView();
  },
  'dossier.erase': async (dossier, sender) => {
    onlyOwnPage(sender);
    return eraseDossier(dossier);
  },
};
