import { InvitedConfiguration } from './configuration-schema.ts';
import { storedItem } from './stored-item.ts';

/** What an invitation brought, or an admin made here: it holds where the policy says nothing. */
export const invitedConfigurationItem = storedItem<InvitedConfiguration>(
  'local:invitedConfiguration',
  InvitedConfiguration,
  {},
);
