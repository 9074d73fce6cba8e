import { z } from 'zod';
import { storedItem } from './stored-item.ts';

/**
 * Dossiers of which this browser sent a reference, by pseudonym: `exact` when the address names the dossier, `site` when
 * it only says in which system it is. In memory only: after a restart it is sent once more, which renews it.
 */
export const sentReferencesItem = storedItem(
  'session:sentReferences',
  z.record(z.string(), z.enum(['exact', 'site'])),
  {},
);
