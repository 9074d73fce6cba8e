import { z } from 'zod';
import { IsoInstant } from '../../shared/domain/date.ts';
import { RuleSetRevision } from '../../shared/rules/rule-set.ts';
import { parsedOnce } from './parsed-once.ts';
import { storedItem } from './stored-item.ts';

/** The last good rule sets from the server, for when it can't be reached. */
const StoredRuleSets = z.object({ etag: z.string().optional(), ruleSets: z.array(RuleSetRevision) });
export const ruleSetsItem = storedItem('local:ruleSets', parsedOnce(StoredRuleSets), { ruleSets: [] });

export const ServerState = z.object({
  server: z.enum(['reachable', 'unreachable', 'unknown']),
  lastReachedAt: IsoInstant.optional(),
  isExpired: z.boolean(),
});
export type ServerState = z.infer<typeof ServerState>;
export const serverStateItem = storedItem<ServerState>('local:serverState', ServerState, {
  server: 'unknown',
  isExpired: false,
});
